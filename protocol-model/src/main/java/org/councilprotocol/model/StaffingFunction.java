package org.councilprotocol.model;

/** What is done in a matter of staffing. */
public enum StaffingFunction {
    /** Appointing somebody to a post. */
    APPOINTMENT,
    /** Settling policies on human resources. */
    HR_POLICY,
    /** Settling conditions of employment. */
    CONDITIONS_OF_EMPLOYMENT,
    /** Hearing or deciding an employee's appeal. */
    APPEAL,
    /** Appraising a member of staff. */
    APPRAISAL,
    /** Discipline at its first stage. */
    DISCIPLINE,
    /** An employee's grievance at its first stage. */
    GRIEVANCE,
    /** Managing employees from day to day, such as giving out work or agreeing leave. */
    MANAGEMENT,

    /** Applying procedures on human resources. */
    HR_PROCEDURE,

    /** A whistleblowing matter. */
    WHISTLEBLOWING,
    /** Dealing with an issue of an employee's performance at work. */
    WORK_PERFORMANCE,
    /** Having disciplinary and grievance procedures at all. */
    STAFF_PROCEDURES
}
