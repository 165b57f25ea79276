package org.councilprotocol.rules.complete;

import java.util.BitSet;
import java.util.List;
import org.councilprotocol.rules.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A record of the case taken apart, so that facts can be added to it and taken away again. */
final class Node {

    final Shape shape;
    final String path;
    /** Whether the case says that there is such a record; otherwise it was made up while completing. */
    final boolean given;
    /** A plain value, a {@link Node}, a list of nodes, a set, or a {@link PartialSet}; {@code null} is unknown. */
    final @Nullable Object[] values;
    /** Which values were made up while completing. */
    final BitSet assumed = new BitSet();

    private final @Nullable Object record;
    private boolean replaced;

    /**
     * A record taken apart, or one of which nothing is known.
     *
     * @param record the record; {@code null} if nothing is known of it
     */
    Node(Shape shape, String path, boolean given, @Nullable Object record) {
        this.record = record;
        this.shape = shape;
        this.path = path;
        this.given = given;
        this.values = new @Nullable Object[shape.parts().size()];
    }

    /** Gives a fact of the case another value, for good. */
    void replace(int part, Object value) {
        values[part] = value;
        replaced = true;
    }

    /** The record itself, if it is as the case gives it, with whatever hangs off it; otherwise {@code null}. */
    @Nullable
    Object untouched() {
        if (record == null || replaced || !assumed.isEmpty()) {
            return null;
        }
        for (Object value : values) {
            if (value instanceof Node inner && inner.untouched() == null) {
                return null;
            } else if (value instanceof List<?> list) {
                for (Object element : list) {
                    if (element instanceof Node inner && inner.untouched() == null) {
                        return null;
                    }
                }
            }
        }
        return record;
    }

    String pathOf(Shape.Part part) {
        return path.isEmpty() ? part.name() : path + "." + part.name();
    }
}
