package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A public meeting is organised: who is invited to it, how it is made known, and whether officers are there.
 *
 * @param organiser who organises it
 * @param localIssue whether it is to consider a local issue
 * @param wards the wards affected, each treated on its own; empty if none in particular
 * @param publicityStatesBasis whether its publicity states clearly on what basis it is held
 * @param publicityImpliesCouncilMeeting whether its publicity states or implies that it is a meeting of the council
 * @param aboutCouncilWork whether the meeting is on a matter that concerns some aspect of the council's work
 * @param partyPolitical whether the meeting is arranged on a party-political basis
 * @param councilPremisesWanted whether premises of the council's are wanted for the meeting
 * @param officerAsked whether an officer is asked to attend
 * @param officerRequestedThrough through whom the officer was asked; empty if directly
 * @param consentBy who has consented to the officer's attending; empty if nobody
 * @param consentExpress whether that consent was given expressly
 * @param consentBeforehand whether it was given beforehand
 * @param officerAttends whether an officer attends
 */
@RecordBuilder
public record PublicMeeting(
        @Nullable Organiser organiser,
        @Nullable Boolean localIssue,
        @Nullable Set<Ward> wards,
        @Nullable Boolean publicityStatesBasis,
        @Exceptional("true") @Nullable Boolean publicityImpliesCouncilMeeting,
        @Nullable Boolean aboutCouncilWork,
        @Nullable Boolean partyPolitical,
        @Nullable Boolean councilPremisesWanted,
        @Nullable Boolean officerAsked,
        @Nullable Set<Post> officerRequestedThrough,
        @Nullable Set<Post> consentBy,
        @Nullable Boolean consentExpress,
        @Nullable Boolean consentBeforehand,
        @Nullable Boolean officerAttends)
        implements Situation {

    public PublicMeeting {
        wards = Copies.sorted(wards);
        officerRequestedThrough = Copies.sorted(officerRequestedThrough);
        consentBy = Copies.sorted(consentBy);
    }

    /** A builder with every fact unknown. */
    public static PublicMeetingBuilder builder() {
        return PublicMeetingBuilder.builder();
    }
}
