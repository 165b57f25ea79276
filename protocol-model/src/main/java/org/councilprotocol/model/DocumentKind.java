package org.councilprotocol.model;

/** What a document is to the meeting it is for. */
public enum DocumentKind {
    /** A report to the meeting. */
    REPORT,
    /** A background paper relevant to a report. */
    BACKGROUND_PAPER,
    /** Minutes relevant to the meeting's business. */
    MINUTES,
    /** The draft of a report that is to be submitted to the meeting. */
    DRAFT_REPORT,
    /** Anything else. */
    OTHER
}
