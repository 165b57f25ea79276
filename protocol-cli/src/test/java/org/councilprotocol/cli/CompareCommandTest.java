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
                    As to the Managing Director, the member must lodge the complaint with the
                      Monitoring Officer, in writing (11.3).
                """, """

                The Monitoring Officer
                ----------------------
                Worcester City Council
                    As to the Managing Director, the Monitoring Officer must consult the Group
                """);
    }

    @Test
    void a_post_that_one_council_alone_has_is_taken_for_all_and_called_by_its_words() {
        Run run = compare("""
                {"situation": "conduct", "by": {"party": "member", "posts": ["personnel-group"]}, "towards": "officer"}
                """);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Run.shipped(
                        "{\"situation\": \"complaint\", \"complainant\": {\"party\": \"member\", \"posts\":"
                                + " [\"personnel-group\"]}}",
                        "decide",
                        "worcester",
                        "-"))
                .satisfies(alone -> assertThat(alone.exitCode()).isEqualTo(2))
                .satisfies(alone -> assertThat(alone.err())
                        .contains("$.complainant.posts")
                        .contains("\"personnel-group\" is not a post known here")
                        .contains("write \"other\""));
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
                .contains("Worcester City Council 2")
                .endsWith("; ./protocol decide COUNCIL FILE asks.");
    }

    @Test
    void a_gap_is_told_as_a_gap_with_its_note_and_what_it_leaves_open_is_no_duty() {
        Run run = compare("""
                {"situation": "complaint", "complainant": "member",
                 "subjects": [{"party": "officer", "posts": ["town-clerk"]}]}
                """);

        assertThat(run.out()).contains("""

                What a protocol leaves open
                ---------------------------
                St Just Town Council
                    As to the Town Clerk, the member should take the matter up, in private, but
                      the protocol does not say with whom the matter is to be taken up
                      (15.2(a)).
                        Note: the Town Clerk, with whom it would be taken up, is the person
                          complained of; the protocol names nobody else.
                """, """

                What to bear in mind
                --------------------
                """).doesNotContain("Clerk, take the matter up");
    }

    @Test
    void what_holds_or_may_hold_on_one_reading_says_so_with_the_reading() {
        Run run = compare("""
                {"situation": "complaint", "complainant": "member", "repetition": "once-each-by-several", "serious": false,
                 "subjects": [{"party": "officer", "posts": ["corporate-director"]},
                              {"party": "officer", "posts": ["other"], "grade": "below-head-of-service"}]}
                """);

        assertThat(run.out()).contains("""
                    On one reading: As to the Corporate Director, the Managing Director must
                      confer with the Monitoring Officer about what further action to take
                      (11.6).
                        On the reading that several members with one complaint each about a
                          person make repeated complaints.
                    Perhaps, on one reading: As to the Corporate Director, the Managing Director
                      must confer with the Section 151 Officer about what further action to take
                      (11.6).
                """);
    }

    @Test
    void a_gap_beside_others_of_the_same_kind_is_no_order_either() {
        Run run = compare("""
                {"situation": "complaint", "complainant": {"party": "member", "posts": []},
                 "subjects": [{"party": "officer", "posts": ["managing-director", "monitoring-officer"]}],
                 "serious": true, "repetition": "single", "financialIrregularity": false, "discussed": true,
                 "resolved": false}
                """);

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("the protocol does not say with whom the complaint is to be lodged (11.3).")
                .contains("the protocol does not say who is to consult about what action to take (11.7).")
                .doesNotContain("Officer, lodge the complaint", "Officer, consult about");
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
