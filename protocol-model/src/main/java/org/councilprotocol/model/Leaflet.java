package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody distributes a leaflet, or means to.
 *
 * @param distributor who distributes it
 * @param inOwnWard whether it is distributed in the distributor's own ward
 * @param aboutWardIssues whether it is about particular issues in that ward
 * @param contactIsOfficer whether it names an officer as the contact for queries
 * @param formalCouncilDocument whether it is a formal document of the council's
 * @param distributionAuthorised whether the council, a committee or a sub-committee has authorised its distribution
 */
@RecordBuilder
public record Leaflet(
        @Nullable Person distributor,
        @Nullable Boolean inOwnWard,
        @Nullable Boolean aboutWardIssues,
        @Nullable Boolean contactIsOfficer,
        @Nullable Boolean formalCouncilDocument,
        @Nullable Boolean distributionAuthorised)
        implements Situation {

    /** A builder with every fact unknown. */
    public static LeafletBuilder builder() {
        return LeafletBuilder.builder();
    }
}
