package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A request that the council provide one of its services, or do something for the requester or another.
 *
 * @param requester who asks
 * @param regular whether it is a regular request, of a kind that the public makes too
 * @param specialTreatmentSought whether treatment is sought that others would not get
 * @param capacity in which capacity the requester asks
 * @param unreasonable whether the request is unreasonable; a judgement
 * @param exceedsAuthority whether it would take the officer beyond the authority that managers have given
 * @param refusedBecauseOfAsker whether help is refused because of which part of the council, or which member, asks
 * @param withinDelegation whether what is asked for lies within the responsibilities delegated to officers
 * @param forConstituent whether it is made for a constituent
 * @param specialRelationship whether the requester has a special relationship with the constituents concerned
 */
@RecordBuilder
public record ServiceRequest(
        @Nullable Person requester,
        @Nullable Boolean regular,
        @Exceptional("true") @Nullable Boolean specialTreatmentSought,

        @Exceptional({"party", "private", "other-authority", "other-body"}) @Nullable
        Capacity capacity,

        @Exceptional("true") @Nullable Boolean unreasonable,
        @Exceptional("true") @Nullable Boolean exceedsAuthority,
        @Exceptional("true") @Nullable Boolean refusedBecauseOfAsker,
        @Nullable Boolean withinDelegation,
        @Exceptional("true") @Nullable Boolean forConstituent,
        @Exceptional("true") @Nullable Boolean specialRelationship)
        implements Situation {

    /** A builder with every fact unknown. */
    public static ServiceRequestBuilder builder() {
        return ServiceRequestBuilder.builder();
    }
}
