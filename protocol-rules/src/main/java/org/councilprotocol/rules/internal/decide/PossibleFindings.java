package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.rules.internal.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.internal.vocabulary.Shape;
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
    private final StatusReader statuses;
    private final Map<Outcome, Finding> found = new LinkedHashMap<>();

    PossibleFindings(SituationRules rules, Tree tree, Evaluator evaluator, StatusReader statuses) {
        this.statuses = statuses;
        this.rules = rules;
        this.tree = tree;
        this.evaluator = evaluator;
    }

    /** What the rules of a cone's norm could say. */
    Collection<Finding> of(Cone cone) {
        for (int i = 0; i < cone.own(); i++) {
            of(rules.verdicts().get(cone.rules()[i]));
        }
        return found.values();
    }

    /** Adds what a rule could say; whether it could say anything. */
    private boolean of(CompiledRule rule) {
        Slot unmet = evaluator.firstUnmet(rule);
        if (unmet == null) {
            List<@Nullable Object[]> frames = new ArrayList<>();
            evaluator.matches(rule, new MatchSink() {
                @Override
                void match(int place, @Nullable Object[] frame, Truth truth) {
                    frames.add(frame.clone());
                }
            });
            for (@Nullable Object[] frame : frames) {
                Outcome outcome = rule.outcome(frame, tree);
                Finding finding = found.computeIfAbsent(outcome, o -> new Finding(o, rule));
                finding.add(rule, frame, tree, evaluator);
                finding.note(((VerdictOf) rule.rule.conclusion()).note());
                finding.time(finding.timeOf(rule.rule));
                finding.status(statuses.of(rule, frame));
            }
            return !frames.isEmpty();
        }
        boolean some = false;
        Class<?> wanted = evaluator.unmetType();
        // That there is another, or else that there is not: a rule may need nobody of a kind.
        boolean another = unmet.element() instanceof PartialList.Another;
        List<Object> choices =
                another ? List.of(Boolean.TRUE, Boolean.FALSE) : rules.domains().choices(unmet, tree);
        for (Object choice : choices) {
            // One kind of record does for all, and so many of them: it makes no difference to what is said.
            boolean record = choice instanceof Shape || choice instanceof List<?> || another;
            if (Domains.couldBe(choice, wanted) && !(record && some)) {
                tree.assign(unmet, choice);
                try {
                    if (tree.consistent(unmet.owner())) {
                        some |= of(rule);
                    }
                } finally {
                    tree.retract(unmet);
                }
            }
        }
        return some;
    }
}
