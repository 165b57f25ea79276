package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;

/**
 * The JSON of the value at which a parser stands, as text. Our readers take text: they bound it, and tell of a field
 * given twice, which no tree of Jackson's would still know of.
 */
final class Passage {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Passage() {}

    static String of(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.copyCurrentStructure(parser);
        }
        return text.toString();
    }
}
