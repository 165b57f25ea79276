package org.councilprotocol.model;

import org.jspecify.annotations.Nullable;

/**
 * A department of the council.
 *
 * <p>Two are the same where their names are alike, however spelt ({@link Named#folded}).
 *
 * @param name as the case calls it; never blank
 */
public record Department(String name) implements Named, Comparable<Department> {

    public Department {
        name = Named.checked(name);
    }

    /** The department of this name. */
    public static Department named(String name) {
        return new Department(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Department that && Named.alike(name, that.name);
    }

    @Override
    public int hashCode() {
        return Named.hash(name);
    }

    @Override
    public int compareTo(Department other) {
        return Named.compare(name, other.name);
    }
}
