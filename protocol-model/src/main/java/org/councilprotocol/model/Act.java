package org.councilprotocol.model;

/**
 * What a verdict requires, allows or forbids, or what it states. The common ones are constants here; a pack declares
 * others of its own.
 *
 * @param name the name in kebab-case, such as {@code "show-need-to-know"}; never blank
 */
public record Act(String name) implements Named, Comparable<Act> {

    /** Tell somebody of the matter. */
    public static final Act ADVISE_OF_COMPLAINT = new Act("advise-of-complaint");

    /** Agree another time for the answer. */
    public static final Act AGREE_ANOTHER_TIME = new Act("agree-another-time");

    /** Approach a department of the council. */
    public static final Act APPROACH_DEPARTMENT = new Act("approach-department");

    /** Circulate papers. */
    public static final Act CIRCULATE = new Act("circulate");

    /** Confer about what further action to take. */
    public static final Act CONFER = new Act("confer");

    /** Consider whether to refer the matter to the Standards Committee. */
    public static final Act CONSIDER_REFERRAL = new Act("consider-referral");

    /** Consult about the action to be taken. */
    public static final Act CONSULT = new Act("consult");

    /** Count as a document of the council. */
    public static final Act COUNTS_AS_COUNCIL_DOCUMENT = new Act("counts-as-council-document");

    /** Curiosity does not make a need to know. */
    public static final Act CURIOSITY_IS_NOT_NEED = new Act("curiosity-is-not-need");

    /** Deal with a request for information. */
    public static final Act DEAL_WITH_REQUEST = new Act("deal-with-request");

    /** Decide whether the need to know is made out. */
    public static final Act DETERMINE_NEED_TO_KNOW = new Act("determine-need-to-know");

    /** Direct a request to somebody. */
    public static final Act DIRECT_REQUEST = new Act("direct-request");

    /** Talk the matter over. */
    public static final Act DISCUSS = new Act("discuss");

    /** The item's class of exempt information is a listed one. */
    public static final Act EXEMPT_CLASS_LISTED = new Act("exempt-class-listed");

    /** Have a need to know. */
    public static final Act HAVE_NEED_TO_KNOW = new Act("have-need-to-know");

    /** Have no need to know. */
    public static final Act HAVE_NO_NEED_TO_KNOW = new Act("have-no-need-to-know");

    /** Inspect a document. */
    public static final Act INSPECT = new Act("inspect");

    /** Give reasons for a request. */
    public static final Act JUSTIFY_REQUEST = new Act("justify-request");

    /** Lodge a complaint. */
    public static final Act LODGE = new Act("lodge");

    /** Another document governs the matter. */
    public static final Act LOOK_ELSEWHERE = new Act("look-elsewhere");

    /** There is no right to go through documents at large. */
    public static final Act NO_ROVING_COMMISSION = new Act("no-roving-commission");

    /** The Monitoring Officer is left out. */
    public static final Act MONITORING_OFFICER_LEFT_OUT = new Act("monitoring-officer-left-out");

    /** Bear a standing duty in mind. */
    public static final Act REMIND = new Act("remind");

    /** Show the need to know. */
    public static final Act SHOW_NEED_TO_KNOW = new Act("show-need-to-know");

    /** The statutory right to inspect does not reach the document. */
    public static final Act STATUTORY_RIGHT_WITHDRAWN = new Act("statutory-right-withdrawn");

    /** Take advice. */
    public static final Act TAKE_ADVICE = new Act("take-advice");

    /** Take a matter up with somebody. */
    public static final Act TAKE_UP = new Act("take-up");

    /** Use the council's information. */
    public static final Act USE_INFORMATION = new Act("use-information");

    /** Deal with a request to the normal service standards. */
    public static final Act APPLY_SERVICE_STANDARDS = new Act("apply-service-standards");

    /** Appoint a specialist adviser from outside. */
    public static final Act APPOINT_EXTERNAL_ADVISER = new Act("appoint-external-adviser");

    /** Ask officers for assistance or advice on an activity in a ward. */
    public static final Act ASK_FOR_ASSISTANCE = new Act("ask-for-assistance");

    /** Have members keep out of day-to-day management. */
    public static final Act BE_LEFT_TO_MANAGE = new Act("be-left-to-manage");

    /** Become personally close to the other side. */
    public static final Act BECOME_CLOSE = new Act("become-close");

    /** Change a report. */
    public static final Act CHANGE_REPORT = new Act("change-report");

    /** Circulate a draft more widely. */
    public static final Act CIRCULATE_DRAFT = new Act("circulate-draft");

