package org.councilprotocol.model;

/** The technical terms in a report. */
public enum TechnicalTerms {
    /** There are none. */
    NONE,

    /** There are some, all of which cannot be avoided. */
    UNAVOIDABLE,

    /** There are some that can be avoided. */
    AVOIDABLE
}
