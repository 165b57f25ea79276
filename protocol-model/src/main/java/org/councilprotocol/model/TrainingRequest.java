package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks the council for training or development.
 *
 * @param requester who asks
 * @param forMemberRole whether it serves to carry out the role of a member effectively
 * @param brochureWanted whether a brochure of training and development is wanted, or where to find one is asked
 */
@RecordBuilder
public record TrainingRequest(
        @Nullable Person requester,
        @Nullable Boolean forMemberRole,
        @Nullable Boolean brochureWanted) implements Situation {

    /** A builder with every fact unknown. */
    public static TrainingRequestBuilder builder() {
        return TrainingRequestBuilder.builder();
    }
}
