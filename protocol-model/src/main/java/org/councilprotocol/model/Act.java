package org.councilprotocol.model;

/**
 * What a verdict requires, allows or forbids, or what it states. The common ones are constants here; a pack declares
 * others of its own.
 *
 * @param name the name in kebab-case, such as {@code "show-need-to-know"}; never blank
 */
public record Act(String name) implements Named, Comparable<Act> {

    /** Officers answer to the council as a whole. */
    public static final Act ACCOUNTABLE_TO_WHOLE_COUNCIL = new Act("accountable-to-whole-council");

    /** Do what the protocol rules out. */
    public static final Act ACT_AGAINST_PROTOCOL = new Act("act-against-protocol");

    /** Act between meetings as a resolution authorises. */
    public static final Act ACT_BETWEEN_MEETINGS = new Act("act-between-meetings");

    /** Do what is financially improper. */
    public static final Act ACT_FINANCIALLY_IMPROPERLY = new Act("act-financially-improperly");

    /** Treat a group's conclusion as the council's decision, or act on it as such. */
    public static final Act ACT_ON_GROUP_CONCLUSION = new Act("act-on-group-conclusion");

    /** Act unlawfully. */
    public static final Act ACT_UNLAWFULLY = new Act("act-unlawfully");

    /** Address correspondence. */
    public static final Act ADDRESS_CORRESPONDENCE = new Act("address-correspondence");

    /** Advise members, as part of the job. */
    public static final Act ADVISE_MEMBERS = new Act("advise-members");

    /** Tell somebody of the matter. */
    public static final Act ADVISE_OF_COMPLAINT = new Act("advise-of-complaint");

    /** Advise on party business. */
    public static final Act ADVISE_ON_PARTY_BUSINESS = new Act("advise-on-party-business");

    /** Agree another time for the answer. */
    public static final Act AGREE_ANOTHER_TIME = new Act("agree-another-time");

    /** Apply inappropriate pressure on an officer. */
    public static final Act APPLY_INAPPROPRIATE_PRESSURE = new Act("apply-inappropriate-pressure");

    /** Approach a department of the council. */
    public static final Act APPROACH_DEPARTMENT = new Act("approach-department");

    /** Approve the policy framework, strategic plans and budget. */
    public static final Act APPROVE_FRAMEWORK_AND_BUDGET = new Act("approve-framework-and-budget");

    /** Ask officers to go beyond their authority. */
    public static final Act ASK_BEYOND_AUTHORITY = new Act("ask-beyond-authority");

    /** Assist and advise every part of the council. */
    public static final Act ASSIST_ALL_PARTS = new Act("assist-all-parts");

    /** Attend a political group's meeting. */
    public static final Act ATTEND_GROUP_MEETING = new Act("attend-group-meeting");

    /** Attend a public meeting. */
    public static final Act ATTEND_PUBLIC_MEETING = new Act("attend-public-meeting");

    /** Avoid a situation where conflict could be perceived. */
    public static final Act AVOID_PERCEIVED_CONFLICT = new Act("avoid-perceived-conflict");

    /** Keep to the protocol at all times. */
    public static final Act BE_BOUND_BY_PROTOCOL = new Act("be-bound-by-protocol");

    /** Be open about a relationship. */
    public static final Act BE_OPEN_ABOUT_RELATIONSHIP = new Act("be-open-about-relationship");

    /** Bring the council into disrepute. */
    public static final Act BRING_COUNCIL_INTO_DISREPUTE = new Act("bring-council-into-disrepute");

    /** Bring one's own position into disrepute. */
    public static final Act BRING_POSITION_INTO_DISREPUTE = new Act("bring-position-into-disrepute");

    /** Call on officers to support a group's deliberations. */
    public static final Act CALL_ON_OFFICERS = new Act("call-on-officers");

    /** Carry out the council's work as it directs. */
    public static final Act CARRY_OUT_COUNCIL_WORK = new Act("carry-out-council-work");

    /** Certify a financial transaction. */
    public static final Act CERTIFY_TRANSACTION = new Act("certify-transaction");

    /** Choose Corporate Directors to attend. */
    public static final Act CHOOSE_CORPORATE_DIRECTORS = new Act("choose-corporate-directors");

    /** Circulate papers. */
    public static final Act CIRCULATE = new Act("circulate");

    /** Personal familiarity can damage the working relationship. */
    public static final Act CLOSENESS_CAN_HARM = new Act("closeness-can-harm");

    /** Compromise an officer's impartiality. */
    public static final Act COMPROMISE_IMPARTIALITY = new Act("compromise-impartiality");

    /** Confer about what further action to take. */
    public static final Act CONFER = new Act("confer");

    /** Consider whether to refer the matter to the Standards Committee. */
    public static final Act CONSIDER_REFERRAL = new Act("consider-referral");

    /** Consult about the action to be taken. */
    public static final Act CONSULT = new Act("consult");

    /** Copy a written answer. */
    public static final Act COPY_ANSWER = new Act("copy-answer");

    /** Copy correspondence. */
    public static final Act COPY_CORRESPONDENCE = new Act("copy-correspondence");

    /** The council as one body employs officers. */
    public static final Act COUNCIL_IS_EMPLOYER = new Act("council-is-employer");

    /** Count as a document of the council. */
    public static final Act COUNTS_AS_COUNCIL_DOCUMENT = new Act("counts-as-council-document");

    /** Curiosity does not make a need to know. */
    public static final Act CURIOSITY_IS_NOT_NEED = new Act("curiosity-is-not-need");

    /** Deal with a request for information. */
    public static final Act DEAL_WITH_REQUEST = new Act("deal-with-request");

    /** Decide on a committee's behalf. */
    public static final Act DECIDE_FOR_COMMITTEE = new Act("decide-for-committee");

    /** Take a decision outside the remit. */
    public static final Act DECIDE_OUTSIDE_REMIT = new Act("decide-outside-remit");

    /** Settle the council's policies and core values. */
    public static final Act DECIDE_POLICY = new Act("decide-policy");

    /** Settle human resources policies and conditions of employment. */
    public static final Act DETERMINE_HR_POLICY = new Act("determine-hr-policy");

    /** Decide whether the need to know is made out. */
    public static final Act DETERMINE_NEED_TO_KNOW = new Act("determine-need-to-know");

    /** Direct a request to somebody. */
    public static final Act DIRECT_REQUEST = new Act("direct-request");

    /** Direct a request or concern to somebody. */
    public static final Act DIRECT_REQUEST_OR_CONCERN = new Act("direct-request-or-concern");

    /** Tell a member confidential matter about an individual employee. */
    public static final Act DISCLOSE_EMPLOYEE_MATTER = new Act("disclose-employee-matter");

    /** Discriminate unlawfully. */
    public static final Act DISCRIMINATE_UNLAWFULLY = new Act("discriminate-unlawfully");

    /** Talk the matter over. */
    public static final Act DISCUSS = new Act("discuss");

    /** Talk a letter over before it goes out. */
    public static final Act DISCUSS_LETTER = new Act("discuss-letter");

    /** Endorse an electronic payment. */
    public static final Act ENDORSE_ELECTRONIC_PAYMENT = new Act("endorse-electronic-payment");

    /** Put a factual enquiry straight to the officer. */
    public static final Act ENQUIRE_DIRECTLY = new Act("enquire-directly");

    /** Enter into a contract for the council. */
    public static final Act ENTER_CONTRACT = new Act("enter-contract");

    /** Go beyond information and advice on the council's business. */
    public static final Act EXCEED_INFORMATION_AND_ADVICE = new Act("exceed-information-and-advice");

    /** The item's class of exempt information is a listed one. */
    public static final Act EXEMPT_CLASS_LISTED = new Act("exempt-class-listed");

    /** Expect officers to be there for party business. */
    public static final Act EXPECT_OFFICERS_AT_PARTY_BUSINESS = new Act("expect-officers-at-party-business");

