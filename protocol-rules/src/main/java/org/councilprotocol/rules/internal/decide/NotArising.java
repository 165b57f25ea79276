package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.rules.internal.decide.CompiledCondition.PatternCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.QuantifiedCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.ReadingCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.TermCondition;
import org.councilprotocol.rules.internal.decide.Node.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a situation raises and what it tells rules out: a yes-or-no question of a rule, or how much or when, is
 * told the other way, while what is told meets another condition, and everything in the rule that says what the matter
 * is. Another value of a list raises nothing, as that is another matter, nor does a kind of person. Whatever else
 * becomes known, what was found is found again. Not shared among threads.
 */
final class NotArising {

    private final SituationRules rules;
    private final Tree tree;
    /** Counts steps of its own: no more ways through a rule are tried than in a look at it. */
    private final Evaluator evaluator;

    /**
     * For one situation.
     *
     * @param tree the tree, in which nothing is filled in
     */
    NotArising(SituationRules rules, Tree tree) {
        this.rules = rules;
        this.tree = tree;
        this.evaluator = new Evaluator(rules, tree, new Steps());
    }

    /**
     * What does not arise, by norm in the order of the document, each for one thing once.
     *
     * @param ruledOut the norms that what is told rules out by itself, in that order
     * @param standings how everything else stands; nothing is found of a norm of which something is said already
     */
    List<Finding> of(List<Cone> ruledOut, Standings standings) {
        Set<String> said = new HashSet<>();
        Stream.of(standings.settled(), standings.arguable(), standings.open(), standings.displaced())
                .flatMap(List::stream)
                .forEach(standing -> said.add(standing.outcome().norm()));
        List<Finding> found = new ArrayList<>();
        for (Cone cone : ruledOut) {
            if (!said.contains(cone.norm())) {
                found.addAll(of(cone));
            }
        }
        return found;
    }

    private Collection<Finding> of(Cone cone) {
        Map<Object, Finding> found = new LinkedHashMap<>();
        CompiledRule first = null;
        for (int i = 0; i < cone.own(); i++) {
            CompiledRule rule = rules.verdicts().get(cone.rules()[i]);
            if (rule.kind() == Kind.VERDICT) {
                first = first == null ? rule : first;
                new WayThrough(first, rule, found).from(0, false, null);
            }
        }
        return found.values();
    }

    /** The ways through the conditions of one rule. */
    private final class WayThrough {

        private final CompiledRule first;
        private final CompiledRule rule;
        private final Map<Object, Finding> found;
        private final @Nullable Object[] frame;

        /**
         * The ways through a rule.
         *
         * @param first the first rule of the norm, whose act is told
         * @param found by what it is about
         */
        WayThrough(CompiledRule first, CompiledRule rule, Map<Object, Finding> found) {
            this.first = first;
            this.rule = rule;
            this.found = found;
            this.frame = new @Nullable Object[rule.variables()];
        }

        /**
         * Goes on from a condition.
         *
         * @param met whether what is told meets one before
         * @param because the facts that are told the other way; {@code null} while none is
         */
        void from(int next, boolean met, @Nullable List<Fact> because) {
            if (next == rule.conditions.length) {
                if (met && because != null) {
                    add(because);
                }
            } else if (rule.conditions[next] instanceof PatternCondition pattern) {
                for (Object fact : candidates(pattern)) {
                    if (pattern.variable >= 0) {
                        frame[pattern.variable] = fact;
                    }
                    Evaluator.bind(pattern, fact, frame);
                    checks(next, pattern, fact, met, because);
                }
            } else {
                List<Fact> facts = new ArrayList<>(4);
                if (holds(rule.conditions[next], facts)) {
                    from(next + 1, met || tellsMore(facts), because);
                }
            }
        }

        /** Those told of whom a pattern asks. */
        private List<Object> candidates(PatternCondition pattern) {
            Object source = pattern.from == null ? tree.root() : pattern.from.value(null, frame);
            Collection<?> among =
                    source instanceof Collection<?> several ? several : source == null ? List.of() : List.of(source);
            List<Object> candidates = new ArrayList<>(among.size());
            for (Object fact : among) {
                if (pattern.fits(fact) && (!(fact instanceof Node node) || node.given)) {
                    candidates.add(fact);
                }
            }
            return candidates;
        }

        private void checks(
                int place, PatternCondition pattern, Object fact, boolean metBefore, @Nullable List<Fact> before) {
            boolean met = metBefore;
            List<Fact> because = before;
            for (Check check : pattern.checks) {
                Truth truth = evaluator.check(check, fact, frame);
                if (truth != Truth.TRUE && !check.asksHowItIs()) {
                    return;
                }
                boolean tells =
                        truth == Truth.TRUE ? !met && check.isPositive() : truth == Truth.FALSE && because == null;
                if (tells) {
                    List<Fact> facts = new ArrayList<>(2);
                    Grounds.addTo(facts, rule, check, truth == Truth.TRUE, fact, frame, tree, evaluator);
                    if (truth == Truth.TRUE) {
                        met = tellsMore(facts);
                    } else if (!facts.isEmpty()) {
                        because = facts;
                    }
                }
            }
            from(place + 1, met, because);
        }

        /** Whether a condition that is no pattern over facts holds; adds the facts that something is so by. */
        private boolean holds(CompiledCondition condition, List<Fact> facts) {
            Truth truth;
            if (condition instanceof TermCondition term) {
                truth = evaluator.term(term, frame);
                if (truth == Truth.TRUE) {
                    Grounds.addTo(facts, term, truth, frame, tree, evaluator);
                }
            } else if (condition instanceof QuantifiedCondition quantified) {
                truth = evaluator.quantified(quantified, frame);
                if (truth == Truth.TRUE && quantified.quantified.wanted()) {
                    Grounds.addTo(facts, rule, quantified, frame, tree, evaluator);
                }
            } else {
                truth = evaluator.reading((ReadingCondition) condition);
            }
            return truth == Truth.TRUE;
        }

        /** Whether there is more among these than that somebody is there. */
        private boolean tellsMore(List<Fact> facts) {
            return facts.stream().anyMatch(fact -> !fact.isOfRecord());
        }

        private void add(List<Fact> because) {
            Outcome said = rule.outcome(frame, tree);
            found.computeIfAbsent(said.about() == null ? Slice.NOT_SAID : said.about(), about -> {
                Finding finding = new Finding(said.notArising(first.act()), rule);
                finding.grounds.addAll(because);
                return finding;
            });
        }
    }
}
