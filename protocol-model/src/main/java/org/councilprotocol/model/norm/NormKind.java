package org.councilprotocol.model.norm;

/** What kind of norm a sentence of a protocol states. */
public enum NormKind {
    OBLIGATION,
    PROHIBITION,
    PERMISSION,
    ENTITLEMENT,
    POWER,
    RECOMMENDATION,
    PRESUMPTION,
    DEFINITION,
    PRINCIPLE,
    STATEMENT
}
