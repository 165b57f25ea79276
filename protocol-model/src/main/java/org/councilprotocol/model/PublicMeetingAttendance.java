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
 */
@RecordBuilder
public record PublicMeetingAttendance(
        @Nullable Organiser organiser,
        @Nullable Set<Post> requestedThrough,
        @Nullable Set<Post> consentBy,
        @Nullable Boolean consentExpress,
        @Nullable Boolean consentBeforehand,
        @Nullable Boolean attends)
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
