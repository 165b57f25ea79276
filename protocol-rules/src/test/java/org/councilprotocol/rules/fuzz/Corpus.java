package org.councilprotocol.rules.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The inputs with which every target begins: its seeds, and those that are kept in a folder named for it. */
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    private Corpus() {}

    static List<FuzzTarget> targets() {
        return List.of(
                new CaseTarget(), new DecisionTarget(), new RulesTarget(), new EditedRulesTarget(), new ImageTarget());
    }

    /** Those that are kept, by name: what once went wrong, and what else is worth beginning with. */
    static Map<String, byte[]> kept(FuzzTarget target) throws IOException {
        Map<String, byte[]> kept = new TreeMap<>();
        Path folder = FOLDER.resolve(target.toString());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    kept.put(each.getFileName().toString(), Files.readAllBytes(each));
                }
            }
        }
        return kept;
    }

    /** All of them, by name. */
    static Map<String, byte[]> inputs(FuzzTarget target) throws IOException {
        Map<String, byte[]> inputs = new TreeMap<>();
        List<byte[]> seeds = target.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            inputs.put("seed " + i, seeds.get(i));
        }
        inputs.putAll(kept(target));
        return inputs;
    }
}
