package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A request that the council provide one of its services, or do something for the requester or another.
 *
 * @param requester who asks
 * @param regular whether it is a regular request, of a kind that the public makes too
 * @param specialTreatmentSought whether treatment is sought that others would not get
 */
@RecordBuilder
public record ServiceRequest(
        @Nullable Person requester,
        @Nullable Boolean regular,
        @Nullable Boolean specialTreatmentSought) implements Situation {

    /** A builder with every fact unknown. */
    public static ServiceRequestBuilder builder() {
        return ServiceRequestBuilder.builder();
    }
}
