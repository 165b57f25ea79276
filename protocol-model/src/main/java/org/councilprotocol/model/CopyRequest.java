package org.councilprotocol.model;

/** Who has asked that somebody be sent a copy. */
public enum CopyRequest {
    /** The correspondent has asked for it specifically. */
    CORRESPONDENT,
    /** Only somebody else has, such as the one who would get the copy. */
    SOMEBODY_ELSE,
    /** Nobody has. */
    NOBODY
}
