package org.councilprotocol.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.source.JsonFault;
import org.councilprotocol.rules.internal.source.JsonReader;

/**
 * Events as clerks and members tell them, in every {@code .json} file of the folder {@code told}, each with the
 * situations in which all of it is told: {@code {"amongFive": 90, "amongEight": 85, "sentences": [{"council":
 * "worcester", "told": "…", "needs": ["conduct", "complaint"]}]}}.
 */
final class ToldSentences {

    private static final Path FOLDER = Path.of("src/test/resources/org/councilprotocol/cli/told");

    /**
     * An event.
     *
     * @param council the short name of the council where it happened
     * @param told what somebody tells
     * @param needs the situations that it needs, by their names in JSON
     */
    record Told(String council, String told, List<String> needs) {}

    /**
     * A file of them, and what was measured with it, in hundredths, rounded down: less is worse than it was.
     *
     * @param name the file's
     * @param amongFive of so many a needed situation was among the first five
     * @param amongEight of so many every needed situation was among the first eight
     * @param told the sentences
     */
    record Sheet(String name, int amongFive, int amongEight, List<Told> told) {

        /** How many sentences a share of them is, rounded down. */
        int atLeast(int hundredths) {
            return told.size() * hundredths / 100;
        }
    }

    private ToldSentences() {}

    /** All of them. */
    static List<Told> all() throws IOException, JsonFault {
        return sheets().stream().flatMap(sheet -> sheet.told().stream()).toList();
    }

    /** All files, by their names. */
    static List<Sheet> sheets() throws IOException, JsonFault {
        List<Sheet> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Json.Fields whole =
                        (Json.Fields) JsonReader.read(Files.readString(file), 5).value();
                List<Told> all = new ArrayList<>();
                for (Json each : items(whole, "sentences")) {
                    Json.Fields told = (Json.Fields) each;
                    all.add(new Told(
                            text(told.byName().get("council")),
                            text(told.byName().get("told")),
                            items(told, "needs").stream()
                                    .map(ToldSentences::text)
                                    .toList()));
                }
                sheets.add(new Sheet(
                        file.getFileName().toString(),
                        number(whole.byName().get("amongFive")),
                        number(whole.byName().get("amongEight")),
                        List.copyOf(all)));
            }
        }
        return sheets;
    }

    private static List<Json> items(Json.Fields fields, String name) {
        return ((Json.Elements) fields.byName().get(name)).inOrder();
    }

    private static int number(Json json) {
        return Integer.parseInt(((Json.Figure) json).written());
    }

    private static String text(Json json) {
        return ((Json.Text) json).value();
    }
}
