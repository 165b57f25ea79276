package org.councilprotocol.model;

import org.jspecify.annotations.Nullable;

/**
 * A political group on the council.
 *
 * <p>Two are the same where their names are alike, however spelt ({@link Named#folded}).
 *
 * @param name as the case calls it; never blank
 */
public record Group(String name) implements Named, Comparable<Group> {

    /** Known to be none: not the same as unknown, which is {@code null}. */
    public static final Group NONE = new Group("none");

    public Group {
        name = Named.alike(name, "none") ? "none" : Named.checked(name);
    }

    /** The group of this name, or {@link #NONE}: "none" is none, in whatever letters. */
    public static Group named(String name) {
        return new Group(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Group that && Named.alike(name, that.name);
    }

    @Override
    public int hashCode() {
        return Named.hash(name);
    }

    @Override
    public int compareTo(Group other) {
        return Named.compare(name, other.name);
    }
}
