package org.councilprotocol.model;

/** What has to be settled at a meeting. */
public enum MeetingQuestion {
    /** Whether the meeting is properly constituted and has a quorum. */
    CONSTITUTION_AND_QUORUM,
    /** Whether a motion or an amendment is in order. */
    MOTION_OR_AMENDMENT,
    /** A point of order, or another question that comes up on the way. */
    POINT_OF_ORDER,
    /** Whether the meeting is over. */
    CLOSING,
    /** Anything else. */
    OTHER
}
