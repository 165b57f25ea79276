package org.councilprotocol.rules.complete;

import java.util.LinkedHashMap;
import java.util.Map;

/** A set of which some elements are decided and the rest are not. */
final class PartialSet {

    private final Map<Object, Boolean> decided = new LinkedHashMap<>();

    Truth contains(Object element) {
        Boolean known = decided.get(element);
        return known == null ? Truth.UNKNOWN : Truth.of(known);
    }

    void decide(Object element, boolean in) {
        decided.put(element, in);
    }

    void forget(Object element) {
        decided.remove(element);
    }

    boolean isEmpty() {
        return decided.isEmpty();
    }

    Map<Object, Boolean> decided() {
        return decided;
    }
}
