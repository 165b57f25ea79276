package org.councilprotocol.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a rule author works: a module, or any folder with a {@code pack.json}.
 *
 * @param pack the folder of the pack
 * @param scenarios the folder of its scenarios, whether it is there or not
 */
record Workplace(Path pack, Path scenarios) {

    private static final Path PACKS = Path.of("src", "main", "resources", "org", "councilprotocol", "pack");
    private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");

    /**
     * The workplace that somebody names by a folder.
     *
     * @throws BadInputException if it is none
     */
    static Workplace of(String folder) {
        Path path;
        try {
            path = Path.of(folder);
        } catch (InvalidPathException e) {
            throw new BadInputException("\"" + folder + "\" cannot be the name of a folder.");
        }
        if (!Files.isDirectory(path)) {
            throw new BadInputException("There is no folder " + path + ".");
        }
        if (Files.exists(path.resolve("pack.json"))) {
            return new Workplace(path, scenariosOf(path));
        }
        List<Path> packs = packsIn(path.resolve(PACKS));
        if (packs.size() == 1) {
            return new Workplace(packs.get(0), path.resolve(SCENARIOS));
        }
        throw new BadInputException(
                packs.isEmpty()
                        ? path + " has no pack.json, and is no module with one in " + PACKS + "."
                        : path + " has several packs; name the folder of one: " + packs + ".");
    }

    private static List<Path> packsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.exists(each.resolve("pack.json")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within the pack, beside it, or where a module has them. */
    private static Path scenariosOf(Path pack) {
        Path within = pack.resolve("scenarios");
        Path whole = pack.toAbsolutePath().normalize();
        Path packs = whole.getParent();
        if (Files.isDirectory(within) || packs == null) {
            return within;
        }
        if (packs.endsWith(PACKS)) {
            Path module = packs;
            for (Path ignored : PACKS) {
                module = module.resolve("..");
            }
            return module.normalize().resolve(SCENARIOS);
        }
        Path beside = packs.resolve("scenarios");
        return Files.isDirectory(beside) ? beside : within;
    }
}
