package org.councilprotocol.model;

/** What a political group asks of officers, or is given by them, apart from their coming to its meeting. */
public enum GroupAdviceKind {
    /** A written report for the group. */
    WRITTEN_REPORT,
    /** Advice to the group or to somebody for it, by word of mouth or in writing. */
    ADVICE
}
