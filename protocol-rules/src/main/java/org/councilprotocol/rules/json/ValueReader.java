package org.councilprotocol.rules.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Reads the single values of facts: whatever is neither a person nor a record. */
final class ValueReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    private final Vocabulary vocabulary;
    private final Defects defects;

    ValueReader(Vocabulary vocabulary, Defects defects) {
        this.vocabulary = vocabulary;
        this.defects = defects;
    }

    /** The value, or {@code null} where it is none; then a defect says why. */
    @Nullable
    Object read(Part part, Json json, String path) {
        switch (part.kind()) {
            case BOOLEAN:
                return truth(json, path);
            case INTEGER:
                return whole(json, path);
            default:
                return json instanceof Json.Text text
                        ? fromText(part, text.value(), path)
                        : wrong(path, expected(part), json, "");
        }
    }

    /** What a fact's single value looks like. */
    static String expected(Part part) {
        switch (part.kind()) {
            case BOOLEAN:
                return "true or false";
            case INTEGER:
                return "a whole number";
            case DATE:
                return "a date such as \"2026-03-31\"";
            case ENUM:
                return "one of " + Quoted.all(Vocabulary.values(part.type()).keySet());
            case RECORD:
                return Vocabulary.isPerson(part) ? "a person" : "an object {…}";
            case NAME:
                return "the name of a " + Shape.of(part.type()).name() + ", as text";
            default:
                return "a text";
        }
    }

    private @Nullable Object fromText(Part part, String text, String path) {
        switch (part.kind()) {
            case DATE:
                return date(text, path);
            case ENUM:
                return constant(part, text, path);
            case NAME:
                return part.type() == Post.class ? post(text, path) : name(part, text, path);
            default:
                return id(text, path);
        }
    }

    private @Nullable Object truth(Json json, String path) {
        if (json instanceof Json.Truth truth) {
            return truth.value();
        }
        String written = json instanceof Json.Text text
                ? text.value().strip().toLowerCase(Locale.ROOT)
                : json instanceof Json.Figure figure ? figure.written() : "";
        String instead = YES.contains(written)
                ? ": write true, without quotation marks"
                : NO.contains(written) ? ": write false, without quotation marks" : ": " + ValueRules.LEAVE_OUT;
        return wrong(path, "true or false", json, instead);
    }

    private @Nullable Object whole(Json json, String path) {
        return json instanceof Json.Figure figure
                        && WHOLE.matcher(figure.written()).matches()
                ? Integer.valueOf(figure.written())
                : wrong(path, "a whole number", json, "");
    }

    private @Nullable Object date(String text, String path) {
        if (!DAY.matcher(text).matches()) {
            return refused(path, Quoted.of(text) + " is not a date: write year, month and day, such as \"2026-03-31\"");
        }
        try {
            LocalDate date = LocalDate.parse(text);
            String wrong = ValueRules.date(date);
            return wrong == null ? date : refused(path, wrong);
        } catch (DateTimeParseException e) {
            return refused(path, "there is no such day as " + Quoted.of(text));
        }
    }

    private @Nullable Object constant(Part part, String text, String path) {
        Map<String, Object> values = Vocabulary.values(part.type());
        Object value = values.get(text);
        return value != null
                ? value
                : refused(
                        path,
                        ValueRules.isNotKnown(text)
                                ? ValueRules.LEAVE_OUT
                                : Quoted.of(text) + " is not a value of " + Quoted.of(part.name())
                                        + Advice.among(text, values.keySet()));
    }

    private @Nullable Object post(String text, String path) {
        if (!vocabulary.knows(text)) {
            defects.add(path, () -> vocabulary.unknownPost(text));
            return null;
        }
        return vocabulary.declared(Post.named(text));
    }

    private @Nullable Object name(Part part, String text, String path) {
        String wrong = ValueRules.name(part.type(), part.many() != Many.ONE, text);
        return wrong == null ? ModelTypes.named(part.type(), text) : refused(path, wrong);
    }

    private @Nullable Object id(String text, String path) {
        String wrong = ValueRules.id(text);
        return wrong == null ? text.strip() : refused(path, wrong);
    }

    private @Nullable Object wrong(String path, String expected, Json found, String instead) {
        return refused(path, "expected " + expected + ", found " + Quoted.found(found) + instead);
    }

    private @Nullable Object refused(String path, String message) {
        defects.add(path, message);
        return null;
    }
}
