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
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.List;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.json.CaseReader;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Finds what reads a situation, of any kind or of one, and a list of situations. */
final class CaseDeserializers extends Deserializers.Base {

    private final CaseReader cases;

    CaseDeserializers(CaseReader cases) {
        this.cases = cases;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return type.isTypeOrSubTypeOf(Situation.class)
                ? new OfSituation(cases, type.getRawClass().asSubclass(Situation.class))
                : null;
    }

    @Override
    public @Nullable JsonDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription description,
            @Nullable TypeDeserializer elementType,
            @Nullable JsonDeserializer<?> element) {
        return type.hasRawClass(List.class) && type.getContentType().hasRawClass(Situation.class)
                ? new OfCase(cases)
                : null;
    }

    private static List<Situation> read(CaseReader cases, JsonParser parser) throws IOException {
        try {
            return cases.read(Passage.of(parser));
        } catch (InputException e) {
            throw JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads a case of one situation. */
    private static final class OfSituation extends JsonDeserializer<Situation> {

        private final CaseReader cases;
        private final Class<? extends Situation> type;

        OfSituation(CaseReader cases, Class<? extends Situation> type) {
            this.cases = cases;
            this.type = type;
        }

        @Override
        public Situation deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            List<Situation> situations = read(cases, parser);
            if (situations.size() != 1) {
                throw JsonMappingException.from(parser, "expected one situation, found a case of " + situations.size());
            }
            Situation situation = situations.get(0);
            if (!type.isInstance(situation)) {
                throw JsonMappingException.from(
                        parser,
                        "expected the situation \"" + Shape.kebab(type.getSimpleName()) + "\", found \""
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

    /** Reads a case. */
    private static final class OfCase extends JsonDeserializer<List<Situation>> {

        private final CaseReader cases;

        OfCase(CaseReader cases) {
            this.cases = cases;
        }

        @Override
        public List<Situation> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read(cases, parser);
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
                throws IOException {
            return deserialize(parser, context);
        }
    }
}
