package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a pack's own files are found. */
class PackFolderTest {

    private static final String PACK = "org/councilprotocol/pack/tiny/pack.json";

    @TempDir
    Path path;

    @Test
    void a_folder_on_the_classpath_is_found() throws IOException {
        Path pack = path.resolve("with space").resolve(PACK);
        Files.createDirectories(pack.getParent());
        Files.writeString(pack, "{}");

        assertThat(located(path.resolve("with space"))).isEqualTo(pack.getParent());
    }

    @Test
    void a_pack_in_a_jar_is_refused() throws IOException {
        Path jar = path.resolve("pack.jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new JarEntry(PACK));
        }

        assertThatThrownBy(() -> located(jar))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the pack tiny is in a jar; unpack it and use the folder");
    }

    @Test
    void a_pack_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> located(path))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no " + PACK + " on the classpath");
    }

    private static Path located(Path classpath) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classpath.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return PackFolder.of("tiny");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
