package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A political group, or somebody for it, asks for officers to come to the group's meeting or to support it there.
 *
 * @param group the group; named in verdicts, it decides nothing
 * @param business what the officers are asked to come for
 * @param moreThanInformationAndAdvice whether more than information and advice is asked of them, such as drafting,
 *     campaigning or speaking for the group
 * @param topics what they are asked to advise on; empty if on nothing
 * @param planningApplication whether they are asked for information or advice on a planning application
 * @param byGroupLeader whether the request comes from the Leader of that group
 * @param inWriting whether it is made in writing
 * @param addressees to whom it is made; {@link Post#OTHER} for an officer of no post that a protocol names
 * @param consentBy who has consented to the officer's attending; empty if nobody
 * @param nonMembersPresent whether people who are not members of the council are to be at the meeting
 * @param invitationAcceptedFromAnotherGroup whether whoever is asked has accepted the invitation of another group
 * @param sameMatters whether the other group's invitation was about the same matters
 * @param treatedUnlikeAnotherGroup whether the group is treated differently from another group in a like case
 */
@RecordBuilder
public record GroupMeetingRequest(
        @Nullable Group group,
        @Nullable GroupBusiness business,
        @Exceptional("true") @Nullable Boolean moreThanInformationAndAdvice,
        @Nullable Set<AdviceTopic> topics,
        @Exceptional("true") @Nullable Boolean planningApplication,
        @Nullable Boolean byGroupLeader,
        @Nullable Boolean inWriting,
        @Nullable Set<Post> addressees,
        @Nullable Set<Post> consentBy,
        @Nullable Boolean nonMembersPresent,
        @Nullable Boolean invitationAcceptedFromAnotherGroup,
        @Nullable Boolean sameMatters,
        @Exceptional("true") @Nullable Boolean treatedUnlikeAnotherGroup)
        implements Situation, Consistent {

    private static final Contradiction TO_NOBODY = Contradiction.of(
            "addressees is empty, but a request is made to somebody",
            "give \"other\" for an officer of no post that a protocol names, or leave addressees out where that is not known",
            "addressees");

    private static final Contradiction PARTY_PLANNING = Contradiction.between(
            "business", "planningApplication", "business is party although planningApplication is true");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(TO_NOBODY, PARTY_PLANNING, Contradiction.NO_GROUP);

    public GroupMeetingRequest {
        topics = Copies.sorted(topics);
        addressees = Copies.sorted(addressees);
        consentBy = Copies.sorted(consentBy);
    }

    /** A builder with every fact unknown. */
    public static GroupMeetingRequestBuilder builder() {
        return GroupMeetingRequestBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (addressees != null && addressees.isEmpty()) {
            return TO_NOBODY;
        }
        if (business == GroupBusiness.PARTY && Boolean.TRUE.equals(planningApplication)) {
            return PARTY_PLANNING;
        }
        if (Group.NONE.equals(group)) {
            return Contradiction.NO_GROUP;
        }
        return null;
    }
}
