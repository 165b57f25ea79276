package org.councilprotocol.rules.internal.source;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A JSON value as it is written. Immutable. */
public sealed interface Json {

    /** Where it begins. */
    Place at();

    /**
     * An object.
     *
     * @param at where it begins
     * @param byName its fields in the order written; of a field given twice the later one
     * @param names where the name of each field stands
     * @param repeated the fields whose name was given before, in the order written
     */
    record Fields(Place at, Map<String, Json> byName, Map<String, Place> names, List<Repeated> repeated)
            implements Json {

        /** An object of these fields that no text holds. */
        public static Fields of(Map<String, Json> byName) {
            return new Fields(Place.NOWHERE, byName, Map.of(), List.of());
        }
    }

    /**
     * A field whose name was given before.
     *
     * @param name the name
     * @param at where the name stands again
     * @param earlier the value given before, which counts no more
     */
    record Repeated(String name, Place at, Json earlier) {}

    /** An array. */
    record Elements(Place at, List<Json> inOrder) implements Json {}

    /** A string. */
    record Text(Place at, String value) implements Json {}

    /** A number, as written: what its digits amount to may be more than fits anywhere. */
    record Figure(Place at, String written) implements Json {}

    /** Something true or false. */
    record Truth(Place at, boolean value) implements Json {}

    /** Nothing: {@code null}. */
    record Nothing(Place at) implements Json {}

    /** The same value as JSON on one line, without spaces. */
    default String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Writing.FACTORY.createGenerator(text)) {
            Writing.write(json, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