    /** Follow the council's procedure for appointments. */
    public static final Act FOLLOW_APPOINTMENT_PROCEDURE = new Act("follow-appointment-procedure");

    /** Keep to employment legislation and guidance. */
    public static final Act FOLLOW_EMPLOYMENT_LAW = new Act("follow-employment-law");

    /** Act on the council's formal decisions. */
    public static final Act FOLLOW_FORMAL_DECISIONS = new Act("follow-formal-decisions");

    /** Give the advice that a member's role needs. */
    public static final Act GIVE_ADVICE = new Act("give-advice");

    /** Give all the necessary information and advice. */
    public static final Act GIVE_FULL_ADVICE = new Act("give-full-advice");

    /** Give less information and advice than to members alone. */
    public static final Act GIVE_LESS_INFORMATION = new Act("give-less-information");

    /** A group's meeting cannot decide for the council. */
    public static final Act GROUP_CANNOT_DECIDE = new Act("group-cannot-decide");

    /** A group's conclusion is no decision of the council. */
    public static final Act GROUP_CONCLUSION_IS_NO_DECISION = new Act("group-conclusion-is-no-decision");

    /** Have a need to know. */
    public static final Act HAVE_NEED_TO_KNOW = new Act("have-need-to-know");

    /** Have no need to know. */
    public static final Act HAVE_NO_NEED_TO_KNOW = new Act("have-no-need-to-know");

    /** Have regard to officers' advice. */
    public static final Act HAVE_REGARD_TO_ADVICE = new Act("have-regard-to-advice");

    /** Hear and decide appeals. */
    public static final Act HEAR_APPEALS = new Act("hear-appeals");

    /** Disrupt officers' work by imposing one's own priorities. */
    public static final Act IMPOSE_OWN_PRIORITIES = new Act("impose-own-priorities");

    /** Give information and answer questions, and no more. */
    public static final Act INFORM_AND_ANSWER_ONLY = new Act("inform-and-answer-only");

    /** Inform somebody of a matter in a ward. */
    public static final Act INFORM_OF_WARD_MATTER = new Act("inform-of-ward-matter");

    /** Start a financial transaction. */
    public static final Act INITIATE_TRANSACTION = new Act("initiate-transaction");

    /** Insist that an officer change professional advice. */
    public static final Act INSIST_ON_CHANGED_ADVICE = new Act("insist-on-changed-advice");

    /** Inspect a document. */
    public static final Act INSPECT = new Act("inspect");

    /** Instruct officers through formal decision-making. */
    public static final Act INSTRUCT_BY_FORMAL_DECISION = new Act("instruct-by-formal-decision");

    /** Instruct officers. */
    public static final Act INSTRUCT_OFFICERS = new Act("instruct-officers");

    /** Instruct officers otherwise than by a decision within the remit. */
    public static final Act INSTRUCT_OUTSIDE_REMIT = new Act("instruct-outside-remit");

    /** Invite officers to a group's meeting about a planning application. */
    public static final Act INVITE_ON_PLANNING_APPLICATION = new Act("invite-on-planning-application");

    /** Invite somebody to a public meeting. */
    public static final Act INVITE_TO_PUBLIC_MEETING = new Act("invite-to-public-meeting");

    /** Give reasons for a request. */
    public static final Act JUSTIFY_REQUEST = new Act("justify-request");

    /** Keep up informal contact. */
    public static final Act KEEP_INFORMAL_CONTACT = new Act("keep-informal-contact");

    /** Keep somebody informed. */
    public static final Act KEEP_INFORMED = new Act("keep-informed");

    /** Lead the officers. */
    public static final Act LEAD_OFFICERS = new Act("lead-officers");

    /** Leave before political discussion begins. */
    public static final Act LEAVE_BEFORE_POLITICAL_DISCUSSION = new Act("leave-before-political-discussion");

    /** Let personal views influence professional judgement or advice. */
    public static final Act LET_OWN_VIEWS_INFLUENCE_ADVICE = new Act("let-own-views-influence-advice");

    /** Lodge a complaint. */
    public static final Act LODGE = new Act("lodge");

    /** Another document governs the matter. */
    public static final Act LOOK_ELSEWHERE = new Act("look-elsewhere");

    /** Make clear that an officer's presence is no support for a political proposal. */
    public static final Act MAKE_CLEAR_NO_SUPPORT = new Act("make-clear-no-support");

    /** Make clear that an officer is politically neutral. */
    public static final Act MAKE_NEUTRALITY_CLEAR = new Act("make-neutrality-clear");

    /** Make clear that an officer is there in an official capacity. */
    public static final Act MAKE_OFFICIAL_CAPACITY_CLEAR = new Act("make-official-capacity-clear");

    /** Make unreasonable requests of officers. */
    public static final Act MAKE_UNREASONABLE_REQUESTS = new Act("make-unreasonable-requests");

    /** Manage employees and operational issues. */
    public static final Act MANAGE_EMPLOYEES_AND_OPERATIONS = new Act("manage-employees-and-operations");

    /** Use one's position improperly to gain an advantage. */
    public static final Act MISUSE_POSITION_FOR_ADVANTAGE = new Act("misuse-position-for-advantage");

    /** Use one's position improperly to bring about a disadvantage. */
    public static final Act MISUSE_POSITION_FOR_DISADVANTAGE = new Act("misuse-position-for-disadvantage");

    /** Give an officer's name as the contact for queries. */
    public static final Act NAME_OFFICER_AS_CONTACT = new Act("name-officer-as-contact");

    /** Give one's own name as the contact for queries. */
    public static final Act NAME_SELF_AS_CONTACT = new Act("name-self-as-contact");

    /** Name the ward in a report. */
    public static final Act NAME_WARD = new Act("name-ward");

    /** Tell somebody of a consultation at its outset. */
    public static final Act NOTIFY_OF_CONSULTATION = new Act("notify-of-consultation");

    /** There is no right to go through documents at large. */
    public static final Act NO_ROVING_COMMISSION = new Act("no-roving-commission");

    /** The Monitoring Officer is left out. */
    public static final Act MONITORING_OFFICER_LEFT_OUT = new Act("monitoring-officer-left-out");

    /** Offer to arrange informal meetings. */
    public static final Act OFFER_INFORMAL_MEETINGS = new Act("offer-informal-meetings");

    /** Offer others similar advice on the same subject. */
    public static final Act OFFER_SIMILAR_ADVICE = new Act("offer-similar-advice");

    /** Officers serve the council as a whole. */
    public static final Act OFFICERS_SERVE_WHOLE_COUNCIL = new Act("officers-serve-whole-council");

    /** The officer takes the action and is responsible for it. */
    public static final Act OFFICER_TAKES_ACTION = new Act("officer-takes-action");

    /** Statutory consultation on planning applications is left out. */
    public static final Act PLANNING_CONSULTATION_LEFT_OUT = new Act("planning-consultation-left-out");

    /** State or imply in its publicity that a meeting is the council's. */
    public static final Act PRESENT_AS_COUNCIL_MEETING = new Act("present-as-council-meeting");

    /** Manage and provide services within what is delegated. */
    public static final Act PROVIDE_SERVICES = new Act("provide-services");

    /** Raise a council matter with a ward member. */
    public static final Act RAISE_COUNCIL_MATTER = new Act("raise-council-matter");

    /** Relay what was said in a group's discussion. */
    public static final Act RELAY_GROUP_DISCUSSION = new Act("relay-group-discussion");

    /** Bear a standing duty in mind. */
    public static final Act REMIND = new Act("remind");

    /** Ask officers directly for consumables. */
    public static final Act REQUEST_CONSUMABLES = new Act("request-consumables");

    /** Ask for officers to attend a group's meeting. */
    public static final Act REQUEST_OFFICERS_AT_GROUP_MEETING = new Act("request-officers-at-group-meeting");

