package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, an appeal, an appraisal or another matter of the council's staff, and who takes part in it.
 *
 * @param handler who takes part in it, or is to
 * @param function what is done
 * @param postSpecified whether the post is one of those specified for appointment by members
 * @param appraisalInStandingOrders whether the appraisal is one that Standing Orders set out
 * @param needsConfidentialMatter whether it needs confidential matter about an individual employee to be told to
 *     members
 * @param relatedToPersonConcerned whether whoever handles it is married to, a partner of or otherwise related to the
 *     person to be appointed or who appeals; friendship is none of these
 */
@RecordBuilder
public record StaffingMatter(
        @Nullable Person handler,
        @Nullable StaffingFunction function,
        @Nullable Boolean postSpecified,
        @Nullable Boolean appraisalInStandingOrders,
        @Nullable Boolean needsConfidentialMatter,
        @Nullable Boolean relatedToPersonConcerned)
        implements Situation {

    /** A builder with every fact unknown. */
    public static StaffingMatterBuilder builder() {
        return StaffingMatterBuilder.builder();
    }
}