    /** The matter concerns a committee of the member's, which supports the claim. */
    public static final Act CLAIM_SUPPORTED_BY_COMMITTEE = new Act("claim-supported-by-committee");

    /** The matter concerns neither ward nor committee of the member's, which weakens the claim. */
    public static final Act CLAIM_SUPPORTED_BY_NEITHER = new Act("claim-supported-by-neither");

    /** The matter concerns a ward of the member's, which supports the claim. */
    public static final Act CLAIM_SUPPORTED_BY_WARD = new Act("claim-supported-by-ward");

    /** Policies and priorities are for the committee system. */
    public static final Act COMMITTEE_SYSTEM_DECIDES_POLICY = new Act("committee-system-decides-policy");

    /** Consult somebody on the law. */
    public static final Act CONSULT_ON_LAW = new Act("consult-on-law");

    /** Decline what is asked. */
    public static final Act DECLINE = new Act("decline");

    /** Decline a friend request. */
    public static final Act DECLINE_FRIEND_REQUEST = new Act("decline-friend-request");

    /** Decline a long exchange. */
    public static final Act DECLINE_LENGTHY_DIALOGUE = new Act("decline-lengthy-dialogue");

    /** Decline to comment. */
    public static final Act DECLINE_TO_COMMENT = new Act("decline-to-comment");

    /** Decline to give personal information. */
    public static final Act DECLINE_TO_SHARE_PERSONAL_INFORMATION = new Act("decline-to-share-personal-information");

    /** Decline to talk about work. */
    public static final Act DECLINE_WORK_TALK = new Act("decline-work-talk");

    /** Discuss policy through the committee system. */
    public static final Act DISCUSS_POLICY_IN_COMMITTEE = new Act("discuss-policy-in-committee");

    /** Discuss the wording of a motion. */
    public static final Act DISCUSS_WORDING = new Act("discuss-wording");

    /** Keep what was said confidential. */
    public static final Act KEEP_CONFIDENTIAL = new Act("keep-confidential");

    /** Make a policy decision under delegated powers. */
    public static final Act MAKE_POLICY_DECISION = new Act("make-policy-decision");

    /** Day-to-day management belongs to officers. */
    public static final Act MANAGEMENT_BELONGS_TO_OFFICERS = new Act("management-belongs-to-officers");

    /** Members cannot be told of everything done under delegation. */
    public static final Act NO_NOTICE_OF_EVERY_DELEGATED_DECISION = new Act("no-notice-of-every-delegated-decision");

    /** Ward members need not be told of every single case. */
    public static final Act NO_NOTICE_OF_EVERY_CASE = new Act("no-notice-of-every-case");

    /** Obtain advice in confidence. */
    public static final Act OBTAIN_CONFIDENTIAL_ADVICE = new Act("obtain-confidential-advice");

    /** The officer is below Head of Service, and so a junior one. */
    public static final Act OFFICER_IS_JUNIOR = new Act("officer-is-junior");

    /** The officer is no junior one, and has no relief. */
    public static final Act OFFICER_IS_NOT_JUNIOR = new Act("officer-is-not-junior");

    /** Raise doubts about a report's accuracy. */
    public static final Act RAISE_ACCURACY = new Act("raise-accuracy");

    /** Refer a difficulty in applying the protocol. */
    public static final Act REFER_DIFFICULTY = new Act("refer-difficulty");

    /** Refer a policy discussion. */
    public static final Act REFER_POLICY_DISCUSSION = new Act("refer-policy-discussion");

    /** Ask officers for specific information. */
    public static final Act REQUEST_SPECIFIC_INFORMATION = new Act("request-specific-information");

    /** Scrutinise a report at the meeting. */
    public static final Act SCRUTINISE_REPORT = new Act("scrutinise-report");

    /** See the draft of a report. */
    public static final Act SEE_DRAFT = new Act("see-draft");

    /** Not be asked for favoured treatment. */
    public static final Act SEE_NO_FAVOUR_SOUGHT = new Act("see-no-favour-sought");

    /** Set what employees work on. */
    public static final Act SET_WORK_PROGRAMME = new Act("set-work-programme");

    /** Share information without being asked. */
    public static final Act SHARE_INFORMATION = new Act("share-information");

    /** Take a difference of opinion for misconduct. */
    public static final Act TREAT_AS_MISCONDUCT = new Act("treat-as-misconduct");

    /** Use the channels open to the public. */
    public static final Act USE_PUBLIC_CHANNELS = new Act("use-public-channels");

    /** A written report is provided for the decision. */
    public static final Act WRITTEN_REPORT_DUE = new Act("written-report-due");

    /** The written report that is due is missing. */
    public static final Act WRITTEN_REPORT_MISSING = new Act("written-report-missing");

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