    /** Ask for an officer to attend a public meeting. */
    public static final Act REQUEST_OFFICER_AT_PUBLIC_MEETING = new Act("request-officer-at-public-meeting");

    /** Respect the other's free time. */
    public static final Act RESPECT_FREE_TIME = new Act("respect-free-time");

    /** Answer an enquiry in good time. */
    public static final Act RESPOND_IN_GOOD_TIME = new Act("respond-in-good-time");

    /** Do what is likely to amount to maladministration. */
    public static final Act RISK_MALADMINISTRATION = new Act("risk-maladministration");

    /** Seek to assist. */
    public static final Act SEEK_TO_ASSIST = new Act("seek-to-assist");

    /** Seek an unfair advantage by means of position. */
    public static final Act SEEK_UNFAIR_ADVANTAGE = new Act("seek-unfair-advantage");

    /** Send an official letter out over a member's name. */
    public static final Act SEND_OVER_MEMBERS_NAME = new Act("send-over-members-name");

    /** Set and manage the priorities of officers' work. */
    public static final Act SET_OFFICERS_PRIORITIES = new Act("set-officers-priorities");

    /** Show the need to know. */
    public static final Act SHOW_NEED_TO_KNOW = new Act("show-need-to-know");

    /** Sign a cheque. */
    public static final Act SIGN_CHEQUE = new Act("sign-cheque");

    /** Send an official letter out in one's own name. */
    public static final Act SIGN_OFFICIAL_LETTER = new Act("sign-official-letter");

    /** Sit on the body. */
    public static final Act SIT_ON_BODY = new Act("sit-on-body");

    /** State in its publicity on what basis a meeting is held. */
    public static final Act STATE_BASIS_OF_MEETING = new Act("state-basis-of-meeting");

    /** The statutory right to inspect does not reach the document. */
    public static final Act STATUTORY_RIGHT_WITHDRAWN = new Act("statutory-right-withdrawn");

    /** Supply the background information asked for. */
    public static final Act SUPPLY_BACKGROUND = new Act("supply-background");

    /** Give appropriate support to an office holder. */
    public static final Act SUPPORT_OFFICE_HOLDER = new Act("support-office-holder");

    /** Take advice. */
    public static final Act TAKE_ADVICE = new Act("take-advice");

    /** Take part in the decision. */
    public static final Act TAKE_PART_IN_DECISION = new Act("take-part-in-decision");

    /** Take part in a staffing matter. */
    public static final Act TAKE_PART_IN_STAFFING = new Act("take-part-in-staffing");

    /** Take special care. */
    public static final Act TAKE_SPECIAL_CARE = new Act("take-special-care");

    /** Take a matter up with somebody. */
    public static final Act TAKE_UP = new Act("take-up");

    /** Tell others of a group's request for officers and of who will attend. */
    public static final Act TELL_OF_GROUP_REQUEST = new Act("tell-of-group-request");

    /** A tie of family or business can damage the working relationship. */
    public static final Act TIE_CAN_HARM = new Act("tie-can-harm");

    /** Undertake a staff appraisal. */
    public static final Act UNDERTAKE_APPRAISAL = new Act("undertake-appraisal");

    /** Use support services on the council's business alone. */
    public static final Act USE_FOR_COUNCIL_BUSINESS_ONLY = new Act("use-for-council-business-only");

    /** Use support services for political purposes. */
    public static final Act USE_FOR_POLITICAL_PURPOSES = new Act("use-for-political-purposes");

    /** Use support services for private purposes. */
    public static final Act USE_FOR_PRIVATE_PURPOSES = new Act("use-for-private-purposes");

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

    /** Voice the values and aims of one's party group. */
    public static final Act VOICE_PARTY_VALUES = new Act("voice-party-values");

    /** Work to the instructions of senior officers. */
    public static final Act WORK_TO_SENIOR_OFFICERS = new Act("work-to-senior-officers");

    /** A written report is provided for the decision. */
    public static final Act WRITTEN_REPORT_DUE = new Act("written-report-due");

    /** The written report that is due is missing. */
    public static final Act WRITTEN_REPORT_MISSING = new Act("written-report-missing");

    /** Set the council's policy framework. */
    public static final Act SET_POLICY_FRAMEWORK = new Act("set-policy-framework");

    /** Set high-level policy and strategy. */
    public static final Act SET_HIGH_LEVEL_POLICY = new Act("set-high-level-policy");

    /** Supply the professional advice and expertise that delivering agreed policy takes. */
    public static final Act SUPPLY_EXPERTISE = new Act("supply-expertise");

    /** Put policy into effect. */
    public static final Act CARRY_OUT_POLICY = new Act("carry-out-policy");

    /** Organise the provision of services. */
    public static final Act ORGANISE_SERVICES = new Act("organise-services");

    /** Take a decision under delegated powers. */
    public static final Act TAKE_DELEGATED_DECISION = new Act("take-delegated-decision");

    /** Be politically impartial. */
    public static final Act BE_POLITICALLY_IMPARTIAL = new Act("be-politically-impartial");

    /** Serve the council as a whole. */
    public static final Act SERVE_WHOLE_COUNCIL = new Act("serve-whole-council");

    /** Give professional advice without bias. */
    public static final Act GIVE_UNBIASED_ADVICE = new Act("give-unbiased-advice");

    /** Advise against a course. */
    public static final Act ADVISE_AGAINST = new Act("advise-against");

    /** Answer to the council. */
    public static final Act ANSWER_TO_COUNCIL = new Act("answer-to-council");

    /** Bring in the political side of a matter. */
    public static final Act SUPPLY_POLITICAL_DIMENSION = new Act("supply-political-dimension");

    /** Give the political viewpoint on a matter. */
    public static final Act SUPPLY_POLITICAL_VIEWPOINT = new Act("supply-political-viewpoint");

    /** See that operational delivery works well. */
    public static final Act ENSURE_DELIVERY = new Act("ensure-delivery");

    /** Take part in an appointment. */
    public static final Act TAKE_PART_IN_APPOINTMENT = new Act("take-part-in-appointment");

    /** Manage staff and resources from day to day. */
    public static final Act MANAGE_DAY_TO_DAY = new Act("manage-day-to-day");

    /** See officers committed to the whole authority. */
    public static final Act SEE_COMMITMENT_TO_WHOLE_AUTHORITY = new Act("see-commitment-to-whole-authority");

    /** Have an answer in good time. */
    public static final Act HAVE_TIMELY_RESPONSE = new Act("have-timely-response");

    /** Have advice free of political influence. */
    public static final Act HAVE_UNINFLUENCED_ADVICE = new Act("have-uninfluenced-advice");

    /** Officers may expect no special consideration. */
    public static final Act NO_SPECIAL_CONSIDERATION = new Act("no-special-consideration");

    /** Tell somebody in good time, so that nothing comes as a surprise. */
    public static final Act TELL_IN_GOOD_TIME = new Act("tell-in-good-time");

    /** Respond to members of all political groups alike. */
    public static final Act RESPOND_EVEN_HANDEDLY = new Act("respond-even-handedly");

    /** Put the ruling administration's policies into effect. */
    public static final Act IMPLEMENT_ADMINISTRATION_POLICY = new Act("implement-administration-policy");

    /** Put a report in plain English. */
    public static final Act USE_PLAIN_ENGLISH = new Act("use-plain-english");

    /** Keep technical terms out of a report where possible. */
    public static final Act AVOID_TECHNICAL_TERMS = new Act("avoid-technical-terms");

    /** Provide a document in another format. */
    public static final Act PROVIDE_ALTERNATIVE_FORMAT = new Act("provide-alternative-format");

    /** Support members in developing policy and strategy. */
    public static final Act SUPPORT_DEVELOPMENT = new Act("support-development");

    /** Support members in monitoring and reviewing how policy is put into effect. */
    public static final Act SUPPORT_MONITORING_AND_REVIEW = new Act("support-monitoring-and-review");

