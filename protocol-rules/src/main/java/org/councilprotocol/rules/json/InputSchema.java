package org.councilprotocol.rules.json;

import static org.councilprotocol.rules.json.SchemaNode.anyOf;
import static org.councilprotocol.rules.json.SchemaNode.listOf;
import static org.councilprotocol.rules.json.SchemaNode.object;
import static org.councilprotocol.rules.json.SchemaNode.oneWordOf;
import static org.councilprotocol.rules.json.SchemaNode.orNull;
import static org.councilprotocol.rules.json.SchemaNode.ref;
import static org.councilprotocol.rules.json.SchemaNode.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Template;
import org.jspecify.annotations.Nullable;

/** Builds the schema of a case from the model's shapes. */
final class InputSchema {

    private static final String PERSON = "person";
    private static final String REFERENCE = "reference";
    private static final String NAME = "name";
    private static final String POST = "post";
    private static final String DATE = "date";

    private final Words words;
    private final Vocabulary vocabulary;

    InputSchema(Words words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** The whole schema. */
    Map<String, Object> whole() {
        Map<String, Object> several = listOf(ref(Vocabulary.SITUATION));
        several.put("minItems", 1);
        several.put("maxItems", Limits.SITUATIONS);
        Map<String, Object> schema = SchemaNode.root(
                "A case", "One situation, or several of one case. A fact left out, or null, is unknown.");
        schema.put(
                "anyOf",
                List.of(
                        ref(Vocabulary.SITUATION),
                        SchemaNode.record(object(Vocabulary.SITUATIONS, several), List.of(Vocabulary.SITUATIONS))));
        schema.put("$defs", definitions());
        return schema;
    }

    private Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put(
                Vocabulary.SITUATION,
                object(
                        "oneOf",
                        vocabulary.situations().keySet().stream()
                                .map(SchemaNode::ref)
                                .toList()));
        vocabulary.situations().forEach((name, shape) -> definitions.put(name, situation(shape)));
        Vocabulary.RECORDS.forEach((name, shape) -> definitions.put(name, thing(shape)));
        definitions.put(PERSON, person());
        definitions.put(REFERENCE, reference());
        definitions.put(POST, post());
        definitions.put(NAME, text());
        definitions.put(DATE, date());
        return definitions;
    }

    private Map<String, Object> situation(Shape shape) {
        Map<String, Object> properties = object(Vocabulary.SITUATION, object("const", shape.name()));
        facts(shape, properties);
        return described("situation." + shape.name(), SchemaNode.record(properties, List.of(Vocabulary.SITUATION)));
    }

    private Map<String, Object> thing(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (Person.class.isAssignableFrom(shape.type())) {
            properties.put(Vocabulary.PARTY, object("enum", nullable(List.of(shape.name()))));
        }
        facts(shape, properties);
        return described("record." + shape.name(), SchemaNode.record(properties, List.of()));
    }

    /** Anybody: a description that says which side they are on, a reference, or nobody known. */
    private Map<String, Object> person() {
        List<Object> choices = new ArrayList<>();
        choices.add(ref(NAME));
        choices.add(ref(REFERENCE));
        Vocabulary.PARTIES.forEach((party, shape) -> {
            Map<String, Object> choice = ref(shape.name());
            choice.put("properties", object(Vocabulary.PARTY, object("const", party)));
            choice.put("required", List.of(Vocabulary.PARTY));
            choices.add(choice);
        });
        return object(
                "description",
                "Somebody: \"member\", \"officer\" or \"outsider\" where no more is known of them, the id of somebody"
                        + " described elsewhere in the case, or a description with \"party\".",
                "anyOf",
                choices);
    }

    /** The id of somebody described elsewhere; facts may stand beside it as null, which says nothing. */
    private static Map<String, Object> reference() {
        Map<String, Object> properties = object(Vocabulary.PARTY, type("null"));
        Vocabulary.PARTIES.values().forEach(shape -> shape.parts()
                .forEach(part -> properties.put(part.name(), type("null"))));
        properties.put(Vocabulary.ID, orNull(ref(NAME)));
        return SchemaNode.record(properties, List.of());
    }

    private Map<String, Object> post() {
        return object(
                "description",
                "A post by its name; \"other\" for one that the protocol does not name.",
                "enum",
                List.copyOf(vocabulary.posts()));
    }

    private static Map<String, Object> date() {
        return object(
                "description",
                "A day from " + Limits.FIRST_DAY + " to " + Limits.LAST_DAY
                        + ": those from which working days can be counted.",
                "type",
                "string",
                "format",
                "date",
                "pattern",
                ValueRules.datePattern());
    }

    private static Map<String, Object> text() {
        return object("type", "string", "minLength", 1, "maxLength", Limits.TEXT, "pattern", "\\S");
    }

    private void facts(Shape shape, Map<String, Object> properties) {
        String it = words.find("record." + shape.name() + ".it");
        Map<String, String> fillings = it == null ? Map.of() : Map.of("it", it);
        for (Part part : shape.parts()) {
            String key = shape.name() + "." + part.name();
            Map<String, Object> fact = object(
                    "title",
                    Template.fill(words.get(key), fillings),
                    "description",
                    Template.fill(words.get(key + ".ask"), fillings));
            fact.putAll(fact(part));
            properties.put(part.name(), fact);
        }
    }

    private Map<String, Object> fact(Part part) {
        if (part.many() == Many.ONE) {
            return single(part);
        }
        Map<String, Object> list = listOf(one(part));
        list.put("type", List.of("array", "null"));
        list.put("maxItems", part.kind() == Kind.RECORD ? Limits.RECORDS : Limits.ELEMENTS);
        return list;
    }

    private Map<String, Object> single(Part part) {
        switch (part.kind()) {
            case BOOLEAN:
                return object("type", List.of("boolean", "null"));
            case ENUM:
                return object(
                        "enum",
                        nullable(List.copyOf(Vocabulary.values(part.type()).keySet())));
            default:
                return orNull(one(part));
        }
    }

    private Map<String, Object> one(Part part) {
        switch (part.kind()) {
            case BOOLEAN:
                return type("boolean");
            case INTEGER:
                return type("integer");
            case DATE:
                return ref(DATE);
            case ENUM:
                return oneWordOf(Vocabulary.values(part.type()).keySet());
            case RECORD:
                return record(part);
            case NAME:
                return ref(part.type() == Post.class ? POST : NAME);
            default:
                return ref(NAME);
        }
    }

    private Map<String, Object> record(Part part) {
        if (!Vocabulary.isPerson(part)) {
            return ref(Shape.of(part.type()).name());
        }
        return part.type().isRecord()
                ? anyOf(ref(NAME), ref(Shape.of(part.type()).name()))
                : ref(PERSON);
    }

    private Map<String, Object> described(String key, Map<String, Object> schema) {
        Map<String, Object> described = object("title", words.get(key), "description", words.get(key + ".means"));
        described.putAll(schema);
        return described;
    }

    private static List<@Nullable Object> nullable(List<String> values) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }
}
