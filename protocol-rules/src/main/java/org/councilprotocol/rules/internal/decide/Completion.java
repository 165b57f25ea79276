package org.councilprotocol.rules.internal.decide;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which the unknown facts of a cone might turn out; in every other way they do not matter.
 *
 * @param facts the facts, by their places, in the order in which they were asked for
 * @param choices for each, its value, by its place
 */
record Completion(int[] facts, int[] choices) {

    /** The only completion where nothing is unknown that matters. */
    static final List<Completion> NOTHING_UNKNOWN = List.of(new Completion(new int[0], new int[0]));

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Completion that
                && Arrays.equals(facts, that.facts)
                && Arrays.equals(choices, that.choices);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(facts) + Arrays.hashCode(choices);
    }
}
