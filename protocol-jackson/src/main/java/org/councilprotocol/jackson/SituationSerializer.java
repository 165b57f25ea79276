package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;

/** Writes situations, each as a case of it alone. */
final class SituationSerializer extends StdSerializer<Situation> {

    private static final long serialVersionUID = 1L;

    SituationSerializer() {
        super(Situation.class);
    }

    @Override
    public void serialize(Situation value, JsonGenerator json, SerializerProvider provider) throws IOException {
        CaseSerializer.write(Case.of(value), json, provider);
    }

    /** A situation says by itself which it is. */
    @Override
    public void serializeWithType(Situation value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(value, json, provider);
    }
}
