package org.councilprotocol.model;

/** What sort of event it is. */
public enum CivicEventKind {
    /** An official civic event. */
    CIVIC,
    /** A ceremonial event. */
    CEREMONIAL,
    /** Neither. */
    OTHER
}
