package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Informal meetings between senior officers and somebody who leads a committee or a working party.
 *
 * @param officeHolder the member who chairs the body, or is its vice-chair or spokesperson
 * @param body what kind of body it is
 * @param required whether such meetings are required, or wanted
 */
@RecordBuilder
public record InformalMeetings(
        @Nullable Member officeHolder,
        @Nullable MeetingBody body,
        @Nullable Boolean required) implements Situation {

    /** A builder with every fact unknown. */
    public static InformalMeetingsBuilder builder() {
        return InformalMeetingsBuilder.builder();
    }
}
