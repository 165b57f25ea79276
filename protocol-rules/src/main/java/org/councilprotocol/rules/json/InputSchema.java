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
import java.util.Objects;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.internal.vocabulary.SharedFacts;
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
        Map<String, Object> schema = SchemaNode.root(
                "A case",
                "One situation, or several of one case, with the people and facts that they share. A fact left out, or"
                        + " null, is unknown. A list is complete; of a set of which only some is known say what it"
                        + " has and hasNot, of a single value that is not known what it is not, or oneOf which.");
        schema.put("anyOf", List.of(ref(Vocabulary.SITUATION), several()));
        schema.put("$defs", definitions());
        return schema;
    }

    /** Situations, and what stands beside them. */
    private Map<String, Object> several() {
        Map<String, Object> situations = listOf(ref(Vocabulary.SITUATION));
        situations.put("minItems", 1);
        situations.put("maxItems", Limits.SITUATIONS);
        Map<String, Object> people = listOf(listedPerson());
        people.put(
                "description",
                "Everybody who is told once for the whole case; a situation refers to them by their id.");
        people.put("type", List.of("array", "null"));
        people.put("maxItems", Limits.PEOPLE);
        return SchemaNode.record(
                object(Vocabulary.PEOPLE, people, Vocabulary.SHARED, shared(), Vocabulary.SITUATIONS, situations),
                List.of(Vocabulary.SITUATIONS));
    }

    private static Map<String, Object> listedPerson() {
        List<Object> choices = new ArrayList<>();
        Vocabulary.PARTIES.forEach((party, shape) -> {
            Map<String, Object> choice = ref(shape.name());
            choice.put("properties", object(Vocabulary.PARTY, object("const", party), Vocabulary.ID, ref(NAME)));
            choice.put("required", List.of(Vocabulary.PARTY, Vocabulary.ID));
            choices.add(choice);
        });
        return object("anyOf", choices);
    }

    private Map<String, Object> shared() {
        Map<String, Object> facts = new LinkedHashMap<>();
        SharedFacts.takers().forEach((name, takers) -> {
            Shape taker = Objects.requireNonNull(
                    Shape.situations().get(takers.iterator().next()));
            Map<String, Object> fact = fact(taker, Objects.requireNonNull(taker.part(name)));
            fact.merge(
                    "description",
                    " Taken by " + String.join(", ", takers) + ".",
                    (said, more) -> said + (String) more);
            facts.put(name, fact);
        });
        Map<String, Object> shared = SchemaNode.record(facts, List.of());
        shared.put("type", List.of("object", "null"));
        shared.put(
                "description",
                "Facts that are told once: each situation takes those that it has and does not state itself.");
        return shared;
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
        for (Part part : shape.parts()) {
            properties.put(part.name(), fact(shape, part));
        }
    }

    private Map<String, Object> fact(Shape shape, Part part) {
        String it = words.find("record." + shape.name() + ".it");
        Map<String, String> fillings = it == null ? Map.of() : Map.of("it", it);
        String key = shape.name() + "." + part.name();
        Map<String, Object> fact = object(
                "title",
                Template.fill(words.get(key), fillings),
                "description",
                Template.fill(words.get(key + ".ask"), fillings));
        fact.putAll(fact(part));
        return fact;
    }

    private Map<String, Object> fact(Part part) {
        if (part.many() == Many.ONE) {
            return single(part);
        }
        Map<String, Object> list = listOf(one(part));
        list.put("maxItems", part.kind() == Kind.RECORD ? Limits.RECORDS : Limits.ELEMENTS);
        if (part.many() == Many.SET && (part.kind() == Kind.ENUM || part.kind() == Kind.NAME)) {
            return anyOf(list, partlySet(part), type("null"));
        }
        list.put("type", List.of("array", "null"));
        return list;
    }

    private Map<String, Object> single(Part part) {
        switch (part.kind()) {
            case BOOLEAN:
                return object("type", List.of("boolean", "null"));
            case ENUM:
            case NAME:
                return anyOf(one(part), partly(part, "not"), partly(part, "oneOf"), type("null"));
            default:
                return orNull(one(part));
        }
    }

    /** What a single value that is not known is not, or is one of. */
    private Map<String, Object> partly(Part part, String how) {
        return SchemaNode.complete(how, some(part, 1));
    }

    /** What a set of which not all is known has, or has not. */
    private Map<String, Object> partlySet(Part part) {
        Map<String, Object> some = SchemaNode.record(object("has", some(part, 0), "hasNot", some(part, 0)), List.of());
        some.put("minProperties", 1);
        return some;
    }

    private Map<String, Object> some(Part part, int atLeast) {
        Map<String, Object> list = listOf(one(part));
        list.put("minItems", atLeast);
        list.put("maxItems", Limits.ELEMENTS);
        return list;
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
