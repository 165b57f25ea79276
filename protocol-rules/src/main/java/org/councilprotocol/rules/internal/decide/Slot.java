package org.councilprotocol.rules.internal.decide;

import java.util.Objects;
import org.councilprotocol.model.Reading;
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

    /** The shape that stands for readings of the document. */
    static final Shape READING = Shape.of(Reading.class);

    /** Whether it is no fact, but how to read the document, which is tried after every fact. */
    boolean isReading() {
        return owner.shape == READING;
    }

    /** The number of the question of how to read the document, where it is one. */
    int question() {
        return (Integer) Objects.requireNonNull(element);
    }

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
                && Objects.equals(element, slot.element);
    }

    @Override
    public int hashCode() {
        return (owner.asked.hashCode() * 31 + part.index()) * 31 + Objects.hashCode(element);
    }
}
