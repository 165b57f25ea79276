package org.councilprotocol.docs.council;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.rules.Protocol;

/** The scenarios of a council's pack, as its files have them. */
public final class ScenarioFiles {

    private ScenarioFiles() {}

    /**
     * All scenarios of a council.
     *
     * @throws IOException if the folder of its scenarios cannot be read
     */
    public static List<JsonNode> of(Councils councils, Protocol protocol) throws IOException {
        Path folder = councils.root()
                .resolve("rules-" + protocol.pack().council())
                .resolve(Path.of("src", "test", "resources", "scenarios"));
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".json")).toList();
        }
        List<JsonNode> scenarios = new ArrayList<>();
        for (Path file : files) {
            new ObjectMapper().readTree(file.toFile()).path("scenarios").forEach(scenarios::add);
        }
        return scenarios;
    }
}
