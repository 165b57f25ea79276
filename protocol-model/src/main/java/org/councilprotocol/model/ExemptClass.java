package org.councilprotocol.model;

/** Classes of exempt information (Local Government Act 1972, Schedule 12A, as protocols paraphrase it). */
public enum ExemptClass {
    /** Employees. */
    EMPLOYEES,
    /** Whoever occupies property of the council's, such as a tenant. */
    OCCUPIERS_OF_COUNCIL_PROPERTY,
    /** Those who apply for a grant or another service. */
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
