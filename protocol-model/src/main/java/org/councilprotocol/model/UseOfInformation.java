package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A member uses, or means to use, information that the council gave that member.
 *
 * @param user the member
 * @param withinPurposeGiven whether the use is the one for which the information was given
 * @param withinDuties whether the use belongs to the member's duties as a member at all
 * @param advantageOrDisadvantage whether the use gains anybody an advantage or does anybody a disadvantage
 */
@RecordBuilder
public record UseOfInformation(
        @Nullable Member user,
        @Nullable Boolean withinPurposeGiven,
        @Nullable Boolean withinDuties,
        @Exceptional("true") @Nullable Boolean advantageOrDisadvantage)
        implements Situation {

    /** A builder with every fact unknown. */
    public static UseOfInformationBuilder builder() {
        return UseOfInformationBuilder.builder();
    }
}
