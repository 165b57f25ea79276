package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tells an officer what to do, or takes a hand in running staff, money or premises.
 *
 * @param instructor who gives it
 * @param officer the officer to whom it is given
 * @param matters what it is about
 * @param followsAgreedPolicy whether it follows the policies and priorities that the council has agreed
 * @param source whose instruction it is: a body, a group, or the instructor alone
 * @param formalDecision whether it is given through formal decision-making, by a decision of the council or one of its
 *     bodies
 * @param withinRemit whether that decision lies within the remit of the body that took it
 * @param exceedsAuthority whether it would take the officer beyond the authority that managers have given
 * @param disruptsWork whether it disrupts the officer's work by imposing the instructor's own priorities
 * @param contraryToFormalDecision whether it conflicts with a formal decision of the council
 * @param urging whether the officer is told, asked or only encouraged to do it
 * @param contraryTo what the action asked for would be against; empty if nothing
 * @param couldBeReadAsBullying whether the action could be interpreted as intimidation or bullying
 * @param officerFeelsOutsideProcedure whether the officer feels asked to deal with something outside the council's
 *     procedure or policy
 * @param difficultyIfCompositionChanges whether doing it would put the officer in difficulty if the composition of the
 *     council changed
 * @param withinJobDescription whether it lies within the officer's agreed job description
 * @param approvedPolicy whether the council has settled a policy on the matter
 * @param specialTreatmentSought whether treatment is sought for somebody that others would not get
 * @param forConstituent whether it is done for a constituent
 * @param specialRelationship whether the instructor has a special relationship with the constituents concerned
 */
@RecordBuilder
public record InstructionToOfficer(
        @Nullable Person instructor,
        @Nullable Officer officer,
        @Nullable Set<RoleMatter> matters,
        @Nullable Boolean followsAgreedPolicy,
        @Nullable DecisionMaker source,
        @Nullable Boolean formalDecision,
        @Exceptional("false") @Nullable Boolean withinRemit,
        @Exceptional("true") @Nullable Boolean exceedsAuthority,
        @Exceptional("true") @Nullable Boolean disruptsWork,
        @Exceptional("true") @Nullable Boolean contraryToFormalDecision,
        @Exceptional({"asked", "encouraged"}) @Nullable Urging urging,
        @Exceptional(Exceptional.ANY) @Nullable Set<Contravention> contraryTo,
        @Exceptional("true") @Nullable Boolean couldBeReadAsBullying,
        @Exceptional("true") @Nullable Boolean officerFeelsOutsideProcedure,
        @Nullable Boolean difficultyIfCompositionChanges,
        @Exceptional("false") @Nullable Boolean withinJobDescription,
        @Nullable Boolean approvedPolicy,
        @Exceptional("true") @Nullable Boolean specialTreatmentSought,
        @Exceptional("true") @Nullable Boolean forConstituent,
        @Exceptional("true") @Nullable Boolean specialRelationship)
        implements Situation, Consistent {

    private static final Contradiction AGAINST_THE_POLICY_FOLLOWED = Contradiction.between(
            "followsAgreedPolicy",
            "contraryTo",
            "contraryTo has the council's policy although followsAgreedPolicy is true");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(AGAINST_THE_POLICY_FOLLOWED);

    public InstructionToOfficer {
        matters = Copies.sorted(matters);
        contraryTo = Copies.sorted(contraryTo);
    }

    /** A builder with every fact unknown. */
    public static InstructionToOfficerBuilder builder() {
        return InstructionToOfficerBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Boolean.TRUE.equals(followsAgreedPolicy)
                && contraryTo != null
                && contraryTo.contains(Contravention.POLICY)) {
            return AGAINST_THE_POLICY_FOLLOWED;
        }
        return null;
    }
}
