package org.councilprotocol.rules.complete;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** How an outcome stands in the completions of its cone. */
final class Standing {

    final ConeFindings cone;
    final Finding finding;
    /** In how many it applies, and in how many it is displaced. */
    int applies;

    int displaced;
    /** In which it applies, by their places; empty where only one is possible. */
    final BitSet applying;

    private @Nullable BitSet lacking;

    Standing(ConeFindings cone, Finding finding, BitSet applying) {
        this.cone = cone;
        this.finding = finding;
        this.applying = applying;
    }

    /** In which it does not apply, by their places; to be asked once all completions are there. */
    BitSet lacking() {
        BitSet known = lacking;
        if (known == null) {
            known = new BitSet(cone.completions.size());
            known.set(0, cone.completions.size());
            known.andNot(applying);
            lacking = known;
        }
        return known;
    }

    Outcome outcome() {
        return finding.outcome;
    }
}
