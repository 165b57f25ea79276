package org.councilprotocol.rules.internal.decide;

import org.councilprotocol.model.decision.DecisionInterruptedException;

/**
 * Counts the work of one decision, so that it is bounded by a number and not by a clock: the same case takes the same
 * steps on every machine. A step is one candidate for a pattern, one comparison, one term asked for, one value tried,
 * or two outcomes held against one another. Not shared among threads.
 */
final class Steps {

    /** So many steps are taken between two looks at whether the thread was interrupted. */
    private static final int PAUSE = 4_096;

    /** The steps that were allowed are taken. It is thrown and caught within one decision, and carries no trace. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private static final Exhausted EXHAUSTED = new Exhausted();

        private Exhausted() {
            super("the steps allowed are taken", null, false, false);
        }
    }

    private long taken;
    private long limit = Long.MAX_VALUE;
    private long pause = PAUSE;

    /** How many were taken. */
    long taken() {
        return taken;
    }

    /** Allows so many more, and no others. */
    void allow(long more) {
        limit = taken + more;
        pause = Math.min(limit, taken + PAUSE);
    }

    /** Allows as many as it takes, where something else bounds them. */
    void allowAll() {
        limit = Long.MAX_VALUE;
        pause = taken + PAUSE;
    }

    /**
     * Takes one.
     *
     * @throws Exhausted if no more are allowed
     * @throws DecisionInterruptedException if the thread was interrupted
     */
    void take() {
        if (++taken > pause) {
            pause();
        }
    }

    /**
     * Takes several.
     *
     * @throws Exhausted if no more are allowed
     * @throws DecisionInterruptedException if the thread was interrupted
     */
    void take(long several) {
        taken += several;
        if (taken > pause) {
            pause();
        }
    }

    private void pause() {
        if (Thread.currentThread().isInterrupted()) {
            throw new DecisionInterruptedException();
        }
        if (taken > limit) {
            throw Exhausted.EXHAUSTED;
        }
        pause = Math.min(limit, taken + PAUSE);
    }
}
