package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilprotocol.rules.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainDecideTest {

    private static final Councils SHIPPED = new Councils(Protocol::councils, Protocol::load, Protocol::load);

    @TempDir
    private Path folder;

    @Test
    void says_what_the_command_says() throws IOException {
        String file = theCase("{\"situation\": \"complaint\"}");

        assertThat(answer("decide", "worcester", file) + System.lineSeparator())
                .isEqualToNormalizingNewlines(
                        Run.shipped("", "decide", "worcester", file).out());
        assertThat(answer("decide", "worcester", file, "--json") + System.lineSeparator())
                .isEqualToNormalizingNewlines(
                        Run.shipped("", "decide", "worcester", file, "--json").out());
    }

    @Test
    void leaves_other_arguments_to_the_command() throws IOException {
        String file = theCase("{\"situation\": \"complaint\"}");

        assertThat(answer()).isNull();
        assertThat(answer("decide", "worcester")).isNull();
        assertThat(answer("decide", "worcester", "-")).isNull();
        assertThat(answer("decide", "--json", "worcester")).isNull();
        assertThat(answer("decide", "worcester", "@" + file)).isNull();
        assertThat(answer("decide", "worcester", file, file)).isNull();
        assertThat(answer("explain", "worcester", file)).isNull();
    }

    @Test
    void leaves_what_is_wrong_to_the_command() throws IOException {
        assertThat(answer("decide", "worcestershire", theCase("{\"situation\": \"complaint\"}")))
                .isNull();
        assertThat(answer("decide", "worcester", theCase("{"))).isNull();
    }

    private String theCase(String json) throws IOException {
        return Files.writeString(folder.resolve("case.json"), json).toString();
    }

    private static @Nullable String answer(String... arguments) {
        return PlainDecide.answer(List.of(arguments), SHIPPED, new CaseFile(InputStream.nullInputStream()));
    }
}
