package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A civic or ceremonial event takes place, or is planned: who is told of it and invited, and how those behave who
 * attend.
 *
 * @param kinds what sort of event it is
 * @param wards the wards in which it takes place, each treated on its own; empty if none in particular
 * @param invitationPossible whether it is possible to invite the members for those wards
 * @param attendee who attends, or is to attend
 * @param representsCouncil whether whoever attends represents the council there
 * @param councilConsidersAppropriate whether the council considers it appropriate for the Mayor to attend
 * @param mayorConsidersAppropriate whether the Mayor considers it appropriate to attend
 * @param processionExpected whether the Mayor and Corporation are expected to process there
 * @param invitedDirectly whether whoever attends was invited in person, not in somebody else's stead
 */
@RecordBuilder
public record CivicEvent(
        @Nullable Set<CivicEventKind> kinds,
        @Nullable Set<Ward> wards,
        @Nullable Boolean invitationPossible,
        @Nullable Person attendee,
        @Nullable Boolean representsCouncil,
        @Nullable Boolean councilConsidersAppropriate,
        @Nullable Boolean mayorConsidersAppropriate,
        @Nullable Boolean processionExpected,
        @Nullable Boolean invitedDirectly)
        implements Situation {

    public CivicEvent {
        kinds = Copies.sorted(kinds);
        wards = Copies.sorted(wards);
    }

    /** A builder with every fact unknown. */
    public static CivicEventBuilder builder() {
        return CivicEventBuilder.builder();
    }
}
