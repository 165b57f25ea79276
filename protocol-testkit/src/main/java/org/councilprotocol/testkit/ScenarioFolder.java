package org.councilprotocol.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where scenario files are: every {@code .json} file of a folder and of the folders in it. */
sealed interface ScenarioFolder {

    /** What people call it. */
    String name();

    /**
     * Its files, in the order of their names; empty if there is none.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    List<ScenarioFile> files();

    /**
     * A folder of the file system.
     *
     * @param path the folder; one that does not exist has no files
     */
    record OnDisk(Path path) implements ScenarioFolder {

        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public List<ScenarioFile> files() {
            return read(path);
        }
    }

    /**
     * Every folder of this name on the classpath, in folders and in jars.
     *
     * @param name the name
     */
    record OnClasspath(String name) implements ScenarioFolder {

        @Override
        public List<ScenarioFile> files() {
            List<ScenarioFile> files = new ArrayList<>();
            try {
                for (URL url : Collections.list(
                        Thread.currentThread().getContextClassLoader().getResources(name))) {
                    files.addAll(read(url.toURI()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
            return files;
        }

        private static List<ScenarioFile> read(URI uri) throws IOException {
            if (!uri.getScheme().equals("jar")) {
                return ScenarioFolder.read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return ScenarioFolder.read(jar.provider().getPath(uri));
            }
        }
    }

    private static List<ScenarioFile> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .map(path -> file(folder, path))
                    .sorted(Comparator.comparing(ScenarioFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScenarioFile file(Path folder, Path path) {
        try {
            String name = folder.relativize(path).toString().replace('\\', '/');
            return new ScenarioFile(name, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
