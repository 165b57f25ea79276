package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The council's budget is laid before a body, and the question is who answers.
 *
 * @param body the kind of body that it is laid before
 * @param responder the member whose answer is in question
 */
@RecordBuilder
public record BudgetSubmission(
        @Nullable MeetingBody body, @Nullable Member responder) implements Situation {

    /** A builder with every fact unknown. */
    public static BudgetSubmissionBuilder builder() {
        return BudgetSubmissionBuilder.builder();
    }
}
