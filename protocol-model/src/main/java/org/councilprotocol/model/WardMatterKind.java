package org.councilprotocol.model;

/** What kind of matter touches a ward. */
public enum WardMatterKind {
    /** A policy in the formative stages of its development. */
    FORMATIVE_POLICY,
    /** An operational matter: how a service is run or delivered. */
    OPERATIONAL,
    /** A public consultation exercise, of whatever form. */
    PUBLIC_CONSULTATION,
    /** Something else. */
    OTHER
}
