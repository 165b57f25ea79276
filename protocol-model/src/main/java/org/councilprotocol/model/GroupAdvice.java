package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A political group, or somebody for it, asks officers for a report or for advice, or is given one. Their coming to the
 * group's meeting is a {@link GroupMeetingRequest}.
 *
 * @param group the group; it decides nothing
 * @param officer the officer asked, or who prepares or gives it
 * @param kinds what is asked for or given; complete when given
 * @param requested whether the group, or somebody for it, asks for it or requires it
 * @param provided whether it has been prepared or given, or is being
 * @param recommendation whether it contains, or is asked to contain, a recommendation to the group
 * @param politicalImplications whether it goes, or is asked to go, into what the matter or its options would mean
 *     politically
 * @param groupingsAdopted whether the council has adopted party political groupings
 * @param otherGroups whether there is any other political group; a member of no group is none
 * @param business what the report or advice is on
 * @param moreThanInformationAndAdvice whether more than information and advice is asked of the officer, such as
 *     drafting or campaigning
 * @param invitationAcceptedFromAnotherGroup whether the officer has accepted another group's invitation, or advised
 *     another group
 * @param sameMatters whether that other group was concerned with the same matters
 * @param topics what it is on, as far as its topic matters; complete when given
 */
@RecordBuilder
public record GroupAdvice(
        @Nullable Group group,
        @Nullable Officer officer,
        @Nullable Set<GroupAdviceKind> kinds,
        @Nullable Boolean requested,
        @Nullable Boolean provided,
        @Nullable Boolean recommendation,
        @Nullable Boolean politicalImplications,
        @Nullable Boolean groupingsAdopted,
        @Nullable Boolean otherGroups,
        @Nullable GroupBusiness business,
        @Exceptional("true") @Nullable Boolean moreThanInformationAndAdvice,
        @Nullable Boolean invitationAcceptedFromAnotherGroup,
        @Nullable Boolean sameMatters,
        @Nullable Set<AdviceTopic> topics)
        implements Situation, Consistent {

    private static final Contradiction NO_OTHER_GROUP = Contradiction.between(
            "otherGroups",
            "invitationAcceptedFromAnotherGroup",
            "invitationAcceptedFromAnotherGroup is true although otherGroups is false");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(NO_OTHER_GROUP, Contradiction.NO_GROUP);

    public GroupAdvice {
        kinds = Copies.sorted(kinds);
        topics = Copies.sorted(topics);
    }

    /** A builder with every fact unknown. */
    public static GroupAdviceBuilder builder() {
        return GroupAdviceBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Group.NONE.equals(group)) {
            return Contradiction.NO_GROUP;
        }
        if (Boolean.FALSE.equals(otherGroups) && Boolean.TRUE.equals(invitationAcceptedFromAnotherGroup)) {
            return NO_OTHER_GROUP;
        }
        return null;
    }
}
