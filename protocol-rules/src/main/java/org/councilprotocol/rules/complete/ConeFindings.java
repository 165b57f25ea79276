package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.fact.FactPath;

/** What all completions say of one norm, or of one norm about one thing. */
final class ConeFindings {

    static final BitSet NO_PLACES = new BitSet(0);

    /** The completions, at least one where all are there. */
    final List<Completion> completions;
    /** Whether they are all there are. */
    final boolean explored;
    /** Where not all were tried, the facts on which it hangs so far as they were met, by their paths. */
    final Set<FactPath> notExplored;
    /** What some completion says; where not all were tried, what some might say. */
    final List<Standing> standings = new ArrayList<>(1);

    private ConeFindings(List<Completion> completions, boolean explored, Set<FactPath> notExplored) {
        this.completions = completions;
        this.explored = explored;
        this.notExplored = notExplored;
    }

    /** What is so whatever is not known. */
    static ConeFindings certain() {
        return new ConeFindings(Completion.NOTHING_UNKNOWN, true, Set.of());
    }

    /** What is so in these, which are all there are once they are filled in. */
    static ConeFindings of(List<Completion> completions) {
        return new ConeFindings(completions, true, Set.of());
    }

    /** What might be so, where there were too many to try. */
    static ConeFindings cutOff(Set<FactPath> facts) {
        return new ConeFindings(List.of(), false, facts);
    }

    /** How an outcome stands; made when it is first asked for. */
    Standing standing(Finding finding) {
        for (int i = 0; i < standings.size(); i++) {
            if (standings.get(i).finding == finding) {
                return standings.get(i);
            }
        }
        Standing made =
                new Standing(this, finding, completions == Completion.NOTHING_UNKNOWN ? NO_PLACES : new BitSet());
        standings.add(made);
        return made;
    }
}
