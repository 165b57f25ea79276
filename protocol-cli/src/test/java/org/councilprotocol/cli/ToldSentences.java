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
 * situations in which all of it is told: {@code {"sentences": [{"council": "worcester", "told": "…", "needs":
 * ["conduct", "complaint"]}]}}.
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

    private ToldSentences() {}

    /** All of them. */
    static List<Told> all() throws IOException, JsonFault {
        List<Told> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Json.Fields whole =
                        (Json.Fields) JsonReader.read(Files.readString(file), 5).value();
                for (Json each : items(whole, "sentences")) {
                    Json.Fields told = (Json.Fields) each;
                    all.add(new Told(
                            text(told.byName().get("council")),
                            text(told.byName().get("told")),
                            items(told, "needs").stream()
                                    .map(ToldSentences::text)
                                    .toList()));
                }
            }
        }
        return all;
    }

    private static List<Json> items(Json.Fields fields, String name) {
        return ((Json.Elements) fields.byName().get(name)).inOrder();
    }

    private static String text(Json json) {
        return ((Json.Text) json).value();
    }
}
