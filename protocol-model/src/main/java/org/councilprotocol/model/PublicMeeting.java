package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A public meeting is organised: who is invited to it, and how it is made known.
 *
 * @param organiser who organises it
 * @param localIssue whether it is to consider a local issue
 * @param wards the wards affected, each treated on its own; empty if none in particular
 * @param publicityStatesBasis whether its publicity states clearly on what basis it is held
 * @param publicityImpliesCouncilMeeting whether its publicity states or implies that it is a meeting of the council
 * @param aboutCouncilWork whether the meeting is on a matter that concerns some aspect of the council's work
 * @param partyPolitical whether the meeting is arranged on a party-political basis
 * @param councilPremisesWanted whether premises of the council's are wanted for the meeting
 */
@RecordBuilder
public record PublicMeeting(
        @Nullable Organiser organiser,
        @Nullable Boolean localIssue,
        @Nullable Set<Ward> wards,
        @Nullable Boolean publicityStatesBasis,
        @Nullable Boolean publicityImpliesCouncilMeeting,
        @Nullable Boolean aboutCouncilWork,
        @Nullable Boolean partyPolitical,
        @Nullable Boolean councilPremisesWanted)
        implements Situation {

    public PublicMeeting {
        wards = Copies.sorted(wards);
    }

    /** A builder with every fact unknown. */
    public static PublicMeetingBuilder builder() {
        return PublicMeetingBuilder.builder();
    }
}
