package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An officer is asked to attend a public meeting, or attends one.
 *
 * @param organiser who organises the meeting
 * @param requestedThrough through whom the officer was asked; empty if directly
 * @param consentBy who has consented to the officer's attending; empty if nobody
 * @param consentExpress whether that consent was given expressly
 * @param consentBeforehand whether it was given beforehand
 * @param attends whether the officer attends
 * @param aboutCouncilWork whether the meeting is on a matter that concerns some aspect of the council's work
 * @param partyPolitical whether the meeting is arranged on a party-political basis
 */
@RecordBuilder
public record PublicMeetingAttendance(
        @Nullable Organiser organiser,
        @Nullable Set<Post> requestedThrough,
        @Nullable Set<Post> consentBy,
        @Nullable Boolean consentExpress,
        @Nullable Boolean consentBeforehand,
        @Nullable Boolean attends,
        @Nullable Boolean aboutCouncilWork,
        @Nullable Boolean partyPolitical)
        implements Situation {

    public PublicMeetingAttendance {
        requestedThrough = Copies.sorted(requestedThrough);
        consentBy = Copies.sorted(consentBy);
    }

    /** A builder with every fact unknown. */
    public static PublicMeetingAttendanceBuilder builder() {
        return PublicMeetingAttendanceBuilder.builder();
    }
}
