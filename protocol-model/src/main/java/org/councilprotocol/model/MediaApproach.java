package org.councilprotocol.model;

/** In what capacity the media approached somebody. */
public enum MediaApproach {
    /** As a member of the council. */
    MEMBER,
    /** As a candidate at an election. */
    ELECTION_CANDIDATE,
    /** As an activist of a political party. */
    PARTY_ACTIVIST,
    /** In some other capacity. */
    OTHER
}
