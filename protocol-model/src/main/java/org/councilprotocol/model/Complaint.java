package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A complaint by one person about the acts or failings of one or more others.
 *
 * @param complainant who complains
 * @param subjects the people complained of, each treated on their own; complete when given, and never empty
 * @param discussed whether the complainant has talked the matter over with the person complained of
 * @param resolved whether that talk settled the matter
 * @param unableToDiscuss whether the complainant feels unable to raise it with the person complained of
 * @param serious whether the complaint is serious; a judgement for whoever handles it
 * @param repetition whether complaints about the same person have been made before, and by whom
 * @param financialIrregularity whether it is about financial irregularity
 * @param section151OfficerAppropriate whether it is fitting to bring in the Section 151 Officer; a judgement for
 *     whoever handles the complaint
 * @param matters what it is about; complete when given
 * @param inPublic whether the criticism is made, or is to be made, in public
 * @param personalAttack whether there is personal attack on, or abuse of, the person complained of
 * @param codeBreachAlleged whether a breach of the members' code of conduct is alleged
 * @param informalResolutionFailed whether attempts to settle it informally have failed
 * @param chairHandlesAlone whether the Chair of the Council deals with it, or means to, alone
 */
@RecordBuilder
public record Complaint(
        @Nullable Person complainant,
        @Nullable List<Person> subjects,
        @Nullable Boolean discussed,
        @Nullable Boolean resolved,
        @Nullable Boolean unableToDiscuss,
        @Nullable Boolean serious,
        @Nullable Repetition repetition,
        @Nullable Boolean financialIrregularity,
        @Nullable Boolean section151OfficerAppropriate,
        @Nullable Set<ComplaintMatter> matters,
        @Exceptional("true") @Nullable Boolean inPublic,
        @Exceptional("true") @Nullable Boolean personalAttack,
        @Exceptional("true") @Nullable Boolean codeBreachAlleged,
        @Nullable Boolean informalResolutionFailed,
        @Exceptional("true") @Nullable Boolean chairHandlesAlone)
        implements Situation, Consistent {

    private static final Contradiction ABOUT_NOBODY = Contradiction.of(
            "subjects is empty, but a complaint is about somebody",
            "say who is complained of, or leave subjects out where that is not known",
            "subjects");

    private static final Contradiction RESOLVED_UNDISCUSSED =
            Contradiction.between("discussed", "resolved", "resolved is true although discussed is false");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(ABOUT_NOBODY, RESOLVED_UNDISCUSSED);

    public Complaint {
        subjects = Copies.inOrder(subjects);
        matters = Copies.sorted(matters);
    }

    /** A builder with every fact unknown. */
    public static ComplaintBuilder builder() {
        return ComplaintBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (subjects != null && subjects.isEmpty()) {
            return ABOUT_NOBODY;
        }
        if (Boolean.FALSE.equals(discussed) && Boolean.TRUE.equals(resolved)) {
            return RESOLVED_UNDISCUSSED;
        }
        return null;
    }
}
