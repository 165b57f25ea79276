package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A member has in mind to put a motion or an amendment to a meeting.
 *
 * @param mover the member
 * @param body the kind of body that it is for
 * @param discussedWithMonitoringOfficer whether its wording has been, or is being, discussed with the Monitoring
 *     Officer
 */
@RecordBuilder
public record Motion(
        @Nullable Member mover,
        @Nullable MeetingBody body,
        @Nullable Boolean discussedWithMonitoringOfficer) implements Situation {

    /** A builder with every fact unknown. */
    public static MotionBuilder builder() {
        return MotionBuilder.builder();
    }
}
