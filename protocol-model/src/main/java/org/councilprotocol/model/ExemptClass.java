package org.councilprotocol.model;

/** Classes of exempt information (Local Government Act 1972, Schedule 12A, as protocols paraphrase it). */
public enum ExemptClass {
    /** Employees. */
    EMPLOYEES,
    /** Tenants and other occupiers of the council's property. */
    OCCUPIERS_OF_COUNCIL_PROPERTY,
    /** Applicants for grants and other services. */
    APPLICANTS_FOR_GRANTS_OR_SERVICES,
    /** Negotiations about contracts. */
    CONTRACT_NEGOTIATIONS,
    /** Negotiations with staff or unions. */
    INDUSTRIAL_RELATIONS,
    /** Counsel's advice. */
    ADVICE_FROM_COUNSEL,
    /** Criminal investigations. */
    CRIMINAL_INVESTIGATIONS,
    /** Any other class. */
    OTHER
}
