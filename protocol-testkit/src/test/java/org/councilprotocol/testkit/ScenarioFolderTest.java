package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where scenario files are found. */
class ScenarioFolderTest {

    @TempDir
    Path path;

    @Test
    void files_of_folders_within_are_found_in_the_order_of_their_names() throws IOException {
        Files.createDirectories(path.resolve("b"));
        Files.writeString(path.resolve("b/two.json"), "2");
        Files.writeString(path.resolve("c.json"), "3");
        Files.writeString(path.resolve("a.json"), "1");
        Files.writeString(path.resolve("notes.txt"), "4");

        assertThat(new ScenarioFolder.OnDisk(path).files())
                .extracting(ScenarioFile::name, ScenarioFile::content)
                .containsExactly(tuple("a.json", "1"), tuple("b/two.json", "2"), tuple("c.json", "3"));
    }

    @Test
    void files_in_a_jar_on_the_classpath_are_found() throws IOException {
        Path jar = path.resolve("suite.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("suite/"));
            entries.putNextEntry(new JarEntry("suite/a.json"));
            entries.write("1".getBytes(StandardCharsets.UTF_8));
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);

            assertThat(new ScenarioFolder.OnClasspath("suite").files())
                    .extracting(ScenarioFile::name)
                    .containsExactly("a.json");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
