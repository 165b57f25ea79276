package org.councilprotocol.model;

/** What somebody claims, or takes for granted, about a political group's meeting. */
public enum GroupMeetingClaim {
    /** That an officer's presence gives the meeting, or what it concludes, formal status. */
    PRESENCE_GIVES_STATUS,
    /**
     * That an officer supports a policy or view considered there, because of having attended or informed the meeting.
     */
    OFFICER_SUPPORTS_VIEW,
    /** That people there who are not members of the council are bound by the members' code of conduct. */
    NON_MEMBERS_BOUND_BY_CODE,
    /** That people there who are not members of the council have the same rights to information as members. */
    NON_MEMBERS_HAVE_MEMBERS_RIGHTS
}
