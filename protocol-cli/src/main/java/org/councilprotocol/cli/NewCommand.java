package org.councilprotocol.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.councilprotocol.rules.LibraryVersion;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.text.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the module of a council that has none. */
@Command(
        name = "new",
        header = "Make a module for a council: three sample norms, their rules and scenarios.",
        exitCodeList = {
            "0:made",
            "2:the arguments are wrong",
            "70:an error of this program",
            "74:the output could not be written"
        },
        footer = {"  ./protocol new little-wood", "  ./protocol new little-wood --name \"Little Wood Parish Council\""})
final class NewCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COUNCIL", description = "A short name in lower case, such as little-wood.")
    private String council;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "The folder to make; rules-COUNCIL where it is left out.")
    private @Nullable String dir;

    @Option(names = "--name", paramLabel = "NAME", description = "The council's full name.")
    private @Nullable String title;

    @Override
    public void run() {
        if (council.length() > PackLimits.COUNCIL
                || council.split("-").length > PackLimits.COUNCIL_PARTS
                || !council.matches("[a-z]+(-[a-z]+)*")
                || SourceVersion.isKeyword(council.replace("-", ""))) {
            throw new BadInputException(
                    "\"" + council + "\" cannot be the short name of a council: lower-case letters a"
                            + " to z, at most " + PackLimits.COUNCIL_PARTS
                            + " words joined by hyphens, no word of Java, such as little-wood.");
        }
        Path module = CaseFile.path(dir == null ? "rules-" + council : dir);
        try {
            if (Files.exists(module) && !isEmpty(module)) {
                throw new BadInputException(module + " is there already; name another folder with --dir.");
            }
            Path project = project(module);
            write(module, project);
            boolean listed = project != null && list(project, module);
            tell(module, project, listed);
        } catch (IOException e) {
            throw new BadInputException(module + " cannot be written: " + e.getMessage() + ".");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** The pom of this project, where the module is one of its folders; {@code null} elsewhere. */
    private static @Nullable Path project(Path module) throws IOException {
        Path pom = module.toAbsolutePath().normalize().resolveSibling("pom.xml");
        return Files.exists(pom) && Files.readString(pom).contains("<artifactId>council-protocol</artifactId>")
                ? pom
                : null;
    }

    private void write(Path module, @Nullable Path project) throws IOException {
        String packageName = PackReader.packageOf(council).substring(PackReader.PACKAGE.length());
        String className = Arrays.stream(council.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        Path resources = Path.of("src", "main", "resources", "org", "councilprotocol", "pack", packageName);
        Path tests = Path.of("src", "test", "java", "org", "councilprotocol", "pack", packageName);
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(Path.of("README.md"), "README.md");
        files.put(Path.of("pom.xml"), "pom.xml");
        files.put(resources.resolve("pack.json"), "pack.json");
        files.put(resources.resolve("norms.json"), "norms.json");
        files.put(resources.resolve("s01-complaints.drl"), "s01-complaints.drl");
        files.put(Path.of("src", "test", "resources", "scenarios", "s01-complaints.json"), "s01-complaints.json");
        files.put(tests.resolve(className + "Test.java"), "Test.java");
        files.put(tests.resolve("package-info.java"), "package-info.java");
        String folder = project == null
                ? module.toAbsolutePath().normalize().toString()
                : String.valueOf(module.toAbsolutePath().normalize().getFileName());
        Map<String, String> blanks = Map.of(
                "__slug__",
                council,
                "__package__",
                packageName,
                "__class__",
                className,
                "__title__",
                title().replace("\\", "").replace("\"", "'").replace("&", "and").replace("<", ""),
                "__version__",
                LibraryVersion.current(),
                "__relativePath__",
                project == null ? "<relativePath/>" : "<relativePath>../pom.xml</relativePath>",
                "__where__",
                project == null ? "elsewhere; run `mvn install` there once" : "above this one",
                "__verify__",
                project == null ? "mvn verify -f " + folder : "mvn verify -pl " + folder + " -am",
                "__folder__",
                folder);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            String text = template(file.getValue());
            for (Map.Entry<String, String> blank : blanks.entrySet()) {
                text = text.replace(blank.getKey(), blank.getValue());
            }
            Path target = module.resolve(file.getKey());
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, text);
        }
    }

    private String title() {
        return title != null && !title.isBlank()
                ? title.strip()
                : Arrays.stream(council.split("-"))
                                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                                .collect(Collectors.joining(" "))
                        + " Council";
    }

    private static String template(String name) {
        try (InputStream in = NewCommand.class.getResourceAsStream("new/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the module to those that the project builds; whether it could. */
    private static boolean list(Path pom, Path module) throws IOException {
        String text = Files.readString(pom);
        String line = "    <module>" + module.toAbsolutePath().normalize().getFileName() + "</module>\n";
        int end = text.indexOf("  </modules>");
        int last = end < 0 ? -1 : text.lastIndexOf("    <module>rules-", end);
        if (text.contains(line)) {
            return true;
        } else if (last < 0) {
            return false;
        }
        int next = text.indexOf('\n', last) + 1;
        Files.writeString(pom, text.substring(0, next) + line + text.substring(next));
        return true;
    }

    private void tell(Path module, @Nullable Path project, boolean listed) {
        PrintWriter out = spec.commandLine().getOut();
        String made = Visible.line(module.toString());
        String name = Visible.line(String.valueOf(module.getFileName()));
        out.println("Made " + made + ".");
        if (project != null) {
            out.println(
                    listed
                            ? "pom.xml lists it among the modules now."
                            : "Add <module>" + name + "</module> to pom.xml.");
        }
        out.println();
        out.println("Next:");
        out.println("  ./protocol check " + made);
        out.println("  ./protocol test " + made + " --watch");
        out.println(
                project == null
                        ? "  mvn verify -f " + made + "      (once `mvn install` was run in the project)"
                        : "  mvn verify -pl " + name + " -am");
    }
}
