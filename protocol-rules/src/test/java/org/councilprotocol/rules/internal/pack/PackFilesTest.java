package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack's folder may hold. */
class PackFilesTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void writeTheGoodPack() throws IOException {
        folder = Files.createDirectories(temp.resolve("pack"));
        for (var file : PackCorpus.good().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void the_good_pack_is_read() {
        assertThat(PackReader.read(PackFiles.in(folder)).council()).isEqualTo("little-wood");
    }

    @Test
    void a_file_that_links_out_of_the_folder_is_refused() throws IOException {
        Path elsewhere = Files.writeString(temp.resolve("elsewhere.drl"), "secret");
        Files.createSymbolicLink(folder.resolve("s03-link.drl"), elsewhere);

        assertThat(defects()).singleElement().satisfies(defect -> assertThat(defect.toString())
                .isEqualTo("s03-link.drl  is a link or no plain file  →  the file itself"));
    }

    @Test
    void a_link_within_the_folder_is_refused_too() throws IOException {
        Files.createSymbolicLink(folder.resolve("s03-link.drl"), folder.resolve("s02-paths.drl"));

        assertThat(defects()).extracting(PackDefect::wrong).containsExactly("is a link or no plain file");
    }

    @Test
    void a_link_to_nothing_is_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("s03-link.drl"), temp.resolve("nowhere"));

        assertThat(defects()).extracting(PackDefect::wrong).containsExactly("is a link or no plain file");
    }

    @Test
    void a_pack_json_that_is_a_link_is_refused_once_and_not_missed() throws IOException {
        Path elsewhere = Files.move(folder.resolve("pack.json"), temp.resolve("elsewhere.json"));
        Files.createSymbolicLink(folder.resolve("pack.json"), elsewhere);

        assertThat(defects()).extracting(PackDefect::wrong).containsExactly("is a link or no plain file");
    }

    @Test
    void a_folder_that_is_called_like_a_file_of_rules_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("s03.drl"));

        assertThat(defects()).extracting(PackDefect::wrong).containsExactly("is a link or no plain file");
    }

    @Test
    void a_pipe_is_refused_and_not_waited_for() throws Exception {
        Path pipe = folder.resolve("s03-pipe.drl");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "this system has no named pipes");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(defects()).extracting(PackDefect::wrong).containsExactly("is a link or no plain file");
    }

    @Test
    void a_file_of_two_mebibytes_is_read_and_a_larger_one_is_not() throws IOException {
        String rules = Files.readString(folder.resolve("s02-paths.drl"));
        byte[] whole = rules.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("s02-paths.drl");

        Files.writeString(file, rules + " ".repeat(PackLimits.FILE_BYTES - whole.length));
        assertThat(defects()).isEmpty();

        Files.writeString(file, rules + " ".repeat(PackLimits.FILE_BYTES - whole.length + 1));
        assertThat(defects()).extracting(PackDefect::wrong).contains("is larger than 2 MiB");
    }

    @Test
    void a_file_that_is_not_utf8_is_refused() throws IOException {
        Files.write(folder.resolve("s02-paths.drl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(defects()).extracting(PackDefect::wrong).contains("is not UTF-8");
    }

    @Test
    void a_mark_of_the_byte_order_is_no_defect() throws IOException {
        Path file = folder.resolve("s02-paths.drl");
        Files.writeString(file, "\uFEFF" + Files.readString(file));

        assertThat(defects()).isEmpty();
    }

    @Test
    void a_hundred_files_are_read_and_not_one_more() throws IOException {
        String header = PackCorpus.good().get("s02-paths.drl").split("rule ", 2)[0];
        for (int i = 0; i < PackLimits.FILES - 5; i++) {
            Files.writeString(folder.resolve(String.format("s1%02d.drl", i)), header);
        }
        assertThat(defects()).isEmpty();

        Files.writeString(folder.resolve("s999.drl"), header);
        assertThat(defects()).extracting(PackDefect::wrong).containsExactly("is one file too many");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rules.dsl", "rules.rdrl", "table.xls", "process.bpmn2", "decision.dmn", "kmodule.xml", "S03.DRL"
            })
    void what_drools_would_take_for_rules_is_refused(String name) throws IOException {
        Files.writeString(folder.resolve(name), "");

        assertThat(defects()).singleElement().satisfies(defect -> assertThat(defect.file() + " " + defect.wrong())
                .isEqualTo(name + " is no file of a pack"));
    }

    @Test
    void a_folder_that_is_named_for_another_council_is_refused() throws IOException {
        Path named = Files.createDirectories(temp.resolve("org/councilprotocol/pack"))
                .resolve("bigwood");
        Files.move(folder, named);
        folder = named;

        assertThat(defects()).singleElement().satisfies(defect -> assertThat(defect.toString())
                .isEqualTo("pack.json  is of the council 'little-wood', but the folder is bigwood"
                        + "  →  the folder littlewood"));
    }

    @Test
    void what_is_no_folder_is_refused() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> PackFiles.in(temp.resolve("nowhere")))
                .withMessageContaining("is not a folder");
    }

    @Test
    void defects_of_files_and_of_rules_are_told_together() throws IOException {
        Files.createSymbolicLink(folder.resolve("s03-link.drl"), temp.resolve("nowhere"));
        Path file = folder.resolve("s02-paths.drl");
        Files.writeString(file, Files.readString(file).replace("Officer(", "Oficer("));

        assertThat(defects()).extracting(PackDefect::file).containsExactly("s02-paths.drl", "s03-link.drl");
    }

    private List<PackDefect> defects() {
        try {
            PackReader.read(PackFiles.in(folder));
            return List.of();
        } catch (PackException e) {
            return e.defects();
        }
    }
}
