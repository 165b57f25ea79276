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
