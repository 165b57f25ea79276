package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.rules.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

    private static final Protocol WORCESTER = Protocol.load("worcester");

    @TempDir
    private Path folder;

    /** What happens when somebody types these lines. */
    private static Run typing(List<String> lines, String... arguments) {
        List<String> all = new ArrayList<>(List.of("ask", "worcester"));
        all.addAll(List.of(arguments));
        Councils councils = new Councils(() -> List.of("worcester"), name -> WORCESTER, folder -> WORCESTER);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        byte[] typed = lines.stream()
                .map(line -> line + "\n")
                .reduce("", String::concat)
                .getBytes(StandardCharsets.UTF_8);
        int exitCode = Main.commandLine(councils, new ByteArrayInputStream(typed))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Run(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_first_question_settles_most_and_has_its_choices_numbered() {
        assertThat(typing(List.of("stop"), "complaint").out()).startsWith("""
                Who complains: a member, an officer or somebody outside the Council?
                  1  a member
                  2  an officer
                  3  somebody outside the Council
                (a number; empty if not known; ? for what follows)
                >\s""");
    }

    @Test
    void numbers_and_words_are_answers_alike_and_lead_to_the_decision() throws IOException {
        Path known = file("known.json", """
                {"situation": "complaint", "discussed": true, "resolved": true, "serious": false,
                 "repetition": "single", "financialIrregularity": false, "section151OfficerAppropriate": false}
                """);
        Run byNumber = typing(List.of("1", "2", "1"), "complaint", known.toString());
        Run byWord = typing(List.of("a member", "officer", "managing director"), "complaint", known.toString());

        assertThat(byNumber.exitCode()).isZero();
        assertThat(byNumber.err()).isEmpty();
        assertThat(byWord.out())
                .contains("the member must\n      lodge the complaint with the Managing Director, in writing (11.2)")
                .contains("(11.3)");
    }

    @Test
    void what_each_answer_leads_to_is_told_on_request_and_the_question_stays() {
        String out = typing(List.of("?", "1", "stop"), "complaint").out();

        assertThat(out).contains("  If a member: ").contains("Who is complained of?");
    }

    @Test
    void an_answer_that_is_none_is_refused_in_words_and_the_question_stays() {
        String out = typing(List.of("9", "perhaps", "member", "none", "2", "stop"), "complaint")
                .out();

        assertThat(out)
                .contains("> Please give a number from 1 to 3.\n> \"perhaps\" is none of the answers; please give a"
                        + " number from 1 to 3.\n> \n")
                .contains("That cannot be: the facts contradict one another: subjects is empty, but a complaint is"
                        + " about somebody: say who is complained of, or leave subjects out where that is not known.");
    }

    @Test
    void what_is_not_known_is_not_asked_again() {
        String out = typing(List.of("", "not known", "stop"), "complaint").out();

        String asked = out.substring(0, out.indexOf("What the protocol says here depends"));
        assertThat(asked).containsOnlyOnce("Who complains:").containsOnlyOnce("Who is complained of?");
    }

    @Test
    void what_it_is_not_is_an_answer_and_is_saved() throws IOException {
        Path known = file("known.json", """
                {"situation": "complaint", "complainant": "member", "subjects": ["officer"], "discussed": true,
                 "unableToDiscuss": true, "resolved": true, "serious": false, "repetition": "single", "financialIrregularity": false,
                 "section151OfficerAppropriate": false}
                """);
        Path saved = folder.resolve("saved.json");
        Run run = typing(
                List.of("not managing director, monitoring officer", "stop"),
                "complaint",
                known.toString(),
                "--save",
                saved.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("; not, and what it is not; ");
        assertThat(Files.readString(saved).replaceAll("\\s+", ""))
                .contains("\"posts\":{\"hasNot\":[\"managing-director\",\"monitoring-officer\"]}");
        Run again = typing(List.of("stop"), "complaint", saved.toString());
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("Corporate Director");
    }

    @Test
    void however_somebody_says_that_it_is_not_known_the_next_question_comes() {
        for (String said : List.of("I don't know", "dont know", "don\u2019t know", "not sure", "Dunno", "no idea")) {
            assertThat(typing(List.of(said, "stop"), "complaint").out())
                    .as(said)
                    .contains("Who is complained of?")
                    .doesNotContain("none of the answers");
        }
    }

    @Test
    void no_says_that_there_is_none_where_there_could_be_several() throws IOException {
        Path saved = folder.resolve("none.json");
        typing(List.of("member", "officer", "no", "stop"), "complaint", "--save", saved.toString());

        assertThat(Files.readString(saved).replaceAll("\\s+", "")).contains("\"posts\":[]");
    }

    @Test
    void what_is_out_of_the_ordinary_is_put_together_at_the_end_and_none_of_it_is_an_answer() throws IOException {
        Path saved = folder.resolve("ordinary.json");
        List<String> typed = new ArrayList<>(java.util.Collections.nCopies(40, ""));
        String asked = typing(typed, "document-inspection").out();
        // As many are left empty as questions come before the list.
        int before = asked.substring(0, asked.indexOf("Is any of these so?")).split("\n> ", -1).length - 1;
        List<String> none = new ArrayList<>(java.util.Collections.nCopies(before, ""));
        none.add("none");
        Run run = typing(none, "document-inspection", "--save", saved.toString());

        assertThat(run.out()).contains("Is any of these so?").contains("Nothing more to ask.");
        assertThat(run.out()).doesNotContain("What is taken not to be so");
        assertThat(Files.readString(saved)).contains("\"curiosityOnly\": false").contains("\"generalTrawl\": false");
    }

    @Test
    void back_puts_the_last_question_again_and_at_the_first_there_is_none() {
        String out =
                typing(List.of("back", "member", "back", "stop"), "complaint").out();

        assertThat(out).contains("> This is the first question.\n");
        assertThat(out.split("outside the Council\\?\n  1  a member", -1)).hasSize(4);
    }

    @Test
    void the_answers_can_be_looked_through_and_one_be_changed_without_losing_those_after_it() {
        String out = typing(
                        List.of("member", "officer", "5", "review", "change 1", "a member", "review", "stop"),
                        "complaint")
                .out();

        assertThat(out)
                .contains("  1  Who complains: a member, an officer or somebody outside the Council? member\n"
                        + "  2  Who is complained of? officer\n  3  Which posts")
                .contains("  1  Who complains: a member, an officer or somebody outside the Council? a member\n"
                        + "  2  Who is complained of? officer\n  3  Which posts");
    }

    @Test
    void an_answer_that_is_not_there_cannot_be_changed() {
        assertThat(typing(List.of("change 1", "review", "help", "stop"), "complaint")
                        .out())
                .contains("There is no such answer; \"review\" shows them.\n")
                .contains("  Nothing is answered yet.\n")
                .contains("  back           take the last answer back\n");
    }

    @Test
    void what_is_answered_is_saved_as_it_goes() throws IOException {
        Path saved = folder.resolve("as-it-goes.json");
        // The input ends in the midst, as when the terminal is closed.
        typing(List.of("member", "officer"), "complaint", "--save", saved.toString());

        assertThat(Files.readString(saved)).contains("\"complainant\"").contains("\"subjects\"");
        assertThat(typing(List.of("stop"), "complaint", saved.toString()).out()).doesNotContain("Who complains:");
    }

    @Test
    void questions_end_when_the_input_does_and_what_is_known_is_decided() {
        Run run = typing(List.of("1"), "complaint");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("This is a paraphrase, not legal advice");
    }

    @Test
    void answering_everything_not_known_comes_to_an_end() {
        Run run = typing(java.util.Collections.nCopies(200, ""), "document-inspection");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Nothing more to ask.");
    }

    @Test
    void several_answers_and_names_are_saved_as_a_case_that_decide_reads() throws IOException {
        Path known = file(
                "known.json",
                "{\"situation\": \"document-inspection\", \"document\": {"
                        + "\"businessStillToCome\": true, \"privateItem\": true, \"meetingBody\": \"council\", \"kind\": \"other\"}}");
        Path saved = folder.resolve("saved.json");
        Run run = typing(
                List.of("1, counsel's advice", "stop"),
                "document-inspection",
                known.toString(),
                "--save",
                saved.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("Saved in " + saved + ".\n");
        assertThat(Files.readString(saved))
                .contains("\"employees\"")
                .contains("\"advice-from-counsel\"")
                .contains("\"meetingBody\": \"council\"");
        Run decided = Run.opening(() -> WORCESTER, "decide", "worcester", saved.toString());
        assertThat(decided.exitCode()).isZero();
        assertThat(run.out()).contains(decided.out().stripTrailing());
    }

    @Test
    void an_unknown_situation_names_the_nearest() {
        Run run = typing(List.of(), "complant");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("There is no situation \"complant\". Did you mean complaint?");
    }

    @Test
    void what_is_known_must_be_of_that_situation() throws IOException {
        Path other = file("other.json", "{\"situation\": \"premises-visit\"}");
        Run run = typing(List.of(), "complaint", other.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(other + " is not a case of one complaint.\n");
    }

    @Test
    void answers_and_what_is_known_cannot_both_come_from_standard_input() {
        Run run = typing(List.of("{}"), "complaint", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("give what is known as a file");
    }

    @Test
    void a_file_that_cannot_be_written_is_bad_input() {
        Run run = typing(
                List.of("stop"),
                "complaint",
                "--save",
                folder.resolve("no/such/file.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written");
    }
}
