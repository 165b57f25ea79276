package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.councilprotocol.cli.LaunchedProject.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./protocol} as its users run it, a process among others. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private static final String CASE = "{\"situation\": \"complaint\", \"complainant\": \"member\", \"serious\": true,"
            + " \"subjects\": [{\"party\": \"officer\", \"posts\": [\"managing-director\"]}]}";

    private static LaunchedProject project;

    @TempDir
    private static Path temp;

    @BeforeAll
    static void makeProject() throws Exception {
        project = LaunchedProject.in(temp, "project");
        project.write("case.json", CASE);
        Ended first = project.run("decide", "worcester", "case.json");
        assertThat(first.errText()).isEqualTo("Building once, about half a minute …\n");
        assertThat(first.outText()).contains("(11.3).");
    }

    // ------------------------------------------------------------------ streams

    @Test
    @EnabledOnOs(OS.LINUX)
    void output_that_finds_no_room_is_an_error() throws Exception {
        for (String call :
                List.of("decide worcester case.json", "decide worcester case.json --json", "facts worcester")) {
            Ended full = project.shell(Map.of(), "./protocol " + call + " > /dev/full");
            assertThat(full.exitCode()).isEqualTo(ExitCode.OUTPUT_LOST);
            assertThat(full.errText()).isEqualTo("The output could not be written: No space left on device.\n");
        }
    }

    @Test
    void a_reader_that_goes_away_is_told_of_in_one_line() throws Exception {
        // It is gone before the first line comes: what a pipe holds would otherwise be written all the same.
        Ended cut = project.shell(Map.of(), "{ sleep 1; ./protocol norms worcester; echo \"ended $?\" >&2; } | true");
        assertThat(cut.outText()).isEmpty();
        assertThat(cut.errText()).isEqualTo("The output could not be written: Broken pipe.\nended 74\n");
    }

    @Test
    void closed_streams_are_errors_of_what_needs_them_and_of_nothing_else() throws Exception {
        Ended noInput = project.shell(Map.of(), "./protocol decide worcester case.json <&-");
        assertThat(noInput.exitCode()).isZero();
        assertThat(noInput.outText()).contains("(11.3).");
        for (String call : List.of("decide worcester -", "ask worcester complaint")) {
            Ended needed = project.shell(Map.of(), "./protocol " + call + " <&-");
            assertThat(needed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(needed.errText())
                    .startsWith("Standard input cannot be read: ")
                    .hasLineCount(1);
        }
        Ended noOutput = project.shell(Map.of(), "./protocol decide worcester case.json >&-");
        assertThat(noOutput.exitCode()).isEqualTo(ExitCode.OUTPUT_LOST);
        assertThat(noOutput.errText())
                .startsWith("The output could not be written: ")
                .hasLineCount(1);
        Ended noErrors = project.shell(Map.of(), "./protocol decide worcester case.json 2>&-");
        assertThat(noErrors.exitCode()).isZero();
        assertThat(noErrors.outText()).contains("(11.3).");
        assertThat(project.shell(Map.of(), "./protocol decide worcester none.json <&- >&- 2>&-")
                        .exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(project.shell(Map.of(), "./protocol decide worcester case.json <&- >&- 2>&-")
                        .exitCode())
                .isEqualTo(ExitCode.OUTPUT_LOST);
    }

    // ------------------------------------------------------------------ names and arguments

    /** Names as printf writes them, so that this test needs no locale of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"with a space", "caf\\303\\251 \\346\\227\\245", "quo'te \"double\" $HOME *", "-x"})
    void the_project_may_lie_in_a_folder_of_any_name(String name) throws Exception {
        decidesIn(name);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_project_may_lie_in_a_folder_with_a_colon_in_its_name() throws Exception {
        decidesIn("a:b");
    }

    private static void decidesIn(String name) throws Exception {
        Ended ended = project.shell(
                Map.of("LC_ALL", "C"),
                "odd=../$(printf -- \"$1\") && cp -R . \"$odd\" && cd -- \"$odd\" && ./protocol decide worcester case.json",
                name);
        assertThat(ended.exitCode()).as(ended.errText()).isZero();
        assertThat(ended.errText()).isEmpty();
        assertThat(ended.outText()).contains("(11.3).");
    }

    @Test
    void an_argument_that_begins_like_a_file_of_arguments_is_what_it_says() throws Exception {
        project.write("arguments", "worcester\ncase.json\n");
        Ended ended = project.run("decide", "@arguments");
        assertThat(ended.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ended.errText()).startsWith("Missing required parameter: 'FILE'.");
        project.write("@case.json", CASE);
        assertThat(project.run("decide", "worcester", "@case.json").outText()).contains("(11.3).");
        assertThat(project.run("explain", "worcester", "@case.json", "11.3").outText())
                .contains("(11.3).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "en_GB.ISO-8859-1", "en_GB.UTF-8", "xx_YY.UTF-8", "", "nonsense"})
    void arguments_and_the_names_of_files_survive_any_locale(String locale) throws Exception {
        Ended ended = project.shell(
                Map.of("LC_ALL", locale),
                "file=$(printf 'd\\303\\251cid\\303\\251 \\305\\201.json'); cp case.json \"$file\";"
                        + " ./protocol decide worcester \"$file\"");
        assertThat(ended.exitCode()).as(ended.errText()).isZero();
        assertThat(ended.outText()).contains("(11.3).");
    }

    @Test
    void where_the_locale_has_few_characters_the_others_are_written_with_those() throws Exception {
        project.write("wrong.json", "{\"situation\": \"\u201cquoted\u201d caf\u00e9 \u0141\"}");
        Ended latin = project.shell(Map.of("LC_ALL", "en_GB.ISO-8859-1"), "./protocol decide worcester wrong.json");
        assertThat(latin.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(new String(latin.err(), StandardCharsets.ISO_8859_1)).contains("\"quoted\" caf\u00e9 <U+0141>");
        for (String locale : List.of("C", "", "en_GB.UTF-8")) {
            Ended plain = project.shell(Map.of("LC_ALL", locale), "./protocol decide worcester wrong.json");
            assertThat(plain.errText()).contains("\u201cquoted\u201d caf\u00e9 \u0141");
        }
    }

    @Test
    void json_means_the_same_in_every_locale() throws Exception {
        Ended everywhere = project.run("norms", "st-albans", "--json");
        Ended latin = project.shell(Map.of("LC_ALL", "en_GB.ISO-8859-1"), "./protocol norms st-albans --json");
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(latin.out())).isEqualTo(json.readTree(everywhere.out()));
        assertThat(latin.out()).doesNotContain(0xc2, 0xe2);
    }

    @Test
    void a_wrong_option_is_told_in_a_line_with_where_to_look() throws Exception {
        Ended ended = project.run("decide", "--jsn", "worcester", "case.json");
        assertThat(ended.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ended.outText()).isEmpty();
        assertThat(ended.errText()).hasLineCount(2).endsWith("\nTry: ./protocol decide --help\n");
    }
}
