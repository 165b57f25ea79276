package org.councilprotocol.model;

/**
 * A committee or sub-committee.
 *
 * @param name as the case calls it; never blank
 */
public record Committee(String name) implements Named, Comparable<Committee> {

    /** Known to be none: not the same as unknown, which is {@code null}. */
    public static final Committee NONE = new Committee("none");

    public Committee {
        name = Named.checked(name);
    }

    /** The committee of this name. */
    public static Committee named(String name) {
        return new Committee(name);
    }

    @Override
    public int compareTo(Committee other) {
        return name.compareTo(other.name);
    }
}
