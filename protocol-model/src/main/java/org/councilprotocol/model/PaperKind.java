package org.councilprotocol.model;

/** The papers of a meeting. */
public enum PaperKind {
    /** The list of business. */
    AGENDA,
    /** The record of what was done. */
    MINUTES,
    /** A report, a background paper or anything else. */
    OTHER
}
