package org.councilprotocol.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.councilprotocol.model.norm.NormState;

/**
 * Lets a pack pass only if every norm is accounted for, and every norm that decides has a scenario where it applies and
 * a near miss.
 *
 * <pre>{@code
 * @Test
 * void every_norm_is_covered() {
 *     CoverageGate.check(Scenarios.of("worcester").coverage());
 * }
 * }</pre>
 */
public final class CoverageGate {

    private CoverageGate() {}

    /**
     * Lets it pass, or not.
     *
     * @throws AssertionError if anything falls short; its message lists all that does
     */
    public static void check(Coverage coverage) {
        List<String> shortfalls = shortfalls(coverage);
        if (!shortfalls.isEmpty()) {
            throw new AssertionError("The scenarios of " + coverage.pack().council() + " fall short in "
                    + shortfalls.size() + " place(s):\n  " + String.join("\n  ", shortfalls));
        }
    }

    /** What falls short, in sentences; empty if nothing does. */
    public static List<String> shortfalls(Coverage coverage) {
        List<String> shortfalls = new ArrayList<>();
        if (coverage.deciding().isEmpty()) {
            shortfalls.add("there is no norm that decides, so there is nothing to cover");
        }
        coverage.emptySections()
                .forEach(section ->
                        shortfalls.add("section " + section + " is said to be encoded, but no clause is of it"));
        coverage.strayRules()
                .forEach(rule -> shortfalls.add("rule \"" + rule.name() + "\" (" + rule.file() + ":" + rule.line()
                        + ") has no norm that rules decide: " + rule.norm()));
        coverage.norms().stream()
                .filter(norm -> !norm.accountedFor())
                .forEach(norm ->
                        shortfalls.add(norm.norm().id() + " " + owed(norm.norm().state())));
        lacking(coverage, NormCoverage::applies, "no scenario where it applies", shortfalls);
        lacking(coverage, NormCoverage::nearMiss, "no near miss", shortfalls);
        return shortfalls;
    }

    private static void lacking(
            Coverage coverage, Function<NormCoverage, List<String>> respect, String what, List<String> shortfalls) {
        coverage.deciding().stream()
                .filter(norm -> respect.apply(norm).isEmpty())
                .forEach(norm -> shortfalls.add(
                        norm.norm().id() + " has " + what + ": " + norm.norm().text()));
    }

    private static String owed(NormState state) {
        return switch (state) {
            case DECIDES -> "decides, but has no rule";
            case REMINDS -> "reminds, but has neither an occasion nor a rule";
            case BACKGROUND -> "is background, but gives no reason";
        };
    }
}
