package org.councilprotocol.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as it is written, within {@link Limits}, and says of text that is no JSON where it goes wrong. */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 1)
                    .maxNameLength(Limits.BYTES)
                    .maxStringLength(Limits.BYTES)
                    .maxNumberLength(Limits.BYTES)
                    .build())
            .build();

    private final String text;
    private final Defects defects;

    private JsonText(String text, Defects defects) {
        this.text = text;
        this.defects = defects;
    }

    /**
     * The one value that the text holds.
     *
     * @param defects takes what is wrong at one place only: a field given twice, a list or text too long
     * @throws InputException if the text is no JSON, or too large
     */
    static Json parse(String text, Defects defects) {
        if (text.length() > Limits.BYTES || text.getBytes(StandardCharsets.UTF_8).length > Limits.BYTES) {
            throw tooLarge();
        }
        if (text.isBlank()) {
            throw Defects.only("$", "there is nothing here: write a situation, such as {\"situation\": \"complaint\"}");
        }
        return new JsonText(text, defects).whole();
    }

    /** An input beyond {@link Limits#BYTES}. */
    static InputException tooLarge() {
        return Defects.only("$", "the input is larger than " + Limits.BYTES + " bytes, which is the most allowed");
    }

    private Json whole() {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Json value = value(parser, "$");
            nothingFollows(parser);
            return value;
        } catch (JsonEOFException e) {
            throw Defects.only(
                    "$",
                    "the JSON stops before its end" + at(e.getLocation())
                            + ": a brace, a bracket or a quotation mark is still open");
        } catch (JsonProcessingException e) {
            throw Defects.only("$", "this is not JSON" + at(e.getLocation()) + hint(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void nothingFollows(JsonParser parser) throws IOException {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JsonProcessingException e) {
            more = true;
        }
        if (more) {
            throw Defects.only(
                    "$",
                    "the JSON is complete, and something follows it" + at(parser.currentLocation())
                            + ": take that away, or write several situations as {\"situations\": [{…}, {…}]}");
        }
    }

    private static void notTooDeep(JsonParser parser) {
        if (parser.getParsingContext().getNestingDepth() > Limits.DEPTH) {
            throw Defects.only(
                    "$",
                    "objects and lists stand more than " + Limits.DEPTH + " deep in one another"
                            + at(parser.currentTokenLocation()));
        }
    }

    private Json value(JsonParser parser, String path) throws IOException {
        JsonToken token = parser.currentToken();
        notTooDeep(parser);
        defects.passed(path);
        if (token == JsonToken.START_OBJECT) {
            return fields(parser, path);
        } else if (token == JsonToken.START_ARRAY) {
            return elements(parser, path);
        } else if (token == JsonToken.VALUE_STRING) {
            return new Json.Text(checked(parser.getText(), path));
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new Json.Truth(token == JsonToken.VALUE_TRUE);
        } else if (token == JsonToken.VALUE_NULL) {
            return new Json.Nothing();
        }
        return new Json.Figure(parser.getText());
    }

    private Json fields(JsonParser parser, String path) throws IOException {
        Map<String, Json> byName = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String here = Defects.field(path, name);
            parser.nextToken();
            if (byName.put(name, value(parser, here)) != null) {
                defects.add(here, "this field is given twice: keep one of the two");
            }
        }
        return new Json.Fields(byName);
    }

    private Json elements(JsonParser parser, String path) throws IOException {
        List<Json> inOrder = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            inOrder.add(value(parser, Defects.element(path, inOrder.size())));
        }
        return new Json.Elements(inOrder);
    }

    private String checked(String value, String path) {
        int length = value.codePointCount(0, value.length());
        if (length > Limits.TEXT) {
            defects.add(path, ValueRules.tooLong(length));
        } else if (value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            defects.add(path, "the text has half of a character in it (a lone surrogate): write the whole character");
        }
        return value;
    }

    private static String at(JsonLocation location) {
        return " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** What is probably meant, judging by the character at or before the place. */
    private String hint(JsonLocation location) {
        int offset = (int) Math.min(Math.max(location.getCharOffset(), 0), text.length() - 1L);
        if (text.substring(Math.max(0, offset - 2), offset).contains("\\")) {
            return ": write a backslash in a text as \\\\";
        }
        for (int i = offset; i >= Math.max(0, offset - 1); i--) {
            switch (text.charAt(i)) {
                case '\'':
                    return ": put names and texts in double quotation marks";
                case '}', ']':
                    return ": there may be a comma too many, or a value missing, before the "
                            + (text.charAt(i) == '}' ? "brace" : "bracket");
                case '/', '#':
                    return ": JSON has no comments";
                default:
                    break;
            }
        }
        return Character.isLetter(text.charAt(offset))
                ? ": put names and texts in double quotation marks; without them only numbers, true, false and null can"
                        + " stand, in small letters"
                : ": look for a comma, a colon or a quotation mark that is missing, or a text that runs over the end of"
                        + " a line";
    }
}
