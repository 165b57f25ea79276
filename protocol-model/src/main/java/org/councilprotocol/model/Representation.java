package org.councilprotocol.model;

/** Where a member speaks or acts for constituents. */
public enum Representation {
    /** On an issue to do with the council, or by putting their views to it. */
    COUNCIL_ISSUE,
    /** For a person or a family at a special appeal. */
    SPECIAL_APPEAL,
    /** Anywhere else. */
    OTHER
}
