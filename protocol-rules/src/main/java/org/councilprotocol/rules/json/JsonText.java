package org.councilprotocol.rules.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.source.JsonDocument;
import org.councilprotocol.rules.internal.source.JsonFault;
import org.councilprotocol.rules.internal.source.JsonReader;

/** Reads the JSON of cases within {@link Limits}, and says of text that is no JSON where it goes wrong. */
final class JsonText {

    private final Defects defects;

    private JsonText(Defects defects) {
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
            throw empty();
        }
        JsonDocument read;
        try {
            read = JsonReader.read(text, Limits.DEPTH);
        } catch (JsonFault e) {
            throw refused(e, text);
        }
        if (read.furtherAt() != null) {
            throw Defects.only(
                    "$",
                    "the JSON is complete, and something follows it" + Form.at(read.furtherAt())
                            + ": take that away, or write several situations as {\"situations\": [{…}, {…}]}");
        }
        new JsonText(defects).passed(read.value(), "$");
        return read.value();
    }

    /** An input beyond {@link Limits#BYTES}. */
    static InputException tooLarge() {
        return Defects.only("$", "the input is larger than " + Limits.BYTES + " bytes, which is the most allowed");
    }

    private static InputException empty() {
        return Defects.only("$", "there is nothing here: write a situation, such as {\"situation\": \"complaint\"}");
    }

    private static InputException refused(JsonFault fault, String text) {
        return switch (fault.kind()) {
            case EMPTY -> empty();
            case CUT_SHORT ->
                Defects.only(
                        "$",
                        "the JSON stops before its end" + Form.at(fault.at())
                                + ": a brace, a bracket or a quotation mark is still open");
            case TOO_DEEP ->
                Defects.only(
                        "$",
                        "objects and lists stand more than " + Limits.DEPTH + " deep in one another"
                                + Form.at(fault.at()));
            case MALFORMED -> Defects.only("$", "this is not JSON" + Form.at(fault.at()) + hint(text, fault.offset()));
        };
    }

    /** Takes note of the order of everything, and of what is wrong with it whatever it means. */
    private void passed(Json value, String path) {
        defects.passed(path);
        if (value instanceof Json.Fields fields) {
            for (Map.Entry<String, Json> field : fields.byName().entrySet()) {
                passed(field.getValue(), Defects.field(path, field.getKey()));
            }
            for (Json.Repeated again : fields.repeated()) {
                String here = Defects.field(path, again.name());
                passed(again.earlier(), here);
                defects.add(here, "this field is given twice: keep one of the two");
            }
        } else if (value instanceof Json.Elements elements) {
            List<Json> inOrder = elements.inOrder();
            for (int i = 0; i < inOrder.size(); i++) {
                passed(inOrder.get(i), Defects.element(path, i));
            }
        } else if (value instanceof Json.Text text) {
            check(text.value(), path);
        }
    }

    private void check(String value, String path) {
        int length = value.codePointCount(0, value.length());
        if (length > Limits.TEXT) {
            defects.add(path, ValueRules.tooLong(length));
        } else if (value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            defects.add(path, "the text has half of a character in it (a lone surrogate): write the whole character");
        }
    }

    /** What is probably meant, judging by the character at or before the place. */
    private static String hint(String text, int at) {
        int offset = Math.min(at, text.length() - 1);
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
