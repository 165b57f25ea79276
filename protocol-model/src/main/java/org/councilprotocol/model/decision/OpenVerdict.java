package org.councilprotocol.model.decision;

import java.util.List;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that hangs on facts not known.
 *
 * @param verdict what would hold
 * @param hangsOn the facts it hangs on, also of other situations of the case, and what each value leads to; at most 20,
 *     and none if there were too many ways to try out
 * @param hingesNotListed on how many more facts it hangs
 * @param explored whether every value of those facts was tried
 * @param ordinarily what becomes of it where every fact not told is as it ordinarily is; {@code null} where that does
 *     not decide it, or nothing exceptional bears on it
 */
public record OpenVerdict(
        Verdict verdict,
        List<Hinge> hangsOn,
        int hingesNotListed,
        boolean explored,
        @Nullable Ordinarily ordinarily) {

    public OpenVerdict {
        hangsOn = List.copyOf(hangsOn);
    }

    /** Where it would stand, were the facts known. */
    public Kind kind() {
        return verdict.kind();
    }

    /**
     * What becomes of an open verdict where no fact that is not told has an exceptional value: one that nobody would
     * leave out if it were so. It is open all the same.
     */
    public enum Ordinarily {
        /** It holds. */
        HOLDS,
        /** It does not hold. */
        GONE
    }

    /** Where a verdict stands in a decision, or would, were the facts known. */
    public enum Kind {
        /** Among the verdicts. */
        VERDICT,
        /** Among the arguable ones. */
        ARGUABLE,
        /** Among what does not arise. */
        NOT_ARISING,
        /** Among the gaps. */
        GAP,
        /** Among the reminders. */
        REMINDER
    }

    /**
     * A fact that an open verdict hangs on.
     *
     * @param fact its path
     * @param question the question that asks for it, in words a clerk understands
     * @param values what becomes of the verdict for each value
     */
    public record Hinge(FactPath fact, String question, List<Outcome> values) {

        public Hinge {
            values = List.copyOf(values);
        }
    }

    /**
     * What becomes of an open verdict for one value of a fact.
     *
     * @param value the value, or what stands for several
     * @param effect what becomes of it
     */
    public record Outcome(FactValue value, Effect effect) {}

    /** What becomes of an open verdict. */
    public enum Effect {
        /** It holds. */
        APPLIES,
        /** It does not hold. */
        FALLS_AWAY,
        /** It holds on some readings of the text alone. */
        ARGUABLE,
        /** It hangs on further facts. */
        STILL_OPEN
    }
}
