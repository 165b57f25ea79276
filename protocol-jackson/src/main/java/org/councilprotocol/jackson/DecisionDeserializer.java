package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.InputException;

/** Reads decisions. */
final class DecisionDeserializer extends StdDeserializer<Decision> {

    private static final long serialVersionUID = 1L;

    private static final DecisionReader READER = new DecisionReader();

    DecisionDeserializer() {
        super(Decision.class);
    }

    @Override
    public Decision deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return READER.read(Passage.of(parser));
        } catch (InputException e) {
            throw JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(parser, context);
    }
}
