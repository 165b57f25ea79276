package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members and officers address or refer to each other at a meeting.
 *
 * @param speaker who speaks
 * @param addressed who is addressed or referred to
 * @param body the kind of body that meets
 * @param formalMeeting whether the meeting is a formal one
 * @param preferredForm the form of address that the person addressed prefers
 */
@RecordBuilder
public record AddressAtMeeting(
        @Nullable Person speaker,
        @Nullable Person addressed,
        @Nullable MeetingBody body,
        @Nullable Boolean formalMeeting,
        @Nullable FormOfAddress preferredForm)
        implements Situation, Consistent {

    private static final Contradiction INFORMAL_COUNCIL = Contradiction.of(
            "formalMeeting is false, but a meeting of the Council or a committee is a formal one",
            "for an informal gathering give body as other",
            "formalMeeting",
            "body");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(INFORMAL_COUNCIL);

    /** A builder with every fact unknown. */
    public static AddressAtMeetingBuilder builder() {
        return AddressAtMeetingBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Boolean.FALSE.equals(formalMeeting) && (body == MeetingBody.COUNCIL || body == MeetingBody.COMMITTEE)) {
            return INFORMAL_COUNCIL;
        }
        return null;
    }
}