    /** Supply accurate information, data and advice. */
    public static final Act SUPPLY_ACCURATE_INFORMATION = new Act("supply-accurate-information");

    /** Inform and brief somebody on operations and services. */
    public static final Act BRIEF_ON_OPERATIONS = new Act("brief-on-operations");

    /** Give advice that is consistent and in good time. */
    public static final Act GIVE_CONSISTENT_TIMELY_ADVICE = new Act("give-consistent-timely-advice");

    /** Give advice that speaks for the departments together. */
    public static final Act GIVE_COLLECTIVE_VIEW = new Act("give-collective-view");

    /** Shop around among officers for advice more to one's liking. */
    public static final Act SHOP_AROUND = new Act("shop-around");

    /** Seek another opinion once formal advice has been given. */
    public static final Act SEEK_SECOND_OPINION = new Act("seek-second-opinion");

    /** Raise a doubt about the accuracy of advice or information. */
    public static final Act RAISE_ADVICE_ACCURACY = new Act("raise-advice-accuracy");

    /** Deal with the behaviour of a group's member. */
    public static final Act DEAL_WITH_MEMBER_BEHAVIOUR = new Act("deal-with-member-behaviour");

    /** Assist somebody in dealing with a complaint. */
    public static final Act ASSIST_WITH_COMPLAINT = new Act("assist-with-complaint");

    /** Deal with an officer's conduct. */
    public static final Act DEAL_WITH_OFFICER_CONDUCT = new Act("deal-with-officer-conduct");

    /** Address a matter through a human-resources process. */
    public static final Act ADDRESS_THROUGH_HR_PROCESS = new Act("address-through-hr-process");

    /** Share in seeing when policy needs work. */
    public static final Act IDENTIFY_POLICY_NEED = new Act("identify-policy-need");

    /** Take a political decision. */
    public static final Act TAKE_POLITICAL_DECISION = new Act("take-political-decision");

    /** Work with and advise those who decide. */
    public static final Act INFORM_DECISION = new Act("inform-decision");

    /** Take the decision in the end. */
    public static final Act TAKE_FINAL_DECISION = new Act("take-final-decision");

    /** Put a decision into effect. */
    public static final Act IMPLEMENT_DECISION = new Act("implement-decision");

    /** Be responsible for an appointment. */
    public static final Act BE_RESPONSIBLE_FOR_APPOINTMENT = new Act("be-responsible-for-appointment");

    /** Develop a policy on human resources. */
    public static final Act DEVELOP_HR_POLICY = new Act("develop-hr-policy");

    /** Manage staff. */
    public static final Act MANAGE_STAFF = new Act("manage-staff");

    /** Apply human-resources procedures. */
    public static final Act IMPLEMENT_HR_PROCEDURE = new Act("implement-hr-procedure");

    /** Manage a disciplinary matter. */
    public static final Act MANAGE_DISCIPLINARY_MATTER = new Act("manage-disciplinary-matter");

    /** Manage a whistleblowing matter. */
    public static final Act MANAGE_WHISTLEBLOWING_MATTER = new Act("manage-whistleblowing-matter");
    /** Accept that officers' time and resources go only into decisions lawfully taken. */
    public static final Act ACCEPT_RESOURCES_FOLLOW_DECISIONS = new Act("accept-resources-follow-decisions");

    /** Make reasonable efforts to meet a member's need for an adjustment. */
    public static final Act ACCOMMODATE_ADJUSTMENT = new Act("accommodate-adjustment");

    /** Advise impartially on procedure and on how important issues are to be handled. */
    public static final Act ADVISE_IMPARTIALLY_ON_HANDLING = new Act("advise-impartially-on-handling");

    /** Try to be flexible in arranging meetings. */
    public static final Act ARRANGE_MEETINGS_FLEXIBLY = new Act("arrange-meetings-flexibly");

    /** Be party-political. */
    public static final Act BE_PARTY_POLITICAL = new Act("be-party-political");

    /** Keep somebody briefed on key issues of delivery. */
    public static final Act BRIEF_ON_DELIVERY = new Act("brief-on-delivery");

    /** The Cabinet leads in the field. */
    public static final Act CABINET_LEADS_FIELD = new Act("cabinet-leads-field");

    /** Deliver policy and carry out the formal decisions of the Cabinet. */
    public static final Act CARRY_OUT_CABINET_DECISION = new Act("carry-out-cabinet-decision");

    /** Work only on what the council as an organisation does, decides and gives priority to. */
    public static final Act CONFINE_WORK_TO_COUNCIL = new Act("confine-work-to-council");

    /** Rebut and correct a factual inaccuracy. */
    public static final Act CORRECT_INACCURACY = new Act("correct-inaccuracy");

    /** Cover, in neutral terms, how the majority party's programme is carried out. */
    public static final Act COVER_MAJORITY_PROGRAMME = new Act("cover-majority-programme");

    /** Defend the reputation of the organisation. */
    public static final Act DEFEND_REPUTATION = new Act("defend-reputation");

    /** Put officers' time and resources into something. */
    public static final Act DIRECT_RESOURCES = new Act("direct-resources");

    /** Bring back views from the communities of the ward. */
    public static final Act FEED_BACK_WARD_VIEWS = new Act("feed-back-ward-views");

    /** Have a significant role in making, monitoring and reviewing policy. */
    public static final Act HAVE_SIGNIFICANT_ROLE = new Act("have-significant-role");

    /** Be suitably supported as an equal member of the council. */
    public static final Act HAVE_SUPPORT_AS_EQUAL = new Act("have-support-as-equal");

    /** Have support and assistance for an office held. */
    public static final Act HAVE_SUPPORT_IN_OFFICE = new Act("have-support-in-office");

    /** Create content that is neutral. */
    public static final Act KEEP_CONTENT_NEUTRAL = new Act("keep-content-neutral");

    /** Lead the delivery of policy or strategy. */
    public static final Act LEAD_DELIVERY = new Act("lead-delivery");

    /** Lead the development of policy or strategy. */
    public static final Act LEAD_DEVELOPMENT = new Act("lead-development");

    /** Lead the monitoring of policy or strategy. */
    public static final Act LEAD_MONITORING = new Act("lead-monitoring");

    /** Lead the review of policy or strategy. */
    public static final Act LEAD_REVIEW = new Act("lead-review");

    /** Observe the council's media protocol. */
    public static final Act OBSERVE_MEDIA_PROTOCOL = new Act("observe-media-protocol");

    /** Operate in a party-political way. */
    public static final Act OPERATE_PARTY_POLITICALLY = new Act("operate-party-politically");

    /** Play a key role in developing and reviewing policy. */
    public static final Act PLAY_KEY_ROLE_IN_POLICY = new Act("play-key-role-in-policy");

    /** Give priority to telling people of a service. */
    public static final Act PRIORITISE_SERVICE_INFORMATION = new Act("prioritise-service-information");

    /** Communicate, publicise and promote a decision, a change of service or a priority. */
    public static final Act PUBLICISE_DECISION = new Act("publicise-decision");

    /** Raise awareness of policy in the communities of the ward. */
    public static final Act RAISE_WARD_AWARENESS = new Act("raise-ward-awareness");

    /** Speak neutrally for the whole council. */
    public static final Act SPEAK_NEUTRALLY_FOR_COUNCIL = new Act("speak-neutrally-for-council");

    /** Give support and advice over abuse, harassment or threats. */
    public static final Act SUPPORT_AGAINST_ABUSE = new Act("support-against-abuse");

    /** Support a member who holds no special responsibility. */
    public static final Act SUPPORT_MEMBER = new Act("support-member");

    /** Support somebody with information, data and advice. */
    public static final Act SUPPORT_WITH_INFORMATION = new Act("support-with-information");

    /** Tell people of the council's services and how to get them. */
    public static final Act TELL_OF_SERVICES = new Act("tell-of-services");

