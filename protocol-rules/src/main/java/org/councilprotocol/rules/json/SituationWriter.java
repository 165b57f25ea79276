package org.councilprotocol.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;

/** Writes cases as JSON that {@link CaseReader} reads back to equal cases. Immutable. */
public final class SituationWriter {

    /**
     * The case as JSON, indented by two spaces: a single situation by itself, several under {@code "situations"}, and
     * everybody with an id whom it mentions more than once under {@code "people"} before them. What is unknown is left
     * out.
     *
     * @throws IllegalArgumentException if there is no situation, or if two different people go by one id
     */
    public String write(List<? extends Situation> situations) {
        return write(Case.of(situations));
    }

    /**
     * The same of a case, with what it tells of facts that its situations leave out.
     *
     * @throws IllegalArgumentException if there is no situation, if two different people go by one id, or if something
     *     is told of what is not the path of a fact
     */
    public String write(Case theCase) {
        return Printer.print(json -> write(theCase, json));
    }

    /**
     * Writes the case where a generator stands, laid out as the generator lays things out.
     *
     * @throws IllegalArgumentException if there is no situation, if two different people go by one id, or if something
     *     is told of what is not the path of a fact
     * @throws IOException if what the generator writes to cannot be written to
     */
    public void write(Case theCase, JsonGenerator json) throws IOException {
        List<Situation> situations = theCase.situations();
        if (situations.isEmpty()) {
            throw new IllegalArgumentException("a case has at least one situation");
        }
        People people = new People();
        situations.forEach(people::gather);
        Map<FactPath, Told> told;
        try {
            told = ToldFacts.byPath(theCase);
        } catch (InputException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        CaseWriting writing = new CaseWriting(json, told, people.repeated);
        if (situations.size() == 1 && people.repeated.isEmpty()) {
            writing.situation(situations.get(0), 0);
            return;
        }
        json.writeStartObject();
        if (!people.repeated.isEmpty()) {
            json.writeArrayFieldStart(Vocabulary.PEOPLE);
            for (Person person : people.repeated.values()) {
                writing.described(person, FactPath.EMPTY);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart(Vocabulary.SITUATIONS);
        for (int i = 0; i < situations.size(); i++) {
            writing.situation(situations.get(i), i);
        }
        json.writeEndArray();
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

    /**
     * The writing of one case.
     *
     * @param told what is told of facts that the situations leave out
     * @param people those who are told by themselves, by their ids
     */
    private record CaseWriting(JsonGenerator json, Map<FactPath, Told> told, Map<String, Person> people) {

        void situation(Situation situation, int place) throws IOException {
            json.writeStartObject();
            Shape shape = Shape.of(situation.getClass());
            json.writeStringField(Vocabulary.SITUATION, shape.name());
            facts(shape, situation, FactPath.ofSituation(place));
            json.writeEndObject();
        }

        private void facts(Shape shape, Object record, FactPath at) throws IOException {
            for (Part part : shape.parts()) {
                Object value = part.get(record);
                FactPath path = at.child(part.name());
                Told so = told.isEmpty() ? null : told.get(path);
                if (value == null && so == null && isToldWithin(part, path)) {
                    value = Shape.of(part.type()).blank();
                }
                if (value != null) {
                    json.writeFieldName(part.name());
                    value(value, path);
                } else if (so != null) {
                    json.writeFieldName(part.name());
                    partly(so);
                }
            }
        }

        /** Whether something is told of what hangs off a record of which nothing else is known. */
        private boolean isToldWithin(Part part, FactPath path) {
            return part.kind() == Kind.RECORD
                    && part.type().isRecord()
                    && told.keySet().stream().anyMatch(each -> each.parent().equals(path));
        }

        private void partly(Told so) throws IOException {
            json.writeStartObject();
            if (so instanceof Told.Elements elements) {
                named("has", elements.has());
                named("hasNot", elements.hasNot());
            } else if (so instanceof Told.OneOf oneOf) {
                named("oneOf", oneOf.values());
            } else if (so instanceof Told.Not not) {
                named("not", not.values());
            }
            json.writeEndObject();
        }

        private void named(String field, Set<Object> values) throws IOException {
            if (!values.isEmpty()) {
                json.writeFieldName(field);
                value(values, FactPath.EMPTY);
            }
        }

        private void value(Object value, FactPath at) throws IOException {
            if (value instanceof Iterable<?> values) {
                json.writeStartArray();
                int place = 0;
                for (Object each : values) {
                    value(each, each instanceof Named || !(each instanceof Record) ? at : at.element(place));
                    place++;
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
            } else if (value instanceof Person person && person.id() != null && people.containsKey(person.id())) {
                json.writeString(person.id());
            } else if (value instanceof Record record) {
                described(record, at);
            } else {
                json.writeString(value.toString());
            }
        }

        void described(Object record, FactPath at) throws IOException {
            Shape shape = Shape.of(record.getClass());
            json.writeStartObject();
            FactPath path = at;
            if (record instanceof Person person) {
                json.writeStringField(Vocabulary.PARTY, shape.name());
                path = person.id() == null ? at : FactPath.ofPerson(person.id());
            }
            facts(shape, record, path);
            json.writeEndObject();
        }
    }
}
