package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, an appeal, an appraisal or another matter of the council's staff, and who takes part in it.
 *
 * @param handler who takes part in it, or is to
 * @param kind what is done
 * @param postSpecified whether the post is one of those specified for appointment by members
 * @param appraisalInStandingOrders whether the appraisal is one that Standing Orders set out
 * @param needsConfidentialMatter whether it needs confidential matter about an individual employee to be told to
 *     members
 * @param relatedToPersonConcerned whether whoever handles it is married to, a partner of or otherwise related to the
 *     person to be appointed or who appeals; friendship is none of these
 * @param postGrade the level of the post concerned
 * @param statutoryPost whether the post concerned is a statutory officer's
 * @param chiefOfficerPost whether the post concerned is a Chief Officer's
 * @param leadershipTeamPost whether the post concerned belongs to the corporate leadership team
 * @param chairHandlesAlone whether the Chair of the Council deals with it, or means to, alone
 * @param grievanceProcedureAdopted whether the council has adopted a grievance procedure
 * @param disciplinaryProcedureAdopted whether the council has adopted a disciplinary procedure
 * @param personnelGroupDelegated whether the council has delegated its personnel matters to a small group of members
 */
@RecordBuilder
public record StaffingMatter(
        @Nullable Person handler,
        @Nullable StaffingFunction kind,
        @Nullable Boolean postSpecified,
        @Nullable Boolean appraisalInStandingOrders,
        @Nullable Boolean needsConfidentialMatter,
        @Exceptional("true") @Nullable Boolean relatedToPersonConcerned,
        @Nullable Grade postGrade,
        @Nullable Boolean statutoryPost,
        @Nullable Boolean chiefOfficerPost,
        @Nullable Boolean leadershipTeamPost,
        @Exceptional("true") @Nullable Boolean chairHandlesAlone,
        @Nullable Boolean grievanceProcedureAdopted,
        @Nullable Boolean disciplinaryProcedureAdopted,
        @Nullable Boolean personnelGroupDelegated)
        implements Situation, Consistent {

    private static final Contradiction HEAD_NOT_STATUTORY = Contradiction.between(
            "postGrade",
            "statutoryPost",
            "statutoryPost is false, but the head of the paid service is a statutory officer");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(HEAD_NOT_STATUTORY);

    /** A builder with every fact unknown. */
    public static StaffingMatterBuilder builder() {
        return StaffingMatterBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (postGrade == Grade.HEAD_OF_PAID_SERVICE && Boolean.FALSE.equals(statutoryPost)) {
            return HEAD_NOT_STATUTORY;
        }
        return null;
    }
}
