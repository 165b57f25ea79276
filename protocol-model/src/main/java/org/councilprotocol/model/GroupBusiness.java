package org.councilprotocol.model;

/** What a political group deals with at its meeting. */
public enum GroupBusiness {
    /** Matters of council business only. */
    COUNCIL,
    /** Matters of party business only. */
    PARTY,
    /** Council business and party business. */
    BOTH
}
