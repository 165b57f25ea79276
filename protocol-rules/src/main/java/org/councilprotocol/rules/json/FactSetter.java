package org.councilprotocol.rules.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Puts one fact into a situation, at a path such as {@code serious}, {@code document.exemptClasses},
 * {@code subjects[0].posts} or, of somebody with an id, {@code people.clerk.posts}. Immutable; the situation given is
 * left as it was.
 *
 * <p>Every method throws {@link InputException}, with the messages that {@link CaseReader} gives, where there is no
 * such fact, the value is none of its values, or the facts would contradict one another. A person with an id is one
 * person wherever the situation mentions them: what is said of them in one place holds in all.
 */
public final class FactSetter {

    private final Vocabulary vocabulary;
    private final CaseValidator validator;

    /** A setter that knows the common posts and those that a pack declares. */
    public FactSetter(Set<Post> declaredPosts) {
        this.vocabulary = new Vocabulary(declaredPosts);
        this.validator = new CaseValidator(vocabulary);
    }

    /** The situation with this value at the path, written as JSON. */
    public Situation setJson(Situation situation, FactPath path, String json) {
        Defects defects = new Defects();
        Json value = JsonText.parse(json, defects);
        return set(situation, path, (shape, part, owner) -> {
            ValueReader values = new ValueReader(vocabulary, defects);
            RecordReader records = new RecordReader(values, defects);
            PeopleReader people = new PeopleReader(records, values, defects);
            Json.Fields fields = Json.Fields.of(Map.of(part.name(), value));
            people.gather(shape, fields, owner);
            people.settle();
            Object alone = records.read(shape, fields, owner, List.of(), people);
            if (!records.told().isEmpty()) {
                throw Defects.only(Defects.field(owner, part.name()), "an answer gives the value: give it whole");
            }
            defects.refuse();
            Object read = alone == null ? null : part.get(alone);
            if (read == null) {
                throw Defects.only(Defects.field(owner, part.name()), "null says nothing: give a value");
            }
            return read;
        });
    }

    /**
     * What is told, as JSON, of the value of a fact that is not known, such as {@code {"not": ["director"]}};
     * {@code null} where the JSON is a value.
     */
    public @Nullable Told toldJson(Situation situation, FactPath path, String json) {
        Defects defects = new Defects();
        Json value = JsonText.parse(json, defects);
        Part part = part(situation, path);
        if (!(value instanceof Json.Fields) || !RecordReader.isPartly(part)) {
            return null;
        }
        RecordReader records = new RecordReader(new ValueReader(vocabulary, defects), defects);
        String here = "$." + path;
        records.fact(part, value, here, nobody -> null);
        defects.refuse();
        return records.told().get(here);
    }

    /**
     * The situation with this value at the path: of the fact's Java type, or a collection where it has several. A value
     * of a closed list can be given by its word as well, as in JSON: those that a pack declares have no Java type.
     */
    public Situation set(Situation situation, FactPath path, Object value) {
        return set(situation, path, (shape, part, owner) -> typed(part, value, Defects.field(owner, part.name())));
    }

    /** The fact at a path. */
    public Part part(Situation situation, FactPath path) {
        Part[] found = new Part[1];
        List<FactPath> steps = steps(situation, path);
        find(Shape.of(situation.getClass()), situation, steps, "$", found);
        return found[0];
    }

    /** Where the value comes from. */
    private interface Source {
        Object of(Shape owner, Part part, String ownerPath);
    }

    private static List<FactPath> steps(Situation situation, FactPath path) {
        if (path.isEmpty()) {
            throw Defects.only("$", "this is no fact, but the whole situation");
        }
        List<FactPath> steps = new ArrayList<>();
        path.way().forEach(steps::add);
        String id = path.person();
        if (id == null) {
            return steps;
        }
        FactPath mention = mention(situation, FactPath.EMPTY, id);
        if (mention == null) {
            throw Defects.only("$", "nobody in this situation goes by the id " + Quoted.of(id));
        } else if (steps.size() == 2) {
            throw Defects.only("$", "this is no fact, but " + Quoted.of(id) + ": say which fact of theirs is meant");
        }
        List<FactPath> person = new ArrayList<>();
        mention.way().forEach(person::add);
        person.addAll(steps.subList(2, steps.size()));
        return person;
    }

