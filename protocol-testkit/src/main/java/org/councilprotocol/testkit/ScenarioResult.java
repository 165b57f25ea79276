package org.councilprotocol.testkit;

import java.util.List;

/**
 * What came of one scenario.
 *
 * @param file the file it stands in
 * @param id its id
 * @param sentence what happens, in a sentence
 * @param report why it fails, for people; empty if it passes
 */
public record ScenarioResult(String file, String id, String sentence, String report) {

    /** Puts a scenario to the test. */
    static ScenarioResult of(Scenario scenario, UnderTest underTest) {
        return of(scenario, Entry.of(underTest.decide(scenario.caseJson())), underTest);
    }

    /** Puts a scenario to what a decision says about its case. */
    static ScenarioResult of(Scenario scenario, List<Entry> entries, UnderTest underTest) {
        List<Problem> problems = new Examination(scenario, entries).problems();
        String report = problems.isEmpty() ? "" : new Report(scenario, underTest, entries, problems).text();
        return new ScenarioResult(scenario.file(), scenario.id(), scenario.sentence(), report);
    }

    /** Whether the decision is what the scenario says. */
    public boolean passed() {
        return report.isEmpty();
    }
}
