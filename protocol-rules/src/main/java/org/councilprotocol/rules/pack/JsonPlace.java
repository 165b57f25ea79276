package org.councilprotocol.rules.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file, and where it stands.
 *
 * @param file the file's name within the pack
 * @param line the line, from 1; 0 where the file has no such value
 * @param column the column, from 1
 * @param value a String, a Boolean, a BigDecimal, a {@code List} or a {@code Map} of places; {@code null} for null or
 *     where there is no such value
 */
record JsonPlace(
        String file, int line, int column, @Nullable Object value) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(20).build())
            .build();

    /** The value of a file; where it does not read, an empty object, and a defect. */
    static JsonPlace read(String file, String text, Consumer<PackDefect> defects) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            JsonPlace read = value(file, parser, defects);
            if (parser.nextToken() != null) {
                defects.accept(new PackDefect(
                        file,
                        parser.currentTokenLocation().getLineNr(),
                        parser.currentTokenLocation().getColumnNr(),
                        null,
                        "goes on after its end",
                        "remove what follows"));
            }
            return read;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            defects.accept(new PackDefect(
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

    private static JsonPlace value(String file, JsonParser parser, Consumer<PackDefect> defects) throws IOException {
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
                    case VALUE_STRING -> parser.getText();
                    case VALUE_TRUE -> Boolean.TRUE;
                    case VALUE_FALSE -> Boolean.FALSE;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getText());
                    default -> null;
                };
        return new JsonPlace(file, at.getLineNr(), at.getColumnNr(), value);
    }

    private static Map<String, JsonPlace> object(String file, JsonParser parser, Consumer<PackDefect> defects)
            throws IOException {
        Map<String, JsonPlace> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonLocation at = parser.currentTokenLocation();
            parser.nextToken();
            if (fields.put(name, value(file, parser, defects)) != null) {
                defects.accept(new PackDefect(
                        file, at.getLineNr(), at.getColumnNr(), null, "has \"" + name + "\" twice", "leave one out"));
            }
        }
        return fields;
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
}
