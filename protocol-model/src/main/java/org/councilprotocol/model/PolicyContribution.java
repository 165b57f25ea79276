package org.councilprotocol.model;

/** What somebody who takes part in work on a policy or strategy brings to it. */
public enum PolicyContribution {
    /** As a member for a ward, making strategy and policy known in its communities. */
    RAISE_WARD_AWARENESS,

    /** As a member for a ward, bringing back what its communities think of a proposal. */
    FEED_BACK_WARD_VIEWS,

    /** Anything else. */
    OTHER
}
