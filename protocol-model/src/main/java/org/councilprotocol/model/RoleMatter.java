package org.councilprotocol.model;

/** What a claim of role, or an instruction, is about. */
public enum RoleMatter {
    /** The council's policies or priorities. */
    POLICY_OR_PRIORITIES,
    /** What employees are to work on. */
    WORK_PROGRAMME,
    /** Running staff, money or premises from day to day. */
    DAY_TO_DAY_MANAGEMENT,
    /** Running an election. */
    ELECTIONS,
    /** A local issue, or the role of a ward member. */
    WARD_MATTERS,
    /** Who sits in the Cabinet. */
    APPOINTING_CABINET,
    /** Committing the council to a course of action. */
    COMMITTING_COUNCIL,
    /** What the council's constitution means. */
    INTERPRETING_CONSTITUTION,
    /** Decisions on the services or functions of a Cabinet portfolio. */
    PORTFOLIO_DECISIONS,
    /** The scheme of delegation for executive matters. */
    SCHEME_OF_DELEGATION,
    /** Something else. */
    OTHER,

    /** High-level policy or strategy. */
    HIGH_LEVEL_POLICY,

    /** Carrying out policy that has been agreed. */
    CARRYING_OUT_POLICY,

    /** Operational delivery, and that it works well. */
    OPERATIONAL_DELIVERY,

    /** The political side or viewpoint of a matter. */
    POLITICAL_VIEW,

    /** Professional advice and expertise. */
    PROFESSIONAL_ADVICE,

    /** Party-political work by an officer. */
    PARTY_POLITICAL_WORK,

    /** Officers' serving one political group, or putting it first. */
    OFFICERS_SERVING_ONE_GROUP,
    /** The council's core values. */
    CORE_VALUES,
    /** The setting or approval of the policy framework. */
    POLICY_FRAMEWORK,
    /** The approval of a strategic plan. */
    STRATEGIC_PLAN,
    /** The approval of the budget. */
    BUDGET,
    /** Managing and providing the council's services. */
    SERVICE_PROVISION,
    /** Whether somebody is bound by the protocol. */
    BEING_BOUND_BY_PROTOCOL,
    /** To whom officers answer. */
    OFFICER_ACCOUNTABILITY,
    /** Whom officers serve. */
    OFFICERS_SERVICE,
    /** Who employs officers. */
    EMPLOYER_OF_OFFICERS,
    /** Who leads the officers. */
    LEADING_OFFICERS,
    /** Monitoring and reviewing how policies are carried out and services provided. */
    PERFORMANCE_MONITORING,
    /** Representing the council to the outside world. */
    EXTERNAL_REPRESENTATION,
    /** Taking up the cases of constituents. */
    CONSTITUENT_CASEWORK,
    /** Giving the council's policy its public leadership. */
    PUBLIC_LEADERSHIP_ON_POLICY,
    /** Keeping the protocol, and the codes that it supports, under review. */
    MONITORING_OF_PROTOCOL
}
