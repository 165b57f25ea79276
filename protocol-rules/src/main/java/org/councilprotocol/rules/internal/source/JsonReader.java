package org.councilprotocol.rules.internal.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as it is written, with the place of each value. How long a text may be is for its caller to say; whatever
 * the text holds, reading takes time in proportion to it.
 */
public final class JsonReader {

    /** Length is bounded before, depth by ourselves, so that the place of what is too deep is known. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final int deepest;

    private JsonReader(JsonParser parser, int deepest) {
        this.parser = parser;
        this.deepest = deepest;
    }

    /**
     * The value that a text holds, and whether something follows it.
     *
     * @param deepest how deep objects and lists may stand in one another
     * @throws JsonFault if no value can be read
     */
    public static JsonDocument read(String text, int deepest) throws JsonFault {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw fault(JsonFault.Kind.EMPTY, parser.currentLocation());
            }
            Json value = new JsonReader(parser, deepest).value(0);
            return new JsonDocument(value, further(parser));
        } catch (JsonEOFException e) {
            throw fault(JsonFault.Kind.CUT_SHORT, e.getLocation());
        } catch (JsonProcessingException e) {
            throw fault(JsonFault.Kind.MALFORMED, e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Place further(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() == null ? null : place(parser.currentTokenLocation());
        } catch (JsonProcessingException e) {
            return place(e.getLocation());
        }
    }

    private Json value(int depth) throws IOException, JsonFault {
        JsonToken token = parser.currentToken();
        JsonLocation location = parser.currentTokenLocation();
        Place at = place(location);
        switch (token) {
            case START_OBJECT, START_ARRAY:
                if (depth == deepest) {
                    throw fault(JsonFault.Kind.TOO_DEEP, location);
                }
                return token == JsonToken.START_OBJECT ? fields(at, depth + 1) : elements(at, depth + 1);
            case VALUE_STRING:
                return new Json.Text(at, parser.getText());
            case VALUE_TRUE, VALUE_FALSE:
                return new Json.Truth(at, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL:
                return new Json.Nothing(at);
            default:
                return new Json.Figure(at, parser.getText());
        }
    }

    private Json fields(Place at, int depth) throws IOException, JsonFault {
        Map<String, Json> byName = new LinkedHashMap<>();
        Map<String, Place> names = new LinkedHashMap<>();
        List<Json.Repeated> repeated = new ArrayList<>(0);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place nameAt = place(parser.currentTokenLocation());
            String name = parser.currentName();
            parser.nextToken();
            Json earlier = byName.put(name, value(depth));
            if (earlier == null) {
                names.put(name, nameAt);
            } else {
                repeated.add(new Json.Repeated(name, nameAt, earlier));
            }
        }
        return new Json.Fields(
                at,
                Collections.unmodifiableMap(byName),
                Collections.unmodifiableMap(names),
                Collections.unmodifiableList(repeated));
    }

    private Json elements(Place at, int depth) throws IOException, JsonFault {
        List<Json> inOrder = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            inOrder.add(value(depth));
        }
        return new Json.Elements(at, Collections.unmodifiableList(inOrder));
    }

    private static JsonFault fault(JsonFault.Kind kind, @Nullable JsonLocation location) {
        return location == null
                ? new JsonFault(kind, Place.NOWHERE, 0)
                : new JsonFault(kind, place(location), location.getCharOffset());
    }

    private static Place place(JsonLocation location) {
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}
