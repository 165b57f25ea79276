package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A fact that is not known, with the values that were tried. */
final class Unknown {

    final Slot slot;
    /** Its place among the unknown facts of the situation. */
    final int place;
    /** Every value tried, each once; a completion names it by its place. */
    final List<Object> choices = new ArrayList<>(4);
    /** Which of them some completion has. */
    final BitSet possible = new BitSet();
    /** Whether several values that no rule tells apart are tried. */
    final boolean merging;

    Unknown(Slot slot, int place, boolean merging) {
        this.slot = slot;
        this.place = place;
        this.merging = merging;
    }

    int placeOf(Object choice) {
        int known = choices.indexOf(choice);
        if (known < 0) {
            known = choices.size();
            choices.add(choice);
        }
        return known;
    }
}
