package org.councilprotocol.rules.internal.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Writes JSON values as they were read. */
final class Writing {

    static final JsonFactory FACTORY = new JsonFactory();

    private Writing() {}

    static void write(JsonGenerator json, Json value) throws IOException {
        if (value instanceof Json.Fields fields) {
            json.writeStartObject();
            for (Map.Entry<String, Json> field : fields.byName().entrySet()) {
                json.writeFieldName(field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Json.Elements elements) {
            json.writeStartArray();
            for (Json element : elements.inOrder()) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Json.Text text) {
            json.writeString(text.value());
        } else if (value instanceof Json.Figure figure) {
            json.writeRawValue(figure.written());
        } else if (value instanceof Json.Truth truth) {
            json.writeBoolean(truth.value());
        } else {
            json.writeNull();
        }
    }
}
