package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.fact.FactPath;

/** What all completions say of one norm, or of one norm about one thing. */
final class ConeFindings implements OutcomeTally.To {

    private static final BitSet NO_PLACES = new BitSet(0);

    final Exploration exploration;
    /** What some completion says; where not all were tried, what some might say. */
    final List<Standing> standings = new ArrayList<>(1);

    private ConeFindings(Exploration exploration) {
        this.exploration = exploration;
    }

    /** What is so whatever is not known. */
    static ConeFindings certain() {
        return new ConeFindings(Exploration.NOTHING_UNKNOWN);
    }

    /** What is so in these, which are all there are once they are filled in. */
    static ConeFindings of(List<Completion> completions) {
        return new ConeFindings(Exploration.of(completions));
    }

    /** What might be so, where there were too many to try. */
    static ConeFindings cutOff(Set<FactPath> facts) {
        return new ConeFindings(Exploration.cutOff(facts));
    }

    /** How an outcome stands; made when it is first asked for. */
    private Standing standing(Finding finding) {
        for (int i = 0; i < standings.size(); i++) {
            if (standings.get(i).finding == finding) {
                return standings.get(i);
            }
        }
        Standing made = new Standing(exploration, finding, isCertain() ? NO_PLACES : new BitSet());
        standings.add(made);
        return made;
    }

    private boolean isCertain() {
        return exploration == Exploration.NOTHING_UNKNOWN;
    }

    /** Adds that an outcome applies in the completion of this place. */
    @Override
    public void addApplying(Finding finding, int completion) {
        Standing standing = standing(finding);
        standing.applies++;
        if (!isCertain()) {
            standing.applying.set(completion);
        }
    }

    /** Adds that an outcome is displaced in one more completion. */
    @Override
    public void addDisplaced(Finding finding, int completion) {
        standing(finding).displaced++;
    }

    /**
     * Adds that an outcome applies in the completion of this place on some readings of the document alone.
     *
     * @param readings the sentences for these
     */
    void addArguable(Finding finding, int completion, Set<String> readings) {
        standing(finding).addArguable(completion, readings);
    }

    /** Adds an outcome that might be so. */
    void addPossible(Finding finding) {
        standings.add(new Standing(exploration, finding, NO_PLACES));
    }
}
