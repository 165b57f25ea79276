package org.councilprotocol.rules.text;

import java.util.List;
import java.util.stream.Collectors;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether a verdict is kept, as a sentence below it. */
final class StatusText {

    private StatusText() {}

    /** The sentence; {@code null} where the protocol names nothing that would show it. */
    static @Nullable String of(Verdict verdict) {
        Status status = verdict.status();
        if (status == null) {
            return null;
        }
        return switch (status) {
            case KEPT -> "Kept" + because(verdict.statusBecause());
            case DUE -> "Due" + because(verdict.statusBecause());
            case BROKEN -> (isAdvice(verdict) ? "Not followed" : "Broken") + because(verdict.statusBecause());
            case NOT_TOLD ->
                isAdvice(verdict)
                        ? "The case does not tell whether it is followed."
                        : "The case does not tell whether it is kept.";
        };
    }

    /** The sentence of a verdict that may not hold; {@code null} where the case tells nothing of it. */
    static @Nullable String perhaps(Verdict verdict) {
        Status status = verdict.status();
        if (status == null || status == Status.NOT_TOLD) {
            return null;
        }
        return "If it holds, it is "
                + switch (status) {
                    case KEPT -> "kept";
                    case DUE -> "due";
                    case BROKEN -> isAdvice(verdict) ? "not followed" : "broken";
                    case NOT_TOLD -> throw new IllegalStateException();
                }
                + because(verdict.statusBecause());
    }

    /** What something would show of a verdict: " is kept". */
    static String would(Status status, Verdict verdict) {
        String word = isAdvice(verdict) ? "followed" : "kept";
        return switch (status) {
            case KEPT -> " is " + word;
            case DUE -> " is due";
            case BROKEN -> " is not " + word;
            case NOT_TOLD -> " is " + word + " or not";
        };
    }

    /** A recommendation is followed or not; only what must be, or must not be, is broken. */
    private static boolean isAdvice(Verdict verdict) {
        return verdict.modality() == Modality.SHOULD || verdict.modality() == Modality.SHOULD_NOT;
    }

    private static String because(List<Ground> grounds) {
        return grounds.isEmpty()
                ? "."
                : ", because " + grounds.stream().map(Ground::words).collect(Collectors.joining("; ")) + ".";
    }
}
