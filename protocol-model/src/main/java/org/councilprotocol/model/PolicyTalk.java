package org.councilprotocol.model;

/** What an officer is asked for when policy is raised. */
public enum PolicyTalk {
    /** A comment on the council's policy. */
    COMMENT_ON_POLICY,
    /** A long exchange on the council's policy. */
    LENGTHY_DIALOGUE_ON_POLICY,
    /** A long exchange on how an action, policy or decision is carried out. */
    LENGTHY_DIALOGUE_ON_IMPLEMENTATION,
    /** A debate of what the policy is to be. */
    POLICY_DISCUSSION,
    /** Specific information. */
    SPECIFIC_INFORMATION,
    /** A short answer on how something is carried out. */
    BRIEF_ANSWER
}
