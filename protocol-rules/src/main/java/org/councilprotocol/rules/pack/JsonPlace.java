package org.councilprotocol.rules.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.drl.PackLimits;
import org.councilprotocol.rules.drl.Position;
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

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

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
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            JsonPlace read = value(file, parser, defects);
            if (parser.nextToken() != null) {
                defects.add(new PackDefect(
                        file,
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr(),
                        null,
                        "goes on after its end",
                        "remove what follows"));
            }
            return read;
        } catch (StreamConstraintsException e) {
            defects.add(new PackDefect(
                    file,
                    0,
                    0,
                    null,
                    "has brackets within brackets more than " + DEEPEST + " deep, or a number or key without end",
                    "the form that the other packs have"));
            return nothing(file);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            defects.add(new PackDefect(
                    file,
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    null,
                    "does not read as JSON",
                    "check quotes, commas and brackets just before this place"));
            return nothing(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty object that stands nowhere. */
    static JsonPlace nothing(String file) {
        return new JsonPlace(file, 0, 0, Map.of());
    }

    private static JsonPlace value(String file, JsonParser parser, Defects defects) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        Object value =
                switch (token == null ? JsonToken.VALUE_NULL : token) {
                    case START_OBJECT -> object(file, parser, defects);
                    case START_ARRAY -> {
                        List<JsonPlace> items = new ArrayList<>();
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            items.add(value(file, parser, defects));
                        }
                        yield items;
                    }
                    case VALUE_STRING -> limited(file, at, parser.getText(), defects);
                    case VALUE_TRUE -> Boolean.TRUE;
                    case VALUE_FALSE -> Boolean.FALSE;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getText());
                    default -> null;
                };
        return new JsonPlace(file, at.getLineNr(), at.getColumnNr(), value);
    }

    private static Map<String, JsonPlace> object(String file, JsonParser parser, Defects defects) throws IOException {
        Map<String, JsonPlace> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JsonLocation at = parser.currentTokenLocation();
            String name = limited(file, at, parser.currentName(), defects);
            parser.nextToken();
            if (fields.put(name, value(file, parser, defects)) != null) {
                defects.add(new PackDefect(
                        file, at.getLineNr(), at.getColumnNr(), null, "has \"" + name + "\" twice", "leave one out"));
            }
        }
        return fields;
    }

    /** A text; its beginning, and a defect, where it is too long. */
    private static String limited(String file, JsonLocation at, String text, Defects defects) {
        if (text.length() <= PackLimits.TEXT) {
            return text;
        }
        defects.add(new PackDefect(
                file,
                at.getLineNr(),
                at.getColumnNr(),
                null,
                "the text is longer than " + PackLimits.TEXT + " characters",
                "a shorter one"));
        return text.substring(0, PackLimits.NAME);
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
