package org.councilprotocol.model;

/** How far a decision has got, and whether it counts. */
public enum DecisionStatus {
    /** Not yet taken. */
    PROPOSED,

    /** Taken, lawfully: by those who may take it and as the rules require. */
    TAKEN,

    /** Said to have been taken, but not lawfully. */
    PURPORTED
}