    /** Treat every member in an even-handed and suitable way. */
    public static final Act TREAT_EVEN_HANDEDLY = new Act("treat-even-handedly");

    /** Use channels that officers own and support. */
    public static final Act USE_COUNCIL_CHANNELS = new Act("use-council-channels");

    /** Put something out by members' own channels. */
    public static final Act USE_OWN_CHANNELS = new Act("use-own-channels");

    /** Which members lead. */
    public static final Act WHICH_MEMBERS_LEAD = new Act("which-members-lead");

    /** Work on what does not concern the council as an organisation. */
    public static final Act WORK_OUTSIDE_COUNCIL_MATTERS = new Act("work-outside-council-matters");

    /** To ask an officer to contribute to a political group's deliberations. */
    public static final Act ASK_TO_CONTRIBUTE = new Act("ask-to-contribute");

    /** To decline a political group's invitation. */
    public static final Act DECLINE_GROUP_INVITATION = new Act("decline-group-invitation");

    /** To decline to advise another group on the same matters. */
    public static final Act DECLINE_TO_ADVISE_GROUP = new Act("decline-to-advise-group");

    /** To give each group substantially the same advice. */
    public static final Act GIVE_SAME_ADVICE = new Act("give-same-advice");

    /** To decide on the council's behalf. */
    public static final Act DECIDE_FOR_COUNCIL = new Act("decide-for-council");

    /** An officer's presence gives a group's meeting no formal status. */
    public static final Act PRESENCE_GIVES_NO_STATUS = new Act("presence-gives-no-status");

    /** To take an officer's presence as giving formal status. */
    public static final Act READ_STATUS_INTO_PRESENCE = new Act("read-status-into-presence");

    /** To assume that an officer supports a view. */
    public static final Act ASSUME_OFFICER_SUPPORT = new Act("assume-officer-support");

    /** To keep a group's discussion confidential. */
    public static final Act RESPECT_GROUP_CONFIDENTIALITY = new Act("respect-group-confidentiality");

    /** To treat each political group fairly and evenly. */
    public static final Act TREAT_GROUPS_EVENLY = new Act("treat-groups-evenly");

    /** To decide how long an officer stays. */
    public static final Act DECIDE_LENGTH_OF_STAY = new Act("decide-length-of-stay");

    /** To leave a group's meeting. */
    public static final Act LEAVE_GROUP_MEETING = new Act("leave-group-meeting");

    /** To let somebody check what is attributed to them. */
    public static final Act OFFER_VERIFICATION = new Act("offer-verification");

    /** To take care not to divulge confidential information. */
    public static final Act GUARD_CONFIDENTIAL_INFORMATION = new Act("guard-confidential-information");

    /** The members' code binds nobody who is no member. */
    public static final Act NON_MEMBERS_NOT_BOUND_BY_CODE = new Act("non-members-not-bound-by-code");

    /** People who are not members lack members' rights to information. */
    public static final Act NON_MEMBERS_LACK_MEMBERS_RIGHTS = new Act("non-members-lack-members-rights");

    /** To be kept informed of a matter. */
    public static final Act BE_KEPT_INFORMED = new Act("be-kept-informed");

    /** To inform the members for a ward. */
    public static final Act INFORM_WARD_MEMBERS = new Act("inform-ward-members");

    /** To tell somebody of a public meeting one means to arrange. */
    public static final Act INFORM_OF_PUBLIC_MEETING = new Act("inform-of-public-meeting");

    /** To offer premises for a meeting. */
    public static final Act OFFER_PREMISES = new Act("offer-premises");

    /** To request a document. */
    public static final Act REQUEST_DOCUMENT = new Act("request-document");

    /** To be given the information asked for on behalf of somebody else. */
    public static final Act BE_GIVEN_INFORMATION = new Act("be-given-information");

    /** To disclose information given in confidence. */
    public static final Act DISCLOSE_CONFIDENCE = new Act("disclose-confidence");

    /** To keep the nature of a request confidential. */
    public static final Act KEEP_REQUEST_CONFIDENTIAL = new Act("keep-request-confidential");

    /** To follow the council's agreed procedures for the media. */
    public static final Act FOLLOW_MEDIA_PROCEDURES = new Act("follow-media-procedures");

    /** To comply with the law on local authority publicity. */
    public static final Act COMPLY_WITH_PUBLICITY_LAW = new Act("comply-with-publicity-law");

    /** To have a release promote or inform of the council's policy or services. */
    public static final Act KEEP_RELEASE_TO_POLICY_AND_SERVICES = new Act("keep-release-to-policy-and-services");

    /** To keep a release factual and consistent with policy. */
    public static final Act KEEP_RELEASE_FACTUAL = new Act("keep-release-factual");

    /** To use a release to promote a party, a group or a party's position. */
    public static final Act PROMOTE_PARTY_IN_RELEASE = new Act("promote-party-in-release");

    /** To tell the members concerned of media interest. */
    public static final Act INFORM_OF_MEDIA_INTEREST = new Act("inform-of-media-interest");

    /** To make sure of being authorised to answer the media. */
    public static final Act ENSURE_MEDIA_AUTHORISATION = new Act("ensure-media-authorisation");

    /** To follow the list of points for dealings with the media. */
    public static final Act FOLLOW_MEDIA_LIST = new Act("follow-media-list");

    /** To say in what capacity one speaks. */
    public static final Act STATE_CAPACITY = new Act("state-capacity");

    /** To seek assistance. */
    public static final Act SEEK_ASSISTANCE = new Act("seek-assistance");

    /** To make a party-political statement without the clerk's assistance. */
    public static final Act DO_WITHOUT_ASSISTANCE = new Act("do-without-assistance");

    /** To give a commitment. */
    public static final Act GIVE_COMMITMENT = new Act("give-commitment");

    /** To take care not to seem to electioneer. */
    public static final Act AVOID_SEEMING_TO_ELECTIONEER = new Act("avoid-seeming-to-electioneer");

    /** To make it explicit that a copy is sent. */
    public static final Act MAKE_COPY_EXPLICIT = new Act("make-copy-explicit");

    /** To start correspondence in one's own name. */
    public static final Act WRITE_IN_OWN_NAME = new Act("write-in-own-name");

    /** To make clear that one writes as an individual member. */
    public static final Act MAKE_CAPACITY_CLEAR = new Act("make-capacity-clear");

    /** To go on to land in the council's name as a Standing Order lays down. */
    public static final Act ENTER_LAND_BY_STANDING_ORDER = new Act("enter-land-by-standing-order");

    /** To give notice of a visit and arrange it. */
    public static final Act ARRANGE_VISIT = new Act("arrange-visit");

    /** To keep health and safety, security and other workplace rules. */
    public static final Act KEEP_WORKPLACE_RULES = new Act("keep-workplace-rules");

    /** To interfere with what is being done at the time. */
    public static final Act INTERFERE_WITH_SERVICES = new Act("interfere-with-services");

    /** To comply with the council's safeguarding policy. */
    public static final Act COMPLY_WITH_COUNCIL_SAFEGUARDING = new Act("comply-with-council-safeguarding");

    /** To keep to the safeguarding policy of the place visited. */
    public static final Act COMPLY_WITH_SITE_SAFEGUARDING = new Act("comply-with-site-safeguarding");

    /** To provide members with services and goods for their role. */
    public static final Act PROVIDE_RESOURCES = new Act("provide-resources");

    /** To put pressure on staff for what they are not permitted to give. */
    public static final Act PRESS_FOR_BARRED_SUPPORT = new Act("press-for-barred-support");

    /** To give support that is outside what officers may give. */
    public static final Act GIVE_BARRED_SUPPORT = new Act("give-barred-support");

    /** To seek guidance on the protocol. */
    public static final Act SEEK_GUIDANCE = new Act("seek-guidance");

    /** To attack somebody personally or to abuse them. */
    public static final Act ATTACK_OR_ABUSE = new Act("attack-or-abuse");

