package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.rules.internal.decide.Exclusions.Exclusion;
import org.councilprotocol.rules.internal.vocabulary.Restriction;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what the facts told of a record leave no choice about: each other value would contradict them. Of who
 * somebody is only the kind can follow, which is left to completing; here it is only kept from what it follows.
 */
final class ForcedFacts {

    private static final Map<Shape, Candidate[]> KNOWN = new ConcurrentHashMap<>();

    private ForcedFacts() {}

    /**
     * A fact that others can leave no choice.
     *
     * @param values the values that stand for all it can have; of a set, its elements
     * @param partners the places of the facts that can rule out values of it
     */
    private record Candidate(Part part, Object[] values, int[] partners) {

        /** Whether it is not told, and one of those is known that can rule out values of it. */
        boolean mayFollow(Node node) {
            if (node.values[part.index()] != null || node.followsFrom(part.index()) != null) {
                return false;
            }
            for (int partner : partners) {
                if (node.values[partner] != null) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Fills in whatever follows, and what follows from that. */
    static void fillIn(Node node) {
        if (!node.shape.canContradict() || node.first != node) {
            return;
        }
        Candidate[] candidates = KNOWN.computeIfAbsent(node.shape, ForcedFacts::candidates);
        for (boolean again = true; again; ) {
            again = false;
            for (Candidate candidate : candidates) {
                again |= candidate.mayFollow(node) && follows(node, candidate);
            }
        }
    }

    /** Whether one value is left, or none where that can be; it is filled in. */
    private static boolean follows(Node node, Candidate candidate) {
        Part part = candidate.part;
        Restriction restriction = node.restriction(part.index());
        // Of what somebody tells something there is a value.
        Exclusion exclusion = restriction == null ? Exclusions.told(node, part) : null;
        if (exclusion != null) {
            node.follow(
                    part.index(), NoValue.NO_VALUE, new int[] {exclusion.by().index()});
            return true;
        }
        Set<Integer> from = new TreeSet<>();
        Object left = part.many() == Many.SET ? Set.of() : null;
        for (Object value : restriction == null ? candidate.values : values(restriction, candidate)) {
            if (restriction != null && !restriction.allows(value)) {
                from.add(part.index());
                continue;
            }
            Contradiction wrong = wrong(node, part, part.many() == Many.SET ? Set.of(value) : value);
            if (wrong != null) {
                for (String fact : wrong.facts()) {
                    int other = Objects.requireNonNull(node.shape.part(fact)).index();
                    if (other != part.index() && node.values[other] != null) {
                        from.add(other);
                    }
                }
            } else if (left != null) {
                return false;
            } else {
                left = value;
            }
        }
        if (left == null || !isOneValue(part, left) || from.isEmpty() || wrong(node, part, left) != null) {
            return false;
        }
        node.follow(
                part.index(),
                part.kind() == Kind.RECORD ? null : left,
                from.stream().mapToInt(Integer::intValue).toArray());
        return true;
    }

    /** The same values where something is told of the fact; what it may be of names that nobody could list are some. */
    private static Object[] values(Restriction restriction, Candidate candidate) {
        List<Object> all = candidate.part.kind() == Kind.NAME ? restriction.all() : null;
        return all == null ? candidate.values : all.toArray();
    }

    /** Whether what stands for all that is left is a single value, and not some name. */
    private static boolean isOneValue(Part part, Object left) {
        return part.kind() != Kind.NAME || part.many() == Many.SET || !left.equals(Exclusions.another(part));
    }

    private static @Nullable Contradiction wrong(Node node, Part part, Object value) {
        node.values[part.index()] = value instanceof Shape shape ? shape.blank() : value;
        Contradiction wrong = NodeRecords.contradiction(node);
        node.values[part.index()] = null;
        return wrong;
    }

    private static Candidate[] candidates(Shape shape) {
        List<Candidate> found = new ArrayList<>();
        for (Part part : shape.parts()) {
            Object[] values = part.excludesOthers() ? values(part) : null;
            if (values != null) {
                found.add(new Candidate(
                        part,
                        values,
                        shape.contradictions().stream()
                                .filter(each -> each.facts().contains(part.name()))
                                .flatMap(each -> each.facts().stream())
                                .filter(fact -> !fact.equals(part.name()))
                                .mapToInt(fact ->
                                        Objects.requireNonNull(shape.part(fact)).index())
                                .distinct()
                                .sorted()
                                .toArray()));
            }
        }
        return found.toArray(Candidate[]::new);
    }

    /** What stands for every value; {@code null} where one value can never be left, though none can. */
    private static Object @Nullable [] values(Part part) {
        if (part.kind() == Kind.RECORD) {
            return part.many() == Many.ONE && !part.type().isRecord()
                    ? Shape.permitted(part.type()).toArray()
                    : null;
        }
        return Exclusions.some(part).toArray();
    }
}
