package org.councilprotocol.model;

import org.jspecify.annotations.Nullable;

/**
 * A committee or sub-committee.
 *
 * <p>Two are the same where their names are alike, however spelt ({@link Named#folded}).
 *
 * @param name as the case calls it; never blank
 */
public record Committee(String name) implements Named, Comparable<Committee> {

    /** Known to be none: not the same as unknown, which is {@code null}. */
    public static final Committee NONE = new Committee("none");

    public Committee {
        name = Named.alike(name, "none") ? "none" : Named.checked(name);
    }

    /** The committee of this name, or {@link #NONE}: "none" is none, in whatever letters. */
    public static Committee named(String name) {
        return new Committee(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Committee that && Named.alike(name, that.name);
    }

    @Override
    public int hashCode() {
        return Named.hash(name);
    }

    @Override
    public int compareTo(Committee other) {
        return Named.compare(name, other.name);
    }
}
