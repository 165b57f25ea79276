package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.complete.CompiledRule.PatternStep;
import org.councilprotocol.rules.complete.CompiledRule.Step;
import org.councilprotocol.rules.complete.RuleMatches.Match;
import org.councilprotocol.rules.complete.SituationRules.Cone;
import org.councilprotocol.rules.engine.Firings;
import org.jspecify.annotations.Nullable;

/** The matches of a cone's rules as a rule engine finds them in a situation of which every fact is filled in. */
final class EngineMatches {

    private final SituationRules rules;
    private final Function<Situation, Firings> engine;
    private final Situation situation;
    private final Steps steps;

    /**
     * The matches of a situation.
     *
     * @param engine runs the rules over a situation all of whose facts are known
     */
    EngineMatches(SituationRules rules, Function<Situation, Firings> engine, Situation situation, Steps steps) {
        this.rules = rules;
        this.engine = engine;
        this.situation = situation;
        this.steps = steps;
    }

    /** Is told of matches. */
    interface Sink {
        /** A match, with the tree it was found in and what looks at that. */
        void match(CompiledRule rule, @Nullable Object[] frame, Tree tree, Evaluator look);
    }

    /**
     * Tells the matches that a run finds.
     *
     * @param slice what they are to be about; {@code null} for anything
     * @param completion the facts that are filled in for it; the rest do not matter
     */
    void tell(Cone cone, @Nullable Slice slice, List<Assignment> completion, Sink to) {
        Tree finished = Tree.of(situation);
        completion.forEach(finished::assign);
        finished.finish(rules);
        Map<Object, Node> origins = Tree.origins();
        Firings firings = engine.apply(finished.situation(origins));
        Evaluator look = new Evaluator(finished, rules.domains(), steps);
        List<Match> matches = new ArrayList<>();
        for (Firings.Firing firing : firings.fired()) {
            CompiledRule rule = rules.byNumber(firing.rule());
            if (placeOf(rule, cone) >= 0) {
                @Nullable Object[] frame = frame(rule, firing, origins);
                if (slice == null || slice.concerns(rule) && (rule.about < 0 || slice.admits(frame[rule.about]))) {
                    matches.add(new Match(rule, frame));
                }
            }
        }
        // The engine fires in an order of its own.
        matches.sort(Comparator.<Match>comparingInt(match -> placeOf(match.rule, cone))
                .thenComparing(match -> Arrays.stream(match.frame)
                        .map(fact -> fact instanceof Node node ? node.path : String.valueOf(fact))
                        .collect(Collectors.joining("\n"))));
        for (Match match : matches) {
            to.match(match.rule, match.frame, finished, look);
        }
    }

    /** A rule's place in a cone; negative if it is not of it. */
    private int placeOf(CompiledRule rule, Cone cone) {
        for (int i = 0; i < cone.rules().length; i++) {
            if (rules.verdicts().get(cone.rules()[i]) == rule) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Object[] frame(CompiledRule rule, Firings.Firing firing, Map<Object, Node> origins) {
        @Nullable Object[] frame = new @Nullable Object[rule.variables()];
        int next = 0;
        for (Step step : rule.steps) {
            if (step instanceof PatternStep pattern) {
                Object fact = firing.facts().get(next++);
                Node node = origins.get(fact);
                Object value = node == null ? fact : node;
                frame[pattern.variable] = value;
                for (int i = 0; i < pattern.bound.length; i++) {
                    frame[pattern.bound[i]] = pattern.boundTo[i].value(value, frame);
                }
            }
        }
        return frame;
    }
}
