package org.councilprotocol.model;

/** What sort of resource is asked for or used. */
public enum ResourceKind {
    /** Consumables, such as paper, envelopes or ink. */
    CONSUMABLES,
    /** Equipment, such as a computer. */
    EQUIPMENT,
    /** Typing, printing, copying or posting. */
    CLERICAL_SERVICE,
    /** The time of officers otherwise. */
    OFFICER_TIME,
    /** Something else. */
    OTHER
}
