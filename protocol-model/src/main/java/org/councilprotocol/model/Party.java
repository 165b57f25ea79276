package org.councilprotocol.model;

/**
 * A side that a protocol speaks to without naming a post: whom a verdict binds, or to whom an act is directed. What two
 * councils or more need is a constant here; what one alone needs is declared by its pack, with its words. It is no kind
 * of person: those are {@link Member}, {@link Officer} and {@link Outsider}.
 *
 * @param name the name in kebab-case, such as {@code "ward-members"}; never blank
 */
public record Party(String name) implements Actor, Comparable<Party> {

    /** The member whose situation it is. */
    public static final Party MEMBER = new Party("member");

    /** The officer whose situation it is. */
    public static final Party OFFICER = new Party("officer");

    /** Officers of the council, whoever deals with the matter. */
    public static final Party OFFICERS = new Party("officers");

    /** The officer whose work the matter belongs to, of whatever rank. */
    public static final Party APPROPRIATE_OFFICER = new Party("appropriate-officer");

    /** Members of the council, as against officers. */
    public static final Party MEMBERS = new Party("members");

    /** All members of the council. */
    public static final Party ALL_MEMBERS = new Party("all-members");

    /** The members who represent the ward or wards affected. */
    public static final Party WARD_MEMBERS = new Party("ward-members");

    /** Members and officers alike. */
    public static final Party MEMBERS_AND_OFFICERS = new Party("members-and-officers");

    /** The political group whose situation it is. */
    public static final Party POLITICAL_GROUP = new Party("political-group");

    /** Every other political group. */
    public static final Party OTHER_GROUPS = new Party("other-groups");

    /** The council itself. */
    public static final Party COUNCIL = new Party("council");

    /** The clause does not say who. */
    public static final Party UNSTATED = new Party("unstated");

    public Party {
        name = Named.checked(name);
    }

    /** The party of this name. */
    public static Party named(String name) {
        return new Party(name);
    }

    @Override
    public int compareTo(Party other) {
        return name.compareTo(other.name);
    }
}
