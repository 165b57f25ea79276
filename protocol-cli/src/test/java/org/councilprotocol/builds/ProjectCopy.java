package org.councilprotocol.builds;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;

/** A copy of the project's sources in a folder of its own, in which commands can be run. */
record ProjectCopy(Path folder) {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    /** What builds and tools leave behind. */
    private static final Set<String> NO_SOURCES = Set.of("target", ".git", ".idea", ".vscode");

    /**
     * How a command ended.
     *
     * @param exitCode its exit code
     * @param output all that it wrote
     */
    record Ended(int exitCode, String output) {}

    /** Copies the project as it stands. */
    static ProjectCopy in(Path folder) throws IOException {
        Files.walkFileTree(PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (NO_SOURCES.contains(String.valueOf(from.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(folder.resolve(PROJECT.relativize(from).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                // With its permissions: the launcher is to be run.
                Files.copy(
                        from,
                        folder.resolve(PROJECT.relativize(from).toString()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        return new ProjectCopy(folder);
    }

    /** A file of the copy. */
    Path file(String path) {
        return folder.resolve(path);
    }

    /** Runs a command as a shell in the copy's folder would. */
    Ended run(String command, Map<String, String> environment) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder.getParent(), "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Ended(exitCode, Files.readString(output));
    }
}
