package org.councilprotocol.model;

/**
 * A department of the council.
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
    public int compareTo(Department other) {
        return name.compareTo(other.name);
    }
}
