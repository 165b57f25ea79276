package org.councilprotocol.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A project as small as the launcher can run: its script, a few sources, and in Maven's place a script that takes the
 * classes of this build and counts how often it was asked.
 */
final class LaunchedProject {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String EXAMPLE = "worcester-complaint-managing-director.json";

    private final Path tools;
    private final Path home;

    private LaunchedProject(Path tools, Path home) {
        this.tools = tools;
        this.home = home;
    }

    /** Makes one of this name in a folder, which runs the classes of this build. */
    static LaunchedProject in(Path temp, String name) throws IOException {
        LaunchedProject project = made(temp, name);
        // Java itself, save that no archive of classes is made or used: that would take most of the time.
        project.script("java/bin/java", """
                #!/bin/sh
                for argument; do
                  shift
                  case $argument in
                    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) : > "${argument#*=}"; exit ;;
                    -XX:SharedArchiveFile=* | -XX:AOTCache=*) ;;
                    *) set -- "$@" "$argument" ;;
                  esac
                done
                exec "%s/bin/java" "$@"
                """.formatted(System.getProperty("java.home")));
        return project;
    }

    /** Makes one that tells what it would run. */
    static LaunchedProject telling(Path temp, String name) throws IOException {
        LaunchedProject project = made(temp, name);
        project.script("java/bin/java", """
                #!/bin/sh
                case $* in
                  -version) echo 'openjdk version "17.0.1" 2021-10-19' >&2 ;;
                  *) echo "ran ${*##* org.councilprotocol.cli.}" ;;
                esac
                """);
        return project;
    }

    private static LaunchedProject made(Path temp, String name) throws IOException {
        LaunchedProject project = new LaunchedProject(temp.resolve("tools"), temp.resolve(name));
        project.write("pom.xml", "<project/>");
        project.write("protocol-cli/pom.xml", "<project/>");
        project.write("protocol-cli/src/main/java/Main.java", "class Main {}");
        project.write("rules-worcester/pom.xml", "<project/>");
        project.write("rules-worcester/src/main/resources/rules.drl", "rule 1");
        project.write(
                "examples/" + EXAMPLE, Files.readString(ROOT.resolve("examples").resolve(EXAMPLE)));
        Files.copy(ROOT.resolve("protocol"), project.home.resolve("protocol"), StandardCopyOption.COPY_ATTRIBUTES);
        project.prepareClasses();
        project.prepareTools();
        return project;
    }

    /** A jar with nothing in it but where the classes of this build are. */
    private void prepareClasses() throws IOException {
        Path made = Files.createDirectories(tools.resolve("made"));
        List<String> places = new ArrayList<>();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classes.split(File.pathSeparator)) {
            Path each = Path.of(entry).toAbsolutePath();
            if (Files.exists(each) && !each.endsWith("test-classes")) {
                places.add(each.toUri().toString());
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", places));
        new JarOutputStream(Files.newOutputStream(made.resolve("protocol-cli.jar")), manifest).close();
        Files.writeString(made.resolve("classpath"), "lib/none.jar");
    }

    private void prepareTools() throws IOException {
        script("bin/mvn", """
                #!/bin/sh
                echo built >> "%s/builds"
                sleep "${SLOW:-0}" || exit 1
                mkdir -p protocol-cli/target
                cp -R "%s/made/." protocol-cli/target/
                """.formatted(tools, tools));
    }

    private void script(String name, String text) throws IOException {
        Path file = tools.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    /** Writes a file of the project. */
    Path write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Path home() {
        return home;
    }

    /** How often Maven was asked to build. */
    int builds() throws IOException {
        Path builds = tools.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    /**
     * What a call did.
     *
     * @param exitCode how it ended
     * @param out what it wrote on standard output
     * @param err what it wrote on standard error
     */
    record Ended(int exitCode, byte[] out, byte[] err) {

        String outText() {
            return new String(out, StandardCharsets.UTF_8);
        }

        String errText() {
            return new String(err, StandardCharsets.UTF_8);
        }
    }

    /** A call that is not over. */
    record Running(Process process) {

        /** Waits for its end. */
        Ended end() throws IOException, InterruptedException {
            byte[] out = all(process.getInputStream());
            byte[] err = all(process.getErrorStream());
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the call did not end");
            }
            return new Ended(process.exitValue(), out, err);
        }

        private static byte[] all(InputStream in) throws IOException {
            try (in) {
                return in.readAllBytes();
            }
        }
    }

    /** Runs {@code ./protocol} with these arguments in the project's folder. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        return begin(Map.of(), "./protocol \"$@\"", arguments).end();
    }

    /** Runs a line of the shell in the project's folder; {@code "$@"} in it are the arguments. */
    Ended shell(Map<String, String> environment, String line, String... arguments)
            throws IOException, InterruptedException {
        return begin(environment, line, arguments).end();
    }

    Running begin(Map<String, String> environment, String line, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", line, "sh"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("PATH", tools.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", tools.resolve("java").toString());
        List.of("LC_ALL", "LC_CTYPE", "LANG", "JAVA_TOOL_OPTIONS", "PROTOCOL_DEBUG")
                .forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.flush();
        }
        return new Running(process);
    }
}
