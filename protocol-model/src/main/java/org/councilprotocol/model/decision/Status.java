package org.councilprotocol.model.decision;

/**
 * Whether what binds is kept, so far as the case tells; told beside a verdict, and no part of what it lays down. Of
 * several that are told of one verdict the first in this order stands.
 */
public enum Status {
    /** What is not to be done is done, or what is to be so is not; of a recommendation: it is not followed. */
    BROKEN,
    /** The case does not tell. */
    NOT_TOLD,
    /** What is to be done is not done yet, so far as the case tells. */
    DUE,
    /** It is kept. */
    KEPT
}
