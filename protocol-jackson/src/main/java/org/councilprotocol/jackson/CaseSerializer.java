package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.councilprotocol.model.Case;
import org.councilprotocol.rules.json.SituationWriter;

/** Writes cases. */
final class CaseSerializer extends StdSerializer<Case> {

    private static final long serialVersionUID = 1L;

    private static final SituationWriter WRITER = new SituationWriter();

    CaseSerializer() {
        super(Case.class);
    }

    static void write(Case value, JsonGenerator json, SerializerProvider provider) throws IOException {
        try {
            WRITER.write(value, json);
        } catch (IllegalArgumentException e) {
            provider.reportMappingProblem(e, "%s", e.getMessage());
        }
    }

    @Override
    public void serialize(Case value, JsonGenerator json, SerializerProvider provider) throws IOException {
        write(value, json, provider);
    }

    @Override
    public void serializeWithType(Case value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(value, json, provider);
    }
}
