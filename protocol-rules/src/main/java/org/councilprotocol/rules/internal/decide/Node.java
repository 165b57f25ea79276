package org.councilprotocol.rules.internal.decide;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.vocabulary.Restriction;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** A record of the case taken apart, so that facts can be added to it and taken away again. */
final class Node {

    final Shape shape;
    /** Which situation of the case it belongs to, by its place. */
    final int situation;
    /** The path in that situation. */
    final FactPath path;
    /** The path in the case by which its facts are asked for; of somebody with an id the same for each mention. */
    final FactPath asked;
    /** What stands for the same person and was made first; itself if nothing else does. */
    final Node first;
    /** Whether the case says that there is such a record; otherwise it was made up while completing. */
    final boolean given;
    /** A plain value, a {@link Node}, a list of nodes, a set, or a {@link PartialSet}; {@code null} is unknown. */
    final @Nullable Object[] values;

    /** The record as the case came; {@code null} if nothing is known of it. */
    final @Nullable Object record;

    private boolean replaced;
    /** Which values were made up while completing; {@code null} while none ever was. */
    private @Nullable BitSet assumed;
    /**
     * Of values that follow from what is told, by their places, the places of the facts from which; else {@code null}.
     */
    private int @Nullable [] @Nullable [] following;
    /** The situations that mention the same person; {@code null} for its own alone. */
    private @Nullable BitSet mentioning;
    /**
     * What the case tells of facts whose values it does not give, by their places; {@code null} while it is nothing.
     */
    private @Nullable Told @Nullable [] told;

    private @Nullable Restriction @Nullable [] restrictions;
    /** The facts that verdicts rest on, by their places, the record itself last; {@code null} until one is told. */
    private @Nullable Fact @Nullable [] facts;

    /**
     * A record taken apart, or one of which nothing is known.
     *
     * @param asked the path in the case by which its facts are asked for
     * @param record the record; {@code null} if nothing is known of it
     */
    Node(Shape shape, int situation, FactPath path, FactPath asked, boolean given, @Nullable Object record) {
        this.record = record;
        this.shape = shape;
        this.situation = situation;
        this.path = path;
        this.asked = asked;
        this.given = given;
        this.values = new @Nullable Object[shape.parts().size()];
        this.first = this;
    }

    /** Another mention of somebody: what becomes known of one is known of the other. */
    private Node(Node first, int situation, FactPath path) {
        this.record = first.record;
        this.shape = first.shape;
        this.situation = situation;
        this.path = path;
        this.asked = first.asked;
        this.given = first.given;
        this.values = first.values;
        this.first = first;
    }

    /** What stands for the same person where they are mentioned again. */
    Node again(int inSituation, FactPath at) {
        if (inSituation != situation) {
            if (mentioning == null) {
                mentioning = new BitSet();
                mentioning.set(situation);
            }
            mentioning.set(inSituation);
        }
        return new Node(this, inSituation, at);
    }

    /** Whether a situation has it, or mentions the same person. */
    boolean isOf(int place) {
        return first.mentioning == null ? place == situation : first.mentioning.get(place);
    }

