package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.rules.complete.SituationRules.Cone;
import org.councilprotocol.rules.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a norm's rules could say, where there are too many completions to try: of each rule that is not certainly false,
 * every match that may hold. Only what a match would have to be found among is filled in: people and things, not their
 * facts, and each in the one way in which it could be matched.
 */
final class PossibleFindings {

    private final SituationRules rules;
    private final Tree tree;
    private final Evaluator evaluator;
    private final Finder finder;

    /** Makes of a match what its rule says of it. */
    interface Finder {
        Finding finding(CompiledRule rule, @Nullable Object[] frame, Tree of, Evaluator look);
    }

    PossibleFindings(SituationRules rules, Tree tree, Evaluator evaluator, Finder finder) {
        this.rules = rules;
        this.tree = tree;
        this.evaluator = evaluator;
        this.finder = finder;
    }

    /**
     * What the rules of a cone's norm could say, each once.
     *
     * @param slice what it is to be about; {@code null} for anything
     */
    Set<Finding> of(Cone cone, @Nullable Slice slice) {
        Set<Finding> found = new LinkedHashSet<>();
        for (int i = 0; i < cone.own(); i++) {
            CompiledRule rule = rules.verdicts().get(cone.rules()[i]);
            if (slice == null || slice.concerns(rule)) {
                of(rule, slice, found);
            }
        }
        return found;
    }

    /** Adds what a rule could say; whether it could say anything. */
    private boolean of(CompiledRule rule, @Nullable Slice slice, Set<Finding> found) {
        Slot unmet = evaluator.firstUnmet(rule);
        if (unmet == null) {
            List<@Nullable Object[]> frames = new ArrayList<>();
            evaluator.matches(rule, new Evaluator.Sink() {
                @Override
                void match(int place, @Nullable Object[] frame, Truth truth) {
                    if (slice == null || rule.about < 0 || slice.admits(frame[rule.about])) {
                        frames.add(frame.clone());
                    }
                }
            });
            for (@Nullable Object[] frame : frames) {
                found.add(finder.finding(rule, frame, tree, evaluator));
            }
            return !frames.isEmpty();
        }
        boolean some = false;
        Class<?> wanted = evaluator.unmetType();
        for (Object choice : rules.domains().choices(unmet, tree)) {
            // One kind of record does for all: it makes no difference to what is said.
            boolean record = choice instanceof Shape || choice instanceof List<?>;
            if (Domains.couldBe(choice, wanted) && !(record && some)) {
                tree.assign(unmet, choice);
                try {
                    if (tree.consistent(unmet.owner())) {
                        some |= of(rule, slice, found);
                    }
                } finally {
                    tree.retract(unmet);
                }
            }
        }
        return some;
    }
}
