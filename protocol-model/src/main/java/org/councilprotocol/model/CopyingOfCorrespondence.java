package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody copies, or means to copy, correspondence between a member and an officer to others.
 *
 * @param copier who copies it
 * @param correspondent the other side of the correspondence
 * @param reply whether what is copied is the copier's reply to something received, not the thing received
 * @param recipients to whom copies go, each treated on their own; complete when given
 * @param concernsMeeting whether it answers a question at a formal meeting of the council or one of its bodies, or is
 *     connected with such a meeting
 * @param meetingBody the kind of body whose meeting that is
 * @param committee the committee or sub-committee whose meeting that is; named in verdicts, it decides nothing
 */
@RecordBuilder
public record CopyingOfCorrespondence(
        @Nullable Person copier,
        @Nullable Person correspondent,
        @Nullable Boolean reply,
        @Nullable List<CopyRecipient> recipients,
        @Nullable Boolean concernsMeeting,
        @Nullable MeetingBody meetingBody,
        @Nullable Committee committee)
        implements Situation, Consistent {

    private static final Contradiction BODY_WITHOUT_MEETING = Contradiction.between(
            "meetingBody", "concernsMeeting", "meetingBody is given although concernsMeeting is false");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(BODY_WITHOUT_MEETING);

    public CopyingOfCorrespondence {
        recipients = Copies.inOrder(recipients);
    }

    /** A builder with every fact unknown. */
    public static CopyingOfCorrespondenceBuilder builder() {
        return CopyingOfCorrespondenceBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Boolean.FALSE.equals(concernsMeeting) && meetingBody != null) {
            return BODY_WITHOUT_MEETING;
        }
        return null;
    }
}
