package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A political group meets, and an officer is or may be there.
 *
 * @param group the group; it decides nothing
 * @param officerPresent whether an officer is there, or is to be there
 * @param business what is dealt with while the officer is there
 * @param moreThanInformationAndAdvice whether more than information and advice is asked of the officer, such as
 *     drafting, campaigning or speaking for the group
 * @param politicalDiscussionAhead whether discussion of a political nature is about to begin
 * @param nonMembersPresent whether people who are not members of the council are there
 * @param consentBy who has consented to the officer's attending; empty if nobody
 */
@RecordBuilder
public record GroupMeeting(
        @Nullable Group group,
        @Nullable Boolean officerPresent,
        @Nullable GroupBusiness business,
        @Nullable Boolean moreThanInformationAndAdvice,
        @Nullable Boolean politicalDiscussionAhead,
        @Nullable Boolean nonMembersPresent,
        @Nullable Set<Post> consentBy)
        implements Situation {

    public GroupMeeting {
        consentBy = Copies.sorted(consentBy);
    }

    /** A builder with every fact unknown. */
    public static GroupMeetingBuilder builder() {
        return GroupMeetingBuilder.builder();
    }
}
