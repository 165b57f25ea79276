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
import org.councilprotocol.model.Case;
import org.councilprotocol.rules.Protocol;

/** The cases of all scenarios of a pack. */
final class ScenarioCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ScenarioCases() {}

    static List<Case> of(Protocol protocol) {
        Path folder = Path.of("..", "rules-" + protocol.pack().council(), "src", "test", "resources", "scenarios");
        List<Case> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (JsonNode scenario : JSON.readTree(file.toFile()).get("scenarios")) {
                    found.add(protocol.read(scenario.get("case").toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
