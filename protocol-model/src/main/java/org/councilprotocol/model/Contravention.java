package org.councilprotocol.model;

/** What an action would be against. */
public enum Contravention {
    /** The council's procedures. */
    PROCEDURE,
    /** The council's policy. */
    POLICY,
    /** The code of conduct for employees. */
    EMPLOYEE_CODE,
    /** The council's standing orders. */
    STANDING_ORDERS,
    /** The council's financial regulations. */
    FINANCIAL_REGULATIONS,
    /** Some other rule. */
    OTHER
}
