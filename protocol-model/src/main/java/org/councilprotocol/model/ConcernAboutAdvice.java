package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a concern about advice or information that officers have given.
 *
 * @param raisedBy who has the concern
 * @param accuracyDoubted whether the concern is that the advice or information may be inaccurate; mere disagreement
 *     with it, or dislike of it, is not
 * @param givenBy the officer who gave it
 * @param department the department or service that it comes from; named in verdicts, it decides nothing
 */
@RecordBuilder
public record ConcernAboutAdvice(
        @Nullable Person raisedBy,
        @Nullable Boolean accuracyDoubted,
        @Nullable Officer givenBy,
        @Nullable Department department)
        implements Situation {

    /** A builder with every fact unknown. */
    public static ConcernAboutAdviceBuilder builder() {
        return ConcernAboutAdviceBuilder.builder();
    }
}
