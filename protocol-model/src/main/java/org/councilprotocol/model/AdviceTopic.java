package org.councilprotocol.model;

/** What advice or assistance is asked on. */
public enum AdviceTopic {
    /** How a policy or policy framework that members have agreed is to be delivered. */
    DELIVERY_OF_AGREED_POLICY,

    /** Procedure: how meetings and other business are run. */
    PROCEDURE,

    /** How an important issue, such as the budget, is to be handled. */
    HANDLING_OF_IMPORTANT_ISSUE,

    /** Something party-political: campaigning, party advantage. */
    PARTY_POLITICAL,

    /** Anything else. */
    OTHER,
    /** Social networking. */
    SOCIAL_MEDIA,
    /** Access to information under the statutes. */
    ACCESS_TO_INFORMATION,
    /** Data protection. */
    DATA_PROTECTION,
    /** Party groups, or how to work in a political environment. */
    WORKING_WITH_POLITICAL_GROUPS
}
