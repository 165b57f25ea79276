package org.councilprotocol.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;

/**
 * Why a scenario fails, for people.
 *
 * @param scenario the scenario
 * @param underTest what it was put to
 * @param entries what the decision says
 * @param problems what is wrong with that; never empty
 */
record Report(Scenario scenario, UnderTest underTest, List<Entry> entries, List<Problem> problems) {

    /** All of it. */
    String text() {
        StringBuilder text = new StringBuilder(scenario.sentence()).append("\n\n");
        TextTable head = new TextTable()
                .row("scenario", scenario.id() + " in " + scenario.file())
                .row("put to", underTest.name());
        if (scenario.why() != null) {
            head.row("why", scenario.why());
        }
        text.append(head).append('\n');
        problems.forEach(problem -> text.append(problem.text()).append('\n'));
        section(text, "the situation", JsonTree.pretty(JsonTree.read(scenario.caseJson())));
        section(text, "the whole decision", Problem.wholeOf(entries));
        missingNorms().forEach(norm -> section(text, "why not " + norm, underTest.whyNot(scenario.caseJson(), norm)));
        return text.toString();
    }

    /** The norms that decide, that are wanted and that the decision does not assert. */
    private Stream<String> missingNorms() {
        List<String> cited = problems.stream()
                .filter(Problem.Missing.class::isInstance)
                .map(problem -> ((Problem.Missing) problem).claim().cited())
                .toList();
        return underTest.catalogue().norms().stream()
                .filter(norm -> norm.state() == NormState.DECIDES)
                .filter(norm -> cited.contains(norm.id()) || cited.contains(norm.clause()))
                .map(Norm::id)
                .filter(this::isNotAsserted);
    }

    private boolean isNotAsserted(String norm) {
        return entries.stream()
                .noneMatch(entry -> entry.norm().equals(norm) && Standing.ASSERTED.contains(entry.stands()));
    }

    private static void section(StringBuilder text, String heading, String body) {
        text.append(heading).append('\n').append(body.indent(2)).append('\n');
    }
}
