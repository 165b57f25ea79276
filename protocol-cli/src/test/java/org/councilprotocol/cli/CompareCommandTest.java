package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompareCommandTest {

    @Test
    void what_councils_lay_down_stands_under_whom_it_binds() {
        Run run = compare("""
                {"situation": "complaint", "complainant": "member", "serious": true,
                 "subjects": [{"party": "officer", "posts": ["managing-director"]}]}
                """);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("The member\n----------\n").contains("""
                Worcester City Council
                    As to the Managing Director, the member must lodge the complaint with the Monitoring Officer, in
                      writing (11.3).
                """, """

                The Monitoring Officer
                ----------------------
                Worcester City Council
                    As to the Managing Director, the Monitoring Officer must consult the Group Leader of every group
                """);
    }

    @Test
    void a_council_that_only_reminds_is_not_called_silent() {
        Run run = compare("{\"situation\": \"disagreement\"}");

        // Of the councils that are there today; there may be more.
        assertThat(end(run, "Silent on this case: "))
                .contains("St Just Town Council", "Stotfold Town Council")
                .doesNotContain("St Albans", "St Helens", "Worcester");
        assertThat(end(run, "No verdict, but something to bear in mind: "))
                .contains("St Albans City and District Council", "St Helens Borough Council")
                .doesNotContain("St Just", "Stotfold", "Worcester");
        assertThat(end(run, "Facts still to find out: "))
                .contains("Worcester City Council 3")
                .endsWith("; ./protocol decide COUNCIL FILE asks.");
    }

    @Test
    void json_has_the_whole_decision_of_every_council() {
        Run run = Run.shipped("{\"situation\": \"disagreement\"}", "compare", "-", "--json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\"council\": \"st-albans\"", "\"council\": \"worcester\"", "\"norm\": \"2.7/");
    }

    @Test
    void a_bad_case_is_refused() {
        Run run = compare("{\"situation\": \"disagreemnt\"}");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("disagreement");
    }

    /** The sentence of the answer's end that starts so, on one line. */
    private static String end(Run run, String start) {
        assertThat(run.out()).containsOnlyOnce("\n" + start);
        return run.out()
                .substring(run.out().indexOf("\n" + start) + 1)
                .lines()
                .takeWhile(line -> line.startsWith(start) || line.startsWith(" "))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static Run compare(String theCase) {
        return Run.shipped(theCase, "compare", "-");
    }
}
