package org.councilprotocol.testkit.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** What is asked of the model's types and records. */
final class Models {

    private static final Map<Part, Boolean> LACKING = new ConcurrentHashMap<>();

    private Models() {}

    /** The kinds of record that a type stands for. */
    static List<Shape> shapes(Class<?> type) {
        return Shape.permitted(type);
    }

    /** The fact of this name that every kind of record of the type has, with one meaning; {@code null} if none. */
    static @Nullable Part common(Class<?> type, String name) {
        Part found = null;
        for (Shape shape : shapes(type)) {
            Part part = shape.part(name);
            if (part == null || found != null && (part.type() != found.type() || part.many() != found.many())) {
                return null;
            }
            found = part;
        }
        return found;
    }

    /** Whether the facts of a record, or of what hangs off it, contradict one another. */
    static boolean contradicts(Object record) {
        Shape shape = Shape.of(record.getClass());
        if (record instanceof Consistent consistent && consistent.contradiction() != null) {
            return true;
        }
        for (Part part : shape.parts()) {
            if (part.kind() == Kind.RECORD) {
                Object value = part.get(record);
                for (Object inner :
                        value == null ? List.of() : value instanceof Collection<?> all ? all : List.of(value)) {
                    if (contradicts(inner)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Everybody with an id whom these records mention, by that id, as the last mention has them. */
    static Map<String, Person> people(List<? extends Object> records) {
        Map<String, Person> people = new LinkedHashMap<>();
        records.forEach(record -> people(record, people));
        return people;
    }

    private static void people(Object record, Map<String, Person> to) {
        if (record instanceof Person person && person.id() != null) {
            to.put(person.id(), person);
        }
        for (Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.kind() == Kind.RECORD ? part.get(record) : null;
            for (Object inner : value == null ? List.of() : value instanceof Collection<?> all ? all : List.of(value)) {
                people(inner, to);
            }
        }
    }

    /** The record with these people in place of whoever has their ids. */
    static Object withPeople(Object record, Map<String, Person> people) {
        Person other = record instanceof Person person && person.id() != null ? people.get(person.id()) : null;
        if (other != null) {
            return other;
        }
        Object made = record;
        for (Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.kind() == Kind.RECORD ? part.get(record) : null;
            if (value instanceof List<?> several) {
                List<Object> changed = new ArrayList<>();
                several.forEach(each -> changed.add(withPeople(each, people)));
                made = with(made, part, changed);
            } else if (value != null) {
                made = with(made, part, withPeople(value, people));
            }
        }
        return made;
    }

    /** Whether somebody is mentioned in two of these situations. */
    static boolean sharePeople(List<Situation> situations) {
        Set<String> seen = new HashSet<>();
        for (Situation each : situations) {
            for (String id : people(List.of(each)).keySet()) {
                if (!seen.add(id)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The values of a record's facts, in their order. */
    static @Nullable Object[] values(Object record) {
        List<Part> parts = Shape.of(record.getClass()).parts();
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).get(record);
        }
        return values;
    }

    /** The record with another value for one fact; {@code null} for unknown. */
    static Object with(Object record, Part part, @Nullable Object value) {
        @Nullable Object[] values = values(record);
        values[part.index()] = value;
        return Shape.of(record.getClass()).create(values);
    }

    /**
     * Whether a fact of such a record can be without a value, since another fact, as it is, contradicts each.
     *
     * @param part a fact of records of this shape
     */
    static boolean canLack(Shape shape, Part part) {
        return LACKING.computeIfAbsent(part, p -> findLacking(shape, part));
    }

    private static boolean findLacking(Shape shape, Part part) {
        if (part.many() != Many.ONE || part.kind() == Kind.RECORD || part.kind() == Kind.TEXT) {
            return false;
        }
        for (Part other : shape.parts()) {
            if (other != part
                    && other.many() == Many.ONE
                    && Set.of(Kind.BOOLEAN, Kind.ENUM).contains(other.kind())) {
                for (Object value : some(other)) {
                    Object record = with(shape.blank(), other, value);
                    if (!contradicts(record) && lacks(record, part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Whether a fact of a record can be without a value: every value contradicts the others, or would where another
     * that is not known turned out so.
     */
    static boolean mayLack(Object record, Part part) {
        if (lacks(record, part)) {
            return true;
        }
        for (Part other : Shape.of(record.getClass()).parts()) {
            if (other != part
                    && other.many() == Many.ONE
                    && Set.of(Kind.BOOLEAN, Kind.ENUM).contains(other.kind())) {
                for (Object value : other.get(record) == null ? some(other) : List.of()) {
                    Object more = with(record, other, value);
                    if (!contradicts(more) && lacks(more, part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether some value of an unknown truth value or enum would contradict a record. */
    static boolean restricts(Object record) {
        return Shape.of(record.getClass()).parts().stream()
                .filter(part -> part.many() == Many.ONE
                        && Set.of(Kind.BOOLEAN, Kind.ENUM).contains(part.kind())
                        && part.get(record) == null)
                .anyMatch(part -> some(part).stream().anyMatch(value -> contradicts(with(record, part, value))));
    }

    private static boolean lacks(Object record, Part part) {
        return some(part).stream().allMatch(value -> contradicts(with(record, part, value)));
    }

    private static List<Object> some(Part part) {
        return switch (part.kind()) {
            case BOOLEAN -> List.of(true, false);
            case ENUM -> List.of((Object[]) part.type().getEnumConstants());
            case DATE -> List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2027, 3, 2));
            case INTEGER -> List.of(0, 5);
            case NAME -> {
                List<Object> names =
                        new ArrayList<>(ModelTypes.constants(part.type()).values());
                names.add(ModelTypes.named(part.type(), "Anything"));
                yield names;
            }
            default -> throw new IllegalArgumentException(part.toString());
        };
    }

    /** A place in a case. */
    record Place(String path, @Nullable Object told, boolean plainElements) {}

    /**
     * A path of a decision with {@code [*]} in place of an element of a list that the case does not tell.
     *
     * @throws IllegalArgumentException if there is no such fact
     */
    static Place place(Object told, String path) {
        List<String> way = new ArrayList<>();
        Object now = told;
        Class<?> type = told.getClass();
        boolean plain = false;
        for (String step : path.split("\\.")) {
            String name = step.replaceFirst("\\[.*", "");
            Part part = part(now == null ? type : now.getClass(), name);
            Object value = now == null ? null : part.get(now);
            type = part.type();
            plain = part.many() == Many.SET;
            if (step.endsWith("]")) {
                int index = Integer.parseInt(step.substring(step.indexOf('[') + 1, step.length() - 1));
                now = value == null ? null : ((List<?>) value).get(index);
                way.add(value == null ? name + "[*]" : step);
            } else {
                now = value;
                way.add(name);
            }
        }
        return new Place(String.join(".", way), now, plain);
    }

    private static Part part(Class<?> type, String name) {
        for (Shape shape : shapes(type)) {
            Part part = shape.part(name);
            if (part != null) {
                return part;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no fact " + name);
    }
}
