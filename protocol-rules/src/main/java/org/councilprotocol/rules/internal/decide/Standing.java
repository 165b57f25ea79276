package org.councilprotocol.rules.internal.decide;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an outcome stands in the completions of its cone. */
final class Standing {

    final Exploration exploration;
    final Finding finding;
    /** In how many it applies, and in how many it is displaced. */
    int applies;

    int displaced;
    /** In which it applies, by their places; empty where only one is possible. */
    final BitSet applying;

    private @Nullable BitSet lacking;

    Standing(Exploration exploration, Finding finding, BitSet applying) {
        this.exploration = exploration;
        this.finding = finding;
        this.applying = applying;
    }

    /** In which it does not apply, by their places; to be asked once all completions are there. */
    BitSet lacking() {
        BitSet known = lacking;
        if (known == null) {
            known = new BitSet(exploration.completions.size());
            known.set(0, exploration.completions.size());
            known.andNot(applying);
            lacking = known;
        }
        return known;
    }

    /** Which of these gives another date for what was found; {@code null} if none does. */
    static @Nullable Finding varying(List<Standing> among, Finding found) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).finding.varies(found)) {
                return among.get(i).finding;
            }
        }
        return null;
    }

    /** What some completion says. */
    Outcome outcome() {
        return finding.outcome;
    }
}
