package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks the council for training or development.
 *
 * @param requester who asks
 * @param forMemberRole whether it serves to carry out the role of a member effectively
 */
@RecordBuilder
public record TrainingRequest(
        @Nullable Person requester, @Nullable Boolean forMemberRole) implements Situation {

    /** A builder with every fact unknown. */
    public static TrainingRequestBuilder builder() {
        return TrainingRequestBuilder.builder();
    }
}
