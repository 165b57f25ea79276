package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member wants to inspect a document of the council's (Local Government Act 1972, section 100F, and the common law's
 * need to know).
 *
 * @param member who wants to inspect it
 * @param document the document
 * @param neededForRole whether the member reasonably needs to see it for the work of a member
 * @param needToKnowShown whether the member has already shown the need to know
 * @param dutyReasonsGiven whether the member has given appropriate reasons for seeing it as part of official duties
 * @param curiosityOnly whether curiosity is the only reason
 * @param generalTrawl whether the member wants to go through documents at large, with no matter or purpose named
 * @param needToKnowRuled whether a first ruling on the need to know has been made
 * @param rulingDisputed whether the member disputes that ruling
 * @param forThirdParty whether the document is asked for on behalf of somebody else, not for the member's own work
 * @param disclosableToPublic whether anybody could have it under the law on freedom of information or environmental
 *     information
 * @param confidentialityAsked whether the member asks that the request be kept confidential
 * @param capacity in what capacity the member wants to see it
 */
@RecordBuilder
public record DocumentInspection(
        @Nullable Member member,
        @Nullable Document document,
        @Nullable Boolean neededForRole,
        @Exceptional("true") @Nullable Boolean needToKnowShown,
        @Nullable Boolean dutyReasonsGiven,
        @Exceptional("true") @Nullable Boolean curiosityOnly,
        @Exceptional("true") @Nullable Boolean generalTrawl,
        @Nullable Boolean needToKnowRuled,
        @Exceptional("true") @Nullable Boolean rulingDisputed,
        @Exceptional("true") @Nullable Boolean forThirdParty,
        @Nullable Boolean disclosableToPublic,
        @Exceptional("true") @Nullable Boolean confidentialityAsked,

        @Exceptional({"party", "private", "other-authority", "other-body"}) @Nullable
        Capacity capacity)
        implements Situation, Consistent {

    private static final Contradiction SHOWN_WITHOUT_NEED = Contradiction.between(
            "needToKnowShown", "neededForRole", "needToKnowShown is true although neededForRole is false");

    private static final Contradiction REASONS_WITHOUT_NEED = Contradiction.between(
            "dutyReasonsGiven", "neededForRole", "dutyReasonsGiven is true although neededForRole is false");

    private static final Contradiction REASONS_OF_CURIOSITY = Contradiction.between(
            "curiosityOnly", "dutyReasonsGiven", "curiosityOnly is true although dutyReasonsGiven is true");

    private static final Contradiction NEEDED_FOR_CURIOSITY = Contradiction.between(
            "curiosityOnly", "neededForRole", "curiosityOnly is true although neededForRole is true");

    private static final Contradiction SHOWN_FOR_CURIOSITY = Contradiction.between(
            "curiosityOnly", "needToKnowShown", "curiosityOnly is true although needToKnowShown is true");

    private static final Contradiction DISPUTED_BEFORE_RULED = Contradiction.between(
            "rulingDisputed", "needToKnowRuled", "rulingDisputed is true although needToKnowRuled is false");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(
            SHOWN_WITHOUT_NEED,
            REASONS_WITHOUT_NEED,
            REASONS_OF_CURIOSITY,
            NEEDED_FOR_CURIOSITY,
            SHOWN_FOR_CURIOSITY,
            DISPUTED_BEFORE_RULED);

    /** A builder with every fact unknown. */
    public static DocumentInspectionBuilder builder() {
        return DocumentInspectionBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Boolean.FALSE.equals(neededForRole) && Boolean.TRUE.equals(needToKnowShown)) {
            return SHOWN_WITHOUT_NEED;
        }
        if (Boolean.FALSE.equals(neededForRole) && Boolean.TRUE.equals(dutyReasonsGiven)) {
            return REASONS_WITHOUT_NEED;
        }
        if (Boolean.TRUE.equals(curiosityOnly) && Boolean.TRUE.equals(dutyReasonsGiven)) {
            return REASONS_OF_CURIOSITY;
        }
        if (Boolean.TRUE.equals(curiosityOnly) && Boolean.TRUE.equals(neededForRole)) {
            return NEEDED_FOR_CURIOSITY;
        }
        if (Boolean.TRUE.equals(curiosityOnly) && Boolean.TRUE.equals(needToKnowShown)) {
            return SHOWN_FOR_CURIOSITY;
        }
        if (Boolean.FALSE.equals(needToKnowRuled) && Boolean.TRUE.equals(rulingDisputed)) {
            return DISPUTED_BEFORE_RULED;
        }
        return null;
    }
}
