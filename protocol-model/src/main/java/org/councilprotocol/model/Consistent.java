package org.councilprotocol.model;

import org.jspecify.annotations.Nullable;

/**
 * A record some of whose facts exclude others.
 *
 * <p>A combination that cannot be is refused as input, and is never tried when unknown facts are completed, so that it
 * raises no false question. What is only unlikely is not a contradiction.
 *
 * <p>Every such record lists all its contradictions in a public constant {@code CONTRADICTIONS}, so that it can be said
 * of a fact that it excludes others.
 */
public interface Consistent {

    /**
     * The first reason why the facts that are known cannot hold together, or {@code null} if they can. Adding facts, or
     * adding elements to a set that is not empty, never removes a contradiction. Of a record that hangs off this one it
     * matters that it is there and of which kind, not what is known of it. Where every value of a fact not known would
     * contradict what is known, that is a contradiction of its own; a test finds those that are missing.
     */
    @Nullable
    Contradiction contradiction();
}
