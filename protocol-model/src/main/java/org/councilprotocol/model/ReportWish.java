package org.councilprotocol.model;

/** What a member wants of a report. */
public enum ReportWish {
    /** An answer to a concern or query about its accuracy. */
    ACCURACY_CONCERN,
    /** A change to the report itself. */
    CHANGE_TO_REPORT,
    /** Different recommendations. */
    DIFFERENT_RECOMMENDATIONS,
    /** Further information. */
    FURTHER_INFORMATION,
    /** To examine it. */
    SCRUTINY
}
