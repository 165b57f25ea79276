package org.councilprotocol.rules.internal.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Told;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Which values a fact with a single value can still have, as something is told of it. Immutable.
 *
 * @param part the fact, one of a closed list or a name
 * @param values those named
 * @param among whether it has one of them; otherwise it has none of them
 */
public record Restriction(Part part, Set<Object> values, boolean among) {

    /** What a fact may be as this is told of it. */
    public static Restriction of(Part part, Told told) {
        return told instanceof Told.OneOf oneOf
                ? new Restriction(part, oneOf.values(), true)
                : new Restriction(part, ((Told.Not) told).values(), false);
    }

    /** Whether it can restrict a fact so: one with a single value of a closed list, or with a single name. */
    public static boolean restricts(Part part) {
        return part.many() == Many.ONE && (part.kind() == Kind.ENUM || part.kind() == Kind.NAME);
    }

    /** Whether the fact can have this value. */
    public boolean allows(Object value) {
        return values.contains(value) == among;
    }

    /** All values that it can have, in their order; {@code null} where they are more than anybody could name. */
    public @Nullable List<Object> all() {
        if (part.kind() == Kind.ENUM) {
            return Arrays.stream(part.type().getEnumConstants())
                    .map(Object.class::cast)
                    .filter(this::allows)
                    .toList();
        }
        return among ? List.copyOf(values) : null;
    }

    /** Whether the fact has one of these values: {@code null} where that cannot be said. */
    public @Nullable Boolean isAmong(Collection<?> these) {
        List<Object> all = all();
        if (all == null) {
            return these.stream().noneMatch(this::allows) ? Boolean.FALSE : null;
        }
        boolean some = all.stream().anyMatch(these::contains);
        return !some ? Boolean.FALSE : these.containsAll(all) ? Boolean.TRUE : null;
    }

    /** Values that it can have, which stand for all of them where they are told apart by what they contradict. */
    public List<Object> some() {
        List<Object> all = all();
        if (all != null) {
            return all;
        }
        List<Object> some = new ArrayList<>(2);
        some.add(anotherName());
        ModelTypes.constants(part.type()).values().stream().filter(this::allows).forEach(some::add);
        return some;
    }

    private Object anotherName() {
        String name = "another";
        Object made = ModelTypes.named(part.type(), name);
        for (int i = 2; !allows(made); i++) {
            made = ModelTypes.named(part.type(), name + " " + i);
        }
        return made;
    }
}
