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
    OTHER
}
