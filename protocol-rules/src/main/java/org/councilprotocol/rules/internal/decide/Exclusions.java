package org.councilprotocol.rules.internal.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Restriction;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** What leaves facts of a record without a value, as its contradictions say. */
final class Exclusions {

    private static final Map<Part, List<Exclusion>> KNOWN = new ConcurrentHashMap<>();

    private Exclusions() {}

    /**
     * What leaves a fact without a value.
     *
     * @param by another fact of the same record
     * @param value the value that this has
     */
    record Exclusion(Part by, Object value) {}

    /** What can leave a fact of this shape without a value; empty if nothing can. */
    static List<Exclusion> exclusions(Shape shape, Part part) {
        if (!shape.canContradict() || part.kind() == Kind.RECORD || part.many() != Many.ONE) {
            return List.of();
        }
        return KNOWN.computeIfAbsent(part, p -> find(shape, p));
    }

    /** Whether a fact of a node may have no value, as the others are or may turn out. */
    static boolean allow(Node node, Part part) {
        for (Exclusion exclusion : exclusions(node.shape, part)) {
            Object other = node.values[exclusion.by().index()];
            Restriction by = node.restriction(exclusion.by().index());
            if (other == null && by != null && !by.allows(exclusion.value())) {
                continue;
            }
            if (other == null
                    ? NodeRecords.isConsistentWith(node, exclusion.by(), exclusion.value())
                    : other.equals(exclusion.value())) {
                return true;
            }
        }
        return false;
    }

    /** What leaves a fact of a node without a value, as the others are; {@code null} if nothing does. */
    static @Nullable Exclusion told(Node node, Part part) {
        for (Exclusion exclusion : exclusions(node.shape, part)) {
            if (exclusion.value().equals(node.values[exclusion.by().index()])) {
                return exclusion;
            }
        }
        return null;
    }

    private static List<Exclusion> find(Shape shape, Part part) {
        List<Exclusion> found = new ArrayList<>(0);
        List<Object> values = some(part);
        for (Contradiction contradiction : shape.contradictions()) {
            if (!contradiction.facts().contains(part.name())) {
                continue;
            }
            for (String name : contradiction.facts()) {
                Part other = shape.part(name);
                if (other != null && other != part && other.many() == Many.ONE && other.kind() != Kind.RECORD) {
                    some(other).stream()
                            .filter(value -> isConsistent(shape, other, value, null, null)
                                    && values.stream().noneMatch(each -> isConsistent(shape, other, value, part, each)))
                            .forEach(value -> found.add(new Exclusion(other, value)));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isConsistent(
            Shape shape, Part one, Object value, @Nullable Part other, @Nullable Object otherValue) {
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        values[one.index()] = value;
        if (other != null) {
            values[other.index()] = otherValue;
        }
        return ((Consistent) shape.create(values)).contradiction() == null;
    }

    /** Values that stand for all that a fact can have, so far as contradictions tell them apart. */
    static List<Object> some(Part part) {
        return switch (part.kind()) {
            case BOOLEAN -> List.of(Boolean.TRUE, Boolean.FALSE);
            case ENUM -> Arrays.asList(part.type().getEnumConstants());
            case NAME -> {
                List<Object> names = new ArrayList<>(List.of(another(part)));
                names.addAll(ModelTypes.constants(part.type()).values());
                yield names;
            }
            default -> some(part.kind());
        };
    }

    /** What stands for whatever the model does not name. */
    static Object another(Part part) {
        return ModelTypes.named(part.type(), "another");
    }

    /** A value of a plain kind that is no constant. */
    private static List<Object> some(Kind kind) {
        return switch (kind) {
            case INTEGER -> List.of(0, 1);
            case DATE -> List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
            default -> List.of("another");
        };
    }
}
