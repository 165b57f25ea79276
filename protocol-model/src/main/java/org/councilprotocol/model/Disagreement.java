package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A member and an officer differ in professional opinion about facts or about action taken.
 *
 * @param misconductAlleged whether the difference is said to show improper conduct
 * @param soundEvidence whether there is sound evidence of improper conduct
 * @param conflictingData whether the data on the matter conflict
 */
@RecordBuilder
public record Disagreement(
        @Nullable Boolean misconductAlleged,
        @Nullable Boolean soundEvidence,
        @Nullable Boolean conflictingData) implements Situation {

    /** A builder with every fact unknown. */
    public static DisagreementBuilder builder() {
        return DisagreementBuilder.builder();
    }
}
