package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member writes, or means to write, to officers of the council: to whom such letters and e-mails go, and whether they
 * are to be kept confidential.
 *
 * @param sender who writes
 * @param addressee to whom it is written
 * @param topics what it is about; complete when given
 * @param department the department whose work it is about; named in verdicts, it decides nothing
 * @param seeksAdviceOrComments whether the sender seeks advice or comments from the addressee
 * @param purposes what the sender wants the answer for; empty if for nothing known
 * @param confidentialityExpected whether the sender might expect that it will not be released to the public
 * @param confidenceInDoubt whether the officer is in doubt if it is to be treated as confidential
 * @param sharingAgreed whether the sender has agreed to its being shared with others
 */
@RecordBuilder
public record Correspondence(
        @Nullable Person sender,
        @Nullable Person addressee,
        @Nullable Set<CorrespondenceTopic> topics,
        @Nullable Department department,
        @Nullable Boolean seeksAdviceOrComments,
        @Nullable Set<LetterPurpose> purposes,
        @Nullable Boolean confidentialityExpected,
        @Exceptional("true") @Nullable Boolean confidenceInDoubt,
        @Nullable Boolean sharingAgreed)
        implements Situation, Consistent {

    private static final Contradiction ABOUT_NOTHING =
            Contradiction.empty("topics", "correspondence is about something");

    private static final Contradiction DOUBT_AGREED_AWAY = Contradiction.between(
            "confidenceInDoubt",
            "sharingAgreed",
            "sharingAgreed is true although confidenceInDoubt is true, and the sender's agreement settles the doubt");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(ABOUT_NOTHING, DOUBT_AGREED_AWAY);

    public Correspondence {
        topics = Copies.sorted(topics);
        purposes = Copies.sorted(purposes);
    }

    /** A builder with every fact unknown. */
    public static CorrespondenceBuilder builder() {
        return CorrespondenceBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (topics != null && topics.isEmpty()) {
            return ABOUT_NOTHING;
        }
        if (Boolean.TRUE.equals(confidenceInDoubt) && Boolean.TRUE.equals(sharingAgreed)) {
            return DOUBT_AGREED_AWAY;
        }
        return null;
    }
}
