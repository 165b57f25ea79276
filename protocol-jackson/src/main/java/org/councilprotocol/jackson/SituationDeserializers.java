package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.List;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** Finds what reads a situation, of any kind or of one. */
final class SituationDeserializers extends Deserializers.Base {

    private final CaseDeserializer cases;

    SituationDeserializers(CaseDeserializer cases) {
        this.cases = cases;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return type.isTypeOrSubTypeOf(Situation.class)
                ? new OfOne(cases, type.getRawClass().asSubclass(Situation.class))
                : null;
    }

    /** Reads a case of one situation. */
    private static final class OfOne extends JsonDeserializer<Situation> {

        private final CaseDeserializer cases;
        private final Class<? extends Situation> type;

        OfOne(CaseDeserializer cases, Class<? extends Situation> type) {
            this.cases = cases;
            this.type = type;
        }

        @Override
        public Situation deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Case read = cases.read(parser);
            List<Situation> situations = read.situations();
            if (!read.told().isEmpty()) {
                // A situation has no place for it.
                throw JsonMappingException.from(
                        parser,
                        "expected values, found what else is known of "
                                + String.join(", ", read.told().keySet()) + ": read a Case");
            }
            if (situations.size() != 1) {
                throw JsonMappingException.from(parser, "expected one situation, found a case of " + situations.size());
            }
            Situation situation = situations.get(0);
            if (!type.isInstance(situation)) {
                throw JsonMappingException.from(
                        parser,
                        "expected the situation \"" + Shape.of(type).name() + "\", found \""
                                + Shape.of(situation.getClass()).name() + "\"");
            }
            return situation;
        }

        /** A situation says by itself which it is. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
                throws IOException {
            return deserialize(parser, context);
        }
    }
}
