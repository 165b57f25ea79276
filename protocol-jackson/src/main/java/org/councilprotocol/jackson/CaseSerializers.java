package org.councilprotocol.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.List;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.json.SituationWriter;
import org.jspecify.annotations.Nullable;

/** Finds what writes a list that is declared to hold situations: as one case. */
final class CaseSerializers extends Serializers.Base {

    private static final SituationWriter WRITER = new SituationWriter();

    @Override
    public @Nullable JsonSerializer<?> findCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription description,
            @Nullable TypeSerializer elementType,
            @Nullable JsonSerializer<Object> element) {
        return type.isTypeOrSubTypeOf(List.class) && type.getContentType().isTypeOrSubTypeOf(Situation.class)
                ? new OfCase()
                : null;
    }

    /** Writes a situation. */
    static final class OfSituation extends StdSerializer<Situation> {

        private static final long serialVersionUID = 1L;

        OfSituation() {
            super(Situation.class);
        }

        @Override
        public void serialize(Situation value, JsonGenerator json, SerializerProvider provider) throws IOException {
            WRITER.write(List.of(value), json);
        }

        /** A situation says by itself which it is. */
        @Override
        public void serializeWithType(
                Situation value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(value, json, provider);
        }
    }

    /** Writes the situations of a case. */
    private static final class OfCase extends StdSerializer<List<? extends Situation>> {

        private static final long serialVersionUID = 1L;

        OfCase() {
            super(List.class, false);
        }

        @Override
        public void serialize(List<? extends Situation> value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            try {
                WRITER.write(value, json);
            } catch (IllegalArgumentException e) {
                provider.reportMappingProblem(e, "%s", e.getMessage());
            }
        }

        @Override
        public void serializeWithType(
                List<? extends Situation> value, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(value, json, provider);
        }
    }
}
