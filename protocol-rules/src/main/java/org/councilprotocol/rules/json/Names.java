package org.councilprotocol.rules.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** The wards, groups, committees and departments that a case speaks of, each by the spelling told first. */
final class Names {

    private static final List<String> KINDS = List.of("ward", "committee", "council", "group", "department");

    /** By type, each name by the spelling told first; in the order of the case. */
    private Map<Class<?>, Map<Named, Named>> byType = Map.of();

    /** Whether one of them is told in two spellings. */
    private boolean respelled;

    /** Takes note of one more; says what is wrong if there are too many of its kind. */
    @Nullable
    String add(Named name) {
        if (byType.isEmpty()) {
            byType = new LinkedHashMap<>(8);
        }
        Map<Named, Named> ofType = byType.computeIfAbsent(name.getClass(), type -> new LinkedHashMap<>(8));
        Named first = ofType.putIfAbsent(name, name);
        if (first != null) {
            respelled |= !first.name().equals(name.name());
            return null;
        }
        return ofType.size() == Limits.NAMES + 1
                ? "the case speaks of more than " + Limits.NAMES + " different names of one kind, which is the most"
                        + " allowed"
                : null;
    }

    /** The case these names are of, in one spelling each. */
    SpelledCase spelled(List<? extends Situation> situations) {
        List<? extends Situation> same = situations;
        if (respelled) {
            same = situations.stream().map(one -> (Situation) spelled(one)).toList();
        }
        return new SpelledCase(same, nearMisses(), Map.of());
    }

    private Object spelled(Object record) {
        Shape shape = Shape.of(record.getClass());
        @Nullable Object[] facts = new @Nullable Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            Object value = part.get(record);
            if (value instanceof Collection<?> several) {
                Collection<Object> elements = part.many() == Shape.Many.SET ? new LinkedHashSet<>() : new ArrayList<>();
                several.forEach(each -> elements.add(spelled(part, each)));
                facts[part.index()] = elements;
            } else {
                facts[part.index()] = value == null ? null : spelled(part, value);
            }
        }
        return shape.create(facts);
    }

    private Object spelled(Part part, Object value) {
        if (part.kind() == Kind.RECORD) {
            return spelled(value);
        }
        Map<Named, Named> ofType = byType.get(value.getClass());
        return ofType == null || !(value instanceof Named named) ? value : ofType.getOrDefault(named, named);
    }

    // ------------------------------------------------------------------ near misses

    private List<NearMiss> nearMisses() {
        List<NearMiss> found = List.of();
        for (Map.Entry<Class<?>, Map<Named, Named>> type : byType.entrySet()) {
            if (type.getValue().size() > 1) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                nearMisses(
                        Shape.of(type.getKey()).name(),
                        List.copyOf(type.getValue().keySet()),
                        found);
            }
        }
        return found;
    }

    private static void nearMisses(String kind, List<Named> names, List<NearMiss> found) {
        List<String> folded =
                names.stream().map(name -> Named.folded(name.name())).toList();
        for (int i = 1; i < names.size(); i++) {
            for (int j = 0; j < i && found.size() < Limits.NEAR_MISSES; j++) {
                if (isNear(folded.get(j), folded.get(i))) {
                    found.add(
                            new NearMiss(kind, names.get(j).name(), names.get(i).name()));
                }
            }
        }
    }

    /** Whether one of two different names may be a slip of the other. */
    static boolean isNear(String one, String other) {
        if (one.length() > other.length()) {
            return isNear(other, one);
        }
        return isOneEditApart(one, other) || isWithItsKind(one, other);
    }

    /** {@code planning} and {@code planning committee}, or {@code the planning}. */
    private static boolean isWithItsKind(String bare, String longer) {
        return longer.startsWith("the ") && longer.startsWith(bare, 4) && longer.length() == bare.length() + 4
                || longer.startsWith(bare)
                        && longer.charAt(bare.length()) == ' '
                        && KINDS.contains(longer.substring(bare.length() + 1));
    }

    /**
     * Whether one letter added, left out, changed or swapped with its neighbour makes one of the other. A digit, or a
     * word of one letter, tells things apart on purpose: Ward A is no slip of Ward B.
     */
    private static boolean isOneEditApart(String shorter, String longer) {
        int more = longer.length() - shorter.length();
        if (more > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        if (more == 1) {
            return shorter.regionMatches(start, longer, start + 1, shorter.length() - start)
                    && !tellsApart(longer, start);
        }
        if (shorter.regionMatches(start + 1, longer, start + 1, shorter.length() - start - 1)) {
            return !tellsApart(shorter, start) && !tellsApart(longer, start);
        }
        return start + 1 < shorter.length()
                && shorter.charAt(start) == longer.charAt(start + 1)
                && shorter.charAt(start + 1) == longer.charAt(start)
                && !Character.isDigit(shorter.charAt(start))
                && shorter.regionMatches(start + 2, longer, start + 2, shorter.length() - start - 2);
    }

    private static boolean tellsApart(String name, int place) {
        boolean alone = (place == 0 || name.charAt(place - 1) == ' ')
                && (place == name.length() - 1 || name.charAt(place + 1) == ' ');
        return Character.isDigit(name.charAt(place)) || alone;
    }
}
