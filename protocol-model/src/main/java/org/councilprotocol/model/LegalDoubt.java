package org.councilprotocol.model;

/** What calls for legal advice on a decision. */
public enum LegalDoubt {
    /** Whether the council has the power to act. */
    POWER_TO_ACT,
    /** Whether it lies within the agreed policy framework. */
    POLICY_FRAMEWORK,
    /** Acting, or failing to act, might have important legal repercussions. */
    LEGAL_REPERCUSSIONS
}
