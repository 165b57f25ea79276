package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The council, its executive or one of its committees meets: who chairs, and what has to be settled there.
 *
 * @param body the kind of body that meets
 * @param questions what has to be settled at the meeting; empty if nothing listed
 * @param itemOnAgenda whether the item of business in question is on the agenda
 * @param chairConsidersUrgent whether the Chair, or whoever takes the chair, considers that item urgent
 */
@RecordBuilder
public record CouncilMeeting(
        @Nullable MeetingBody body,
        @Nullable Set<MeetingQuestion> questions,
        @Nullable Boolean itemOnAgenda,
        @Exceptional("true") @Nullable Boolean chairConsidersUrgent)
        implements Situation {

    public CouncilMeeting {
        questions = Copies.sorted(questions);
    }

    /** A builder with every fact unknown. */
    public static CouncilMeetingBuilder builder() {
        return CouncilMeetingBuilder.builder();
    }
}
