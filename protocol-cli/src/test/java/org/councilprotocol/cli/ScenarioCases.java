package org.councilprotocol.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.CaseReader;

/** The cases of all scenarios of a pack. */
final class ScenarioCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ScenarioCases() {}

    static List<List<Situation>> of(Protocol protocol) {
        CaseReader reader = CaseReader.of(protocol.declaredPosts());
        Path folder = Path.of("..", "rules-" + protocol.pack().council(), "src", "test", "resources", "scenarios");
        List<List<Situation>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (JsonNode scenario : JSON.readTree(file.toFile()).get("scenarios")) {
                    found.add(reader.read(scenario.get("case").toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
