package org.councilprotocol.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What requests to a council's officers have in common, whatever is asked for. */
public sealed interface Request extends Situation permits AdviceRequest, InformationRequest {

    /** What is asked for the work of a member is no personal matter. */
    Contradiction NEEDED_PERSONAL_MATTER = Contradiction.between(
            "personalMatter", "neededForRole", "personalMatter is true although neededForRole is true");

    /** What is asked for a constituent is no personal matter. */
    Contradiction CONSTITUENTS_PERSONAL_MATTER = Contradiction.between(
            "personalMatter", "forConstituent", "personalMatter is true although forConstituent is true");

    /** What is asked for an office is no personal matter. */
    Contradiction OFFICES_PERSONAL_MATTER = Contradiction.between(
            "personalMatter",
            "capacity",
            "personalMatter is true although the requester asks as the holder of an office");

    /** Who asks; {@code null} if unknown. */
    @Nullable
    Person requester();

    /** The department approached; {@code null} if unknown. It is named in verdicts and decides nothing. */
    @Nullable
    Department department();

    /** Whether the requester reasonably needs the answer for the work of a member; {@code null} if unknown. */
    @Nullable
    Boolean neededForRole();

    /** Whether the request is made for a constituent; {@code null} if unknown. */
    @Nullable
    Boolean forConstituent();

    /** Whether the request is a general one about some side of the department's work; {@code null} if unknown. */
    @Nullable
    Boolean general();

    /** Whether it concerns a local issue; {@code null} if unknown. */
    @Nullable
    Boolean localIssue();

    /** The wards that the matter touches; empty if none in particular, {@code null} if unknown. */
    @Nullable
    Set<Ward> wards();

    /** The committees whose work the matter touches; empty if none, {@code null} if unknown. */
    @Nullable
    Set<Committee> committees();

    /** In what capacity the requester asks; {@code null} if unknown. */
    @Nullable
    Capacity capacity();

    /** Whether the requester asks that the request or the answer be kept confidential; {@code null} if unknown. */
    @Nullable
    Boolean confidentialityAsked();

    /** Whether the request is unreasonable; a judgement, {@code null} if unknown. */
    @Nullable
    Boolean unreasonable();

    /** Whether the requester has a special relationship with the constituents concerned; {@code null} if unknown. */
    @Nullable
    Boolean specialRelationship();

    /** Whether it concerns a personal matter of the requester's, and no council business; {@code null} if unknown. */
    @Nullable
    Boolean personalMatter();

    /**
     * Whether doing what is asked would put the officer in difficulty if the composition of the council changed;
     * {@code null} if unknown.
     */
    @Nullable
    Boolean difficultyIfCompositionChanges();

    /**
     * Why a request cannot be on a personal matter, where it is needed for a member's work or made in an office;
     * {@code null} if it can.
     */
    static @Nullable Contradiction personalMatterContradiction(
            @Nullable Boolean personalMatter,
            @Nullable Boolean neededForRole,
            @Nullable Boolean forConstituent,
            @Nullable Capacity capacity) {
        if (Boolean.TRUE.equals(personalMatter) && Boolean.TRUE.equals(neededForRole)) {
            return NEEDED_PERSONAL_MATTER;
        }
        if (Boolean.TRUE.equals(personalMatter) && Boolean.TRUE.equals(forConstituent)) {
            return CONSTITUENTS_PERSONAL_MATTER;
        }
        if (Boolean.TRUE.equals(personalMatter) && capacity == Capacity.OFFICE_HOLDER) {
            return OFFICES_PERSONAL_MATTER;
        }
        return null;
    }
}
