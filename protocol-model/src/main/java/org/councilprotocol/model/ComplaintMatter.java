package org.councilprotocol.model;

/** What a complaint or concern is about. */
public enum ComplaintMatter {
    /** An officer has not performed satisfactorily. */
    PERFORMANCE,
    /** The protocol is not being followed. */
    PROTOCOL_NOT_FOLLOWED,
    /** An officer feels asked by a member to deal with something outside procedure or policy. */
    REQUEST_OUTSIDE_PROCEDURE,
    /** The complainant's own employment, such as hours, pay or treatment at work. */
    OWN_EMPLOYMENT,
    /** Something else. */
    OTHER
}
