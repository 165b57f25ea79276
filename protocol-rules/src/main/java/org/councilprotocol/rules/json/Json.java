package org.councilprotocol.rules.json;

import java.util.List;
import java.util.Map;

/** A JSON value as written, before it is known what it means. */
sealed interface Json {

    /** An object, its fields in the order written. */
    record Fields(Map<String, Json> byName) implements Json {}

    /** An array. */
    record Elements(List<Json> inOrder) implements Json {}

    /** A string. */
    record Text(String value) implements Json {}

    /** A number, as written. */
    record Figure(String written) implements Json {}

    /** Something true or false. */
    record Truth(boolean value) implements Json {}

    /** Nothing: the same as absent. */
    record Nothing() implements Json {}

    /** What stands here, for somebody to whom that has to be said. */
    default String inWords() {
        if (this instanceof Fields) {
            return "an object {…}";
        } else if (this instanceof Elements) {
            return "a list […]";
        } else if (this instanceof Text text) {
            return "the text " + Quoted.of(text.value());
        } else if (this instanceof Figure figure) {
            return "the number " + Quoted.shortened(figure.written());
        } else if (this instanceof Truth truth) {
            return String.valueOf(truth.value());
        }
        return "null";
    }
}
