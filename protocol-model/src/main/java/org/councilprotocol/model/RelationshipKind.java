package org.councilprotocol.model;

/** What ties a member and an officer to each other outside their work. */
public enum RelationshipKind {
    /** They are friends, or otherwise familiar with each other. */
    FRIENDSHIP,
    /** They are partners. */
    ROMANTIC,
    /** They are related, or married into one family. */
    FAMILY,
    /** They have a tie of business. */
    BUSINESS,
    /** Some other tie. */
    OTHER
}
