package org.councilprotocol.rules.internal.decide;

import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is not known: a component of a record, or whether a set contains an element.
 *
 * @param owner the record; another that is asked for by the same path stands for the same
 * @param part the component
 * @param element the element asked for; {@code null} where the component itself is meant
 */
record Slot(Node owner, Shape.Part part, @Nullable Object element) {

    /** The fact's path in the situation in which it was met. */
    FactPath path() {
        return owner.pathOf(part);
    }

    /** The path in the case by which it is asked for. */
    FactPath asked() {
        return owner.askedPathOf(part);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slot slot
                && part == slot.part
                && owner.asked.equals(slot.owner.asked)
                && java.util.Objects.equals(element, slot.element);
    }

    @Override
    public int hashCode() {
        return (owner.asked.hashCode() * 31 + part.index()) * 31 + java.util.Objects.hashCode(element);
    }
}
