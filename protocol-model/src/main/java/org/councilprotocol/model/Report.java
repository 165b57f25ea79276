package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report by officers to the council or one of its committees: its drafts, its circulation, what a member wants of it.
 *
 * @param stage how far it has got
 * @param committee the committee that it goes to; named in verdicts, it decides nothing
 * @param department the department that it comes from; named in verdicts, it decides nothing
 * @param widerCirculation whether it has gone, is to go or is asked for beyond the Chair and Vice-Chair concerned
 * @param wideningAgreed whether that wider circulation has been expressly agreed
 * @param memberWants what a member wants of it; empty if nothing
 * @param plainEnglish whether it is in plain English, be it written or spoken
 * @param technicalTerms what technical terms, or jargon, it contains
 * @param alternativeFormatRequired whether a member requires it in another format, such as large print, audio or
 *     Braille
 * @param body the kind of body that it goes to
 * @param author the officer who writes or presents it
 * @param pressedAgainstOwnView whether a member presses the author to recommend something against the author's own
 *     professional view
 * @param unduePressure whether a member puts the author under undue pressure; a judgement
 * @param membersViews whether it sets out, or is to set out, the views of individual members
 * @param wards the wards whose particular matter it deals with, each treated on its own; empty if none in particular
 * @param wardNamed whether it names those wards
 */
@RecordBuilder
public record Report(
        @Nullable ReportStage stage,
        @Nullable Committee committee,
        @Nullable Department department,
        @Nullable Boolean widerCirculation,
        @Nullable Boolean wideningAgreed,
        @Nullable Set<ReportWish> memberWants,
        @Nullable Boolean plainEnglish,
        @Nullable TechnicalTerms technicalTerms,
        @Exceptional("true") @Nullable Boolean alternativeFormatRequired,
        @Nullable MeetingBody body,
        @Nullable Officer author,
        @Exceptional("true") @Nullable Boolean pressedAgainstOwnView,
        @Exceptional("true") @Nullable Boolean unduePressure,
        @Nullable Boolean membersViews,
        @Nullable Set<Ward> wards,
        @Nullable Boolean wardNamed)
        implements Situation, Consistent {

    private static final Contradiction AGREED_BUT_NOT_WIDER = Contradiction.between(
            "widerCirculation", "wideningAgreed", "wideningAgreed is true although widerCirculation is false");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(AGREED_BUT_NOT_WIDER);

    public Report {
        memberWants = Copies.sorted(memberWants);
        wards = Copies.sorted(wards);
    }

    /** A builder with every fact unknown. */
    public static ReportBuilder builder() {
        return ReportBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Boolean.FALSE.equals(widerCirculation) && Boolean.TRUE.equals(wideningAgreed)) {
            return AGREED_BUT_NOT_WIDER;
        }
        return null;
    }
}
