package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
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
        @Nullable Boolean needToKnowShown,
        @Nullable Boolean dutyReasonsGiven,
        @Nullable Boolean curiosityOnly,
        @Nullable Boolean generalTrawl,
        @Nullable Boolean needToKnowRuled,
        @Nullable Boolean rulingDisputed,
        @Nullable Boolean forThirdParty,
        @Nullable Boolean disclosableToPublic,
        @Nullable Boolean confidentialityAsked,
        @Nullable Capacity capacity)
        implements Situation, Consistent {

    /** A builder with every fact unknown. */
    public static DocumentInspectionBuilder builder() {
        return DocumentInspectionBuilder.builder();
    }

    @Override
    public @Nullable String contradiction() {
        if (Boolean.FALSE.equals(neededForRole) && Boolean.TRUE.equals(needToKnowShown)) {
            return "needToKnowShown is true although neededForRole is false";
        }
        if (Boolean.FALSE.equals(neededForRole) && Boolean.TRUE.equals(dutyReasonsGiven)) {
            return "dutyReasonsGiven is true although neededForRole is false";
        }
        if (Boolean.TRUE.equals(curiosityOnly) && Boolean.TRUE.equals(dutyReasonsGiven)) {
            return "curiosityOnly is true although dutyReasonsGiven is true";
        }
        if (Boolean.TRUE.equals(curiosityOnly) && Boolean.TRUE.equals(neededForRole)) {
            return "curiosityOnly is true although neededForRole is true";
        }
        if (Boolean.TRUE.equals(curiosityOnly) && Boolean.TRUE.equals(needToKnowShown)) {
            return "curiosityOnly is true although needToKnowShown is true";
        }
        if (Boolean.FALSE.equals(needToKnowRuled) && Boolean.TRUE.equals(rulingDisputed)) {
            return "rulingDisputed is true although needToKnowRuled is false";
        }
        return null;
    }
}
