package org.councilprotocol.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.HeldBy;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.pack.PackFiles;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which the facts that a pack tests could turn out, by brute force: no cones, no cleverness. What the
 * rules name is found in their text.
 */
final class Completions {

    /** How the name of a thing begins that the case does not name. */
    static final String MADE_UP = "somewhere else";

    /** So many subsets of a set are answered with at the most. */
    private static final int MOST_SUBSETS = 1 << 10;

    private static final Pattern CONDITIONS = Pattern.compile("(?s)\\bwhen\\b(.*?)\\bthen\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Za-z]+)\\.([A-Z][A-Z0-9_]*)\\b");

    private final Pack pack;
    private final Map<Class<?>, Set<Object>> constants = new java.util.HashMap<>();

    Completions(PackFiles files) {
        this.pack = PackReader.read(files);
        files.texts().forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                Matcher conditions = CONDITIONS.matcher(text);
                while (conditions.find()) {
                    constants(conditions.group(1));
                }
            }
        });
        // What common terms name stands in no file of the pack.
        situations().forEach(shape -> pack.rulesFor(shape).forEach(rule -> rule.tested().stream()
                .filter(tested -> !tested.isCount())
                .flatMap(tested -> tested.constants().stream())
                .map(constant -> constant.value())
                .filter(value -> value instanceof Enum<?> || value instanceof Post)
                .forEach(value -> constants
                        .computeIfAbsent(
                                value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass(),
                                t -> new LinkedHashSet<>())
                        .add(value))));
    }

    private void constants(String conditions) {
        Matcher found = CONSTANT.matcher(conditions);
        while (found.find()) {
            Class<?> type = pack.types().type(found.group(1));
            Object value = type == null ? null : ModelTypes.constants(type).get(found.group(2));
            if (value != null) {
                constants.computeIfAbsent(type, t -> new LinkedHashSet<>()).add(value);
            }
        }
    }

    /** The situations that some rule is about. */
    List<Shape> situations() {
        return pack.types().situations().values().stream()
                .filter(shape -> !pack.rulesFor(shape).isEmpty())
                .toList();
    }

    /** The values of a type that rules name. */
    Set<Object> named(Class<?> type) {
        return constants.getOrDefault(type, Set.of());
    }

    /** The completions of one situation. */
    Of of(Situation situation) {
        return new Of(situation);
    }

    /** The first contradiction in a record or in what hangs off it, or {@code null}. */
    static @Nullable Contradiction contradiction(Object record) {
        Contradiction own = record instanceof Consistent consistent ? consistent.contradiction() : null;
        if (own != null) {
            return own;
        }
        for (Part part : Shape.of(record.getClass()).parts()) {
            Object value = part.kind() == Kind.RECORD ? part.get(record) : null;
            for (Object inner : elements(value)) {
                Contradiction found = contradiction(inner);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<Object> elements(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return List.copyOf(several);
        }
        return value == null ? List.of() : List.of(value);
    }

    /** The completions of one situation. */
    final class Of {

        private final Situation situation;
        private final Set<String> tested = new HashSet<>();
        private final Map<Class<?>, Set<Object>> spokenOf = new java.util.HashMap<>();
        private final Map<Class<?>, Set<String>> unknownNames = new java.util.HashMap<>();
        /** Of a list or set, as many as some rule can tell from fewer. */
        private final Map<Part, Integer> counted = new java.util.HashMap<>();

        private Of(Situation situation) {
            this.situation = situation;
            for (Rule rule : pack.rulesFor(Shape.of(situation.getClass()))) {
                rule.tested().forEach(each -> {
                    tested.add(each.owner() + "@" + each.path());
                    if (each.isCount()) {
                        counted.merge(each.part(), each.counted(), Math::max);
                    }
                });
            }
            look(Shape.of(situation.getClass()), situation, "");
        }

        /** Gathers the names that the case speaks of, and the places where it leaves a name out. */
        private void look(Shape shape, @Nullable Object record, String path) {
            for (Part part : shape.parts()) {
                String here = path.isEmpty() ? part.name() : path + "." + part.name();
                Object value = record == null ? null : part.get(record);
                if (part.kind() == Kind.RECORD) {
                    String inside = part.many() == Many.LIST ? here + "[]" : here;
                    if (value == null) {
                        Shape.permitted(part.type()).forEach(kind -> look(kind, null, inside));
                    } else {
                        for (Object inner : elements(value)) {
                            look(Shape.of(inner.getClass()), inner, inside);
                        }
                    }
                } else if (value == null) {
                    if (tested.contains(shape + "@" + here)) {
                        unknownNames
                                .computeIfAbsent(part.type(), t -> new TreeSet<>())
                                .add(shape + "@" + here);
                    }
                } else {
                    spokenOf.computeIfAbsent(part.type(), t -> new LinkedHashSet<>())
                            .addAll(elements(value));
                }
            }
        }

        /** How many there are, those that contradict themselves included. */
        double count() {
            return count(Shape.of(situation.getClass()), situation, "");
        }

        private double count(Shape shape, @Nullable Object record, String path) {
            double count = 1;
            for (Part part : shape.parts()) {
                String here = path.isEmpty() ? part.name() : path + "." + part.name();
                Object value = record == null ? null : part.get(record);
                if (part.kind() == Kind.RECORD) {
                    String inside = part.many() == Many.LIST ? here + "[]" : here;
                    if (value instanceof Collection<?> many) {
                        for (Object inner : many) {
                            count *= count(Shape.of(inner.getClass()), inner, inside);
                        }
                    } else if (value != null) {
                        count *= count(Shape.of(value.getClass()), value, inside);
                    } else if (completed(shape, part, here)) {
                        double sum = 0;
                        for (Shape kind : Shape.permitted(part.type())) {
                            sum += count(kind, null, inside);
                        }
                        count *= part.many() == Many.LIST ? 1 + sum * longest(part) : sum;
                    }
                } else if (value == null && completed(shape, part, here)) {
                    count *= size(part);
                }
            }
            return count;
        }

        /** A thing that is always there is completed by its facts, even where no rule goes through it. */
        private boolean completed(Shape shape, Part part, String path) {
            return tested.contains(shape + "@" + path)
                    || part.kind() == Kind.RECORD
                            && part.many() == Many.ONE
                            && part.type().isRecord();
        }

        /** Every completion that does not contradict itself. */
        List<Situation> all() {
            List<Situation> all = new ArrayList<>();
            each(Shape.of(situation.getClass()), situation, "", made -> {
                if (contradiction(made) == null) {
                    all.add((Situation) made);
                }
            });
            return all;
        }

        private void each(Shape shape, @Nullable Object record, String path, Consumer<Object> to) {
            @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
            fill(shape, record, path, values, 0, to);
        }

        private void fill(
                Shape shape,
                @Nullable Object record,
                String path,
                @Nullable Object[] values,
                int at,
                Consumer<Object> to) {
            if (at == values.length) {
                to.accept(shape.create(values.clone()));
                return;
            }
            Part part = shape.parts().get(at);
            String here = path.isEmpty() ? part.name() : path + "." + part.name();
            Object given = record == null ? null : part.get(record);
            Consumer<@Nullable Object> next = value -> {
                values[at] = value;
                fill(shape, record, path, values, at + 1, to);
                values[at] = null;
            };
            if (part.kind() == Kind.RECORD) {
                records(part, given, here, completed(shape, part, here), next);
            } else if (given != null || !completed(shape, part, here)) {
                next.accept(given);
            } else {
                values(part).forEach(next);
            }
        }

        private void records(
                Part part, @Nullable Object given, String here, boolean completed, Consumer<@Nullable Object> next) {
            String inside = part.many() == Many.LIST ? here + "[]" : here;
            if (given instanceof List<?> many) {
                several(many, 0, inside, new ArrayList<>(), next);
            } else if (given != null) {
                each(Shape.of(given.getClass()), given, inside, next::accept);
            } else if (!completed) {
                next.accept(null);
            } else {
                if (part.many() == Many.LIST) {
                    next.accept(List.of());
                }
                for (Shape kind : Shape.permitted(part.type())) {
                    each(kind, null, inside, made -> {
                        if (part.many() != Many.LIST) {
                            next.accept(made);
                            return;
                        }
                        for (int many = 1; many <= longest(part); many++) {
                            next.accept(Collections.nCopies(many, made));
                        }
                    });
                }
            }
        }

        /** How many a list that is not known has at the most, all alike: one, or as many as are counted. */
        private int longest(Part part) {
            return Math.max(1, counted.getOrDefault(part, 1));
        }

        private void several(List<?> given, int at, String inside, List<Object> made, Consumer<@Nullable Object> next) {
            if (at == given.size()) {
                next.accept(List.copyOf(made));
                return;
            }
            Object element = given.get(at);
            each(Shape.of(element.getClass()), element, inside, one -> {
                made.add(one);
                several(given, at + 1, inside, made, next);
                made.remove(made.size() - 1);
            });
        }

        /** What a fact could be answered with; of a person only the kind, of a set with many elements only some. */
        List<Object> answers(Part part) {
            if (part.kind() != Kind.RECORD) {
                return size(part) <= MOST_SUBSETS ? values(part) : someSets(part);
            }
            return Shape.permitted(part.type()).stream()
                    .map(Shape::blank)
                    .map(made -> part.many() == Many.ONE ? made : List.of(made))
                    .toList();
        }

        /** How many values there are, without building them: a set of many elements has too many subsets for that. */
        private double size(Part part) {
            return part.many() == Many.SET
                    ? Math.pow(2, possible(part).size())
                    : single(part).size();
        }

        /** What a set could contain. */
        List<Object> possible(Part part) {
            List<Object> elements = new ArrayList<>(single(part));
            elements.remove(ModelTypes.constants(part.type()).get("NONE"));
            return elements;
        }

        /** None, each element alone, and all of them. */
        private List<Object> someSets(Part part) {
            List<Object> elements = possible(part);
            List<Object> sets = new ArrayList<>(List.of(Set.of(), new LinkedHashSet<>(elements)));
            elements.forEach(each -> sets.add(Set.of(each)));
            return sets;
        }

        private List<Object> values(Part part) {
            if (part.many() != Many.SET) {
                return new ArrayList<>(single(part));
            }
            List<Object> single = possible(part);
            List<Object> sets = new ArrayList<>();
            for (int bits = 0; bits < 1 << single.size(); bits++) {
                Set<Object> set = new LinkedHashSet<>();
                for (int i = 0; i < single.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        set.add(single.get(i));
                    }
                }
                sets.add(set);
            }
            return sets;
        }

        private Collection<Object> single(Part part) {
            Class<?> type = part.type();
            Set<Object> found = new LinkedHashSet<>();
            switch (part.kind()) {
                case BOOLEAN -> found.addAll(List.of(true, false));
                case ENUM -> {
                    List<Object> all = List.of((Object[]) type.getEnumConstants());
                    if (part.many() == Many.SET) {
                        found.addAll(named(type));
                        found.addAll(spokenOf.getOrDefault(type, Set.of()));
                        all.stream()
                                .filter(v -> !found.contains(v))
                                .limit(longest(part))
                                .forEach(found::add);
                    } else {
                        found.addAll(all);
                    }
                }
                case NAME -> {
                    found.addAll(named(type));
                    found.addAll(spokenOf.getOrDefault(type, Set.of()));
                    Object none = ModelTypes.constants(type).get("NONE");
                    if (none != null) {
                        found.add(none);
                    }
                    if (type == Post.class) {
                        found.add(Post.OTHER);
                        int several = part.many() == Many.SET ? counted.getOrDefault(part, 0) : 0;
                        for (HeldBy holder : HeldBy.values()) {
                            Shape.constants(Post.class).stream()
                                    .filter(post -> !found.contains(post) && post.heldBy() == holder)
                                    .limit(several)
                                    .forEach(found::add);
                        }
                    } else {
                        found.add(ModelTypes.named(type, MADE_UP));
                        // Where two names are not known, each can be a new one, the same or another; a set can hold
                        // both.
                        if (part.many() == Many.SET
                                || unknownNames.getOrDefault(type, Set.of()).size() > 1) {
                            found.add(ModelTypes.named(type, MADE_UP + " again"));
                        }
                        for (int i = 3; part.many() == Many.SET && i <= counted.getOrDefault(part, 0); i++) {
                            found.add(ModelTypes.named(type, MADE_UP + " " + i));
                        }
                    }
                }
                case INTEGER ->
                    numbers(spokenOf.getOrDefault(type, Set.of()))
                            .forEach((number, i) -> found.addAll(List.of(number - 1, number, number + 1)));
                case DATE -> {
                    found.add(LocalDate.of(2026, 1, 1));
                    spokenOf.getOrDefault(type, Set.of()).forEach(value -> {
                        LocalDate day = (LocalDate) value;
                        found.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
                    });
                }
                case TEXT -> found.add("another");
                case RECORD -> throw new AssertionError(part);
            }
            return found;
        }

        /** The whole numbers that the rules and the case name. */
        private Map<Integer, Integer> numbers(Set<Object> spokenOf) {
            Map<Integer, Integer> numbers = new TreeMap<>();
            numbers.put(0, 0);
            spokenOf.forEach(value -> numbers.put((Integer) value, 0));
            for (Rule rule : pack.rulesFor(Shape.of(situation.getClass()))) {
                rule.tested().forEach(each -> {
                    if (each.with() instanceof org.councilprotocol.rules.internal.language.Operand.Constant constant
                            && constant.value() instanceof Integer number) {
                        numbers.put(number, 0);
                    }
                });
            }
            return numbers;
        }
    }
}
