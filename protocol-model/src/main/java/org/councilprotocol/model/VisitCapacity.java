package org.councilprotocol.model;

/** In whose name, or in what capacity, a member visits premises or goes on to land. */
public enum VisitCapacity {
    /** In the name of the council. */
    FOR_COUNCIL,
    /** As an individual member. */
    INDIVIDUAL_MEMBER,
    /** Privately, as any resident might. */
    PRIVATE
}
