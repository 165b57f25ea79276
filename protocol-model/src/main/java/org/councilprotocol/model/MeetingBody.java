package org.councilprotocol.model;

/** The kind of body that meets. */
public enum MeetingBody {
    /** The full Council. */
    COUNCIL,
    /** A committee of the Council. */
    COMMITTEE,
    /** A sub-committee. */
    SUB_COMMITTEE,
    /** The executive: the Cabinet or one of its committees. */
    CABINET,
    /** Any other body, such as a working party or an outside body. */
    OTHER,
    /** A working party. */
    WORKING_PARTY
}
