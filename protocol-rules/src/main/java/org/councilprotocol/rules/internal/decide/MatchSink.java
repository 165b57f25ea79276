package org.councilprotocol.rules.internal.decide;

import org.jspecify.annotations.Nullable;

/** Is told of the matches of rules, one after another. */
abstract class MatchSink {
    /**
     * A match.
     *
     * @param rule the place of the rule, where several are looked at together
     */
    abstract void match(int rule, @Nullable Object[] frame, Truth truth);

    /** Whether no other match would tell more. */
    boolean isDone() {
        return false;
    }
}
