package org.councilprotocol.model;

/** The seven principles of public life (the Nolan principles). */
public enum PublicLifePrinciple {
    /** Selflessness. */
    SELFLESSNESS,

    /** Integrity. */
    INTEGRITY,

    /** Objectivity. */
    OBJECTIVITY,

    /** Accountability. */
    ACCOUNTABILITY,

    /** Openness. */
    OPENNESS,

    /** Honesty. */
    HONESTY,

    /** Leadership. */
    LEADERSHIP
}
