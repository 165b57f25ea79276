package org.councilprotocol.model;

/** An officer's seniority, lowest first. */
public enum Grade {
    /** Below the level of a Head of Service. */
    BELOW_HEAD_OF_SERVICE,
    /** A Head of Service, or an officer at that level. */
    HEAD_OF_SERVICE,
    /** A Director, a Corporate Director, or an officer at that level. */
    DIRECTOR,
    /** The head of the paid service: a Managing Director or Chief Executive. */
    HEAD_OF_PAID_SERVICE
}
