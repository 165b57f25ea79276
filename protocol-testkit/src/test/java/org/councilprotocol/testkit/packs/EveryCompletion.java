package org.councilprotocol.testkit.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which the facts that the rules ask for, and a case leaves out, can turn out: more than the library
 * tries. Every value of an enum; of a name what the rules and the case name, and some made up; every number and day
 * around those named; every set of these; people of every kind, in lists as many as the bounds say.
 */
final class EveryCompletion {

    /**
     * How much is tried.
     *
     * @param people how many people or things an unknown list has at the most
     * @param madeUp how many values that nobody names are tried of a name or a text, and as elements of a set
     */
    record Bounds(int people, int madeUp) {}

    private static final List<String> MADE_UP = List.of("Made-up One", "Made-up Two", "Made-up Three");

    private final Facts facts;

    EveryCompletion(SmallPack pack) {
        this.facts = new Facts(pack);
    }

    /** The completions of a situation, those that contradict themselves among them. */
    Choices of(Situation told, Bounds bounds) {
        return of(told, List.of(told), bounds);
    }

    /** The same; of names and days those too that any of these situations tells. */
    private Choices of(Situation told, List<Situation> named, Bounds bounds) {
        return new One(named, bounds).record(Shape.of(told.getClass()), told, "");
    }

    /**
     * The possible completions of a case, in which somebody who is mentioned twice is one; {@code null} for more than
     * so many.
     */
    @Nullable
    List<List<Situation>> all(List<Situation> told, Bounds bounds, int most) {
        List<List<Situation>> found = List.of(List.of());
        for (Situation each : told) {
            List<List<Situation>> more = new ArrayList<>();
            long tried = 0;
            for (List<Situation> before : found) {
                Choices every = of(beside(each, before), told, bounds);
                if (tried + every.size() > most) {
                    return null;
                }
                tried += (long) every.size();
                for (long i = 0; i < every.size(); i++) {
                    Situation completed = (Situation) Objects.requireNonNull(every.get(i));
                    if (!Models.contradicts(completed) && isPossible(completed)) {
                        more.add(with(before, completed));
                    }
                }
            }
            found = more;
        }
        return found;
    }

    /** One completion of a case at random; {@code null} if it is not possible. */
    @Nullable
    List<Situation> any(List<Situation> told, Bounds bounds, Random random) {
        List<Situation> found = List.of();
        for (Situation each : told) {
            Situation completed = (Situation)
                    Objects.requireNonNull(of(beside(each, found), told, bounds).any(random));
            if (Models.contradicts(completed) || !isPossible(completed)) {
                return null;
            }
            found = with(found, completed);
        }
        return found;
    }

    /** A situation with what has turned out of the people whom others mention. */
    private static Situation beside(Situation told, List<Situation> completed) {
        return (Situation) Models.withPeople(told, Models.people(completed));
    }

    private static List<Situation> with(List<Situation> before, Situation completed) {
        List<Situation> more = new ArrayList<>(before);
        more.add(completed);
        return more;
    }

    /**
     * Whether so many people, things and elements are as many as one rule can ask for together, or as are ever tried.
     */
    boolean suffices(Bounds bounds) {
        int fewest = Math.min(bounds.people, bounds.madeUp);
        return fewest >= MADE_UP.size() || fewest >= facts.together();
    }

    /** Whether a completion leaves without a value only what cannot have one. */
    boolean isPossible(Object completed) {
        Shape shape = Shape.of(completed.getClass());
        for (Part part : shape.parts()) {
            if (part.get(completed) == null
                    && facts.asks(shape, part.name())
                    && Models.canLack(shape, part)
                    && !Models.mayLack(completed, part)) {
                return false;
            }
        }
        return true;
    }

    /** The values that a fact can have, whatever else is so; {@code told} is the situation. */
    Choices values(Situation told, Part part, String path, Bounds bounds) {
        return new One(List.of(told), bounds).unknown(null, part, path);
    }

    private final class One {

        private final Bounds bounds;
        private final Map<Class<?>, Set<Object>> told = new HashMap<>();

        One(List<Situation> situations, Bounds bounds) {
            this.bounds = bounds;
            situations.forEach(this::gather);
        }

        private void gather(Object record) {
            for (Part part : Shape.of(record.getClass()).parts()) {
                Object value = part.get(record);
                Collection<?> values =
                        value == null ? List.of() : value instanceof Collection<?> several ? several : List.of(value);
                if (part.kind() == Kind.RECORD) {
                    values.forEach(this::gather);
                } else {
                    told.computeIfAbsent(part.type(), type -> new LinkedHashSet<>())
                            .addAll(values);
                }
            }
        }

