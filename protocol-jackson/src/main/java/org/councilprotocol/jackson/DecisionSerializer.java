package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.json.DecisionWriter;

/** Writes decisions. */
final class DecisionSerializer extends StdSerializer<Decision> {

    private static final long serialVersionUID = 1L;

    private static final DecisionWriter WRITER = new DecisionWriter();

    DecisionSerializer() {
        super(Decision.class);
    }

    @Override
    public void serialize(Decision value, JsonGenerator json, SerializerProvider provider) throws IOException {
        WRITER.write(value, json);
    }

    @Override
    public void serializeWithType(Decision value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(value, json, provider);
    }
}
