package org.councilprotocol.testkit;

import java.util.List;

/** Coverage as a table for the console: one line for each norm that decides, and the sums. */
final class CoverageTable {

    private CoverageTable() {}

    static String of(Coverage coverage) {
        List<NormCoverage> deciding = coverage.deciding();
        TextTable table = new TextTable().row("norm", "clause", "applies", "near miss", "open", "displaced");
        deciding.forEach(norm -> table.row(
                norm.norm().id(),
                norm.norm().clause(),
                must(norm.applies()),
                must(norm.nearMiss()),
                may(norm.open()),
                may(norm.displaced())));
        table.row(
                "together",
                deciding.size() + " norms",
                of(coverage.count(NormCoverage::applies), deciding),
                of(coverage.count(NormCoverage::nearMiss), deciding),
                of(coverage.count(NormCoverage::open), deciding),
                of(coverage.count(NormCoverage::displaced), deciding));
        return table.toString();
    }

    private static String must(List<String> scenarios) {
        return scenarios.isEmpty() ? "MISSING" : String.valueOf(scenarios.size());
    }

    private static String may(List<String> scenarios) {
        return scenarios.isEmpty() ? "-" : String.valueOf(scenarios.size());
    }

    private static String of(long count, List<NormCoverage> deciding) {
        return count + " of " + deciding.size();
    }
}