        Choices record(Shape shape, @Nullable Object given, String path) {
            List<Choices> parts = new ArrayList<>();
            for (Part part : shape.parts()) {
                String here = path.isEmpty() ? part.name() : path + "." + part.name();
                Object value = given == null ? null : part.get(given);
                parts.add(
                        value != null
                                ? part.kind() == Kind.RECORD ? records(part, value, here) : Choices.only(value)
                                : facts.asks(shape, here) ? orNone(shape, part, here) : Choices.only(null));
            }
            return Choices.product(parts, shape::create);
        }

        /** With nothing among the values, where the fact may be without one. */
        private Choices orNone(Shape shape, Part part, String path) {
            Choices values = unknown(shape, part, path);
            return Models.canLack(shape, part) ? Choices.union(List.of(Choices.only(null), values)) : values;
        }

        private Choices records(Part part, Object given, String path) {
            if (given instanceof List<?> several) {
                List<Choices> each = new ArrayList<>();
                several.forEach(one -> each.add(record(Shape.of(one.getClass()), one, path + "[]")));
                return Choices.product(each, List::of);
            }
            return record(Shape.of(given.getClass()), given, path);
        }

        /** The values of a fact of such a record; of any record that has it where the shape is {@code null}. */
        Choices unknown(@Nullable Shape owner, Part part, String path) {
            if (part.kind() == Kind.RECORD) {
                boolean list = part.many() == Many.LIST;
                List<Choices> kinds = new ArrayList<>();
                for (Shape shape : Models.shapes(part.type())) {
                    kinds.add(record(shape, null, path + (list ? "[]" : "")));
                }
                return list ? Choices.lists(Choices.union(kinds), bounds.people) : Choices.union(kinds);
            }
            List<Object> values = values(owner, part);
            return part.many() == Many.ONE ? Choices.these(values) : Choices.subsets(values);
        }

        private List<Object> values(@Nullable Shape owner, Part part) {
            Class<?> type = part.type();
            Set<Object> named = new LinkedHashSet<>(facts.named(type));
            named.addAll(told.getOrDefault(type, Set.of()));
            Set<Object> found = new LinkedHashSet<>();
            switch (part.kind()) {
                case BOOLEAN -> found.addAll(List.of(true, false));
                case ENUM -> {
                    List<Object> all = List.of((Object[]) type.getEnumConstants());
                    found.addAll(part.many() == Many.ONE ? all : named);
                    all.stream()
                            .filter(value -> !found.contains(value))
                            .limit(bounds.madeUp)
                            .forEach(found::add);
                }
                case NAME -> {
                    found.addAll(named);
                    Object none = ModelTypes.constants(type).get("NONE");
                    if (none != null && part.many() == Many.SET) {
                        found.remove(none);
                    } else if (none != null) {
                        found.add(none);
                    }
                    if (type == Post.class) {
                        found.add(Post.OTHER);
                        // "Other" stands alone in a set, so it is none of those that are there together.
                        Shape.constants(Post.class).stream()
                                .filter(post -> !found.contains(post) && (owner == null || canBe(owner, part, post)))
                                .limit(part.many() == Many.SET ? bounds.madeUp : bounds.madeUp - 1)
                                .forEach(found::add);
                    } else {
                        MADE_UP.stream().limit(bounds.madeUp).forEach(name -> found.add(ModelTypes.named(type, name)));
                    }
                }
                case TEXT -> {
                    found.addAll(named);
                    MADE_UP.stream().limit(bounds.madeUp).forEach(found::add);
                }
                case INTEGER -> {
                    found.add(0);
                    for (Object value : named) {
                        int number = (Integer) value;
                        found.addAll(List.of(number - 1, number, number + 1));
                    }
                }
                case DATE -> {
                    LocalDate some = LocalDate.of(2026, 3, 2);
                    found.addAll(List.of(some.minusDays(1), some, some.plusDays(1)));
                    for (Object value : named) {
                        LocalDate day = (LocalDate) value;
                        found.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
                    }
                }
                case RECORD -> throw new IllegalArgumentException(part.toString());
            }
            return List.copyOf(found);
        }
    }

    /** Whether such a record can have this value or element, whatever else is known of it. */
    private static boolean canBe(Shape owner, Part part, Object value) {
        Object record = Models.with(owner.blank(), part, part.many() == Many.SET ? Set.of(value) : value);
        return !Models.contradicts(record) && !Models.restricts(record);
    }
}
