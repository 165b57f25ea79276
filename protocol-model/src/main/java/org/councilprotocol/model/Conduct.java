package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a member and an officer behave towards each other, or work together, apart from any complaint.
 *
 * @param by who acts
 * @param towards towards whom
 * @param personalCriticism whether it is criticism of the other in person
 * @param specialTreatmentSought whether treatment is sought that others would not get
 * @param kinds what sort of conduct it is; complete when given, empty if none of those listed
 * @param serious whether the matter is a serious one; a judgement for whoever handles it
 * @param specialTreatmentOffered whether treatment is offered to the other that others would not get
 * @param inPublic whether it happens, or is to happen, in public
 * @param unduePressure whether it puts the other under undue pressure; a judgement
 */
@RecordBuilder
public record Conduct(
        @Nullable Person by,
        @Nullable Person towards,
        @Exceptional("true") @Nullable Boolean personalCriticism,
        @Exceptional("true") @Nullable Boolean specialTreatmentSought,
        @Nullable Set<ConductKind> kinds,
        @Nullable Boolean serious,
        @Exceptional("true") @Nullable Boolean specialTreatmentOffered,
        @Exceptional("true") @Nullable Boolean inPublic,
        @Exceptional("true") @Nullable Boolean unduePressure)
        implements Situation {

    public Conduct {
        kinds = Copies.sorted(kinds);
    }

    /** A builder with every fact unknown. */
    public static ConductBuilder builder() {
        return ConductBuilder.builder();
    }
}
