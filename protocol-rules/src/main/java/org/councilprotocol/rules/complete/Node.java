package org.councilprotocol.rules.complete;

import java.util.BitSet;
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

    Node(Shape shape, String path, boolean given) {
        this.shape = shape;
        this.path = path;
        this.given = given;
        this.values = new @Nullable Object[shape.parts().size()];
    }

    String pathOf(Shape.Part part) {
        return path.isEmpty() ? part.name() : path + "." + part.name();
    }
}
