package org.councilprotocol.model;

/** What a communication with the public is about. */
public enum CommunicationSubject {
    /** The council's services and how to get them. */
    SERVICES,
    /** A decision, a change of service or a priority, whether decided or only proposed. */
    COUNCIL_DECISION,
    /** Anything else. */
    OTHER
}
