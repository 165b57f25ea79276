package org.councilprotocol.rules.internal.decide;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * The part of a cone that is about one thing, such as one of several people complained of. A verdict about one is
 * displaced only by another about the same, so each can be explored by itself: twenty people cost twenty times one, and
 * not their product.
 *
 * @param one the key of what the slice is about; {@code null} for {@code others}
 * @param others for whatever is about none of these, the keys of all other slices; {@code null} otherwise
 */
record Slice(@Nullable Object one, @Nullable Set<Object> others) {

    /** What verdicts are about that are about nothing in particular. */
    private static final Object NOTHING = new Object();

    /** What those are about of which it cannot be said yet what they are about. */
    static final Object NOT_SAID = new Object();

    /** A record of the case, which is the same in every tree of it. */
    private record Given(FactPath path) {}

    /** What is about nothing in particular. */
    static final Slice OF_NOTHING = new Slice(NOTHING, null);

    static Slice of(Object one) {
        return one == NOTHING ? OF_NOTHING : new Slice(one, null);
    }

    /** What is about something, but about none of these. */
    static Slice besides(Collection<Object> keys) {
        return new Slice(null, new HashSet<>(keys));
    }

    /**
     * The key of the slice that a match belongs to.
     *
     * @param rule the rule that is matched
     */
    static Object key(CompiledRule rule, @Nullable Object[] frame) {
        return rule.about < 0 ? NOTHING : keyOf(frame[rule.about]);
    }

    private static Object keyOf(@Nullable Object about) {
        if (about instanceof Node node) {
            return node.given ? new Given(node.path) : NOT_SAID;
        }
        return about == null || about instanceof Unbound || about instanceof Blank ? NOT_SAID : about;
    }

    private static Object keyOf(Outcome.@Nullable Concerned about) {
        if (about == null) {
            return NOTHING;
        }
        Object value = about.value();
        return about.given() ? new Given(about.path()) : value == null ? NOT_SAID : value;
    }

    /** Whether a rule's verdicts can belong here. */
    boolean concerns(CompiledRule rule) {
        return (rule.about < 0) == (this == OF_NOTHING);
    }

    /** Whether what this would be about belongs here. */
    boolean admits(@Nullable Object about) {
        Object key = keyOf(about);
        return others == null ? key.equals(one) : !others.contains(key);
    }

    /** Whether an outcome about this belongs here. */
    boolean admitsOutcome(Outcome.@Nullable Concerned about) {
        return admitsKey(keyOf(about));
    }

    /** Whether what has this key belongs here, or may turn out to. */
    boolean admitsKey(Object key) {
        return others == null ? key.equals(one) || key == NOT_SAID && admitsNotSaid() : !others.contains(key);
    }

    /** Whether something of which nothing is said yet could turn out to belong here: never to be a given record. */
    boolean admitsNotSaid() {
        return !(one instanceof Given) && one != NOTHING;
    }
}
