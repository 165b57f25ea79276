package org.councilprotocol.model;

/** What support from the council's staff, or a use of its resources, is for. */
public enum SupportFor {
    /** Work as a member of the council. */
    COUNCIL_WORK,
    /** Business that is solely a political party's. */
    PARTY_BUSINESS,
    /** A political meeting of a constituency party. */
    CONSTITUENCY_PARTY_MEETING,
    /** Campaigning for an election. */
    ELECTIONEERING,
    /** An event that the member attends. */
    EVENT,
    /** Private personal correspondence. */
    PRIVATE_CORRESPONDENCE,
    /** Another body or organisation in which the member is involved. */
    OUTSIDE_BODY,
    /** The member's work as a councillor of another local authority. */
    OTHER_AUTHORITY,
    /** Something else. */
    OTHER
}
