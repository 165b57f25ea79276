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
    OFFICERS_SERVING_ONE_GROUP
}