    /** To criticise somebody in public. */
    public static final Act CRITICISE_IN_PUBLIC = new Act("criticise-in-public");

    /** To act under the disciplinary procedure. */
    public static final Act TAKE_DISCIPLINARY_ACTION = new Act("take-disciplinary-action");

    /** To raise a concern. */
    public static final Act RAISE_CONCERN = new Act("raise-concern");

    /** To consider how a complaint is to be dealt with. */
    public static final Act CONSIDER_HANDLING = new Act("consider-handling");

    /** To refer a minor matter to the staffing committee. */
    public static final Act REFER_TO_STAFFING_COMMITTEE = new Act("refer-to-staffing-committee");

    /** To direct a complaint to somebody. */
    public static final Act DIRECT_COMPLAINT = new Act("direct-complaint");
    /** Support a member in the ward, with access to information and reports. */
    public static final Act SUPPORT_WARD_ROLE = new Act("support-ward-role");

    /** Make somebody aware of a meeting. */
    public static final Act MAKE_AWARE_OF_MEETING = new Act("make-aware-of-meeting");

    /** Give somebody details of a consultation. */
    public static final Act GIVE_CONSULTATION_DETAILS = new Act("give-consultation-details");

    /** Have the access that any private individual has. */
    public static final Act HAVE_PRIVATE_ACCESS = new Act("have-private-access");

    /** Make clear that one acts for oneself and not as a member. */
    public static final Act DECLARE_PRIVATE_CAPACITY = new Act("declare-private-capacity");

    /** Hold what a member asked for in confidence. */
    public static final Act HOLD_IN_CONFIDENCE = new Act("hold-in-confidence");

    /** Make information known to other members or to political groups. */
    public static final Act MAKE_KNOWN_TO_MEMBERS_OR_GROUPS = new Act("make-known-to-members-or-groups");

    /** Consider whether a letter or e-mail is confidential. */
    public static final Act CONSIDER_CONFIDENTIALITY = new Act("consider-confidentiality");

    /** Ask oneself whether the sender expects a letter or e-mail to stay out of public hands. */
    public static final Act ASK_WHETHER_RELEASE_EXPECTED = new Act("ask-whether-release-expected");

    /** Treat a letter or e-mail as confidential. */
    public static final Act TREAT_AS_CONFIDENTIAL = new Act("treat-as-confidential");

    /** Write in confidence. */
    public static final Act WRITE_IN_CONFIDENCE = new Act("write-in-confidence");

    /** What the answer is wanted for points to confidentiality. */
    public static final Act POINTS_TO_CONFIDENTIALITY = new Act("points-to-confidentiality");

    /** Ask the sender whether a letter or e-mail may be shared. */
    public static final Act ASK_ABOUT_SHARING = new Act("ask-about-sharing");

    /** Share a letter or e-mail with others. */
    public static final Act SHARE_LETTER = new Act("share-letter");

    /** Disclose information to which the duty of confidence does not apply. */
    public static final Act DISCLOSE_DESPITE_CONFIDENCE = new Act("disclose-despite-confidence");

    /** Have no access to confidential information relating to residents. */
    public static final Act HAVE_NO_ACCESS_TO_RESIDENTS_INFORMATION =
            new Act("have-no-access-to-residents-information");

    /** Be given confidential information relating to a resident. */
    public static final Act OBTAIN_RESIDENTS_INFORMATION = new Act("obtain-residents-information");

    /** Advice on the subject is available on request. */
    public static final Act ADVICE_AVAILABLE = new Act("advice-available");

    /** Correspondence on the council's behalf belongs to officers. */
    public static final Act CORRESPONDENCE_IS_OFFICERS = new Act("correspondence-is-officers");

    /** Make clear that one answers as an individual Councillor. */
    public static final Act MAKE_INDIVIDUAL_CAPACITY_CLEAR = new Act("make-individual-capacity-clear");

    /** Commit the council to a course of action. */
    public static final Act COMMIT_COUNCIL = new Act("commit-council");

    /** Consult officers on a matter that a constituent raised. */
    public static final Act CONSULT_OFFICERS = new Act("consult-officers");

    /** Leave it to the officer to reply on the council's behalf. */
    public static final Act LEAVE_REPLY_TO_OFFICER = new Act("leave-reply-to-officer");

    /** Raise a matter with somebody and ask that action be considered. */
    public static final Act ASK_TO_CONSIDER_ACTION = new Act("ask-to-consider-action");

    /** Have help with constituents' enquiries and complaints. */
    public static final Act HAVE_HELP_WITH_CONSTITUENTS = new Act("have-help-with-constituents");

    /** Represent constituents' views and issues. */
    public static final Act REPRESENT_CONSTITUENTS = new Act("represent-constituents");

    /** Represent a person or family at a special appeal. */
    public static final Act REPRESENT_AT_SPECIAL_APPEAL = new Act("represent-at-special-appeal");

    /** Appoint the members of the Cabinet. */
    public static final Act APPOINT_CABINET = new Act("appoint-cabinet");

    /** Approve the scheme of delegation for executive matters. */
    public static final Act APPROVE_SCHEME_OF_DELEGATION = new Act("approve-scheme-of-delegation");

    /** Chair a meeting. */
    public static final Act CHAIR_MEETING = new Act("chair-meeting");

    /** Preside over a meeting. */
    public static final Act PRESIDE = new Act("preside");

    /** Propose the policy framework and set priorities. */
    public static final Act PROPOSE_POLICY_FRAMEWORK = new Act("propose-policy-framework");

    /** Propose the budget. */
    public static final Act PROPOSE_BUDGET = new Act("propose-budget");

    /** Publish a notice of key executive decisions. */
    public static final Act PUBLISH_KEY_DECISION_NOTICE = new Act("publish-key-decision-notice");

    /** Respond on the budget. */
    public static final Act RESPOND_ON_BUDGET = new Act("respond-on-budget");

    /** Take responsibility for decisions on a portfolio. */
    public static final Act TAKE_PORTFOLIO_RESPONSIBILITY = new Act("take-portfolio-responsibility");

    /** Put a suggestion to somebody. */
    public static final Act SUGGEST_ACTION = new Act("suggest-action");

    /** Attend and answer on the Cabinet's behalf. */
    public static final Act ATTEND_AND_ANSWER_FOR_CABINET = new Act("attend-and-answer-for-cabinet");

    /** Be called to account for a decision. */
    public static final Act ANSWER_FOR_DECISION = new Act("answer-for-decision");

    /** Determine whether a meeting is properly constituted and has a quorum. */
    public static final Act DETERMINE_QUORUM = new Act("determine-quorum");

    /** Keep an item off that is not on the agenda. */
    public static final Act KEEP_TO_AGENDA = new Act("keep-to-agenda");

    /** Have an urgent item considered. */
    public static final Act TAKE_URGENT_ITEM = new Act("take-urgent-item");

    /** Decide whether a motion or amendment is in order. */
    public static final Act RULE_ON_MOTION = new Act("rule-on-motion");

    /** Decide a point of order or other incidental question. */
    public static final Act RULE_ON_POINT_OF_ORDER = new Act("rule-on-point-of-order");

    /** Declare a meeting closed. */
    public static final Act CLOSE_MEETING = new Act("close-meeting");

    /** Comment on draft minutes. */
    public static final Act COMMENT_ON_MINUTES = new Act("comment-on-minutes");

    /** Carry out the chairing responsibilities of the Chair. */
    public static final Act CARRY_OUT_CHAIRING = new Act("carry-out-chairing");

    /** Interpret the constitution. */
    public static final Act INTERPRET_CONSTITUTION = new Act("interpret-constitution");

    /** Attend a civic or ceremonial function. */
    public static final Act ATTEND_CIVIC_FUNCTION = new Act("attend-civic-function");

    /** Carry out the Mayor's roles and functions. */
    public static final Act CARRY_OUT_MAYORS_ROLE = new Act("carry-out-mayors-role");

