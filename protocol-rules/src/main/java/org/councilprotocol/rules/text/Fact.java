package org.councilprotocol.rules.text;

import java.util.List;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a situation, found by its path.
 *
 * @param owner the record it belongs to
 * @param part which of that record's facts
 * @param index which element of a set or list, from 0; {@code -1} where the whole is meant
 * @param among how many elements that set or list has
 * @param value its value; {@code null} if unknown
 * @param within the fact whose value is that record; {@code null} for a fact of the situation itself
 */
record Fact(
        Shape owner,
        Part part,
        int index,
        int among,
        @Nullable Object value,
        @Nullable Fact within) {

    /**
     * The fact at this path.
     *
     * @throws IllegalArgumentException if the situation has no such fact
     */
    static Fact at(Situation situation, FactPath path) {
        List<Shape> owners = List.of(Shape.of(situation.getClass()));
        Object record = situation;
        Fact found = null;
        for (FactPath step : path.way()) {
            found = step(owners, record, step, found);
            if (found == null) {
                throw new IllegalArgumentException(Shape.of(situation.getClass()) + " has no fact \"" + path + "\"");
            }
            record = found.value;
            owners = found.records();
        }
        if (found == null) {
            throw new IllegalArgumentException("the empty path is the path of no fact");
        }
        return found;
    }

    /** The key of its words. */
    String key() {
        return owner.name() + "." + part.name();
    }

    private List<Shape> records() {
        if (part.kind() != Kind.RECORD) {
            return List.of();
        }
        return value == null || value instanceof Iterable
                ? Shape.permitted(part.type())
                : List.of(Shape.of(value.getClass()));
    }

    private static @Nullable Fact step(
            List<Shape> owners, @Nullable Object record, FactPath step, @Nullable Fact within) {
        for (Shape owner : owners) {
            Part part = owner.part(step.name());
            if (part != null) {
                Object whole = owner.type().isInstance(record) ? part.get(record) : null;
                return step.index() == FactPath.WHOLE
                        ? new Fact(owner, part, -1, 0, whole, within)
                        : element(owner, part, whole, step.index(), within);
            }
        }
        return null;
    }

    private static Fact element(Shape owner, Part part, @Nullable Object whole, int index, @Nullable Fact within) {
        List<?> elements = whole instanceof Iterable<?> values ? Listed.of(values) : List.of();
        return new Fact(
                owner, part, index, elements.size(), index < elements.size() ? elements.get(index) : null, within);
    }
}
