package org.councilprotocol.testkit;

import org.councilprotocol.model.decision.Decision;

/**
 * Assertions on decisions, to be imported statically.
 *
 * <pre>{@code
 * // Passes: the Managing Director is complained of.
 * assertThat(decision).hasVerdict("11.3").to(Post.MONITORING_OFFICER).inWriting().about("subjects[0]");
 *
 * // Fails, and shows what 11.3 says beside what was expected of it.
 * assertThat(decision).hasVerdict("11.3").to(Post.MANAGING_DIRECTOR);
 * }</pre>
 */
public final class ProtocolAssertions {

    private ProtocolAssertions() {}

    /** Asserts on what a protocol says. */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }
}
