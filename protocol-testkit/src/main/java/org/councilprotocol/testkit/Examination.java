package org.councilprotocol.testkit;

import java.util.ArrayList;
import java.util.List;

/** Compares a decision with what a scenario says of it. */
final class Examination {

    private final Scenario scenario;
    private final List<Entry> entries;

    Examination(Scenario scenario, List<Entry> entries) {
        this.scenario = scenario;
        this.entries = entries;
    }

    /** Every problem, in the order of the scenario; empty if it passes. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        scenario.expect().stream()
                .filter(claim -> claim.borneOutBy(entries).isEmpty())
                .forEach(claim -> problems.add(new Problem.Missing(claim, entries)));
        scenario.never().forEach(claim -> claim.borneOutBy(entries)
                .forEach(entry -> problems.add(new Problem.Forbidden(claim, entry))));
        if (scenario.kind() == Scenario.Kind.NOTHING_APPLIES) {
            entries.stream()
                    .filter(entry -> Standing.ANSWERS.contains(entry.stands()))
                    .filter(entry -> !isExpected(entry))
                    .forEach(entry -> problems.add(new Problem.Unexpected(entry)));
        }
        return problems;
    }

    private boolean isExpected(Entry entry) {
        return scenario.expect().stream().anyMatch(claim -> claim.misfit(entry) == 0);
    }
}
