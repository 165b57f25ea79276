package org.councilprotocol.model;

/** Which opinion on a matter is sought. */
public enum OpinionSought {
    /** The first advice on the matter. */
    FIRST,

    /** Clarification from whoever has advised on the matter already. */
    CLARIFICATION,

    /** Another opinion on the same matter, from another officer. */
    SECOND_FROM_OFFICER,

    /** Another opinion on the same matter, from outside the council. */
    SECOND_FROM_OUTSIDE
}
