package org.councilprotocol.model;

/** How far a report has got. */
public enum ReportStage {
    /** Not yet published. */
    DRAFT,
    /** Published. */
    PUBLISHED
}
