package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for advice or assistance, as against plain information.
 *
 * @param requester who asks
 * @param department the department approached; named in verdicts, it decides nothing
 * @param neededForRole whether the requester reasonably needs it for the work of a member
 * @param forConstituent whether it is asked for a constituent
 * @param general whether it is a general enquiry about some side of the department's work
 * @param localIssue whether it concerns a local issue
 * @param wards the wards that the matter touches; empty if none in particular
 * @param committees the committees whose work the matter touches; empty if none
 * @param addressee the officer asked
 * @param confidentialityAsked whether the advice is to be confidential
 * @param approvedPolicy whether an approved policy of the council covers the activity that it concerns
 * @param topics what it is asked on; complete when given
 * @param opinionSought which opinion on the matter is sought: the first, clarification or another one
 * @param formalAdviceGiven whether formal advice has already been given on the same matter
 * @param preferredAdviceSought whether the purpose is to get advice that the requester will like better, from officers
 *     picked for it
 * @param politicalInfluence whether political views or preference influence the advice, or are asked or said to
 * @param oneDepartmentsView whether the advice gives one department's view only, and not that of all the departments
 *     concerned
 * @param adviserConsidersInadvisable whether in the adviser's professional view the course proposed should not be taken
 * @param capacity in which capacity the requester asks
 * @param unreasonable whether the request is unreasonable; a judgement
 * @param exceedsAuthority whether it would take the officer beyond the authority that managers have given
 * @param refusedBecauseOfAsker whether help is refused because of which part of the council, or which member, asks
 * @param specialRelationship whether the requester has a special relationship with the constituents concerned
 * @param personalMatter whether it concerns a personal matter of the requester's, and no business of the council's
 * @param difficultyIfCompositionChanges whether doing what is asked would put the officer in difficulty if the
 *     composition of the council changed
 * @param source whose request it is: a body's, a political group's, or one person's alone
 */
@RecordBuilder
public record AdviceRequest(
        @Nullable Person requester,
        @Nullable Department department,
        @Nullable Boolean neededForRole,
        @Exceptional("true") @Nullable Boolean forConstituent,
        @Nullable Boolean general,
        @Nullable Boolean localIssue,
        @Exceptional(Exceptional.ANY) @Nullable Set<Ward> wards,
        @Exceptional(Exceptional.ANY) @Nullable Set<Committee> committees,
        @Nullable Officer addressee,
        @Exceptional("true") @Nullable Boolean confidentialityAsked,
        @Nullable Boolean approvedPolicy,
        @Nullable Set<AdviceTopic> topics,
        @Nullable OpinionSought opinionSought,
        @Nullable Boolean formalAdviceGiven,
        @Exceptional("true") @Nullable Boolean preferredAdviceSought,
        @Exceptional("true") @Nullable Boolean politicalInfluence,
        @Exceptional("true") @Nullable Boolean oneDepartmentsView,
        @Exceptional("true") @Nullable Boolean adviserConsidersInadvisable,

        @Exceptional({"party", "private", "other-authority", "other-body"}) @Nullable
        Capacity capacity,

        @Exceptional("true") @Nullable Boolean unreasonable,
        @Exceptional("true") @Nullable Boolean exceedsAuthority,
        @Exceptional("true") @Nullable Boolean refusedBecauseOfAsker,
        @Exceptional("true") @Nullable Boolean specialRelationship,
        @Exceptional("true") @Nullable Boolean personalMatter,
        @Nullable Boolean difficultyIfCompositionChanges,
        @Nullable DecisionMaker source)
        implements Request, Consistent {

    private static final Contradiction BODY_FROM_OUTSIDE = Contradiction.between(
            "source", "requester", "source is a body of the council although the requester is from outside");

    private static final Contradiction BODYS_PERSONAL_MATTER = Contradiction.between(
            "source", "personalMatter", "source is a body of the council although personalMatter is true");

    private static final Contradiction BODY_BY_OFFICER = Contradiction.between(
            "source", "requester", "source is a body of the council although the requester is an officer");

    private static final Contradiction GROUP = Contradiction.of(
            "source is a political group, whose request for advice is group-advice",
            "write it as the situation group-advice, or give whose request it is otherwise",
            "source");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(
            BODY_FROM_OUTSIDE,
            BODYS_PERSONAL_MATTER,
            BODY_BY_OFFICER,
            GROUP,
            NEEDED_PERSONAL_MATTER,
            CONSTITUENTS_PERSONAL_MATTER,
            OFFICES_PERSONAL_MATTER);

    public AdviceRequest {
        wards = Copies.sorted(wards);
        committees = Copies.sorted(committees);
        topics = Copies.sorted(topics);
    }

    /** A builder with every fact unknown. */
    public static AdviceRequestBuilder builder() {
        return AdviceRequestBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        boolean fromBody = source == DecisionMaker.COUNCIL
                || source == DecisionMaker.COMMITTEE
                || source == DecisionMaker.SUB_COMMITTEE
                || source == DecisionMaker.CABINET;
        if (fromBody && requester instanceof Outsider) {
            return BODY_FROM_OUTSIDE;
        }
        if (fromBody && Boolean.TRUE.equals(personalMatter)) {
            return BODYS_PERSONAL_MATTER;
        }
        if (fromBody && requester instanceof Officer) {
            return BODY_BY_OFFICER;
        }
        if (source == DecisionMaker.GROUP) {
            return GROUP;
        }
        return Request.personalMatterContradiction(personalMatter, neededForRole, forConstituent, capacity);
    }
}
