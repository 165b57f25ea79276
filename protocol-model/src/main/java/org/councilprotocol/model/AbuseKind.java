package org.councilprotocol.model;

/** What somebody does to a member, as against mere disagreement or criticism. */
public enum AbuseKind {
    /** Abuse, in words or deeds. */
    ABUSE,
    /** Harassment. */
    HARASSMENT,
    /** Threats. */
    THREATS
}
