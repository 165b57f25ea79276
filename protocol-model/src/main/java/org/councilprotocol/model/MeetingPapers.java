package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Papers of a meeting are issued.
 *
 * @param kind what the papers are
 * @param body the kind of body that meets
 * @param chairConsulted whether the Chair of the committee, or for the cabinet the Portfolio Holder, has been consulted
 *     on them
 * @param draft whether they are a draft, submitted for comment
 * @param submittedOn the day a draft was submitted for comment; a period for comments runs from it
 * @param chairAbsent whether the Chair was absent from the meeting, so that another member took the chair
 */
@RecordBuilder
public record MeetingPapers(
        @Nullable PaperKind kind,
        @Nullable MeetingBody body,
        @Nullable Boolean chairConsulted,
        @Nullable Boolean draft,
        @Nullable LocalDate submittedOn,
        @Exceptional("true") @Nullable Boolean chairAbsent)
        implements Situation {

    /** A builder with every fact unknown. */
    public static MeetingPapersBuilder builder() {
        return MeetingPapersBuilder.builder();
    }
}
