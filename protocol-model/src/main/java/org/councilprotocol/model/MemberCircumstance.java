package org.councilprotocol.model;

/** What in a member's life calls for support or for another way of doing things. */
public enum MemberCircumstance {
    /** A disability. */
    DISABILITY,
    /** An illness. */
    ILLNESS,
    /** Care for a child, a parent or somebody else. */
    CARING_RESPONSIBILITY,
    /** The hours or pattern of work of the member's own. */
    WORKING_PATTERN,
    /** The way in which the member likes to work. */
    PREFERRED_WAY_OF_WORKING,
    /** Anything else. */
    OTHER
}