    /** Where a record, itself at a path, mentions somebody with an id first; {@code null} if it does not. */
    static @Nullable FactPath mention(Object record, FactPath at, String id) {
        if (record instanceof Person person && id.equals(person.id())) {
            return at;
        }
        for (Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.kind() == Kind.RECORD ? part.get(record) : null;
            FactPath path = at.child(part.name());
            FactPath found = null;
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size() && found == null; i++) {
                    found = mention(list.get(i), path.element(i), id);
                }
            } else if (value != null) {
                found = mention(value, path, id);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The situation with this value at the path, whatever it may contradict. */
    static Situation put(Situation situation, FactPath path, Object value) {
        return (Situation) with(
                situation, Shape.of(situation.getClass()), steps(situation, path), "$", (shape, part, owner) -> value);
    }

    private static void find(Shape shape, @Nullable Object record, List<FactPath> steps, String here, Part[] found) {
        FactPath step = steps.get(0);
        Part part = part(shape, step, here);
        if (steps.size() == 1) {
            found[0] = part;
            return;
        }
        String path = here + "." + step.name();
        Object value = record == null ? null : part.get(record);
        Object inner = inner(part, value, step, path);
        find(inner == null ? Shape.of(part.type()) : Shape.of(inner.getClass()), inner, rest(steps), path, found);
    }

    static Part part(Shape shape, FactPath step, String here) {
        Part part = shape.part(step.name());
        if (part == null) {
            throw Defects.only(Defects.field(here, step.name()), Advice.field(shape, step.name(), List.of(), true));
        }
        return part;
    }

    private static List<FactPath> rest(List<FactPath> steps) {
        return steps.subList(1, steps.size());
    }

    /** The record that a step leads to; {@code null} where nothing is known of one that is always there. */
    static @Nullable Object inner(Part part, @Nullable Object value, FactPath step, String path) {
        if (part.kind() != Kind.RECORD) {
            throw Defects.only(path, "has no facts of its own");
        }
        if (part.many() == Many.LIST) {
            if (!(value instanceof List<?> list) || step.index() < 0 || step.index() >= list.size()) {
                throw Defects.only(path, "there is none of that number: say first who or what is in the list");
            }
            return list.get(step.index());
        }
        if (value == null && !part.type().isRecord()) {
            throw Defects.only(path, "it is not known who this is: say that first");
        }
        return value;
    }

    private Situation set(Situation situation, FactPath path, Source source) {
        Situation made =
                (Situation) with(situation, Shape.of(situation.getClass()), steps(situation, path), "$", source);
        validator.check(List.of(made));
        return made;
    }

    private static Object with(@Nullable Object record, Shape shape, List<FactPath> steps, String here, Source source) {
        FactPath step = steps.get(0);
        Part part = part(shape, step, here);
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (Part each : shape.parts()) {
            values[each.index()] = record == null ? null : each.get(record);
        }
        String path = Defects.field(here, step.name());
        if (steps.size() == 1) {
            if (step.index() >= 0) {
                throw Defects.only(path, "the list is given as a whole");
            }
            values[part.index()] = source.of(shape, part, here);
        } else {
            Object old = inner(part, values[part.index()], step, path);
            Shape inside = old == null ? Shape.of(part.type()) : Shape.of(old.getClass());
            String innerPath = step.index() < 0 ? path : Defects.element(path, step.index());
            Object made = with(old, inside, rest(steps), innerPath, source);
            if (old instanceof Person person && person.id() != null) {
                for (Part each : shape.parts()) {
                    values[each.index()] = replaced(values[each.index()], old, made);
                }
            } else if (values[part.index()] instanceof List<?> list) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(step.index(), made);
                values[part.index()] = changed;
            } else {
                values[part.index()] = made;
            }
        }
        return made(shape, values, here);
    }

    private static @Nullable Object replaced(@Nullable Object value, Object old, Object made) {
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            list.forEach(each -> changed.add(each.equals(old) ? made : each));
            return changed;
        }
        return old.equals(value) ? made : value;
    }

    private static Object made(Shape shape, @Nullable Object[] values, String path) {
        try {
            return shape.create(values);
        } catch (IllegalArgumentException e) {
            throw Defects.only(path, String.valueOf(e.getMessage()));
        }
    }

    // ------------------------------------------------------------------ values of a Java type

    private Object typed(Part part, Object value, String path) {
        if (part.many() == Many.ONE) {
            return one(part, value, path);
        }
        if (!(value instanceof Collection<?> several)) {
            throw Defects.only(path, "expected a collection, found " + value);
        }
        Collection<Object> found = part.many() == Many.SET ? new LinkedHashSet<>() : new ArrayList<>();
        several.forEach(each -> found.add(one(part, each, path)));
        return found;
    }

    private Object one(Part part, Object value, String path) {
        Object constant = value instanceof String word && part.kind() == Kind.ENUM
                ? Vocabulary.values(part.type()).get(word)
                : null;
        if (constant != null) {
            return constant;
        }
        if (!part.type().isInstance(value)) {
            throw Defects.only(path, "expected " + ValueReader.expected(part) + ", found " + value);
        }
        boolean saysNone = value instanceof Named named && named.name().equals(Vocabulary.NONE);
        if (saysNone && part.many() != Many.ONE) {
            throw Defects.only(path, "for none give an empty collection");
        }
        return value;
    }

    /** The posts that a case may name, in alphabetical order. */
    public List<Post> posts() {
        return vocabulary.posts().stream()
                .map(Post::named)
                .map(vocabulary::declared)
                .toList();
    }
}
