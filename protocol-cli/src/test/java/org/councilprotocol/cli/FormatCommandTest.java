package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of packs, from the command line. */
class FormatCommandTest {

    @TempDir
    private Path temp;

    private Path module;
    private Path rules;

    @BeforeEach
    void makeAModule() {
        module = temp.resolve("rules-little-wood");
        assertThat(Run.of("new", "little-wood", "--dir", module.toString()).exitCode())
                .isZero();
        rules = module.resolve("src/main/resources/org/councilprotocol/pack/littlewood/s01-complaints.drl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"st-albans", "st-helens", "st-just", "stotfold", "worcester"})
    void every_pack_of_this_project_is_laid_out(String council) {
        Run run = Run.of("format", "--check", Path.of("..", "rules-" + council).toString());
        assertThat(run.out())
                .as("written anew by: ./protocol format rules-" + council)
                .startsWith("0 of ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_new_module_is_laid_out() {
        assertThat(Run.of("format", "--check", module.toString()))
                .isEqualTo(new Run(0, "0 of 4 files not laid out so.\n", ""));
    }

    @Test
    void a_file_is_checked_without_a_change_and_then_laid_out() throws IOException {
        String before = Files.readString(rules);
        String worse = before.replaceFirst("when\n +", "when ");
        Files.writeString(rules, worse);
        int line = worse.substring(0, worse.indexOf("when ")).split("\n", -1).length;

        Run check = Run.of("format", module.toString(), "--check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .startsWith(rules + ":" + line + "  is not laid out so  →  when\n")
                .endsWith("1 of 4 files not laid out so.\n");
        assertThat(rules).hasContent(worse);

        assertThat(Run.of("format", module.toString()))
                .isEqualTo(new Run(0, rules + "\n1 of 4 files laid out anew.\n", ""));
        assertThat(Files.readString(rules)).isEqualTo(before);
    }

    @Test
    void a_file_that_cannot_be_read_is_left_alone_and_its_defects_are_told() throws IOException {
        String broken = Files.readString(rules).replaceFirst("then", "thn");
        Files.writeString(rules, broken);

        Run run = Run.of("format", module.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith(rules + ":").endsWith("0 of 4 files laid out anew, 1 unreadable.\n");
        assertThat(Files.readString(rules)).isEqualTo(broken);
    }
}
