package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unknown facts of a situation that were met so far, each with a number. Not shared among threads. */
final class Unknowns {

    private final Domains domains;
    private final Map<Slot, Unknown> bySlot = new HashMap<>(0);
    private final List<Unknown> all = new ArrayList<>(0);

    Unknowns(Domains domains) {
        this.domains = domains;
    }

    Unknown of(Slot slot) {
        Unknown known = bySlot.get(slot);
        if (known == null) {
            known = new Unknown(slot, all.size(), domains.merges(slot));
            bySlot.put(slot, known);
            all.add(known);
        }
        return known;
    }

    /** The one of this number. */
    Unknown get(int place) {
        return all.get(place);
    }

    int size() {
        return all.size();
    }
}
