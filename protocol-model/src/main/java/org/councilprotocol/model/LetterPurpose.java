package org.councilprotocol.model;

/** What a member wants the answer to a letter or e-mail for. */
public enum LetterPurpose {
    /** To learn why the council has acted as it did. */
    REASONS_FOR_COUNCIL_ACTION,
    /** To know what can be done about an issue in a ward. */
    OPTIONS_ON_WARD_ISSUE,
    /** To talk the options over with a constituent. */
    DISCUSSION_WITH_CONSTITUENT,
    /** To prepare a motion for the Council or a committee. */
    PREPARING_MOTION,
    /** Anything else. */
    OTHER
}
