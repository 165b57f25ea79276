package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;

/**
 * Whole pages, kept as somebody has read and approved them. Where one is to change, write all anew with
 * {@code -Dpages.write} and read the difference.
 */
class ApprovedPagesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "councilprotocol", "cli", "pages");

    private static List<Path> cases(String council) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(council))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void holds(String council) throws IOException {
        Protocol protocol = Protocol.load(council);
        List<Path> cases = cases(council);
        assertThat(cases).hasSize(20);
        for (Path file : cases) {
            String page = DecisionText.of(protocol.decide(protocol.read(Files.readString(file))), protocol.words())
                    .replaceFirst("Fingerprint of the rules .*\n$", "");
            Path approved = Path.of(file.toString().replaceFirst("\\.json$", ".txt"));
            if (System.getProperty("pages.write") != null) {
                Files.writeString(approved, page);
            }
            assertThat(page).as(file.toString()).isEqualTo(Files.readString(approved));
        }
    }

    @Test
    void worcesters_pages_are_as_approved() throws IOException {
        holds("worcester");
    }

    @Test
    void stotfolds_pages_are_as_approved() throws IOException {
        holds("stotfold");
    }
}
