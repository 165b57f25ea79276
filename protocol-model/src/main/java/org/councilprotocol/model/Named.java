package org.councilprotocol.model;

/** A thing known by its name alone, such as a ward or a post; written in JSON as that name. */
public sealed interface Named permits Act, Committee, Department, Group, Post, Ward {

    /** The name; never blank, without space around it. */
    String name();

    /**
     * The name without the space around it.
     *
     * @throws IllegalArgumentException if it is blank
     */
    static String checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
        return name.strip();
    }
}
