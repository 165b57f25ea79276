package org.councilprotocol.model;

/** What something that members might have to be told of is about. */
public enum InformationSubject {
    /** An emerging corporate issue, policy, risk or stakeholder. */
    EMERGING_CORPORATE_MATTER,
    /** The agreed work programme of a committee. */
    COMMITTEE_WORK_PROGRAMME,
    /** Operations or the delivery of services. */
    OPERATIONS_OR_SERVICES,
    /** A policy in the formative stages of its development. */
    FORMATIVE_POLICY,
    /** A public consultation exercise, of whatever form. */
    PUBLIC_CONSULTATION,
    /** Something else. */
    OTHER
}
