package org.councilprotocol.rules.internal.decide;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.councilprotocol.rules.internal.decide.RuleMatches.Match;
import org.jspecify.annotations.Nullable;

/** Where the matches of a cone's rules in one completion come from. */
@FunctionalInterface
interface MatchSource {

    /** The evaluator: where a completion ends, every match that it has found is certain, and there is no other. */
    MatchSource EVALUATOR = (cone, slice, evaluated, completion, to) -> {
        for (RuleMatches each : evaluated) {
            for (Match match = each == null ? null : each.certain; match != null; match = match.next) {
                to.accept(match);
            }
        }
    };

    /**
     * Tells the matches.
     *
     * @param slice what they are to be about; {@code null} for anything
     * @param evaluated what the evaluator has found of the cone's rules, each certain or impossible; {@code null} for
     *     one that does not hold
     * @param completion the facts that are filled in for it; the rest do not matter
     */
    void tell(
            Cone cone,
            @Nullable Slice slice,
            @Nullable RuleMatches[] evaluated,
            Supplier<List<Assignment>> completion,
            Consumer<Match> to);

    /** What makes one for a situation that is explored. */
    @FunctionalInterface
    interface Factory {

        /**
         * One for a situation.
         *
         * @param rules its rules
         * @param tree the tree that is explored, which looks at that situation
         */
        MatchSource of(SituationRules rules, Tree tree);
    }
}
