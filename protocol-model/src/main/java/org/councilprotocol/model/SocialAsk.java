package org.councilprotocol.model;

/** What somebody is approached for outside work. */
public enum SocialAsk {
    /** To accept a friend request on social media. */
    FRIEND_REQUEST,
    /** Personal information about that person. */
    PERSONAL_INFORMATION,
    /** To talk about work. */
    WORK_TALK,
    /** To talk about a matter of the council's. */
    COUNCIL_MATTER
}
