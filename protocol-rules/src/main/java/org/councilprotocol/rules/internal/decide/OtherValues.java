package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** The other values that a fact may have, so far as the rules can tell them apart. */
final class OtherValues {

    private OtherValues() {}

    /**
     * The values that a fact may have instead.
     *
     * @param value its value; {@code null} if it is not given
     */
    static List<Object> of(SituationRules rules, Node node, Part part, @Nullable Object value, Tree tree) {
        Slot slot = new Slot(node, part, null);
        List<Object> found = new ArrayList<>();
        if (part.many() == Many.SET) {
            Collection<?> given = value == null ? Set.of() : (Collection<?>) value;
            if (value == null) {
                found.add(Set.of());
            }
            for (Object element : rules.domains().elements(slot, tree)) {
                Set<Object> other = new TreeSet<>(given);
                if (!other.remove(element)) {
                    // Instead of what it holds, and besides it.
                    found.add(Set.of(element));
                    other.add(element);
                }
                if (!found.contains(other)) {
                    found.add(other);
                }
            }
        } else if (part.many() == Many.ONE
                && value instanceof Node record
                && !part.type().isRecord()) {
            Shape.permitted(part.type()).stream()
                    .filter(shape -> shape != record.shape)
                    .forEach(shape -> found.add(tree.made(shape, node.pathOf(part))));
        } else if (part.many() == Many.ONE && !(value instanceof Node) && part.kind() != Kind.RECORD) {
            rules.domains().choices(slot, tree).stream()
                    .filter(other -> !other.equals(value))
                    .forEach(found::add);
        }
        return found;
    }
}
