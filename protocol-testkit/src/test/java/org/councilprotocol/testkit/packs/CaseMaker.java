package org.councilprotocol.testkit.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Makes up cases for a pack, facts given or left out; none that contradicts itself. */
final class CaseMaker {

    private static final List<String> NAMES = List.of("Avon", "Brent", "Calder");

    private final SmallPack pack;
    private final Facts facts;
    private final Random random;
    private int people;

    CaseMaker(SmallPack pack, Random random) {
        this.pack = pack;
        this.facts = new Facts(pack);
        this.random = random;
    }

    /** A case of one situation that the pack speaks of, sometimes of two. */
    List<Situation> next() {
        List<Shape> shapes = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (SmallRule rule : pack.rules()) {
            Class<?> head = ((Cond.Match) rule.conditions().get(0)).type();
            for (Shape shape : Shape.situations().values()) {
                // Of rules about any situation, those that other rules are about are enough.
                if (head.isAssignableFrom(shape.type())
                        && (head != Situation.class || shape.name().startsWith("c"))
                        && names.add(shape.name())) {
                    shapes.add(shape);
                }
            }
        }
        people = 0;
        List<Situation> made = new ArrayList<>();
        for (int i = random.nextDouble() < 0.85 ? 1 : 2; i > 0; i--) {
            Situation one = situation(shapes.get(random.nextInt(shapes.size())));
            if (!made.contains(one)) {
                made.add(one);
            }
        }
        return made.size() > 1 && random.nextBoolean() ? sharing(made.get(0), made.get(1)) : made;
    }

    /** Two situations, with somebody of the first mentioned in the second as well, where that can be. */
    private List<Situation> sharing(Situation one, Situation other) {
        List<Object> mentioned = new ArrayList<>();
        for (Part part : Shape.of(one.getClass()).parts()) {
            Object value = part.kind() == Kind.RECORD ? part.get(one) : null;
            mentioned.addAll(value instanceof List<?> several ? several : value == null ? List.of() : List.of(value));
        }
        mentioned.removeIf(each -> !(each instanceof Person));
        if (mentioned.isEmpty()) {
            return List.of(one, other);
        }
        Object before = pick(mentioned);
        Shape shape = Shape.of(before.getClass());
        Object named = ((Person) before).id() != null
                ? before
                : Models.with(before, Objects.requireNonNull(shape.part("id")), "Cllr " + (char) ('A' + people++));
        List<Part> places = Shape.of(other.getClass()).parts().stream()
                .filter(part -> part.kind() == Kind.RECORD && part.type().isInstance(named))
                .toList();
        if (places.isEmpty()) {
            return List.of(one, other);
        }
        Part place = pick(places);
        List<Situation> shared = List.of((Situation) replaced(one, before, named), (Situation)
                Models.with(other, place, place.many() == Many.ONE ? named : List.of(named)));
        return shared.stream().anyMatch(Models::contradicts) || shared.get(0).equals(shared.get(1))
                ? List.of(one, other)
                : shared;
    }

    /** A situation with somebody named, of whom there is one. */
    private static Object replaced(Situation situation, Object before, Object named) {
        Object made = situation;
        for (Part part : Shape.of(situation.getClass()).parts()) {
            Object value = part.kind() == Kind.RECORD ? part.get(situation) : null;
            if (value == before) {
                made = Models.with(made, part, named);
            } else if (value instanceof List<?> several) {
                List<Object> changed = new ArrayList<>();
                several.forEach(each -> changed.add(each == before ? named : each));
                made = Models.with(made, part, changed);
            }
        }
        return made;
    }

    private Situation situation(Shape shape) {
        double given = random.nextDouble();
        while (true) {
            Situation made = (Situation) record(shape, given, "");
            if (!Models.contradicts(made)) {
                return made;
            }
            given = random.nextDouble();
        }
    }

    private Object record(Shape shape, double given, String path) {
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            String here = path.isEmpty() ? part.name() : path + "." + part.name();
            boolean asked = facts.asks(shape, here) || part.kind() == Kind.DATE;
            // An id says who somebody is; only where rules ask for it is it a fact like others.
            boolean there =
                    asked ? random.nextDouble() < given : part.kind() != Kind.TEXT && random.nextDouble() < 0.04;
            values[part.index()] = there ? value(part, given, here) : null;
        }
        return shape.create(values);
    }

    private Object value(Part part, double given, String path) {
        if (part.many() == Many.ONE) {
            return single(part, given, path);
        }
        int size = part.kind() == Kind.RECORD ? random.nextInt(4) : random.nextInt(3);
        List<Object> several = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            several.add(single(part, given, part.kind() == Kind.RECORD ? path + "[]" : path));
        }
        return part.many() == Many.SET ? new LinkedHashSet<>(several) : several;
    }

    private Object single(Part part, double given, String path) {
        return switch (part.kind()) {
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> random.nextInt(6);
            case DATE -> LocalDate.of(2026, 3, 2).plusDays(random.nextInt(3));
            // Whoever has an id of somebody else is that somebody.
            case TEXT -> "Cllr " + (char) ('A' + people++);
            case ENUM -> {
                List<Object> values = new ArrayList<>(facts.named(part.type()));
                values.addAll(List.of((Object[]) part.type().getEnumConstants()).subList(0, 2));
                yield pick(values);
            }
            case NAME -> name(part);
            case RECORD -> record(pick(Models.shapes(part.type())), given, path);
        };
    }

    private Object name(Part part) {
        List<Object> pool = new ArrayList<>(facts.named(part.type()));
        Object none = ModelTypes.constants(part.type()).get("NONE");
        pool.remove(none);
        if (part.type() == Post.class) {
            pool.add(Post.OTHER);
        } else {
            NAMES.forEach(name -> pool.add(ModelTypes.named(part.type(), name)));
        }
        if (none != null && part.many() == Many.ONE) {
            pool.add(none);
        }
        return pick(pool);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