    /** Offer first refusal of an engagement. */
    public static final Act OFFER_FIRST_REFUSAL = new Act("offer-first-refusal");

    /** Attend the briefing for a meeting of the full Council. */
    public static final Act ATTEND_COUNCIL_BRIEFING = new Act("attend-council-briefing");

    /** Attend the meeting of the full Council. */
    public static final Act ATTEND_COUNCIL_MEETING = new Act("attend-council-meeting");

    /** Provide training and development opportunities. */
    public static final Act PROVIDE_TRAINING = new Act("provide-training");

    /** Where the member development brochure is to be had. */
    public static final Act BROCHURE_AVAILABLE = new Act("brochure-available");
    /** That officers answer to the council. */
    public static final Act OFFICERS_ANSWER_TO_COUNCIL = new Act("officers-answer-to-council");

    /** That officers answer to the council as a whole. */
    public static final Act OFFICERS_ANSWER_TO_WHOLE_COUNCIL = new Act("officers-answer-to-whole-council");

    /** Advise the council and its members. */
    public static final Act ADVISE_COUNCIL_AND_MEMBERS = new Act("advise-council-and-members");

    /** Give advice and information. */
    public static final Act GIVE_ADVICE_AND_INFORMATION = new Act("give-advice-and-information");

    /** Do the council's work as the council and its committees direct. */
    public static final Act WORK_UNDER_COUNCILS_DIRECTION = new Act("work-under-councils-direction");

    /** Settle the council's policy. */
    public static final Act DETERMINE_POLICY = new Act("determine-policy");

    /** Monitor and review performance. */
    public static final Act MONITOR_PERFORMANCE = new Act("monitor-performance");

    /** Represent the council to the outside world. */
    public static final Act REPRESENT_COUNCIL = new Act("represent-council");

    /** Act for constituents. */
    public static final Act ADVOCATE_FOR_CONSTITUENTS = new Act("advocate-for-constituents");

    /** Have the same rights and obligations as every other member. */
    public static final Act HAVE_SAME_RIGHTS = new Act("have-same-rights");

    /** Treat members equally. */
    public static final Act TREAT_MEMBERS_EQUALLY = new Act("treat-members-equally");

    /** Get involved in how the council is run from day to day. */
    public static final Act GET_INVOLVED_IN_DAILY_RUNNING = new Act("get-involved-in-daily-running");

    /** See to the day-to-day running of the council. */
    public static final Act RUN_COUNCIL_DAY_TO_DAY = new Act("run-council-day-to-day");

    /** Act on the instructions of the council or its committees. */
    public static final Act ACT_ON_COUNCILS_INSTRUCTIONS = new Act("act-on-councils-instructions");

    /** Act within an agreed job description. */
    public static final Act KEEP_TO_JOB_DESCRIPTION = new Act("keep-to-job-description");

    /** Have expectations that reflect the responsibilities of an office. */
    public static final Act HAVE_EXPECTATIONS_OF_OFFICE = new Act("have-expectations-of-office");

    /** Respect the impartiality of officers. */
    public static final Act RESPECT_IMPARTIALITY = new Act("respect-impartiality");

    /** Ask for what would put officers in difficulty if the composition of the council changed. */
    public static final Act ASK_WHAT_CAUSES_DIFFICULTY = new Act("ask-what-causes-difficulty");

    /** Give a professional view and recommendation of one's own. */
    public static final Act GIVE_OWN_PROFESSIONAL_VIEW = new Act("give-own-professional-view");

    /** Report the views of individual members. */
    public static final Act REPORT_MEMBERS_VIEWS = new Act("report-members-views");

    /** Press for a recommendation against the officer's professional view. */
    public static final Act PRESS_FOR_CONTRARY_RECOMMENDATION = new Act("press-for-contrary-recommendation");

    /** Victimise an officer for doing the job. */
    public static final Act VICTIMISE_OFFICER = new Act("victimise-officer");

    /** Have advice that leaves officers' political neutrality intact. */
    public static final Act HAVE_NEUTRAL_ADVICE = new Act("have-neutral-advice");

    /** Have information relevant to one's needs. */
    public static final Act HAVE_RELEVANT_INFORMATION = new Act("have-relevant-information");

    /** Have one's posts considered in judging what information is relevant. */
    public static final Act HAVE_POSTS_CONSIDERED = new Act("have-posts-considered");

    /** Have training and development. */
    public static final Act HAVE_TRAINING = new Act("have-training");

    /** Be spared personal issues that officers raise outside the agreed procedures. */
    public static final Act BE_SPARED_PERSONAL_ISSUES = new Act("be-spared-personal-issues");

    /** See officers not use contact with members for personal interests. */
    public static final Act SEE_CONTACT_NOT_USED_FOR_GAIN = new Act("see-contact-not-used-for-gain");

    /** See decisions not influenced improperly. */
    public static final Act SEE_DECISIONS_NOT_SWAYED = new Act("see-decisions-not-swayed");

    /** Be free from bullying. */
    public static final Act BE_FREE_FROM_BULLYING = new Act("be-free-from-bullying");

    /** Be free from undue pressure. */
    public static final Act BE_FREE_FROM_UNDUE_PRESSURE = new Act("be-free-from-undue-pressure");

    /** Have regard to the officer's seniority. */
    public static final Act WEIGH_SENIORITY = new Act("weigh-seniority");

    /** Have regard to the power relationship and the officer's vulnerability. */
    public static final Act WEIGH_VULNERABILITY = new Act("weigh-vulnerability");

    /** See members not use their position for private interests. */
    public static final Act SEE_POSITION_NOT_USED_FOR_GAIN = new Act("see-position-not-used-for-gain");

    /** That there are limits to seeking officers' advice on personal matters. */
    public static final Act PERSONAL_ADVICE_HAS_LIMITS = new Act("personal-advice-has-limits");

    /** Confine advice to facts, options, merits and demerits. */
    public static final Act CONFINE_ADVICE_TO_OPTIONS = new Act("confine-advice-to-options");

    /** Weigh options from the council's standpoint. */
    public static final Act WEIGH_OPTIONS_FOR_COUNCIL = new Act("weigh-options-for-council");

    /** Require officers to attend a group's meeting. */
    public static final Act REQUIRE_ATTENDANCE = new Act("require-attendance");

    /** Require officers to prepare a written report. */
    public static final Act REQUIRE_WRITTEN_REPORT = new Act("require-written-report");

    /** Decline to attend a group's meeting. */
    public static final Act DECLINE_TO_ATTEND_GROUP_MEETING = new Act("decline-to-attend-group-meeting");

    /** Decline to prepare a report for a group. */
    public static final Act DECLINE_TO_REPORT_TO_GROUP = new Act("decline-to-report-to-group");

    /** Act under the instructions of an individual member. */
    public static final Act ACT_ON_ONE_MEMBERS_INSTRUCTIONS = new Act("act-on-one-members-instructions");

    /** Keep what is offered to a group to facts and options. */
    public static final Act KEEP_GROUP_ADVICE_TO_FACTS = new Act("keep-group-advice-to-facts");

    /** Leave political implications out. */
    public static final Act LEAVE_OUT_POLITICAL_IMPLICATIONS = new Act("leave-out-political-implications");

    /** Leave recommendations out. */
    public static final Act LEAVE_OUT_RECOMMENDATIONS = new Act("leave-out-recommendations");

    /** That making recommendations to a group is no part of the job. */
    public static final Act RECOMMENDING_TO_GROUP_IS_NO_TASK = new Act("recommending-to-group-is-no-task");

    /** Tell other groups that a report has been prepared. */
    public static final Act TELL_OF_GROUP_REPORT = new Act("tell-of-group-report");

    /** Tell other groups that advice was given. */
    public static final Act TELL_OF_GROUP_ADVICE = new Act("tell-of-group-advice");

    /** Try to settle the matter informally. */
    public static final Act SETTLE_INFORMALLY = new Act("settle-informally");

