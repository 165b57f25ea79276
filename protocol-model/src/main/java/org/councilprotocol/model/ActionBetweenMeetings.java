package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An officer is to act for a committee between its meetings.
 *
 * @param resolutionPassed whether the committee has passed a resolution at a meeting that authorises it
 * @param officerNamed whether that resolution names the officer
 * @param chairConsulted whether the chair has been consulted
 * @param chairDecides whether the chair decides, or claims to decide, for the committee
 * @param chairPressure whether the chair applies inappropriate pressure on the officer
 */
@RecordBuilder
public record ActionBetweenMeetings(
        @Nullable Boolean resolutionPassed,
        @Nullable Boolean officerNamed,
        @Nullable Boolean chairConsulted,
        @Nullable Boolean chairDecides,
        @Exceptional("true") @Nullable Boolean chairPressure)
        implements Situation {

    /** A builder with every fact unknown. */
    public static ActionBetweenMeetingsBuilder builder() {
        return ActionBetweenMeetingsBuilder.builder();
    }
}
