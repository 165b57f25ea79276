package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Papers of a meeting are issued.
 *
 * @param kind what the papers are
 * @param body the kind of body that meets
 * @param chairConsulted whether the Chair of the committee, or for the cabinet the Portfolio Holder, has been consulted
 *     on them
 */
@RecordBuilder
public record MeetingPapers(
        @Nullable PaperKind kind,
        @Nullable MeetingBody body,
        @Nullable Boolean chairConsulted) implements Situation {

    /** A builder with every fact unknown. */
    public static MeetingPapersBuilder builder() {
        return MeetingPapersBuilder.builder();
    }
}
