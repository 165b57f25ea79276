package org.councilprotocol.model;

/** What information that might have to be shared is about. */
public enum InformationSubject {
    /** An emerging corporate issue, policy, risk or stakeholder. */
    EMERGING_CORPORATE_MATTER,
    /** The agreed work programme of a committee. */
    COMMITTEE_WORK_PROGRAMME,
    /** A local matter: something of a ward or wards. */
    LOCAL,

    /** Operations or the delivery of services. */
    OPERATIONS_OR_SERVICES
}
