package org.councilprotocol.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("builds")
class SameJarsTest {

    private static final String BUILD = "mvn -q -B -ntp -Dverification.skip -Dmaven.test.skip package";

    @TempDir
    private Path temp;

    /** In two folders, and as if in two places of the world. */
    @Test
    void two_builds_of_the_same_sources_give_the_same_bytes_in_every_jar() throws IOException, InterruptedException {
        ProjectCopy one = ProjectCopy.in(temp.resolve("one"));
        ProjectCopy other = ProjectCopy.in(temp.resolve("another/folder of it"));

        build(one, "-Duser.timezone=Europe/London -Duser.language=en -Duser.country=GB");
        build(other, "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR");

        Map<String, Path> jars = jars(one);
        Map<String, Path> others = jars(other);
        assertThat(jars).hasSameSizeAs(modules(one)).containsOnlyKeys(others.keySet());
        jars.forEach((name, jar) ->
                assertThat(differences(jar, others.get(name))).as(name).isEmpty());
        jars.forEach((name, jar) -> assertThat(jar).as(name).hasSameBinaryContentAs(others.get(name)));
    }

    private static void build(ProjectCopy copy, String options) throws IOException, InterruptedException {
        assertThat(copy.run(BUILD, Map.of("MAVEN_OPTS", options)))
                .satisfies(
                        ended -> assertThat(ended.exitCode()).as(ended.output()).isZero());
    }

    /** The modules that the default build makes jars of. */
    private static Map<String, Path> modules(ProjectCopy copy) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        Files.readString(copy.file("pom.xml"))
                .lines()
                .takeWhile(line -> !line.contains("</modules>"))
                .map(String::strip)
                .filter(line -> line.startsWith("<module>"))
                .map(line -> line.substring("<module>".length(), line.indexOf("</")))
                .forEach(name -> found.put(name, copy.file(name)));
        return found;
    }

    private static Map<String, Path> jars(ProjectCopy copy) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        for (Path module : modules(copy).values()) {
            try (Stream<Path> files = Files.list(module.resolve("target"))) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .forEach(
                                file -> found.put(copy.folder().relativize(file).toString(), file));
            }
        }
        return found;
    }

    /** The entries of which one jar says something else than the other. */
    private static Map<String, String> differences(Path jar, Path other) {
        Map<String, String> found = contents(jar);
        Map<String, String> others = contents(other);
        found.entrySet().removeAll(Map.copyOf(others).entrySet());
        others.entrySet().removeAll(contents(jar).entrySet());
        others.forEach(found::putIfAbsent);
        return found;
    }

    private static Map<String, String> contents(Path jar) {
        Map<String, String> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                found.put(entry.getName(), Long.toHexString(entry.getCrc()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }
}
