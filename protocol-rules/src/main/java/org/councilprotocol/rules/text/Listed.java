package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.List;

/** Several things as a list, and in one phrase. */
final class Listed {

    private Listed() {}

    /** The elements in their order. */
    static List<?> of(Iterable<?> values) {
        List<Object> elements = new ArrayList<>();
        values.forEach(elements::add);
        return elements;
    }

    /** {@code "a"}, {@code "a and b"}, {@code "a, b and c"}; empty for nothing. */
    static String inWords(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
