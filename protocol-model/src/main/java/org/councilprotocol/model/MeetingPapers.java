package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Papers of a meeting are issued.
 *
 * @param kind what the papers are
 * @param body the kind of body that meets
 */
@RecordBuilder
public record MeetingPapers(
        @Nullable PaperKind kind, @Nullable MeetingBody body) implements Situation {

    /** A builder with every fact unknown. */
    public static MeetingPapersBuilder builder() {
        return MeetingPapersBuilder.builder();
    }
}
