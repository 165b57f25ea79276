package org.councilprotocol.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * That a norm or clause stands somewhere in a decision, with these parts.
 *
 * @param cited the norm's id or the clause
 * @param standings where it stands: any of these; never empty
 * @param parts the parts compared; empty if only the standing counts
 */
record Claim(String cited, Set<Standing> standings, List<Wanted> parts) {

    Claim {
        standings = Set.copyOf(standings);
        parts = List.copyOf(parts);
    }

    /** That it stands there, whatever its parts. */
    static Claim that(String cited, Standing stands) {
        return new Claim(cited, Set.of(stands), List.of());
    }

    /** The same with one more part. */
    Claim with(Wanted part) {
        List<Wanted> more = new ArrayList<>(parts);
        more.add(part);
        return new Claim(cited, standings, more);
    }

    /** Everything in a decision that bears the claim out. */
    List<Entry> borneOutBy(List<Entry> entries) {
        return entries.stream().filter(entry -> misfit(entry) == 0).toList();
    }

    /** How far what a decision says is from the claim; 0 if it bears it out. */
    int misfit(Entry entry) {
        if (!entry.isOf(cited)) {
            return Integer.MAX_VALUE;
        }
        int wrongParts = (int) parts.stream().filter(part -> !part.in(entry)).count();
        return wrongParts + (standings.contains(entry.stands()) ? 0 : 1);
    }
}
