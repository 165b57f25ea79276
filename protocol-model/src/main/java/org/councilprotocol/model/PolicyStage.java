package org.councilprotocol.model;

/** What is going on in the making or carrying out of a policy or strategy. */
public enum PolicyStage {
    /** Somebody sees that a policy or strategy needs to be developed, monitored or reviewed. */
    IDENTIFYING_NEED,

    /** It is developed; not one on human resources. */
    DEVELOPMENT,

    /** A policy on human resources is developed. */
    HR_POLICY_DEVELOPMENT,

    /** It is delivered: put into effect. */
    DELIVERY,

    /** How it goes is watched. */
    MONITORING,

    /** It is looked at again, for a possible revision. */
    REVIEW
}
