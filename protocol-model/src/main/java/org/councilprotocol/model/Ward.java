package org.councilprotocol.model;

/**
 * A ward of the council's area.
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
    public int compareTo(Ward other) {
        return name.compareTo(other.name);
    }
}
