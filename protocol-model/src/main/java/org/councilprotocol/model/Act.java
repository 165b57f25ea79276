package org.councilprotocol.model;

/**
 * What a verdict requires, allows or forbids, or what it states. What two councils or more need is a constant here;
 * what one alone needs is declared by its pack, with its words.
 *
 * @param name the name in kebab-case, such as {@code "show-need-to-know"}; never blank
 */
public record Act(String name) implements Named, Comparable<Act> {

    /** Advise on party business. */
    public static final Act ADVISE_ON_PARTY_BUSINESS = new Act("advise-on-party-business");

    /** Attend a political group's meeting. */
    public static final Act ATTEND_GROUP_MEETING = new Act("attend-group-meeting");

    /** Attend a public meeting. */
    public static final Act ATTEND_PUBLIC_MEETING = new Act("attend-public-meeting");

    /** Copy correspondence. */
    public static final Act COPY_CORRESPONDENCE = new Act("copy-correspondence");

    /** Direct a request to somebody. */
    public static final Act DIRECT_REQUEST = new Act("direct-request");

    /** Go beyond information and advice on the council's business. */
    public static final Act EXCEED_INFORMATION_AND_ADVICE = new Act("exceed-information-and-advice");

    /** Expect officers to be there for party business. */
    public static final Act EXPECT_OFFICERS_AT_PARTY_BUSINESS = new Act("expect-officers-at-party-business");

    /** Give all the necessary information and advice. */
    public static final Act GIVE_FULL_ADVICE = new Act("give-full-advice");

    /** A group's conclusion is no decision of the council. */
    public static final Act GROUP_CONCLUSION_IS_NO_DECISION = new Act("group-conclusion-is-no-decision");

    /** Inspect a document. */
    public static final Act INSPECT = new Act("inspect");

    /** Invite somebody to a public meeting. */
    public static final Act INVITE_TO_PUBLIC_MEETING = new Act("invite-to-public-meeting");

    /** Another document governs the matter. */
    public static final Act LOOK_ELSEWHERE = new Act("look-elsewhere");

    /** Use one's position improperly to gain an advantage. */
    public static final Act MISUSE_POSITION_FOR_ADVANTAGE = new Act("misuse-position-for-advantage");

    /** Use one's position improperly to bring about a disadvantage. */
    public static final Act MISUSE_POSITION_FOR_DISADVANTAGE = new Act("misuse-position-for-disadvantage");

    /** Bear a standing duty in mind. */
    public static final Act REMIND = new Act("remind");

    /** Send an official letter out over a member's name. */
    public static final Act SEND_OVER_MEMBERS_NAME = new Act("send-over-members-name");

    /** Send an official letter out in one's own name. */
    public static final Act SIGN_OFFICIAL_LETTER = new Act("sign-official-letter");

    /** Give appropriate support to an office holder. */
    public static final Act SUPPORT_OFFICE_HOLDER = new Act("support-office-holder");

    /** Take advice. */
    public static final Act TAKE_ADVICE = new Act("take-advice");

    /** Take a matter up with somebody. */
    public static final Act TAKE_UP = new Act("take-up");

    /** Use support services for political purposes. */
    public static final Act USE_FOR_POLITICAL_PURPOSES = new Act("use-for-political-purposes");

    /** Use support services for private purposes. */
    public static final Act USE_FOR_PRIVATE_PURPOSES = new Act("use-for-private-purposes");

    /** Have members keep out of day-to-day management. */
    public static final Act BE_LEFT_TO_MANAGE = new Act("be-left-to-manage");

    /** Become personally close to the other side. */
    public static final Act BECOME_CLOSE = new Act("become-close");

    /** Decline what is asked. */
    public static final Act DECLINE = new Act("decline");

    /** Put policy into effect. */
    public static final Act CARRY_OUT_POLICY = new Act("carry-out-policy");

    /** Take part in an appointment. */
    public static final Act TAKE_PART_IN_APPOINTMENT = new Act("take-part-in-appointment");

    /** Have an answer in good time. */
    public static final Act HAVE_TIMELY_RESPONSE = new Act("have-timely-response");

    /** Put a decision into effect. */
    public static final Act IMPLEMENT_DECISION = new Act("implement-decision");

    /** To raise a concern. */
    public static final Act RAISE_CONCERN = new Act("raise-concern");

    public Act {
        name = Named.checked(name);
    }

    /** The act of this name. */
    public static Act named(String name) {
        return new Act(name);
    }

    @Override
    public int compareTo(Act other) {
        return name.compareTo(other.name);
    }
}
