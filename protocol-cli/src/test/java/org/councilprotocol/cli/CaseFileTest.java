package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {

    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    private Path folder;

    @Test
    void reads_utf_8() throws IOException {
        Path file = Files.writeString(folder.resolve("a case.json"), "{\"id\": \"Siân\"}");

        assertThat(new CaseFile(NOTHING).text(file.toString())).isEqualTo("{\"id\": \"Siân\"}");
    }

    @Test
    void passes_over_a_byte_order_mark() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "\uFEFF{}");

        assertThat(new CaseFile(NOTHING).text(file.toString())).isEqualTo("{}");
    }

    @Test
    void a_dash_is_standard_input() {
        InputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));

        assertThat(new CaseFile(in).text("-")).isEqualTo("{}");
    }

    @Test
    void a_missing_file_is_named() {
        assertRefused(folder.resolve("no.json"), "There is no file " + folder.resolve("no.json") + ".");
    }

    @Test
    void a_folder_is_no_case() {
        assertRefused(folder, folder + " is a folder; give a file with a case in JSON.");
    }

    @Test
    void other_encodings_are_refused() throws IOException {
        Path file =
                Files.write(folder.resolve("latin.json"), "{\"id\": \"Siân\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(file, file + " is not text in UTF-8.");
    }

    @Test
    void eight_mebibytes_are_read_and_one_byte_more_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("large.json"), new byte[8 << 20]);
        assertThat(new CaseFile(NOTHING).text(file.toString())).hasSize(8 << 20);

        Files.write(file, new byte[(8 << 20) + 1]);
        assertRefused(file, file + " is larger than 8 MiB; no case is.");
    }

    @Test
    void a_name_that_no_file_can_have_is_refused() {
        assertThatThrownBy(() -> new CaseFile(NOTHING).text("a\0b"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("cannot be the name of a file");
    }

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> new CaseFile(NOTHING).text(file.toString()))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }
}
