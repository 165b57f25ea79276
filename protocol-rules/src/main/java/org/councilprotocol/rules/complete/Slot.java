package org.councilprotocol.rules.complete;

import org.councilprotocol.rules.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is not known: a component of a record, or whether a set contains an element.
 *
 * @param node the path of the record
 * @param part the component
 * @param element the element asked for; {@code null} where the component itself is meant
 */
record Slot(String node, Shape.Part part, @Nullable Object element) {

    /** The fact's path. */
    String path() {
        return node.isEmpty() ? part.name() : node + "." + part.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slot slot
                && node.equals(slot.node)
                && part.name().equals(slot.part.name())
                && java.util.Objects.equals(element, slot.element);
    }

    @Override
    public int hashCode() {
        return (node.hashCode() * 31 + part.name().hashCode()) * 31 + java.util.Objects.hashCode(element);
    }
}
