package org.councilprotocol.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints JSON: two spaces a level, line feeds, the same on every machine. */
final class Printer {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Printer() {}

    /** Something that writes JSON. */
    interface Writing {

        /** Writes it. */
        void to(JsonGenerator json) throws IOException;
    }

    /** Something that writes one element of a list. */
    interface ElementWriting<T> {

        /** Writes it. */
        void to(JsonGenerator json, T element) throws IOException;
    }

    /** What the writing gives, as text. */
    static String print(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(pretty());
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A field that is a list of objects or of values. */
    static <T> void list(JsonGenerator json, String field, List<? extends T> elements, ElementWriting<T> writing)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T element : elements) {
            writing.to(json, element);
        }
        json.writeEndArray();
    }

    /** A field that is a text, or {@code null}: what the value calls itself. */
    static void text(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        json.writeFieldName(field);
        json.writeString(value == null ? null : value.toString());
    }

    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
