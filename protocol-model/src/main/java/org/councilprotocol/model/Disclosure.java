package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody passes on information, means to or is asked to, or has been told something in confidence.
 *
 * @param by who passes it on
 * @param to to whom it is passed on
 * @param confidential whether the information is confidential
 * @param aboutIndividualEmployee whether it concerns the officer who passes it on, or another individual employee
 * @param source from whom the information came
 * @param improper whether it would be improper to pass the information on
 * @param receivedInConfidence whether the information was given in confidence to whoever passes it on
 * @param consentGiven whether somebody entitled to consent to the disclosure has consented
 * @param requiredByLaw whether the law requires the disclosure, such as by a court's order
 * @param answersConfidentialRequest whether it is what a member asked for, or was given, with the request that this
 *     stay confidential
 * @param couldDamageCouncil whether it relates to something that could damage the council
 * @param relatesToIllegality whether it relates to something illegal
 * @param relatesToMaladministration whether it relates to something that constitutes maladministration
 * @param toPoliticalGroup whether a political group, or somebody for it, would be told
 */
@RecordBuilder
public record Disclosure(
        @Nullable Person by,
        @Nullable Person to,
        @Nullable Boolean confidential,
        @Exceptional("true") @Nullable Boolean aboutIndividualEmployee,
        @Nullable Person source,
        @Nullable Boolean improper,
        @Nullable Boolean receivedInConfidence,
        @Exceptional("true") @Nullable Boolean consentGiven,
        @Exceptional("true") @Nullable Boolean requiredByLaw,
        @Nullable Boolean answersConfidentialRequest,
        @Nullable Boolean couldDamageCouncil,
        @Exceptional("true") @Nullable Boolean relatesToIllegality,
        @Exceptional("true") @Nullable Boolean relatesToMaladministration,
        @Nullable Boolean toPoliticalGroup)
        implements Situation {

    /** A builder with every fact unknown. */
    public static DisclosureBuilder builder() {
        return DisclosureBuilder.builder();
    }
}
