package org.councilprotocol.model;

/** Who takes a decision. */
public enum DecisionMaker {
    /** The full Council. */
    COUNCIL,
    /** A committee. */
    COMMITTEE,
    /** A sub-committee. */
    SUB_COMMITTEE,
    /** The executive: the Cabinet or one of its committees. */
    CABINET,
    /** The Chair of a body, alone. */
    CHAIR,
    /** A member of no such office, alone. */
    MEMBER,
    /** A political group. */
    GROUP,
    /** An officer. */
    OFFICER,

    /** The Leader of the council, alone. */
    LEADER,
    /** A member of the Cabinet or Portfolio Holder, alone. */
    CABINET_MEMBER
}
