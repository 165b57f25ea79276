package org.councilprotocol.rules.internal.decide;

import java.util.Arrays;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** The way to a fact, with the place of every part on it worked out once for each kind of record. */
final class CompiledPath {

    /** The place of the variable it starts from; negative for the fact of the pattern itself. */
    final int variable;

    private final String[] parts;

    /** For each part, by the number of a shape, its place in that shape. */
    private final int[][] places;

    CompiledPath(FactPath path, Variables variables) {
        this.variable = path.variable() == null ? -1 : variables.place(path.variable());
        this.parts = path.parts().toArray(String[]::new);
        this.places = Arrays.stream(parts).map(ShapeTables::places).toArray(int[][]::new);
    }

    /** Whether it leads from the same place by the same parts. */
    boolean isSameAs(CompiledPath other) {
        return variable == other.variable && Arrays.equals(parts, other.parts);
    }

    /** Whether it is a variable, and nothing of what that stands for. */
    boolean isVariable() {
        return variable >= 0 && parts.length == 0;
    }

    /** What it starts from. */
    private @Nullable Object start(@Nullable Object self, @Nullable Object[] frame) {
        return variable < 0 ? self : frame[variable];
    }

    /**
     * The value at its end; {@code null} if it is not known, an {@link Unbound} if what it starts from cannot be said
     * yet.
     */
    @Nullable
    Object value(@Nullable Object self, @Nullable Object[] frame) {
        Object now = start(self, frame);
        if (now instanceof Blank blank) {
            now = blank.partial();
        }
        for (int i = 0; i < parts.length; i++) {
            if (!(now instanceof Node node)) {
                return now instanceof Unbound ? now : null;
            }
            now = node.values[place(i, node.shape)];
        }
        return now;
    }

    /** Where its end is; {@code null} if it ends at a variable. */
    @Nullable
    Slot slot(@Nullable Object self, @Nullable Object[] frame) {
        Object now = start(self, frame);
        Slot slot = null;
        if (now instanceof Blank blank) {
            now = blank.partial();
            slot = blank.slot();
        }
        Node owner = null;
        int place = -1;
        for (int i = 0; i < parts.length && now instanceof Node node; i++) {
            owner = node;
            place = place(i, node.shape);
            now = node.values[place];
        }
        return owner == null ? slot : new Slot(owner, owner.shape.parts().get(place), null);
    }

    /** The record whose fact its end is; {@code null} if it ends at a variable, or on the way there is none. */
    @Nullable
    Node owner(@Nullable Object self, @Nullable Object[] frame) {
        Object now = start(self, frame);
        for (int i = 0; i < parts.length - 1 && now instanceof Node node; i++) {
            now = node.values[place(i, node.shape)];
        }
        return parts.length > 0 && now instanceof Node node ? node : null;
    }

    /** The place in its owner of the fact at its end. */
    int lastPlace(Node owner) {
        return place(parts.length - 1, owner.shape);
    }

    private int place(int i, Shape shape) {
        int place = places[i][shape.number()];
        if (place < 0) {
            throw new IllegalStateException(shape + " has no " + parts[i]);
        }
        return place;
    }
}
