package org.councilprotocol.model;

/** Why members are treated differently. */
public enum TreatmentGround {
    /** The political group or party that they belong to, or that they belong to none. */
    POLITICAL_GROUP,

    /** The office that they hold, or that they hold none. */
    OFFICE,

    /** Anything else. */
    OTHER,
    /** One of them is Chair or Vice-Chair of a committee. */
    COMMITTEE_CHAIR,
    /** Standing or seniority, otherwise than by an office held. */
    STATUS
}
