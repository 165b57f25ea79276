package org.councilprotocol.model;

/** How a verdict binds, strongest first; the order in which a decision is told. */
public enum Modality {
    /** An obligation. */
    MUST,
    /** A prohibition. */
    MUST_NOT,
    /** A recommendation. */
    SHOULD,
    /** A recommendation against. */
    SHOULD_NOT,
    /** An entitlement: somebody else owes it. */
    IS_ENTITLED_TO,
    /** A permission: a choice, never a ban. */
    MAY,
    /** A power: what somebody is able to decide. */
    CAN,
    /** A want of power: what somebody attempts has no effect. */
    CANNOT,
    /** A presumption, open to rebuttal. */
    IS_PRESUMED,
    /** A definition, principle or statement that decides something. */
    HOLDS
}
