package org.councilprotocol.testkit.mutation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One change of a part of a rule.
 *
 * @param kind what is changed
 * @param words the change, in words
 * @param to what the part becomes; {@code null} if it is left out
 * @param <T> the kind of part
 */
record Edit<T>(MutationKind kind, String words, @Nullable T to) {

    static <T> Edit<T> drop(MutationKind kind, T part) {
        return new Edit<>(kind, "without " + shown(part), null);
    }

    static <T> Edit<T> change(MutationKind kind, T from, T to) {
        return new Edit<>(kind, shown(to) + " instead of " + shown(from), to);
    }

    /** The same change, seen from a whole that has the part. */
    <W> Edit<W> within(Function<@Nullable T, W> whole) {
        return new Edit<>(kind, words, whole.apply(to));
    }

    /** As it stands in the rule, without the names given to patterns that have none there. */
    private static String shown(Object part) {
        return part.toString().replaceAll("\\$_\\d+ : ", "");
    }
}
