package org.councilprotocol.testkit.mutation;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets a pack pass only if its scenarios notice enough of the mistakes made in it on purpose.
 *
 * <pre>{@code
 * @Test
 * void no_rule_can_be_left_out_unnoticed() {
 *     MutationGate.check(Mutation.of("worcester").deletions().run(), 100);
 * }
 * }</pre>
 */
public final class MutationGate {

    private MutationGate() {}

    /**
     * Lets it pass, or not.
     *
     * @param atLeast how many mutants of a hundred must be killed, those on record as equivalent left aside
     * @throws AssertionError if fewer are, if there is no mutant, or if the record of equivalents is wrong; its message
     *     lists every survivor
     */
    public static void check(MutationReport report, double atLeast) {
        List<String> shortfalls = new ArrayList<>(report.errors());
        if (report.results().isEmpty()) {
            shortfalls.add("there is no mutant, so nothing is tried");
        }
        if (report.score() < atLeast) {
            shortfalls.add("%.1f %% of the mutants are killed, %.1f %% are asked for; survivors:"
                    .formatted(report.score(), atLeast));
            report.survivors().forEach(survivor -> shortfalls.add(survivor.line()));
        }
        if (!shortfalls.isEmpty()) {
            throw new AssertionError("The scenarios of " + report.pack().council() + " would not notice mistakes:\n  "
                    + String.join("\n  ", shortfalls));
        }
    }
}
