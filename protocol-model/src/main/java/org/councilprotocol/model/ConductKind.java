package org.councilprotocol.model;

/** A sort of conduct of a member or an officer that some protocol speaks of. */
public enum ConductKind {
    /** Seeking an unfair advantage over the other side by means of one's position. */
    SEEKING_UNFAIR_ADVANTAGE,
    /** Doing something unlawful, or setting about it. */
    UNLAWFUL_ACT,
    /** Doing something financially improper, or setting about it. */
    FINANCIALLY_IMPROPER_ACT,
    /** Doing something likely to amount to maladministration, or setting about it. */
    LIKELY_MALADMINISTRATION,
    /** Compromising an officer's impartiality. */
    COMPROMISING_IMPARTIALITY,
    /** Insisting that an officer change professional advice. */
    INSISTING_ON_CHANGED_ADVICE,
    /** Questioning an officer's advice, or giving new facts on it, without insisting on a change. */
    QUESTIONING_ADVICE,
    /** Discriminating unlawfully against somebody. */
    UNLAWFUL_DISCRIMINATION,
    /** Bringing the council into disrepute. */
    COUNCIL_INTO_DISREPUTE,
    /** Bringing one's own position into disrepute. */
    POSITION_INTO_DISREPUTE,
    /** Using one's position improperly for one's own advantage. */
    MISUSE_FOR_OWN_ADVANTAGE,
    /** Using one's position improperly for somebody else's advantage. */
    MISUSE_FOR_ANOTHERS_ADVANTAGE,
    /** Using one's position improperly with a disadvantage to oneself. */
    MISUSE_TO_OWN_DISADVANTAGE,
    /** Using one's position improperly to somebody else's disadvantage. */
    MISUSE_TO_ANOTHERS_DISADVANTAGE,
    /** Letting personal views influence professional judgement or advice. */
    ADVICE_SWAYED_BY_OWN_VIEWS,
    /** Following a wish or view of one's own, or of somebody else, against a formal decision of the council. */
    ACTING_AGAINST_FORMAL_DECISION,
    /** Voicing the values or aims of the party group to which one belongs. */
    VOICING_PARTY_VALUES,
    /** Informal contact and cooperation, such as a chat over coffee. */
    INFORMAL_CONTACT,
    /** Taking part in political activity. */
    POLITICAL_ACTIVITY,
    /** Doing something that the protocol rules out. */
    BARRED_BY_PROTOCOL,
    /** Disrupting an officer's work by imposing one's own priorities. */
    IMPOSING_OWN_PRIORITIES,
    /** Criticising a report that has been put before whoever acts. */
    CRITICISM_OF_REPORT,

    /** Serving one political group, or putting it before the council as a whole. */
    FAVOURING_ONE_GROUP,

    /** Serving one member, or putting that member before the council as a whole. */
    FAVOURING_ONE_MEMBER,
    /** Attacking the other personally, or abusing them. */
    PERSONAL_ATTACK,
    /** Bullying somebody. */
    BULLYING,
    /** Doing or threatening harm to an officer because the officer has done the job. */
    VICTIMISATION,
    /** Using a position, a relationship or a contact to influence a decision improperly. */
    IMPROPER_INFLUENCE,
    /** Adding to somebody's workload or pressure, or disputing over it. */
    ADDING_TO_WORKLOAD,
    /** Working together from day to day: what each side may expect of the other in general. */
    WORKING_TOGETHER,
    /** Anything else that tests the limits between the two sides. */
    OTHER,

    /** Conduct on which the principle of public life of selflessness bears. */
    TOUCHING_SELFLESSNESS,

    /** Conduct on which the principle of public life of integrity bears. */
    TOUCHING_INTEGRITY,

    /** Conduct on which the principle of public life of objectivity bears. */
    TOUCHING_OBJECTIVITY,

    /** Conduct on which the principle of public life of accountability bears. */
    TOUCHING_ACCOUNTABILITY,

    /** Conduct on which the principle of public life of openness bears. */
    TOUCHING_OPENNESS,

    /** Conduct on which the principle of public life of honesty bears. */
    TOUCHING_HONESTY,

    /** Conduct on which the principle of public life of leadership bears. */
    TOUCHING_LEADERSHIP
}
