package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for information or for an explanation, as against advice, a document or a service.
 *
 * @param requester who asks
 * @param department the department approached; named in verdicts, it decides nothing
 * @param neededForRole whether the requester reasonably needs it for the work of a member
 * @param forConstituent whether it is asked for a constituent
 * @param general whether it is a general enquiry about some side of the department's work
 * @param localIssue whether it concerns a local issue
 * @param wards the wards that the matter touches; empty if none in particular
 * @param committees the committees whose work the matter touches; empty if none
 * @param receivedOn the day the council received the request; the period for an answer runs from it
 * @param otherTimeAgreed whether another time for the answer was agreed with the requester
 * @param agreedDate the date agreed, where one was
 * @param capacity in which capacity the requester asks
 * @param unreasonable whether the request is unreasonable; a judgement
 * @param addressee who is asked
 * @param purelyFactual whether the only purpose is to learn facts
 * @param informal whether it is made informally, such as in passing
 * @param specialRelationship whether the requester has a special relationship with the constituents concerned
 * @param forThirdParty whether the information is asked for on behalf of a third party, such as a resident or a
 *     business
 * @param disclosableToPublic whether anybody could have it under the law on freedom of information or environmental
 *     information
 * @param confidentialityAsked whether the requester asks that the request or the answer be kept confidential
 * @param confidenceInDoubt whether the officer is in doubt if it is to be treated in confidence
 * @param confidentialAboutResident whether what is asked for is confidential information relating to a resident
 * @param dutyReasonsGiven whether the requester has given appropriate reasons for it as part of official duties
 * @param needToKnowShown whether the requester has shown a need to know
 * @param personalMatter whether it concerns a personal matter of the requester's, and no business of the council's
 * @param difficultyIfCompositionChanges whether doing what is asked would put the officer in difficulty if the
 *     composition of the council changed
 */
@RecordBuilder
public record InformationRequest(
        @Nullable Person requester,
        @Nullable Department department,
        @Nullable Boolean neededForRole,
        @Exceptional("true") @Nullable Boolean forConstituent,
        @Nullable Boolean general,
        @Nullable Boolean localIssue,
        @Exceptional(Exceptional.ANY) @Nullable Set<Ward> wards,
        @Exceptional(Exceptional.ANY) @Nullable Set<Committee> committees,
        @Nullable LocalDate receivedOn,
        @Exceptional("true") @Nullable Boolean otherTimeAgreed,
        @Nullable LocalDate agreedDate,

        @Exceptional({"party", "private", "other-authority", "other-body"}) @Nullable
        Capacity capacity,

        @Exceptional("true") @Nullable Boolean unreasonable,
        @Nullable Person addressee,
        @Nullable Boolean purelyFactual,
        @Nullable Boolean informal,
        @Exceptional("true") @Nullable Boolean specialRelationship,
        @Exceptional("true") @Nullable Boolean forThirdParty,
        @Nullable Boolean disclosableToPublic,
        @Exceptional("true") @Nullable Boolean confidentialityAsked,
        @Exceptional("true") @Nullable Boolean confidenceInDoubt,
        @Exceptional("true") @Nullable Boolean confidentialAboutResident,
        @Nullable Boolean dutyReasonsGiven,
        @Exceptional("true") @Nullable Boolean needToKnowShown,
        @Exceptional("true") @Nullable Boolean personalMatter,
        @Nullable Boolean difficultyIfCompositionChanges)
        implements Request, Consistent {

    private static final Contradiction DATE_OF_NO_AGREEMENT = Contradiction.between(
            "agreedDate", "otherTimeAgreed", "agreedDate is given although otherTimeAgreed is false");

    private static final Contradiction AGREED_BEFORE_RECEIVED = Contradiction.of(
            "agreedDate is before receivedOn, but the time for an answer is agreed for a day after the request",
            "correct one of the two dates, or leave out the one that is not known",
            "agreedDate",
            "receivedOn");

    private static final Contradiction CONSTITUENT_NO_THIRD_PARTY = Contradiction.between(
            "forThirdParty",
            "forConstituent",
            "forThirdParty is false although forConstituent is true, and a constituent is a third party");

    private static final Contradiction REASONS_FOR_PERSONAL_MATTER = Contradiction.between(
            "personalMatter", "dutyReasonsGiven", "personalMatter is true although dutyReasonsGiven is true");

    private static final Contradiction SHOWN_WITHOUT_NEED = Contradiction.of(
            "needToKnowShown is true although the requester is a member and neededForRole is false",
            "correct one of the two, or leave out the one that is not known",
            "needToKnowShown",
            "neededForRole",
            "requester");

    /** Neither would the role then need it, nor could it be without need. */
    private static final Contradiction SHOWN_FOR_PERSONAL_MATTER = Contradiction.of(
            "needToKnowShown is true although the requester is a member and personalMatter is true",
            "correct one of the two, or leave out the one that is not known",
            "needToKnowShown",
            "personalMatter",
            "requester");

    private static final Contradiction REASONS_WITHOUT_NEED = Contradiction.of(
            "dutyReasonsGiven is true although the requester is a member and neededForRole is false",
            "correct one of the two, or leave out the one that is not known",
            "dutyReasonsGiven",
            "neededForRole",
            "requester");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(
            DATE_OF_NO_AGREEMENT,
            AGREED_BEFORE_RECEIVED,
            CONSTITUENT_NO_THIRD_PARTY,
            REASONS_FOR_PERSONAL_MATTER,
            SHOWN_WITHOUT_NEED,
            SHOWN_FOR_PERSONAL_MATTER,
            REASONS_WITHOUT_NEED,
            NEEDED_PERSONAL_MATTER,
            CONSTITUENTS_PERSONAL_MATTER,
            OFFICES_PERSONAL_MATTER);

    public InformationRequest {
        wards = Copies.sorted(wards);
        committees = Copies.sorted(committees);
    }

    /** A builder with every fact unknown. */
    public static InformationRequestBuilder builder() {
        return InformationRequestBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        boolean unneeded = requester instanceof Member && Boolean.FALSE.equals(neededForRole);
        if (Boolean.FALSE.equals(otherTimeAgreed) && agreedDate != null) {
            return DATE_OF_NO_AGREEMENT;
        }
        if (agreedDate != null && receivedOn != null && agreedDate.isBefore(receivedOn)) {
            return AGREED_BEFORE_RECEIVED;
        }
        if (Boolean.FALSE.equals(forThirdParty) && Boolean.TRUE.equals(forConstituent)) {
            return CONSTITUENT_NO_THIRD_PARTY;
        }
        if (Boolean.TRUE.equals(personalMatter) && Boolean.TRUE.equals(dutyReasonsGiven)) {
            return REASONS_FOR_PERSONAL_MATTER;
        }
        if (unneeded && Boolean.TRUE.equals(needToKnowShown)) {
            return SHOWN_WITHOUT_NEED;
        }
        if (requester instanceof Member
                && Boolean.TRUE.equals(needToKnowShown)
                && Boolean.TRUE.equals(personalMatter)) {
            return SHOWN_FOR_PERSONAL_MATTER;
        }
        if (unneeded && Boolean.TRUE.equals(dutyReasonsGiven)) {
            return REASONS_WITHOUT_NEED;
        }
        return Request.personalMatterContradiction(personalMatter, neededForRole, forConstituent, capacity);
    }
}
