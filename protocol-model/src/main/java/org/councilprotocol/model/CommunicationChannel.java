package org.councilprotocol.model;

/** Whose channel a communication goes out by. */
public enum CommunicationChannel {
    /** One of the council's: owned and supported by officers, and paid for by the taxpayer. */
    COUNCIL,
    /** One of a member's or a party's own, such as a party newsletter or a member's own social media. */
    MEMBERS_OWN,
    /** Any other, such as a newspaper. */
    OTHER
}
