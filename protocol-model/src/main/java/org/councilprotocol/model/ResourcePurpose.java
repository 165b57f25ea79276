package org.councilprotocol.model;

/** What the council's resources are used for. */
public enum ResourcePurpose {
    /** The business of the council. */
    COUNCIL_BUSINESS,
    /** Private purposes, a business of one's own among them. */
    PRIVATE,
    /** Party-political purposes, campaigning among them. */
    POLITICAL
}
