package org.councilprotocol.docs.situation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilprotocol.docs.council.Councils;
import org.councilprotocol.docs.council.ScenarioFiles;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/** Examples of situations, out of the scenarios of the packs. */
final class Examples {

    private static final int ENOUGH_FACTS = 4;

    private final Map<String, List<Example>> bySituation = new TreeMap<>();

    /** A case of a council's scenarios. */
    private record Example(String sentence, JsonNode json, String council) {}

    /** The scenarios of one situation from which some verdict follows. */
    Examples(Councils councils) throws IOException {
        for (Protocol protocol : councils.protocols()) {
            for (JsonNode scenario : ScenarioFiles.of(councils, protocol)) {
                JsonNode json = scenario.path("case");
                if (scenario.path("class").asText().equals("simple")
                        && !scenario.path("expect").isEmpty()
                        && json.has("situation")) {
                    bySituation
                            .computeIfAbsent(json.path("situation").asText(), name -> new ArrayList<>())
                            .add(new Example(
                                    scenario.path("sentence").asText().replaceAll("\\.$", ""),
                                    json,
                                    protocol.pack().council()));
                }
            }
        }
    }

    /** The section with the shortest example of a situation that has some facts; empty where there is none. */
    Optional<String> of(Shape shape) {
        return bySituation.getOrDefault(shape.name(), List.of()).stream()
                .min(Comparator.<Example, Boolean>comparing(
                                example -> example.json().size() < ENOUGH_FACTS)
                        .thenComparing(example -> example.json().toString().length())
                        .thenComparing(Example::sentence))
                .map(example -> "## Example\n\n" + example.sentence() + " (try it with `./protocol decide "
                        + example.council() + " -`).\n\n```json\n" + json(example.json()) + "```\n\n");
    }

    private static String json(JsonNode object) {
        List<String> lines = new ArrayList<>();
        object.properties().forEach(field -> lines.add("  \"" + field.getKey() + "\": " + flat(field.getValue())));
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    private static String flat(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(field -> parts.add("\"" + field.getKey() + "\": " + flat(field.getValue())));
            return "{" + String.join(", ", parts) + "}";
        } else if (node.isArray()) {
            node.forEach(each -> parts.add(flat(each)));
            return "[" + String.join(", ", parts) + "]";
        }
        return node.toString();
    }
}
