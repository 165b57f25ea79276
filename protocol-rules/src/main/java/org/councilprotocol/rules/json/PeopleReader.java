package org.councilprotocol.rules.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.source.Place;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is who in a case: everybody described in it, and to whom each reference leads.
 *
 * <p>First every situation is {@linkplain #gather gathered}, then the whole {@linkplain #settle settled}; after that
 * each person stands at the path where the case mentions them.
 */
final class PeopleReader implements RecordReader.People {

    /**
     * Somebody mentioned under an id.
     *
     * @param path where
     * @param declared what may stand there
     * @param person what is said of them there; {@code null} for a bare reference
     * @param described whether that is more than which side they are on
     */
    private record Mention(
            String path, Class<?> declared, @Nullable Person person, boolean described) {}

    /** With how many ids one that nobody has is compared. */
    private static final int MOST_COMPARED = 200;

    private final RecordReader records;
    private final ValueReader values;
    private final Defects defects;
    private final Map<String, List<Mention>> byId = new LinkedHashMap<>();
    private final Map<String, Person> byPath = new HashMap<>();

    /** By the ids of the people who are told by themselves, where. */
    private final Map<String, String> listed = new LinkedHashMap<>();

    /** Ids of people whose description has a defect of its own, so that a reference to them needs none. */
    private final Set<String> unclear = new HashSet<>();

    PeopleReader(RecordReader records, ValueReader values, Defects defects) {
        this.records = records;
        this.values = values;
        this.defects = defects;
    }

    @Override
    public @Nullable Person at(String path) {
        return byPath.get(path);
    }

    /** Takes note of somebody who is told by themselves, for situations to refer to. */
    void listed(String path, Json.Fields fields) {
        Json id = fields.byName().get(Vocabulary.ID);
        if (!RecordReader.given(id)) {
            defects.add(
                    path,
                    "\"id\" is missing: say how the situations refer to this person, such as {\"id\": \"Cllr A\", …}");
        } else if (id instanceof Json.Text text) {
            String before = listed.putIfAbsent(text.value().strip(), path);
            if (before != null) {
                defects.add(
                        Defects.field(path, Vocabulary.ID),
                        Quoted.of(text.value()) + " is the id of " + before
                                + " already: give each person an id of their own");
            }
        }
        person(Person.class, fields, path, true);
        if (!RecordReader.given(fields.byName().get(Vocabulary.PARTY))
                && RecordReader.given(id)
                && facts(fields).isEmpty()) {
            defects.add(
                    path,
                    "say on which side this person is: add \"party\" with one of "
                            + Quoted.all(Vocabulary.PARTIES.keySet()));
            unclear(fields);
        }
    }

    /** The path in the case of a fact by its path as JSON; of somebody who is told by themselves, by their id. */
    FactPath inCase(String path) {
        for (Map.Entry<String, String> each : listed.entrySet()) {
            if (path.startsWith(each.getValue() + ".")) {
                return FactPath.ofPerson(each.getKey())
                        .child(path.substring(each.getValue().length() + 1));
            }
        }
        return FactPath.parse(path.substring("$.".length()));
    }

    /** Takes note of everybody mentioned in a record. */
    void gather(Shape shape, Json.Fields fields, String path) {
        for (Part part : shape.parts()) {
            Json json = fields.byName().get(part.name());
            String here = Defects.field(path, part.name());
            if (json != null && part.kind() == Kind.RECORD) {
                if (json instanceof Json.Elements elements && part.many() != Shape.Many.ONE) {
                    // Of a list that is too long, which is a defect, not everybody need be found.
                    for (int i = 0; i < Math.min(elements.inOrder().size(), Limits.RECORDS); i++) {
                        gather(part, elements.inOrder().get(i), Defects.element(here, i), true);
                    }
                } else if (part.many() == Shape.Many.ONE) {
                    gather(part, json, here, false);
                }
            }
        }
    }

    /** Leads every reference to the person meant. */
    void settle() {
        byId.forEach(this::settle);
        listed.forEach((id, path) -> {
            List<Mention> mentions = byId.getOrDefault(id, List.of());
            if (!unclear.contains(id)
                    && mentions.stream().allMatch(mention -> mention.path().equals(path))) {
                defects.add(
                        path,
                        "no situation refers to " + Quoted.of(id)
                                + ": write that id where this person has a part, or leave the person out");
            }
        });
    }

    private void gather(Part part, Json json, String path, boolean ofSeveral) {
        if (!Vocabulary.isPerson(part)) {
            if (json instanceof Json.Fields fields) {
                gather(Shape.of(part.type()), fields, path);
            }
        } else if (json instanceof Json.Text text) {
            partyOrId(part.type(), text.value(), path);
        } else if (json instanceof Json.Fields fields) {
            person(part.type(), fields, path, ofSeveral);
        } else if (RecordReader.given(json) && !(json instanceof Json.Elements)) {
            defects.add(path, "expected " + expected(part.type()) + ", found " + Quoted.found(json));
        }
    }

    private void partyOrId(Class<?> declared, String text, String path) {
        Shape shape = Vocabulary.PARTIES.get(text);
        if (shape == null) {
            reference(declared, new Json.Text(Place.NOWHERE, text), path, path);
        } else if (allowed(declared, shape, path)) {
            put(path, (Person) shape.blank());
        }
    }

    private void person(Class<?> declared, Json.Fields fields, String path, boolean ofSeveral) {
        Json party = fields.byName().get(Vocabulary.PARTY);
        Shape shape = RecordReader.given(party)
                ? side(party, Defects.field(path, Vocabulary.PARTY))
                : declared.isRecord() ? Shape.of(declared) : null;
        if (shape != null && allowed(declared, shape, path)) {
            described(declared, shape, fields, path);
        } else if (shape == null && !RecordReader.given(party)) {
            undescribed(declared, fields, path, ofSeveral);
        } else {
            unclear(fields);
        }
    }

    private void unclear(Json.Fields fields) {
        if (fields.byName().get(Vocabulary.ID) instanceof Json.Text id) {
            unclear.add(id.value().strip());
        }
    }

    private @Nullable Shape side(@Nullable Json party, String path) {
        if (!(party instanceof Json.Text text)) {
            defects.add(path, "expected one of " + Quoted.all(Vocabulary.PARTIES.keySet()));
            return null;
        }
        Shape shape = Vocabulary.PARTIES.get(text.value());
        if (shape == null) {
            defects.add(
                    path,
                    Quoted.of(text.value()) + " is not a party"
                            + Advice.among(text.value(), Vocabulary.PARTIES.keySet()));
        }
        return shape;
    }

    private void described(Class<?> declared, Shape shape, Json.Fields fields, String path) {
        Person person = (Person) records.read(shape, fields, path, List.of(Vocabulary.PARTY), this);
        String id = person == null ? null : person.id();
        if (person != null && id == null) {
            put(path, person);
        } else if (person != null && id != null) {
            mention(id, new Mention(path, declared, person, !facts(fields).isEmpty()));
        }
    }

    /** A person of whom it is not said on which side they are: a reference, or nobody known. */
    private void undescribed(Class<?> declared, Json.Fields fields, String path, boolean ofSeveral) {
        List<Shape> sides = List.copyOf(Vocabulary.PARTIES.values());
        records.unknownFields(sides, fields, path, List.of(Vocabulary.PARTY));
        Json id = fields.byName().get(Vocabulary.ID);
        if (!facts(fields).isEmpty() || !RecordReader.given(id) && ofSeveral) {
            List<String> fitting = sides.stream()
                    .filter(side -> facts(fields).stream().allMatch(fact -> side.part(fact) != null))
                    .map(Shape::name)
                    .toList();
            defects.add(
                    path,
                    "say on which side this person is: add \"party\" with one of "
                            + Quoted.all(fitting.isEmpty() ? Vocabulary.PARTIES.keySet() : fitting));
            unclear(fields);
        } else if (id != null && RecordReader.given(id)) {
            reference(declared, id, path, Defects.field(path, Vocabulary.ID));
        }
    }

    private void reference(Class<?> declared, Json id, String path, String idPath) {
        Part part = Vocabulary.PARTIES.values().iterator().next().part(Vocabulary.ID);
        if (part != null && values.read(part, id, idPath) instanceof String name) {
            mention(name, new Mention(path, declared, null, false));
        }
    }

    private boolean allowed(Class<?> declared, Shape shape, String path) {
        if (declared.isAssignableFrom(shape.type())) {
            return true;
        }
        defects.add(
                path,
                "only " + Quoted.all(Vocabulary.parties(declared)) + " can stand here, not " + Quoted.of(shape.name()));
        return false;
    }

    private void mention(String id, Mention mention) {
        byId.computeIfAbsent(id, anybody -> new ArrayList<>()).add(mention);
    }

    private void settle(String id, List<Mention> mentions) {
        Mention first = first(mentions);
        if (first == null) {
            if (!unclear.contains(id)) {
                mentions.forEach(mention -> defects.add(mention.path(), () -> dangling(id)));
            }
            return;
        }
        for (Mention mention : mentions) {
            if (!mention.declared().isInstance(first.person())
                    || mention.person() != null
                            && mention.person().getClass() != first.person().getClass()) {
                defects.add(
                        mention.path(),
                        Quoted.of(id) + " is " + Quoted.of(side(first.person())) + " at " + first.path()
                                + ", and cannot be anything else here");
            } else if (mention.described() && !first.person().equals(mention.person())) {
                defects.add(
                        mention.path(),
                        Quoted.of(id) + " is described otherwise at " + first.path()
                                + ": describe a person once, and refer to them as {\"id\": " + Quoted.of(id) + "}");
            } else {
                put(mention.path(), first.person());
            }
        }
    }

    /** The mention that says most; {@code null} if none says so much as which side the person is on. */
    private static @Nullable Mention first(List<Mention> mentions) {
        Mention found = null;
        for (Mention mention : mentions) {
            if (mention.person() != null && (found == null || mention.described() && !found.described())) {
                found = mention;
            }
        }
        return found;
    }

    private String dangling(String id) {
        List<String> known = new ArrayList<>(Vocabulary.PARTIES.keySet());
        byId.forEach((other, mentions) -> {
            if (known.size() < MOST_COMPARED && first(mentions) != null) {
                known.add(other);
            }
        });
        String nearest = Nearest.to(id, known);
        return "nobody in this case is described under the id " + Quoted.of(id)
                + (nearest == null ? "" : ": did you mean " + Quoted.of(nearest) + "?")
                + (nearest == null ? ": describe" : " Otherwise describe")
                + " the person once, such as {\"party\": \"member\", \"id\": "
                + Quoted.of(id) + "}; for somebody without an id write "
                + Vocabulary.PARTIES.keySet().stream().map(Quoted::of).collect(Collectors.joining(" or "));
    }

    private void put(String path, @Nullable Person person) {
        if (person != null) {
            byPath.put(path, person);
        }
    }

    /** The fields that say something besides side and id. */
    private static List<String> facts(Json.Fields fields) {
        return fields.byName().entrySet().stream()
                .filter(field -> RecordReader.given(field.getValue()))
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals(Vocabulary.PARTY) && !name.equals(Vocabulary.ID))
                .toList();
    }

    private static String side(@Nullable Person person) {
        return person == null ? "" : Shape.of(person.getClass()).name();
    }

    private static String expected(Class<?> declared) {
        List<String> parties = Vocabulary.parties(declared);
        return "a person: an object such as {\"party\": " + Quoted.of(parties.get(0)) + "}, or one of "
                + Quoted.all(parties) + ", or an id";
    }
}
