package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision is to be taken, or has been, by members or under delegated powers.
 *
 * @param decidedBy who takes it
 * @param policyDecision whether it is a decision on policy
 * @param delegated whether members have delegated it to whoever takes it
 * @param legalDoubts what is doubtful or weighty about it in law; empty if nothing
 * @param adviceFrom the posts of the officers whose advice the decision-maker has; empty if none
 * @param writtenReport whether there is a written report for it
 * @param status how far it has got, and whether it was lawfully taken
 * @param carryingOutAsked whether somebody asks officers to carry it out, or to put time or money into it
 * @param political whether it is a political decision
 * @param rulingAdministrationPolicy whether it carries the ruling administration's policy
 * @param officersConsiderInadvisable whether in the officers' professional view the course proposed should not be taken
 * @param matters what it is about, apart from policy in general; empty if nothing listed
 * @param lawful whether it is lawful
 * @param properlyApproved whether it was properly approved or authorised, as law and the council's constitution require
 * @param minuted whether it has been minuted
 * @param withinRemit whether it lies within the remit of the body that takes it
 * @param executive whether it is an executive decision, as against one for the council or its committees
 * @param makerInDoubt whether it is asked, or in doubt, who may take it
 * @param consultationInDoubt whether it is asked, or in doubt, whether anybody must be consulted on it
 * @param key whether it is a key decision
 * @param calledIn whether scrutiny has called it in
 * @param approvedPolicy whether the council has settled a policy on the matter
 */
@RecordBuilder
public record DecisionMaking(
        @Nullable DecisionMaker decidedBy,
        @Nullable Boolean policyDecision,
        @Nullable Boolean delegated,
        @Exceptional(Exceptional.ANY) @Nullable Set<LegalDoubt> legalDoubts,
        @Nullable Set<Post> adviceFrom,
        @Nullable Boolean writtenReport,
        @Nullable DecisionStatus status,
        @Nullable Boolean carryingOutAsked,
        @Nullable Boolean political,
        @Nullable Boolean rulingAdministrationPolicy,
        @Exceptional("true") @Nullable Boolean officersConsiderInadvisable,
        @Nullable Set<RoleMatter> matters,
        @Exceptional("false") @Nullable Boolean lawful,
        @Exceptional("false") @Nullable Boolean properlyApproved,
        @Exceptional("false") @Nullable Boolean minuted,
        @Nullable Boolean withinRemit,
        @Nullable Boolean executive,
        @Exceptional("true") @Nullable Boolean makerInDoubt,
        @Exceptional("true") @Nullable Boolean consultationInDoubt,
        @Nullable Boolean key,
        @Exceptional("true") @Nullable Boolean calledIn,
        @Nullable Boolean approvedPolicy)
        implements Situation, Consistent {

    private static final Contradiction APPROVED_OUTSIDE_REMIT = Contradiction.of(
            "properlyApproved is true, but what lies outside a body's remit is not approved as the constitution requires"
                    + " (withinRemit is false)",
            "correct one of the two, or leave out the one that is not known",
            "properlyApproved",
            "withinRemit",
            "decidedBy");

    private static final Contradiction TAKEN_UNLAWFULLY = Contradiction.of(
            "status is taken, which is lawfully, although lawful is false",
            "give status as purported, or correct lawful",
            "status",
            "lawful");

    private static final Contradiction TAKEN_UNAPPROVED = Contradiction.of(
            "status is taken, which is as the rules require, although properlyApproved is false",
            "give status as purported, or correct properlyApproved",
            "status",
            "properlyApproved");

    /** It could be neither approved nor unapproved. */
    private static final Contradiction TAKEN_OUTSIDE_REMIT = Contradiction.of(
            "status is taken, which is as the rules require, although it lay outside the body's remit"
                    + " (withinRemit is false)",
            "give status as purported, or correct withinRemit",
            "status",
            "withinRemit",
            "decidedBy");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS =
            List.of(APPROVED_OUTSIDE_REMIT, TAKEN_UNLAWFULLY, TAKEN_UNAPPROVED, TAKEN_OUTSIDE_REMIT);

    public DecisionMaking {
        matters = Copies.sorted(matters);
        legalDoubts = Copies.sorted(legalDoubts);
        adviceFrom = Copies.sorted(adviceFrom);
    }

    /** A builder with every fact unknown. */
    public static DecisionMakingBuilder builder() {
        return DecisionMakingBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        boolean outside = (decidedBy == DecisionMaker.COMMITTEE || decidedBy == DecisionMaker.SUB_COMMITTEE)
                && Boolean.FALSE.equals(withinRemit);
        boolean taken = status == DecisionStatus.TAKEN;
        if (outside && Boolean.TRUE.equals(properlyApproved)) {
            return APPROVED_OUTSIDE_REMIT;
        }
        if (taken && Boolean.FALSE.equals(lawful)) {
            return TAKEN_UNLAWFULLY;
        }
        if (taken && Boolean.FALSE.equals(properlyApproved)) {
            return TAKEN_UNAPPROVED;
        }
        if (taken && outside) {
            return TAKEN_OUTSIDE_REMIT;
        }
        return null;
    }
}
