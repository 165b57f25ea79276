package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member visits officers at work or other premises of the council's.
 *
 * @param visitor the member
 * @param capacity in whose name or in what capacity the visit is made
 * @param arrangementPracticable whether it is practicable to give notice of the visit and arrange it beforehand
 * @param arrangedBeforehand whether notice of the visit was given and it was arranged beforehand
 * @param breaksWorkplaceRules whether the visitor breaks health and safety, security or other workplace rules
 * @param interferes whether the visit interferes with the services or activities provided at the time
 * @param siteHasSafeguardingPolicy whether the place visited has a safeguarding policy of its own
 */
@RecordBuilder
public record PremisesVisit(
        @Nullable Member visitor,
        @Nullable VisitCapacity capacity,
        @Nullable Boolean arrangementPracticable,
        @Nullable Boolean arrangedBeforehand,
        @Exceptional("true") @Nullable Boolean breaksWorkplaceRules,
        @Exceptional("true") @Nullable Boolean interferes,
        @Nullable Boolean siteHasSafeguardingPolicy)
        implements Situation, Consistent {

    private static final Contradiction ARRANGED_IMPRACTICABLY = Contradiction.between(
            "arrangementPracticable",
            "arrangedBeforehand",
            "arrangedBeforehand is true although arrangementPracticable is false");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(ARRANGED_IMPRACTICABLY);

    /** A builder with every fact unknown. */
    public static PremisesVisitBuilder builder() {
        return PremisesVisitBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Boolean.FALSE.equals(arrangementPracticable) && Boolean.TRUE.equals(arrangedBeforehand)) {
            return ARRANGED_IMPRACTICABLY;
        }
        return null;
    }
}
