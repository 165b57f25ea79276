package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody deals with the press or other media, or makes something known to the public: the council's own
 * communications among others.
 *
 * @param by who deals with the media or makes the communication
 * @param forCouncil whether the publicity is the council's own, or the council is to take part in it
 * @param appearsToAffectPartySupport whether it looks as if meant to win or lose a political party support
 * @param subjects what it is about; complete when given
 * @param concernsCouncil whether it is about what the council as an organisation does, decides or gives priority to
 * @param partyPolitical whether it is party-political, rather than neutral
 * @param clearlyPartyPolitical whether it is clearly party-political
 * @param channel whose channel it goes out by
 * @param importantToResidents whether evidence shows the service to be among the most important to residents
 * @param councilPriority whether the service is a priority of the council's
 * @param decisionTaken whether the decision that it is about has been taken
 * @param decidedBy who took that decision, or is to take it
 * @param underConstitution whether that decision was delegated by members or is one for which the constitution provides
 * @param majorityProgramme whether it is about carrying out the programme of the majority party
 * @param speaksForCouncil whether somebody speaks, or is to speak, for the council as a whole
 * @param mediaProtocolInForce whether the council has a protocol on media relations in force
 * @param direction who made the contact
 * @param approachedAs in what capacity the media made the contact with this person
 * @param formal whether these are formal dealings with the media, on the council's behalf
 * @param pressRelease whether a press release or statement is issued, or is wanted
 * @param promotesParty whether what is said promotes a party, a political group or a party's position
 * @param aboutPolicyOrServices whether what is said promotes, or informs of, the council's policy or services
 * @param factual whether what is said is factual
 * @param consistentWithPolicy whether what is said is consistent with the council's policy
 * @param mediaInterest whether the media take an interest in the council's activities
 * @param strategicOrContentious whether it is about a strategic or contentious matter
 * @param authorisationChecked whether this person has made sure of being authorised to answer the media
 * @param capacityStated whether this person says in what capacity they speak
 * @param helpNeeded whether this person needs help with the media
 * @param givesCommitment whether what is said gives a commitment
 * @param claimPossible whether it is about a matter on which third parties may make claims
 * @param insuranceMatter whether it is about what is likely to be an insurance matter
 * @param electionRunUp whether it is in the run-up to an election
 */
@RecordBuilder
public record MediaContact(
        @Nullable Person by,
        @Nullable Boolean forCouncil,
        @Exceptional("true") @Nullable Boolean appearsToAffectPartySupport,
        @Nullable Set<CommunicationSubject> subjects,
        @Nullable Boolean concernsCouncil,
        @Exceptional("true") @Nullable Boolean partyPolitical,
        @Nullable Boolean clearlyPartyPolitical,
        @Nullable CommunicationChannel channel,
        @Nullable Boolean importantToResidents,
        @Nullable Boolean councilPriority,
        @Nullable Boolean decisionTaken,
        @Nullable DecisionMaker decidedBy,
        @Nullable Boolean underConstitution,
        @Nullable Boolean majorityProgramme,
        @Nullable Boolean speaksForCouncil,
        @Nullable Boolean mediaProtocolInForce,
        @Nullable MediaDirection direction,
        @Nullable MediaApproach approachedAs,
        @Nullable Boolean formal,
        @Nullable Boolean pressRelease,
        @Exceptional("true") @Nullable Boolean promotesParty,
        @Nullable Boolean aboutPolicyOrServices,
        @Exceptional("false") @Nullable Boolean factual,
        @Exceptional("false") @Nullable Boolean consistentWithPolicy,
        @Nullable Boolean mediaInterest,
        @Nullable Boolean strategicOrContentious,
        @Nullable Boolean authorisationChecked,
        @Nullable Boolean capacityStated,
        @Nullable Boolean helpNeeded,
        @Exceptional("true") @Nullable Boolean givesCommitment,
        @Exceptional("true") @Nullable Boolean claimPossible,
        @Exceptional("true") @Nullable Boolean insuranceMatter,
        @Exceptional("true") @Nullable Boolean electionRunUp)
        implements Situation, Consistent {

    private static final Contradiction ABOUT_NOTHING =
            Contradiction.empty("subjects", "a communication is about something");

    private static final Contradiction CLEARLY_BUT_NOT = Contradiction.between(
            "clearlyPartyPolitical",
            "partyPolitical",
            "clearlyPartyPolitical is true although partyPolitical is false");

    private static final Contradiction PROMOTED_BUT_NOT = Contradiction.between(
            "promotesParty", "partyPolitical", "promotesParty is true although partyPolitical is false");

    private static final Contradiction APPROACHED_BY_NOBODY =
            Contradiction.between("approachedAs", "direction", "approachedAs is given although direction is to-media");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS =
            List.of(ABOUT_NOTHING, CLEARLY_BUT_NOT, PROMOTED_BUT_NOT, APPROACHED_BY_NOBODY);

    public MediaContact {
        subjects = Copies.sorted(subjects);
    }

    /** A builder with every fact unknown. */
    public static MediaContactBuilder builder() {
        return MediaContactBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (subjects != null && subjects.isEmpty()) {
            return ABOUT_NOTHING;
        }
        if (Boolean.FALSE.equals(partyPolitical) && Boolean.TRUE.equals(clearlyPartyPolitical)) {
            return CLEARLY_BUT_NOT;
        }
        if (Boolean.FALSE.equals(partyPolitical) && Boolean.TRUE.equals(promotesParty)) {
            return PROMOTED_BUT_NOT;
        }
        if (direction == MediaDirection.TO_MEDIA && approachedAs != null) {
            return APPROACHED_BY_NOBODY;
        }
        return null;
    }
}
