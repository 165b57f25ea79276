package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Puts records of the model together again from nodes. */
final class NodeRecords {

    private NodeRecords() {}

    /** A record of what is known of a node, and which record came from which node. */
    static Object of(Node node, @Nullable Map<Object, Node> origins) {
        if (origins == null) {
            Object known = node.isBlank() ? node.shape.blank() : node.untouched();
            if (known != null) {
                return known;
            }
        }
        @Nullable Object[] values = new @Nullable Object[node.values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = node.values[i];
            if (value instanceof Node inner) {
                values[i] = of(inner, origins);
            } else if (value instanceof PartialSet set) {
                // What is told of it alone makes no set of it: that would be complete.
                values[i] = set.isAsTold() ? null : elements(set);
            } else if (value == NoValue.NO_VALUE) {
                values[i] = null;
            } else if (listed(value) instanceof List<?> list) {
                List<Object> records = new ArrayList<>(list.size());
                for (Object element : list) {
                    records.add(of((Node) element, origins));
                }
                values[i] = records;
            } else {
                values[i] = value;
            }
        }
        Object record = node.shape.create(values);
        if (origins != null) {
            origins.put(record, node);
        }
        return record;
    }

    /** Whether a record would not contradict itself if a fact of it that is not known had this value. */
    static boolean isConsistentWith(Node node, Part part, Object value) {
        node.values[part.index()] = value;
        boolean consistent = !isContradictory(node);
        node.values[part.index()] = null;
        return consistent;
    }

    /** Whether what is known of a node itself contradicts itself. */
    static boolean isContradictory(Node node) {
        return contradiction(node) != null;
    }

    /** Why what is known of a node itself cannot be; {@code null} if it can. */
    static @Nullable Contradiction contradiction(Node node) {
        return ((Consistent) alone(node)).contradiction();
    }

    /** A record of what is known of a node itself, and of whatever hangs off it only that it is there. */
    private static Object alone(Node node) {
        @Nullable Object[] values = new @Nullable Object[node.values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = node.values[i];
            if (value instanceof Node inner) {
                values[i] = inner.shape.blank();
            } else if (value instanceof PartialSet set) {
                values[i] = elements(set);
            } else if (value == NoValue.NO_VALUE) {
                values[i] = null;
            } else if (listed(value) instanceof List<?> list) {
                List<Object> records = new ArrayList<>(list.size());
                for (Object element : list) {
                    records.add(((Node) element).shape.blank());
                }
                values[i] = records;
            } else {
                values[i] = value;
            }
        }
        return node.shape.create(values);
    }

    /** A list that is made up as the list of those in it; anything else as it is. */
    private static @Nullable Object listed(@Nullable Object value) {
        return value instanceof PartialList list ? list.elements() : value;
    }

    /** The elements known to be in it; unknown as a whole while none is. */
    static @Nullable Set<Object> elements(PartialSet set) {
        if (set.isKnownEmpty()) {
            return Set.of();
        }
        Set<Object> in = new LinkedHashSet<>();
        set.decided().forEach((element, contained) -> {
            if (contained) {
                in.add(element);
            }
        });
        return in.isEmpty() ? null : in;
    }
}
