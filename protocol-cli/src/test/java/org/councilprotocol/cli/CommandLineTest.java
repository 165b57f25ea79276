package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.InputDefect;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void no_command_is_bad_usage() {
        assertThat(Run.of()).isEqualTo(new Run(2, "", """
                        Say which command to run.
                        Try: ./protocol --help
                        """));
    }

    @Test
    void an_unknown_command_names_the_nearest_and_those_available() {
        assertThat(Run.of("decid", "worcester")).isEqualTo(new Run(2, "", """
                        There is no command "decid". Did you mean decide? Available: decide, explain, compare, find, facts, ask, schema, councils, norms, check, test, format, new, serve, help.
                        Try: ./protocol --help
                        """));
    }

    @Test
    void every_command_stands_in_the_table_of_the_README() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        Set<String> commands = new TreeSet<>(
                Main.commandLine(new Councils(List::of, Protocol::load, Protocol::load), InputStream.nullInputStream())
                        .getSubcommands()
                        .keySet());
        commands.remove("help");

        assertThat(commands).contains("decide", "new").allSatisfy(command -> assertThat(readme)
                .containsPattern("(?m)^\\| `\\./protocol " + command + "\\b"));
    }

    @Test
    void an_unknown_option_names_the_nearest_and_those_available() {
        assertThat(Run.of("decide", "worcester", "-", "--jsn")).isEqualTo(new Run(2, "", """
                        There is no option "--jsn". Did you mean --json? Available: --json, --markdown, --html, --reading, --help, --version.
                        Try: ./protocol decide --help
                        """));
    }

    @Test
    void a_missing_argument_is_named() {
        assertThat(Run.of("decide", "worcester")).isEqualTo(new Run(2, "", """
                        Missing required parameter: 'FILE'.
                        Try: ./protocol decide --help
                        """));
    }

    @Test
    void an_argument_too_many_is_named() {
        assertThat(Run.of("facts", "worcester", "complaint", "more").err())
                .startsWith("\"more\" is one argument too many.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide -", "facts", "schema"})
    void an_unknown_council_names_the_nearest_and_those_available(String command) {
        String[] words = command.split(" ");
        Run run = words.length == 2 ? Run.of(words[0], "worchester", words[1]) : Run.of(words[0], "worchester");

        assertThat(run).isEqualTo(new Run(2, "", """
                        There is no council "worchester". Did you mean worcester? Available: st-albans, worcester.
                        """));
    }

    @Test
    void a_council_like_no_other_gets_no_guess() {
        assertThat(Run.of("facts", "atlantis").err())
                .isEqualTo("There is no council \"atlantis\". Available: st-albans, worcester.\n");
    }

    @Test
    void a_pack_folder_that_does_not_exist_is_bad_input(@TempDir Path folder) {
        Path missing = folder.resolve("pack");

        assertThat(Run.of("facts", missing.toString()))
                .isEqualTo(new Run(2, "", "There is no folder " + missing + ".\n"));
    }

    @Test
    void every_defect_of_a_case_has_a_line_with_its_path() {
        assertThat(Run.opening(
                        () -> {
                            throw new InputException(List.of(
                                    new InputDefect("$.serious", "is not true or false"),
                                    new InputDefect("$.grade", "is unknown")));
                        },
                        "decide",
                        "worcester",
                        "-"))
                .isEqualTo(new Run(2, "", """
                        The case cannot be read:
                          $.serious: is not true or false
                          $.grade: is unknown
                        """));
    }

    @Test
    void every_defect_of_a_pack_has_a_line() {
        PackDefect one = new PackDefect("s11-complaints.drl", 12, 1, null, "there is no norm 11.99/1", "11.9/1");
        PackDefect other = new PackDefect("pack.json", 0, 0, null, "there is no edition", "");

        assertThat(Run.opening(
                        () -> {
                            throw new PackException("worcester", List.of(one, other));
                        },
                        "facts",
                        "worcester"))
                .isEqualTo(new Run(3, "", "The pack is broken:\n  " + one + "\n  " + other + "\n"));
    }

    @Test
    void an_error_of_the_program_is_one_line() {
        Run run = Run.opening(
                () -> {
                    throw new IllegalStateException("first\nsecond");
                },
                "facts",
                "worcester");

        assertThat(run).isEqualTo(new Run(70, "", """
                                An error of this program, not of your input: java.lang.IllegalStateException: first second (--stacktrace shows where)
                                """));
    }

    @Test
    void an_error_of_the_virtual_machine_is_one_line_too() {
        Run run = Run.opening(
                () -> {
                    throw new StackOverflowError();
                },
                "facts",
                "worcester");

        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("not of your input: java.lang.StackOverflowError (");
    }

    @Test
    void an_error_of_the_program_shows_where_it_happened_when_asked() {
        Run run = Run.of("facts", "worcester", "--stacktrace");

        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err()).startsWith("java.lang.IllegalStateException: ").contains("\tat org.councilprotocol.cli.");
    }

    @Test
    void the_schemas_of_case_and_decision_differ() {
        Run input = Run.shipped("", "schema");
        Run decision = Run.of("schema", "--decision");

        assertThat(input.exitCode()).isZero();
        assertThat(decision.exitCode()).isZero();
        assertThat(input.out()).startsWith("{").endsWith("}\n").isNotEqualTo(decision.out());
        assertThat(decision.out()).startsWith("{").endsWith("}\n");
    }

    @Test
    void the_version_is_filled_in() {
        assertThat(Run.of("--version").out()).matches("protocol \\d+\\.\\d+\\.\\d+.*\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "facts", "schema", "councils", "check", "test", "format", "new"})
    void every_command_explains_itself_with_an_example(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Usage: protocol " + command)
                .contains("Example:\n  ./protocol " + command)
                .doesNotContain("--stacktrace")
                .doesNotContain("\u001b");
    }
}
