package org.councilprotocol.testkit.mutation;

import org.jspecify.annotations.Nullable;

/**
 * What came of a mutant.
 *
 * @param mutant the mutant
 * @param fate whether a scenario noticed it
 * @param by for one killed, the id of the first scenario that failed; for an equivalent one, why no case can tell it
 *     from the pack; {@code null} for one that survived
 */
public record MutantResult(
        Mutant mutant, Fate fate, @Nullable String by) {

    /** Whether a scenario noticed a mutant. */
    public enum Fate {
        /** A scenario failed on it. */
        KILLED,
        /** Every scenario passed on it. */
        SURVIVED,
        /** Every scenario passed on it, and it is on record that none could fail. */
        EQUIVALENT
    }

    /** Where it is and what it changes, on one line. */
    public String line() {
        return mutant.at().file() + ":" + mutant.at().line() + "  " + mutant.change() + "  (\"" + mutant.rule() + "\")";
    }
}
