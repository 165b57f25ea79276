package org.councilprotocol.model;

/** Who can hold a post. */
public enum HeldBy {
    /** A member of the council only, such as the Mayor. */
    MEMBER,
    /** An officer only, such as the Monitoring Officer. */
    OFFICER,
    /** A member or an officer. */
    EITHER,
    /** Nobody in person: it is a body, such as a committee. */
    BODY
}
