package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.councilprotocol.cli.LaunchedProject.Ended;
import org.councilprotocol.cli.LaunchedProject.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When {@code ./protocol} builds the project, and when it does not. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherBuildTest {

    private static final String SOURCE = "rules-worcester/src/main/resources/rules.drl";

    @TempDir
    private Path temp;

    private LaunchedProject project;

    @BeforeEach
    void makeProject() throws IOException {
        project = LaunchedProject.telling(temp, "project");
    }

    private Ended decide() throws IOException, InterruptedException {
        Ended ended = project.run("decide", "worcester", "case.json");
        assertThat(ended.exitCode()).as(ended.errText()).isZero();
        assertThat(ended.outText()).isEqualTo("ran Main decide worcester case.json\n");
        return ended;
    }

    @Test
    void it_builds_on_first_use_says_so_and_not_again() throws Exception {
        assertThat(decide().errText()).isEqualTo("Building once, about half a minute …\n");
        assertThat(decide().errText()).isEmpty();
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void a_folder_builds_on_very_first_use_and_never_again() throws Exception {
        project.run("check", "./my-pack");
        assertThat(project.builds()).isEqualTo(1);

        project.write("protocol-cli/src/main/java/Main.java", "class Main { int changed; }");
        project.write("my-pack/pack.json", "{}");
        for (String call : List.of(
                "decide my-pack case.json",
                "decide --json ./my-pack case.json",
                "explain ../project/my-pack case.json 11.3",
                "ask --save worcester my-pack complaint",
                "facts my-pack",
                "norms .",
                "schema my-pack/",
                "check my-pack --sarif worcester",
                "test my-pack",
                "new little-wood --name worcester")) {
            Ended ended = project.shell(Map.of(), "./protocol " + call);
            assertThat(ended.errText()).isEmpty();
            assertThat(ended.outText()).isEqualTo("ran Main " + call + "\n");
        }
        assertThat(project.builds()).isEqualTo(1);

        assertThat(decide().errText()).isEqualTo("Building again, since a source has changed …\n");
        assertThat(project.builds()).isEqualTo(2);
    }

    @Test
    void what_is_asked_of_a_council_or_of_all_of_them_builds_again_where_a_source_has_changed() throws Exception {
        int builds = 0;
        // A council comes before a folder of its name.
        project.write("worcester/pack.json", "{}");
        for (String call : List.of("councils", "facts worcester", "compare case.json", "explain worcester case.json")) {
            project.write(SOURCE, "rule for " + call);
            assertThat(project.shell(Map.of(), "./protocol " + call).outText()).isEqualTo("ran Main " + call + "\n");
            assertThat(project.builds()).isEqualTo(++builds);
        }
    }

    @Test
    void a_source_that_changed_and_kept_its_size_and_time_is_built_again() throws Exception {
        Path source = project.home().resolve(SOURCE);
        FileTime time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(source, time);
        decide();
        Path made = project.write("rules-worcester/target/classes/rules.drl", "rule 1");
        Path other = project.write("protocol-cli/target/classes/Main.class", "made");

        Files.writeString(source, "rule 2");
        Files.setLastModifiedTime(source, time);
        decide();
        assertThat(project.builds()).isEqualTo(2);
        // Maven would not have noticed either.
        assertThat(made).doesNotExist();
        assertThat(other).exists();
        decide();
        assertThat(project.builds()).isEqualTo(2);
    }

    @Test
    void a_source_that_was_touched_or_changed_back_is_not_built_again() throws Exception {
        decide();
        Files.setLastModifiedTime(project.home().resolve(SOURCE), FileTime.from(Instant.now()));
        project.write("protocol-cli/src/main/java/Main.java", "class Main {}");
        decide();
        decide();
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void a_source_that_came_or_went_is_built_again() throws Exception {
        decide();
        project.write("rules-worcester/src/main/resources/more.drl", "rule 3");
        decide();
        assertThat(project.builds()).isEqualTo(2);
        Files.delete(project.home().resolve("rules-worcester/src/main/resources/more.drl"));
        decide();
        assertThat(project.builds()).isEqualTo(3);
    }

    @Test
    void several_first_uses_at_once_build_once() throws Exception {
        List<Running> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(project.begin(Map.of("SLOW", "1"), "./protocol decide worcester case.json"));
        }
        for (Running call : calls) {
            Ended ended = call.end();
            assertThat(ended.exitCode()).as(ended.errText()).isZero();
            assertThat(ended.outText()).startsWith("ran ");
        }
        assertThat(project.builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4194304999-17", "1-0"})
    void a_lock_of_a_process_that_died_holds_nobody_up_even_if_its_number_is_used_again(String owner) throws Exception {
        Path target = Files.createDirectories(project.home().resolve("protocol-cli/target"));
        Path lock = target.resolve("launcher.building");
        Files.createSymbolicLink(lock, Path.of(owner));

        assertThat(decide().errText()).doesNotContain("Waiting");
        assertThat(Files.isSymbolicLink(lock)).isFalse();
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void a_build_that_fails_says_so_and_is_tried_again() throws Exception {
        Ended failed = project.shell(Map.of("SLOW", "no number"), "./protocol decide worcester case.json");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.errText()).contains("The build failed; all it said is in ");
        decide();
        assertThat(project.builds()).isEqualTo(2);
    }
}
