package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;
import org.junit.jupiter.api.Test;

/** Keeps the README's table of packs true: {@code mvn verify -Ddocs.write -pl protocol-cli -am} writes it anew. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final String BEGIN = "<!-- The build writes this table and checks it. -->\n";
    private static final String END = "<!-- End of the table. -->\n";

    @Test
    void the_table_of_packs_is_what_the_packs_hold() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).contains(BEGIN, END);
        String before = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length());
        String after = readme.substring(readme.indexOf(END));
        String table = table();

        if (System.getProperty("docs.write") != null) {
            Files.writeString(README, before + table + after);
        }
        assertThat(Files.readString(README))
                .as("the table of packs is written anew by -Ddocs.write; CONTRIBUTING.md has the whole command")
                .isEqualTo(before + table + after);
    }

    private static String table() throws IOException {
        List<Protocol> protocols = Protocols.onClasspath().all();
        assertThat(protocols).hasSizeGreaterThan(1);
        StringBuilder table =
                new StringBuilder("| Council | Document | Norms decided | reminded of | background | Rules |"
                        + " Scenarios |\n|---|---|---|---|---|---|---|\n");
        PackFigures sum = new PackFigures(0, 0, 0, 0);
        long scenarios = 0;
        for (Protocol protocol : protocols) {
            PackFigures figures = PackFigures.of(protocol);
            long mine = scenarios(protocol.pack().council());
            row(
                    table,
                    protocol.name(),
                    protocol.pack().document() + "; " + protocol.pack().edition(),
                    figures,
                    mine);
            sum = new PackFigures(
                    sum.decided() + figures.decided(),
                    sum.reminded() + figures.reminded(),
                    sum.background() + figures.background(),
                    sum.rules() + figures.rules());
            scenarios += mine;
        }
        row(table, "**All**", "", sum, scenarios);
        return table.toString();
    }

    private static void row(StringBuilder table, String council, String document, PackFigures figures, long scenarios) {
        table.append("| ").append(council).append(" | ").append(document);
        Stream.of(figures.decided(), figures.reminded(), figures.background(), (long) figures.rules(), scenarios)
                .forEach(figure -> table.append(" | ").append(figure));
        table.append(" |\n");
    }

    private static long scenarios(String council) throws IOException {
        Path folder = ROOT.resolve("rules-" + council).resolve(Path.of("src", "test", "resources", "scenarios"));
        long count = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                count += new ObjectMapper()
                        .readTree(file.toFile())
                        .path("scenarios")
                        .size();
            }
        }
        return count;
    }
}
