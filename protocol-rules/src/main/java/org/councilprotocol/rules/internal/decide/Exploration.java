package org.councilprotocol.rules.internal.decide;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.fact.FactPath;

/** How far a norm, or a norm about one thing, was explored. */
final class Exploration {

    /** Where nothing is unknown that matters. */
    static final Exploration NOTHING_UNKNOWN = new Exploration(Completion.NOTHING_UNKNOWN, true, Set.of());

    /** The completions, at least one where all are there. */
    final List<Completion> completions;
    /** Whether they are all there are. */
    final boolean isComplete;
    /** Where not all were tried, the facts on which it hangs so far as they were met, by their paths. */
    final Set<FactPath> notExplored;

    private Exploration(List<Completion> completions, boolean isComplete, Set<FactPath> notExplored) {
        this.completions = completions;
        this.isComplete = isComplete;
        this.notExplored = notExplored;
    }

    /** With these completions, which are all there are once they are filled in. */
    static Exploration of(List<Completion> completions) {
        return new Exploration(completions, true, Set.of());
    }

    /** Where there were too many to try. */
    static Exploration cutOff(Set<FactPath> facts) {
        return new Exploration(List.of(), false, facts);
    }
}
