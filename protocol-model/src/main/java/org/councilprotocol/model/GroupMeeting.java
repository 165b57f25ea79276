package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
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
 * @param officer the officer who is there, or is to be there
 * @param claims what somebody claims, or takes for granted, about the meeting; complete when given
 * @param lengthOfStayInQuestion whether it is in question how long the officer is to stay
 * @param officerThinksStayInappropriate whether the officer thinks it no longer appropriate to stay
 * @param recordAttributesAdvice whether a written record of the meeting attributes comments or advice to the officer
 */
@RecordBuilder
public record GroupMeeting(
        @Nullable Group group,
        @Nullable Boolean officerPresent,
        @Nullable GroupBusiness business,
        @Exceptional("true") @Nullable Boolean moreThanInformationAndAdvice,
        @Nullable Boolean politicalDiscussionAhead,
        @Nullable Boolean nonMembersPresent,
        @Nullable Set<Post> consentBy,
        @Nullable Officer officer,
        @Nullable Set<GroupMeetingClaim> claims,
        @Exceptional("true") @Nullable Boolean lengthOfStayInQuestion,
        @Exceptional("true") @Nullable Boolean officerThinksStayInappropriate,
        @Exceptional("true") @Nullable Boolean recordAttributesAdvice)
        implements Situation, Consistent {

    private static final Contradiction STAY_OF_NOBODY = Contradiction.between(
            "officerPresent",
            "officerThinksStayInappropriate",
            "officerThinksStayInappropriate is true although officerPresent is false");

    private static final Contradiction LENGTH_OF_NO_STAY = Contradiction.between(
            "officerPresent",
            "lengthOfStayInQuestion",
            "lengthOfStayInQuestion is true although officerPresent is false");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS =
            List.of(STAY_OF_NOBODY, LENGTH_OF_NO_STAY, Contradiction.NO_GROUP);

    public GroupMeeting {
        consentBy = Copies.sorted(consentBy);
        claims = Copies.sorted(claims);
    }

    /** A builder with every fact unknown. */
    public static GroupMeetingBuilder builder() {
        return GroupMeetingBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Group.NONE.equals(group)) {
            return Contradiction.NO_GROUP;
        }
        if (Boolean.FALSE.equals(officerPresent) && Boolean.TRUE.equals(officerThinksStayInappropriate)) {
            return STAY_OF_NOBODY;
        }
        if (Boolean.FALSE.equals(officerPresent) && Boolean.TRUE.equals(lengthOfStayInQuestion)) {
            return LENGTH_OF_NO_STAY;
        }
        return null;
    }
}
