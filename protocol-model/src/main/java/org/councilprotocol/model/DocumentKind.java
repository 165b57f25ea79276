package org.councilprotocol.model;

/** What a document is to the meeting it is for. */
public enum DocumentKind {
    /** A report to the meeting. */
    REPORT,
    /** A background paper relevant to a report. */
    BACKGROUND_PAPER,
    /** Anything else. */
    OTHER
}
