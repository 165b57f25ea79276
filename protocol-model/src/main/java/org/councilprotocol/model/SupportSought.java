package org.councilprotocol.model;

/** What a member seeks or needs of the council for the work of a member. */
public enum SupportSought {
    /** Support in doing the work of a member, or of an office held. */
    SUPPORT_IN_ROLE,
    /** Meetings arranged at another time or place, or in another way. */
    MEETING_ARRANGEMENTS,
    /** Any other adjustment that would let the member take part. */
    ADJUSTMENT,
    /** Documents in another format, such as large print or audio. */
    ALTERNATIVE_FORMAT,
    /** Training or development. */
    TRAINING,
    /** A brochure of training and development, or where to find one. */
    TRAINING_BROCHURE
}
