package org.councilprotocol.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;

/** Writes cases as JSON that {@link CaseReader} reads back to equal situations. Immutable. */
public final class SituationWriter {

    /**
     * The case as JSON, indented by two spaces: a single situation by itself, several under {@code "situations"}, and
     * everybody with an id whom it mentions more than once under {@code "people"} before them. What is unknown is left
     * out.
     *
     * @throws IllegalArgumentException if there is no situation, or if two different people go by one id
     */
    public String write(List<? extends Situation> situations) {
        return Printer.print(json -> write(situations, json));
    }

    /**
     * Writes the case where a generator stands, laid out as the generator lays things out.
     *
     * @throws IllegalArgumentException if there is no situation, or if two different people go by one id
     * @throws IOException if what the generator writes to cannot be written to
     */
    public void write(List<? extends Situation> situations, JsonGenerator json) throws IOException {
        if (situations.isEmpty()) {
            throw new IllegalArgumentException("a case has at least one situation");
        }
        People people = new People();
        situations.forEach(people::gather);
        if (situations.size() == 1 && people.repeated.isEmpty()) {
            situation(json, situations.get(0), Map.of());
            return;
        }
        json.writeStartObject();
        if (!people.repeated.isEmpty()) {
            Printer.list(
                    json,
                    Vocabulary.PEOPLE,
                    List.copyOf(people.repeated.values()),
                    (list, one) -> record(list, (Record) one, Map.of()));
        }
        Printer.list(json, Vocabulary.SITUATIONS, situations, (list, one) -> situation(list, one, people.repeated));
        json.writeEndObject();
    }

    /** Everybody in a case who goes by an id. */
    private static final class People {

        private final Map<String, Person> all = new HashMap<>();
        /** Those whom the case mentions more than once, in the order of their second mention. */
        private final Map<String, Person> repeated = new LinkedHashMap<>();

        void gather(Object record) {
            if (record instanceof Person person && person.id() != null) {
                Person other = all.putIfAbsent(person.id(), person);
                if (other != null) {
                    if (!other.equals(person)) {
                        throw new IllegalArgumentException("two different people go by the id \"" + person.id() + "\"");
                    }
                    repeated.put(person.id(), person);
                }
            }
            for (Part part : Shape.of(record.getClass()).parts()) {
                Object value = part.kind() == Kind.RECORD ? part.get(record) : null;
                if (value instanceof Iterable<?> several) {
                    several.forEach(this::gather);
                } else if (value != null) {
                    gather(value);
                }
            }
        }
    }

    /**
     * A situation to fill in: every fact it has, as {@code null}, and those of the people and things in it one level
     * down. As it stands it reads as a situation of which nothing is known.
     *
     * @throws IllegalArgumentException if the type is that of several kinds of situation
     */
    public String skeleton(Class<? extends Situation> type) {
        Shape situation = Shape.of(type);
        return Printer.print(json -> {
            json.writeStartObject();
            json.writeStringField(Vocabulary.SITUATION, situation.name());
            for (Part part : situation.parts()) {
                json.writeFieldName(part.name());
                blank(json, part);
            }
            json.writeEndObject();
        });
    }

    /** A list stays {@code null}: one with a blank in it would say that there is one element. */
    private static void blank(JsonGenerator json, Part part) throws IOException {
        if (part.kind() != Kind.RECORD || part.many() != Many.ONE) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        if (Vocabulary.isPerson(part)) {
            json.writeNullField(Vocabulary.PARTY);
        }
        for (String fact : shared(Shape.permitted(part.type()))) {
            json.writeNullField(fact);
        }
        json.writeEndObject();
    }

    /** The facts that all of the records have. */
    private static List<String> shared(List<Shape> shapes) {
        return shapes.get(0).parts().stream()
                .map(Part::name)
                .filter(name -> shapes.stream().allMatch(shape -> shape.part(name) != null))
                .toList();
    }

    private static void situation(JsonGenerator json, Situation situation, Map<String, Person> people)
            throws IOException {
        json.writeStartObject();
        Shape shape = Shape.of(situation.getClass());
        json.writeStringField(Vocabulary.SITUATION, shape.name());
        facts(json, shape, situation, people);
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, Shape shape, Object record, Map<String, Person> people)
            throws IOException {
        for (Part part : shape.parts()) {
            Object value = part.get(record);
            if (value != null) {
                json.writeFieldName(part.name());
                value(json, value, people);
            }
        }
    }

    private static void value(JsonGenerator json, Object value, Map<String, Person> people) throws IOException {
        if (value instanceof Iterable<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                value(json, each, people);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer whole) {
            json.writeNumber(whole);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(Shape.kebab(constant.name()));
        } else if (value instanceof Named named) {
            json.writeString(named.name());
        } else if (value instanceof Record record) {
            record(json, record, people);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void record(JsonGenerator json, Record record, Map<String, Person> people) throws IOException {
        Shape shape = Shape.of(record.getClass());
        if (record instanceof Person person && person.id() != null && people.containsKey(person.id())) {
            json.writeString(person.id());
            return;
        }
        json.writeStartObject();
        if (record instanceof Person) {
            json.writeStringField(Vocabulary.PARTY, shape.name());
        }
        facts(json, shape, record, people);
        json.writeEndObject();
    }
}
