package org.councilprotocol.model;

/** What correspondence with the council is about. */
public enum CorrespondenceTopic {
    /** The council as a whole and how it is run. */
    CORPORATE,
    /** The council's policy. */
    POLICY,
    /** A local issue. */
    LOCAL,
    /** Anything else. */
    OTHER
}
