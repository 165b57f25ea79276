package org.councilprotocol.rules.internal.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.source.JsonDocument;
import org.councilprotocol.rules.internal.source.JsonFault;
import org.councilprotocol.rules.internal.source.JsonReader;
import org.councilprotocol.rules.internal.source.Place;
import org.councilprotocol.rules.pack.PackDefect;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file, and where it stands.
 *
 * @param file the file's name within the pack
 * @param line the line, from 1; 0 where the file has no such value
 * @param column the column, from 1
 * @param value a String, a Boolean, a {@link Numeral}, a {@code List} or a {@code Map} of places; {@code null} for null
 *     or where there is no such value
 */
record JsonPlace(
        String file, int line, int column, @Nullable Object value) {

    private static final int DEEPEST = 20;

    /** A number, as it is written: no pack says one, and what its digits amount to may be more than fits anywhere. */
    record Numeral(String digits) {
        @Override
        public String toString() {
            return digits.length() <= 20 ? digits : digits.substring(0, 20) + "…";
        }
    }

    /** The value of a file; where it does not read, an empty object, and a defect. */
    static JsonPlace read(String file, String text, Defects defects) {
        List<HiddenCharacters.Found> hidden = HiddenCharacters.inJson(text);
        if (!hidden.isEmpty()) {
            // What would be read is not what seems to stand there: that is told, and nothing that follows from it.
            hidden.forEach(found -> defects.add(
                    new PackDefect(file, found.line(), found.column(), null, found.wrong(), found.instead())));
            return nothing(file);
        }
        try {
            JsonDocument read = JsonReader.read(text, DEEPEST);
            JsonPlace whole = of(file, read.value(), defects);
            if (read.furtherAt() != null) {
                defect(file, read.furtherAt(), "goes on after its end", "remove what follows", defects);
            }
            return whole;
        } catch (JsonFault e) {
            if (e.kind() == JsonFault.Kind.TOO_DEEP) {
                defect(
                        file,
                        e.at(),
                        "has brackets within brackets more than " + DEEPEST + " deep",
                        "the form that the other packs have",
                        defects);
            } else {
                defect(
                        file,
                        e.at(),
                        "does not read as JSON",
                        "check quotes, commas and brackets just before this place",
                        defects);
            }
            return nothing(file);
        }
    }

    /** An empty object that stands nowhere. */
    static JsonPlace nothing(String file) {
        return new JsonPlace(file, 0, 0, Map.of());
    }

    private static JsonPlace of(String file, Json json, Defects defects) {
        Object value = null;
        if (json instanceof Json.Fields fields) {
            value = object(file, fields, defects);
        } else if (json instanceof Json.Elements elements) {
            value = elements.inOrder().stream()
                    .map(element -> of(file, element, defects))
                    .toList();
        } else if (json instanceof Json.Text text) {
            value = limited(file, text.at(), text.value(), defects);
        } else if (json instanceof Json.Truth truth) {
            value = truth.value();
        } else if (json instanceof Json.Figure figure) {
            value = new Numeral(figure.written());
        }
        return new JsonPlace(file, json.at().line(), json.at().column(), value);
    }

    private static Map<String, JsonPlace> object(String file, Json.Fields object, Defects defects) {
        Map<String, JsonPlace> fields = new LinkedHashMap<>();
        object.byName().forEach((key, value) -> {
            String name = limited(file, object.names().getOrDefault(key, value.at()), key, defects);
            fields.put(name, of(file, value, defects));
        });
        for (Json.Repeated again : object.repeated()) {
            String name = limited(file, again.at(), again.name(), defects);
            of(file, again.earlier(), defects);
            defect(file, again.at(), "has \"" + name + "\" twice", "leave one out", defects);
        }
        return fields;
    }

    /** A text; its beginning, and a defect, where it is too long. */
    private static String limited(String file, Place at, String text, Defects defects) {
        if (text.length() <= PackLimits.TEXT) {
            return text;
        }
        defect(file, at, "the text is longer than " + PackLimits.TEXT + " characters", "a shorter one", defects);
        return text.substring(0, PackLimits.NAME);
    }

    private static void defect(String file, Place at, String wrong, String instead, Defects defects) {
        defects.add(new PackDefect(file, at.line(), at.column(), null, wrong, instead));
    }

    /** A field of an object; where there is none, a place without value where the object stands. */
    JsonPlace get(String field) {
        JsonPlace found = fields().get(field);
        return found == null ? new JsonPlace(file, line, column, null) : found;
    }

    /** The fields of an object; none where it is something else. */
    @SuppressWarnings("unchecked")
    Map<String, JsonPlace> fields() {
        return value instanceof Map ? (Map<String, JsonPlace>) value : Map.of();
    }

    /** The items of a list; none where it is something else. */
    @SuppressWarnings("unchecked")
    List<JsonPlace> items() {
        return value instanceof List ? (List<JsonPlace>) value : List.of();
    }

    /** The text; {@code null} where it is something else, or blank. */
    @Nullable
    String text() {
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    /** A defect of this place. */
    PackDefect defect(@Nullable String norm, String wrong, String instead) {
        return new PackDefect(file, line, column, norm, wrong, instead);
    }

    /**
     * Adds a defect of this place.
     *
     * @param instead what to write instead; asked for only if there is room to tell it
     */
    void tell(Defects defects, @Nullable String norm, String wrong, Supplier<String> instead) {
        defects.add(new Position(file, line, column), norm, wrong, instead);
    }
}
