package org.councilprotocol.model;

/** Whether complaints about the same person have been made before, and by whom. */
public enum Repetition {
    /** The first and only complaint. */
    SINGLE,
    /** The same complainant has complained about the person before. */
    REPEATED_BY_ONE,
    /** Several people have complained about the person, each of them once. */
    ONCE_EACH_BY_SEVERAL
}
