package org.councilprotocol.model;

/** Who made the contact between the council's people and the media. */
public enum MediaDirection {
    /** The media made it: an enquiry, a call, a request for an interview or a comment. */
    FROM_MEDIA,
    /** A member or an officer approached the media. */
    TO_MEDIA
}
