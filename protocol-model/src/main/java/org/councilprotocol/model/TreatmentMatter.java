package org.councilprotocol.model;

/** In what members are treated differently. */
public enum TreatmentMatter {
    /** The answering of enquiries. */
    ENQUIRIES,

    /** The answering of complaints. */
    COMPLAINTS,

    /** Advice and information. */
    ADVICE,

    /** Help and support. */
    SUPPORT,

    /** Anything else. */
    OTHER
}
