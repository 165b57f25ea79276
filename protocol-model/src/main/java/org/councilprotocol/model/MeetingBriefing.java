package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Officers brief members before a meeting, or are asked to.
 *
 * @param body the kind of body that will meet
 * @param group the political group to be briefed; named in verdicts, it decides nothing
 * @param groupOnCommittee whether the group is represented on the body
 * @param groupOfChair whether it is the group of the Chair or Portfolio Holder
 */
@RecordBuilder
public record MeetingBriefing(
        @Nullable MeetingBody body,
        @Nullable Group group,
        @Nullable Boolean groupOnCommittee,
        @Nullable Boolean groupOfChair)
        implements Situation {

    /** A builder with every fact unknown. */
    public static MeetingBriefingBuilder builder() {
        return MeetingBriefingBuilder.builder();
    }
}
