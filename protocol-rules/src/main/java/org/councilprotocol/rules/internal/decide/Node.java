package org.councilprotocol.rules.internal.decide;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** A record of the case taken apart, so that facts can be added to it and taken away again. */
final class Node {

    final Shape shape;
    final FactPath path;
    /** Whether the case says that there is such a record; otherwise it was made up while completing. */
    final boolean given;
    /** A plain value, a {@link Node}, a list of nodes, a set, or a {@link PartialSet}; {@code null} is unknown. */
    final @Nullable Object[] values;

    /** The record as the case came; {@code null} if nothing is known of it. */
    final @Nullable Object record;

    private boolean replaced;
    /** Which values were made up while completing; {@code null} while none ever was. */
    private @Nullable BitSet assumed;
    /** The facts that verdicts rest on, by their places, the record itself last; {@code null} until one is told. */
    private @Nullable Fact @Nullable [] facts;

    /**
     * A record taken apart, or one of which nothing is known.
     *
     * @param record the record; {@code null} if nothing is known of it
     */
    Node(Shape shape, FactPath path, boolean given, @Nullable Object record) {
        this.record = record;
        this.shape = shape;
        this.path = path;
        this.given = given;
        this.values = new @Nullable Object[shape.parts().size()];
    }

    /**
     * A fact that the case gives: a component of a record, or that somebody is there and of which kind. There is one
     * for each fact of a case, however many verdicts rest on it.
     */
    static final class Fact {
        private final Node node;
        private final int part;
        private @Nullable Ground ground;

        private Fact(Node node, int part) {
            this.node = node;
            this.part = part;
        }

        /** Where it is. */
        FactPath path() {
            return part < 0 ? node.path : node.pathOf(node.shape.parts().get(part));
        }

        /** Whether it is that somebody or something is there, and no component of a record. */
        boolean isOfRecord() {
            return part < 0;
        }

        /** Its value; for a record its shape. */
        Object value() {
            Object value = part < 0 ? node.shape : node.values[part];
            if (value == null) {
                throw new IllegalStateException(path() + " is not given");
            }
            return value instanceof List<?> list
                    ? list.stream()
                            .map(element -> element instanceof Node n ? n.shape : element)
                            .toList()
                    : value instanceof Node inner ? inner.shape : value;
        }

        /** What a decision tells of it, made when first asked for. */
        Ground ground(Function<Fact, Ground> making) {
            Ground made = ground;
            if (made == null) {
                made = making.apply(this);
                ground = made;
            }
            return made;
        }
    }

    /**
     * One of its facts.
     *
     * @param part the place of the component; negative for the record itself
     */
    Fact fact(int part) {
        if (facts == null) {
            facts = new @Nullable Fact[values.length + 1];
        }
        int place = part < 0 ? values.length : part;
        Fact known = facts[place];
        if (known == null) {
            known = new Fact(this, part);
            facts[place] = known;
        }
        return known;
    }

    /** Whether the case gives this component; otherwise it is unknown, or was made up while completing. */
    boolean gives(int part) {
        return given && !isAssumed(part) && values[part] != null;
    }

    /** Whether a value was made up while completing. */
    boolean isAssumed(int part) {
        return assumed != null && assumed.get(part);
    }

    /** Gives an unknown fact a value. */
    void assume(int part, Object value) {
        if (assumed == null) {
            assumed = new BitSet();
        }
        assumed.set(part);
        values[part] = value;
    }

    /** Takes that value back. */
    void forget(int part) {
        values[part] = null;
        if (assumed != null) {
            assumed.clear(part);
        }
    }

    /** Gives a fact of the case another value, for good. */
    void replace(int part, Object value) {
        values[part] = value;
        replaced = true;
    }

    /** The record itself, if it is as the case gives it, with whatever hangs off it; otherwise {@code null}. */
    @Nullable
    Object untouched() {
        if (record == null || replaced || assumed != null && !assumed.isEmpty()) {
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

    /** Whether nothing is known of it. */
    boolean isBlank() {
        for (Object value : values) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }

    FactPath pathOf(Shape.Part part) {
        return path.child(part.name());
    }
}