    /** Whether it stands for the same record as another. */
    boolean isSame(Node other) {
        return first == other.first;
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

        /** Which situation it belongs to, by its place. */
        int situation() {
            return node.situation;
        }

        /** Where it is in that situation. */
        FactPath path() {
            return part < 0 ? node.path : node.pathOf(node.shape.parts().get(part));
        }

        /**
         * Where it is in the case: a fact of somebody with an id is in the same place wherever they are mentioned; that
         * they have a part in a situation is there.
         */
        FactPath asked() {
            return part < 0
                    ? FactPath.ofSituation(node.situation).then(node.path)
                    : node.askedPathOf(node.shape.parts().get(part));
        }

        /** Whether it is the same fact, found where the same person is mentioned again perhaps. */
        boolean isSame(Fact other) {
            return part == other.part && (part < 0 ? node == other.node : node.isSame(other.node));
        }

        /** Whether it is that somebody or something is there, and no component of a record. */
        boolean isOfRecord() {
            return part < 0;
        }

        /** What the case tells of it, where it does not give its value; otherwise {@code null}. */
        @Nullable
        Told told() {
            return part < 0 ? null : node.told(part);
        }

        /** Its value; for a record its shape; where the case does not give it, what it tells of it. */
        Object value() {
            Told told = told();
            Object value = told != null ? told : part < 0 ? node.shape : node.values[part];
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

    /**
     * Whether the case gives this component, or it follows from what the case gives; otherwise it is unknown, or was
     * made up while completing.
     */
    boolean gives(int part) {
        return given && values[part] != null && (followsFrom(part) != null || !isAssumed(part) && told(part) == null);
    }

    /** The places of the facts from which it follows that a component is as it is; {@code null} of any other. */
    int @Nullable [] followsFrom(int part) {
        int[] @Nullable [] known = first.following;
        return known == null ? null : known[part];
    }

    /**
     * Gives a fact that is not told the one value that others leave to it.
     *
     * @param value the value; {@code null} where it only is of one kind
     * @param from the places of the facts from which this follows
     */
    void follow(int part, @Nullable Object value, int[] from) {
        int[] @Nullable [] known = first.following;
        if (known == null) {
            known = new int @Nullable [values.length][];
            first.following = known;
        }
        known[part] = from;
        if (value != null) {
            assume(part, value);
        }
    }

    /** Tells the facts that the case gives and on which it rests that one of them is as it is, itself or others. */
    void tell(int part, Consumer<Fact> to) {
        int[] from = followsFrom(part);
        if (from != null) {
            for (int each : from) {
                if (each == part) {
                    to.accept(fact(part));
                } else {
                    tell(each, to);
                }
            }
        } else if (told(part) != null) {
            to.accept(fact(part));
        } else if (gives(part)) {
            // Somebody there by themselves is named as that person.
            to.accept(values[part] instanceof Node inner ? inner.fact(-1) : fact(part));
        }
    }

    /** Whether the case says of a set that this is in it, be the whole known or not. */
    boolean givesElement(int part, @Nullable Object element) {
        return told(part) instanceof Told.Elements elements ? elements.has().contains(element) : gives(part);
    }

    /** Makes known what the case tells of a component whose value it does not give. */
    void tell(Part part, Told so) {
        if (first.told == null || first.restrictions == null) {
            first.told = new @Nullable Told[values.length];
            first.restrictions = new @Nullable Restriction[values.length];
        }
        first.told[part.index()] = so;
        if (so instanceof Told.Elements elements) {
            values[part.index()] = new PartialSet(elements);
        } else {
            first.restrictions[part.index()] = Restriction.of(part, so);
        }
    }

    /** What the case tells of a component whose value it does not give; {@code null} for nothing. */
    @Nullable
    Told told(int part) {
        return first.told == null ? null : first.told[part];
    }

    /** Which values a component with a single one can have; {@code null} where nothing is told of that. */
    @Nullable
    Restriction restriction(int part) {
        return first.restrictions == null ? null : first.restrictions[part];
    }

    /** Which values components can have, by their places; {@code null} where nothing is told of that. */
    @Nullable
    Restriction @Nullable [] restrictions() {
        return first.restrictions;
    }

    /** Whether a value was made up while completing. */
    boolean isAssumed(int part) {
        BitSet known = first.assumed;
        return known != null && known.get(part);
    }

    /** Gives an unknown fact a value. */
    void assume(int part, Object value) {
        if (first.assumed == null) {
            first.assumed = new BitSet();
        }
        first.assumed.set(part);
        values[part] = value;
    }

    /** Takes that value back. */
    void forget(int part) {
        values[part] = null;
        if (first.assumed != null) {
            first.assumed.clear(part);
        }
    }

    /** Gives a fact of the case another value, for good. */
    void replace(int part, Object value) {
        values[part] = value;
        first.replaced = true;
    }

    /** Takes from the case that a fact is told, for good. */
    void forgetFact(int part) {
        values[part] = null;
        if (first.told != null && first.restrictions != null) {
            first.told[part] = null;
            first.restrictions[part] = null;
        }
        first.replaced = true;
    }

    /** The record itself, if it is as the case gives it, with whatever hangs off it; otherwise {@code null}. */
    @Nullable
    Object untouched() {
        if (record == null
                || first.replaced
                || first.told != null
                || first.assumed != null && !first.assumed.isEmpty()) {
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

    /** The path of one of its facts in its situation. */
    FactPath pathOf(Part part) {
        return path.child(part.name());
    }

    /** The path in the case by which one of its facts is asked for. */
    FactPath askedPathOf(Part part) {
        return asked.child(part.name());
    }
}
