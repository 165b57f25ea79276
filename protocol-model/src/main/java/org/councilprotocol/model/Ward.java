package org.councilprotocol.model;

import org.jspecify.annotations.Nullable;

/**
 * A ward of the council's area.
 *
 * <p>Two are the same where their names are alike, however spelt ({@link Named#folded}).
 *
 * @param name as the case calls it; never blank
 */
public record Ward(String name) implements Named, Comparable<Ward> {

    public Ward {
        name = Named.checked(name);
    }

    /** The ward of this name. */
    public static Ward named(String name) {
        return new Ward(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ward that && Named.alike(name, that.name);
    }

    @Override
    public int hashCode() {
        return Named.hash(name);
    }

    @Override
    public int compareTo(Ward other) {
        return Named.compare(name, other.name);
    }
}
