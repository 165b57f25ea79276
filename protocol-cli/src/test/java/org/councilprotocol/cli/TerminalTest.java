package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.text.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    /** Clears a screen, turns the direction of writing, has no width, forges a line. */
    private static final String EVIL = "a\u001b[2Jb\u202ec\u200bd\u0085e\u009bf\u2028g\uFEFFh";

    /** Each pack is read once. */
    private static final Map<Path, Protocol> OPENED = new HashMap<>();

    private static final Councils COUNCILS =
            new Councils(Protocol::councils, Protocol::load, folder -> OPENED.computeIfAbsent(folder, Protocol::load));

    private static String written(Charset characters, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(bytes, characters);
        terminal.print(text);
        assertThat(terminal.failure()).isNull();
        return bytes.toString(characters);
    }

    @Test
    void what_would_not_be_seen_never_gets_out() {
        assertThat(written(StandardCharsets.UTF_8, EVIL))
                .isEqualTo("a\ufffd[2Jb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh");
        assertThat(written(StandardCharsets.UTF_8, "one\r\n\ttwo\n")).isEqualTo("one\ufffd\n    two\n");
    }

    @Test
    void a_character_of_two_halves_gets_out_whole_even_if_they_come_one_by_one() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(bytes, StandardCharsets.UTF_8);
        terminal.print('\ud83d');
        terminal.print('\ude00');
        terminal.print("\ud83d!");
        terminal.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\ud83d\ude00\ufffd!");
    }

    @Test
    void what_a_set_of_characters_lacks_is_written_with_what_it_has() {
        String text = "\u201cCaf\u00e9\u201d \u2013 Llanf\u0177\u2026 \u2192 \u0141\u00f3d\u017a \ud83d\ude00";
        assertThat(written(StandardCharsets.ISO_8859_1, text))
                .isEqualTo("\"Caf\u00e9\" - Llanfy... -> <U+0141>\u00f3dz <U+1F600>");
        assertThat(written(StandardCharsets.US_ASCII, text)).isEqualTo("\"Cafe\" - Llanfy... -> <U+0141>odz <U+1F600>");
        assertThat(written(StandardCharsets.UTF_8, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII"})
    void json_means_what_it_meant_and_has_nothing_unseen_in_it(String characters) throws IOException {
        String json =
                new ObjectMapper().writeValueAsString(Map.of("name", EVIL + "\u00e9\ud83d\ude00\ue000\uDB40\uDC01"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(bytes, Charset.forName(characters));
        Terminal.json(terminal, json);
        terminal.flush();
        String written = bytes.toString(Charset.forName(characters));
        assertThat(written.stripTrailing().codePoints()).noneMatch(Visible::isHidden);
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(new ObjectMapper().readTree(json));
    }

    @Test
    void what_could_not_be_written_is_known_at_the_end() {
        Terminal terminal = Terminal.of(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no room");
                    }
                },
                StandardCharsets.UTF_8);
        terminal.println("lost");
        assertThat(terminal.failure()).isEqualTo("no room");
    }

    @Test
    void no_command_lets_out_what_would_not_be_seen_whatever_a_case_a_pack_or_an_argument_says(@TempDir Path folder)
            throws IOException {
        String evil = EVIL.replaceAll("[\\x00-\\x1f]", "");
        // Where the locale has only ASCII, no file can have such a name.
        boolean nameable = Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(evil);
        String name = nameable ? evil : "";
        Path pack = Files.createDirectories(folder.resolve("pack" + name));
        try (Stream<Path> files = Files.list(Path.of(
                "..", "rules-worcester", "src", "main", "resources", "org", "councilprotocol", "pack", "worcester"))) {
            for (Path file : files.toList()) {
                Files.writeString(
                        pack.resolve(file.getFileName()),
                        Files.readString(file).replace("Worcester City", "Worcester " + evil));
            }
        }
        Path broken = Files.createDirectories(folder.resolve("broken" + name));
        Files.writeString(broken.resolve("pack.json"), "{\"" + evil + "\": \"" + EVIL + "\"}");
        Path theCase = Files.writeString(
                folder.resolve("case" + name + ".json"),
                "{\"situation\": \"complaint\", \"complainant\": {\"party\": \"member\", \"id\": \"" + evil + "\"},"
                        + " \"subjects\": [{\"party\": \"officer\", \"id\": \"" + evil + "x\", \"department\": \""
                        + name
                        + "\", \"posts\": [\"corporate-director\"]}]}");
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), "{\"situation\": \"" + evil + "\", \"" + evil + "\": 1}");
        List<List<String>> calls = new ArrayList<>();
        for (String opened : List.of("worcester", pack.toString(), broken.toString(), EVIL, "./" + EVIL)) {
            for (Path file : List.of(theCase, wrong, folder.resolve("none" + name))) {
                calls.add(List.of("decide", opened, file.toString()));
                calls.add(List.of("decide", opened, file.toString(), "--json"));
                calls.add(List.of("explain", opened, file.toString()));
                calls.add(List.of("explain", opened, file.toString(), EVIL));
                calls.add(List.of("explain", opened, file.toString(), "--json"));
                calls.add(List.of("ask", opened, "complaint", file.toString()));
            }
            calls.add(List.of("ask", opened, EVIL));
            calls.add(List.of(
                    "ask",
                    opened,
                    "complaint",
                    "--save",
                    folder.resolve("saved" + name).toString()));
            calls.add(List.of("facts", opened));
            calls.add(List.of("facts", opened, "complaint"));
            calls.add(List.of("facts", opened, EVIL));
            calls.add(List.of("norms", opened));
            calls.add(List.of("norms", opened, "--json"));
            calls.add(List.of("schema", opened));
            calls.add(List.of("check", opened));
            calls.add(List.of("check", opened, "--json"));
            calls.add(List.of("check", opened, "--sarif", "-"));
            calls.add(List.of("test", opened));
        }
        calls.add(List.of("compare", theCase.toString()));
        calls.add(List.of("compare", theCase.toString(), "--json"));
        calls.add(List.of("compare", wrong.toString()));
        calls.add(List.of("new", EVIL));
        calls.add(List.of(
                "new", "little-wood", "--dir", folder.resolve("new" + name).toString(), "--name", EVIL));
        calls.add(List.of(EVIL));
        calls.add(List.of("decide", "--" + EVIL));
        int quoting = 0;
        for (List<String> call : calls) {
            Run run = run(call);
            assertThat((run.out() + run.err()).replace("\n", "").codePoints())
                    .as("%s", call)
                    .isNotEmpty()
                    .noneMatch(Visible::isHidden);
            assertThat(run.exitCode()).as("%s: %s", call, run.err()).isNotEqualTo(ExitCode.INTERNAL_ERROR);
            quoting += run.out().contains("\ufffd") || run.err().contains("\ufffd") ? 1 : 0;
        }
        assertThat(quoting).isGreaterThan(20);
    }

    private static Run run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal outTerminal = Terminal.of(out, StandardCharsets.UTF_8);
        Terminal errTerminal = Terminal.of(err, StandardCharsets.UTF_8);
        int exitCode = Main.commandLine(
                        COUNCILS, new ByteArrayInputStream((EVIL + "\nstop\n").getBytes(StandardCharsets.UTF_8)))
                .setOut(outTerminal)
                .setErr(errTerminal)
                .execute(arguments.toArray(String[]::new));
        assertThat(outTerminal.failure()).isNull();
        assertThat(errTerminal.failure()).isNull();
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void json_for_a_writer_that_is_no_terminal_is_the_same() {
        StringWriter text = new StringWriter();
        Terminal.json(new PrintWriter(text, true), "{\"name\": \"\u202e\u00e9\"}\n");
        assertThat(text.toString().stripTrailing()).isEqualTo("{\"name\": \"\\u202e\u00e9\"}");
    }
}
