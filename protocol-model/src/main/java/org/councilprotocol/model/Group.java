package org.councilprotocol.model;

/**
 * A political group on the council.
 *
 * @param name as the case calls it; never blank
 */
public record Group(String name) implements Named, Comparable<Group> {

    /** Known to be none: not the same as unknown, which is {@code null}. */
    public static final Group NONE = new Group("none");

    public Group {
        name = Named.checked(name);
    }

    /** The group of this name. */
    public static Group named(String name) {
        return new Group(name);
    }

    @Override
    public int compareTo(Group other) {
        return name.compareTo(other.name);
    }
}
