package org.councilprotocol.model.decision;

/**
 * The thread that was deciding was interrupted. Nothing is decided, and the thread's interrupt status is still set, as
 * whoever interrupted it expects.
 */
public final class DecisionInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The decision was given up. */
    public DecisionInterruptedException() {
        super("the thread was interrupted while it was deciding");
    }
}
