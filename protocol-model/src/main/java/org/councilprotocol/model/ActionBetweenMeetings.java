package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
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
        @Nullable Boolean chairPressure)
        implements Situation, Consistent {

    private static final Contradiction NAMED_BY_NOTHING = Contradiction.between(
            "resolutionPassed",
            "officerNamed",
            "officerNamed is true although resolutionPassed is false: no resolution names anybody");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(NAMED_BY_NOTHING);

    /** A builder with every fact unknown. */
    public static ActionBetweenMeetingsBuilder builder() {
        return ActionBetweenMeetingsBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Boolean.FALSE.equals(resolutionPassed) && Boolean.TRUE.equals(officerNamed)) {
            return NAMED_BY_NOTHING;
        }
        return null;
    }
}
