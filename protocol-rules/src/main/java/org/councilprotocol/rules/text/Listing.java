package org.councilprotocol.rules.text;

import java.util.List;

/** Several things in one sentence. */
final class Listing {

    private Listing() {}

    /** "a", "a and b", "a, b and c", with another word than "and" where one is given. */
    static String of(List<String> things, String last) {
        int size = things.size();
        return size < 2
                ? String.join("", things)
                : String.join(", ", things.subList(0, size - 1)) + " " + last + " " + things.get(size - 1);
    }
}
