package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.fact.FactPath;

/**
 * How the outcomes of one situation stand, each list norm by norm in the order of the document.
 *
 * @param settled what holds in every completion, on every reading of the document
 * @param arguable what holds in every completion on some readings alone
 * @param open what holds in some, or on every reading in some alone
 * @param displaced what is displaced in every one
 * @param notExplored where not all completions were tried, the facts on which it hangs so far as they were met
 */
record Standings(
        List<Standing> settled,
        List<Standing> arguable,
        List<Standing> open,
        List<Standing> displaced,
        Set<FactPath> notExplored) {

    /** The same outcomes, sorted by what the completions say of each. */
    static Standings of(List<ConeFindings> cones) {
        Standings sorted = new Standings(
                new ArrayList<>(), new ArrayList<>(0), new ArrayList<>(0), new ArrayList<>(0), new TreeSet<>());
        for (ConeFindings cone : cones) {
            for (Standing standing : cone.standings) {
                sorted.add(standing);
            }
            sorted.notExplored.addAll(cone.exploration.notExplored);
        }
        return sorted;
    }

    /** The same, with the duties that are void told by the gaps that make them so. */
    Standings withVoidDutiesFolded() {
        return new Standings(VoidDuties.folded(settled), arguable, open, displaced, notExplored);
    }

    /** What holds in some completion, or on some reading, and not for certain. */
    List<Standing> perhaps() {
        if (arguable.isEmpty()) {
            return open;
        }
        List<Standing> both = new ArrayList<>(open);
        both.addAll(arguable);
        return both;
    }

    private void add(Standing standing) {
        int completions = standing.exploration.completions.size();
        boolean canBeOpen = standing.outcome().kind() != Kind.NOT_ARISING;
        if (!standing.exploration.isComplete) {
            if (canBeOpen) {
                open.add(standing);
            }
        } else if (standing.applies == completions) {
            settled.add(standing);
        } else if (standing.arguable == completions) {
            arguable.add(standing);
        } else if (standing.applies + standing.arguable > 0 && canBeOpen) {
            open.add(standing);
        } else if (standing.displaced == completions) {
            displaced.add(standing);
        }
    }
}
