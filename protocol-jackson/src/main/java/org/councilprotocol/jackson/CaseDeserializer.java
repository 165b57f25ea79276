package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.councilprotocol.model.Case;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.InputException;

/** Reads cases. */
final class CaseDeserializer extends JsonDeserializer<Case> {

    private final Protocol protocol;

    CaseDeserializer(Protocol protocol) {
        this.protocol = protocol;
    }

    /** The case at which the parser stands. */
    Case read(JsonParser parser) throws IOException {
        try {
            return protocol.read(Passage.of(parser));
        } catch (InputException e) {
            throw JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public Case deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(parser);
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(parser, context);
    }
}
