package org.councilprotocol.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies for the components of records; {@code null}, which is unknown, stays {@code null}. */
final class Copies {

    private Copies() {}

    /** A copy whose order does not depend on the order given, so that equal facts read alike. */
    static <T extends Comparable<? super T>> @Nullable Set<T> sorted(@Nullable Collection<T> values) {
        return values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(values)));
    }

    /** A copy in the order given. */
    static <T> @Nullable List<T> inOrder(@Nullable Collection<? extends T> values) {
        return values == null ? null : List.copyOf(values);
    }
}