    /** Adopt a formal grievance procedure. */
    public static final Act ADOPT_GRIEVANCE_PROCEDURE = new Act("adopt-grievance-procedure");

    /** Offer mediation or conciliation. */
    public static final Act MEDIATE = new Act("mediate");

    /** Seek independent advice. */
    public static final Act SEEK_INDEPENDENT_ADVICE = new Act("seek-independent-advice");

    /** Look for an independent person. */
    public static final Act FIND_INDEPENDENT_PERSON = new Act("find-independent-person");

    /** Deal with a staff issue alone. */
    public static final Act HANDLE_STAFF_ISSUE_ALONE = new Act("handle-staff-issue-alone");

    /** Delegate authority for personnel matters. */
    public static final Act DELEGATE_PERSONNEL_MATTERS = new Act("delegate-personnel-matters");

    /** Deal with a personnel matter. */
    public static final Act DEAL_WITH_PERSONNEL_MATTER = new Act("deal-with-personnel-matter");

    /** Have disciplinary and grievance procedures. */
    public static final Act HAVE_STAFF_PROCEDURES = new Act("have-staff-procedures");

    /** Use the grievance procedure. */
    public static final Act USE_GRIEVANCE_PROCEDURE = new Act("use-grievance-procedure");

    /** Invoke the disciplinary procedure. */
    public static final Act USE_DISCIPLINARY_PROCEDURE = new Act("use-disciplinary-procedure");

    /** Count as an officer for the purposes of the protocol. */
    public static final Act COUNTS_AS_OFFICER = new Act("counts-as-officer");

    /** Count as a member for the purposes of the protocol. */
    public static final Act COUNTS_AS_MEMBER = new Act("counts-as-member");

    /** The protocol is no part of an officer's contract of employment. */
    public static final Act PROTOCOL_IS_NO_CONTRACT_TERM = new Act("protocol-is-no-contract-term");

    /** Ask an officer to breach procedure or policy. */
    public static final Act ASK_FOR_BREACH = new Act("ask-for-breach");

    /** An officer's instructions come from the officer's own Head of Service or line manager. */
    public static final Act OFFICERS_WORK_TO_LINE_MANAGEMENT = new Act("officers-work-to-line-management");

    /** Report having been asked to act outside procedure or policy. */
    public static final Act REPORT_REQUEST_OUTSIDE_PROCEDURE = new Act("report-request-outside-procedure");

    /** Raise a personal matter to do with one's job. */
    public static final Act RAISE_OWN_JOB_MATTER = new Act("raise-own-job-matter");

    /** Disclose information received from a member. */
    public static final Act DISCLOSE_MEMBERS_INFORMATION = new Act("disclose-members-information");

    /** Criticise a report. */
    public static final Act CRITICISE_REPORT = new Act("criticise-report");

    /** Criticise somebody in person. */
    public static final Act CRITICISE_PERSONALLY = new Act("criticise-personally");

    /** Make contact at a senior level. */
    public static final Act CONTACT_AT_SENIOR_LEVEL = new Act("contact-at-senior-level");

    /** Contact a junior officer. */
    public static final Act CONTACT_JUNIOR_OFFICER = new Act("contact-junior-officer");

    /** Take an executive decision. */
    public static final Act TAKE_EXECUTIVE_DECISION = new Act("take-executive-decision");

    /** Look up in the scheme of delegation who takes a decision. */
    public static final Act CONSULT_SCHEME_ON_DECISION_MAKER = new Act("consult-scheme-on-decision-maker");

    /** Look up in the scheme of delegation whether anybody must be consulted. */
    public static final Act CONSULT_SCHEME_ON_CONSULTATION = new Act("consult-scheme-on-consultation");

    /** Seek special treatment for somebody. */
    public static final Act SEEK_SPECIAL_TREATMENT = new Act("seek-special-treatment");

    /** Declare a special relationship with those for whom one acts. */
    public static final Act DECLARE_SPECIAL_RELATIONSHIP = new Act("declare-special-relationship");

    /** Encourage an officer to act against procedure or policy. */
    public static final Act ENCOURAGE_BREACH_OF_PROCEDURE = new Act("encourage-breach-of-procedure");

    /** Encourage an officer to act against the code of conduct for employees. */
    public static final Act ENCOURAGE_BREACH_OF_EMPLOYEE_CODE = new Act("encourage-breach-of-employee-code");

    /** Encourage an officer to act against standing orders or financial regulations. */
    public static final Act ENCOURAGE_BREACH_OF_STANDING_ORDERS = new Act("encourage-breach-of-standing-orders");

    /** Encourage an officer to act in a way that could be read as bullying. */
    public static final Act ENCOURAGE_BULLYING_ACTION = new Act("encourage-bullying-action");

    /** Address each other formally. */
    public static final Act ADDRESS_FORMALLY = new Act("address-formally");

    /** Refer to a member by the office held. */
    public static final Act USE_OFFICE_HELD = new Act("use-office-held");

    /** Respect a preferred form of address. */
    public static final Act RESPECT_FORM_OF_ADDRESS = new Act("respect-form-of-address");

    /** Avoid informality. */
    public static final Act AVOID_INFORMALITY = new Act("avoid-informality");

    /** Refer to an officer by job title, or by title and surname. */
    public static final Act USE_TITLE = new Act("use-title");

    /** Consult on an agenda while it is drawn up. */
    public static final Act CONSULT_ON_AGENDA = new Act("consult-on-agenda");

    /** The recommendations in the report are the officers'. */
    public static final Act RECOMMENDATIONS_ARE_OFFICERS = new Act("recommendations-are-officers");

    /** The recommendations in the report are the Portfolio Holder's. */
    public static final Act RECOMMENDATIONS_ARE_PORTFOLIO_HOLDERS = new Act("recommendations-are-portfolio-holders");

    /** Have a briefing before a meeting. */
    public static final Act HAVE_BRIEFING = new Act("have-briefing");

    /** Support a political group with briefings and presentations. */
    public static final Act SUPPORT_POLITICAL_GROUP = new Act("support-political-group");

    /** Tell somebody of an event. */
    public static final Act INFORM_OF_EVENT = new Act("inform-of-event");

    /** Invite somebody to an event. */
    public static final Act INVITE_TO_EVENT = new Act("invite-to-event");

    /** Represent the council in a corporate manner. */
    public static final Act REPRESENT_CORPORATELY = new Act("represent-corporately");

    /** Tell somebody of a personal relationship. */
    public static final Act DISCLOSE_RELATIONSHIP = new Act("disclose-relationship");

    /** Sit on the committee. */
    public static final Act SIT_ON_COMMITTEE = new Act("sit-on-committee");

    /** Take part in publicity that appears designed to affect party support. */
    public static final Act TAKE_PART_IN_PARTY_PUBLICITY = new Act("take-part-in-party-publicity");

    /** Political content alone is no breach. */
    public static final Act POLITICAL_CONTENT_IS_NO_BREACH = new Act("political-content-is-no-breach");

    /** The members' code of conduct applies. */
    public static final Act CONDUCT_CODE_APPLIES = new Act("conduct-code-applies");

    /** Allow others to publish something. */
    public static final Act ALLOW_PUBLICATION = new Act("allow-publication");

    /** Publish a personal attack or offensive comments. */
    public static final Act PUBLISH_OFFENSIVE_MATTER = new Act("publish-offensive-matter");

    /** Publish something received in confidence. */
    public static final Act PUBLISH_CONFIDENTIAL_MATTER = new Act("publish-confidential-matter");

    /** Make clear in which capacity one posts. */
    public static final Act STATE_CAPACITY_OF_POST = new Act("state-capacity-of-post");

    /** See officers committed to the council as a whole, not to one member or group. */
    public static final Act SEE_COMMITMENT_TO_WHOLE_COUNCIL = new Act("see-commitment-to-whole-council");

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
