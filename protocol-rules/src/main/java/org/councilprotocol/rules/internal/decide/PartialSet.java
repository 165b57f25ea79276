package org.councilprotocol.rules.internal.decide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilprotocol.model.Told;

/** A set of which some elements are decided, told or made up, and the rest are not. */
final class PartialSet {

    private final Map<Object, Boolean> decided = new LinkedHashMap<>();
    /** How many of them the case tells. */
    private final int told;

    private boolean knownEmpty;

    /** A set of which nothing is told. */
    PartialSet() {
        this.told = 0;
    }

    /** A set of which this is told. */
    PartialSet(Told.Elements elements) {
        elements.has().forEach(each -> decided.put(each, true));
        elements.hasNot().forEach(each -> decided.put(each, false));
        this.told = decided.size();
    }

    /** Whether nothing of it is made up. */
    boolean isAsTold() {
        return decided.size() == told;
    }

    Truth contains(Object element) {
        Boolean known = decided.get(element);
        return known == null ? Truth.UNKNOWN : Truth.of(known);
    }

    /** How many it is known to contain. */
    int size() {
        int size = 0;
        for (boolean in : decided.values()) {
            size += in ? 1 : 0;
        }
        return size;
    }

    void decide(Object element, boolean in) {
        decided.put(element, in);
    }

    void forget(Object element) {
        decided.remove(element);
        knownEmpty = false;
    }

    /** Whether it holds none of these, which are all that it could; from then on it is known to be empty. */
    boolean isEmpty(Collection<Object> all) {
        knownEmpty = decided.keySet().containsAll(all) && !decided.containsValue(true);
        return knownEmpty;
    }

    /** Whether it is known to hold nothing. */
    boolean isKnownEmpty() {
        return knownEmpty;
    }

    boolean isEmpty() {
        return decided.isEmpty();
    }

    Map<Object, Boolean> decided() {
        return decided;
    }
}
