package org.councilprotocol.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * CONTRIBUTING.md's way to a new council, gone in a copy of the project as it is written there: every block and every
 * command in its order, each snippet put where the text says.
 */
@Tag("builds")
class GuideTest {

    /** A block with its language, a command in the running text, or a path that it names. */
    private static final Pattern PART = Pattern.compile("(?ms)^   ```(\\w*)\n(.*?)^   ```$"
            + "|`((?:\\./protocol|mvn) [^`\n]+)`"
            + "|`((?:rules-little-wood|protocol-cli)/[^` \n]+|[a-z0-9-]+\\.(?:json|drl))`");

    private static final String LITTLE_WOOD = "little-wood";

    @TempDir
    private Path temp;

    private ProjectCopy copy;

    /** What was run, in turn. */
    private final List<String> run = new ArrayList<>();

    /** The file with a list, or the pom, that the text named last. */
    private String list = "";

    /** The file of rules that the text named last. */
    private String rules = "";

    @Test
    void the_guide_leads_to_its_last_step() throws IOException, InterruptedException {
        copy = ProjectCopy.in(temp.resolve("project"));
        String text = Files.readString(copy.file("CONTRIBUTING.md"));
        Matcher part = PART.matcher(text.substring(
                text.indexOf("## A new council in ten minutes"), text.indexOf("## Change a rule in five steps")));
        while (part.find()) {
            if (part.group(4) != null) {
                name(part.group(4));
            } else if (part.group(3) != null) {
                command(part.group(3));
            } else if (part.group(1).isEmpty() && part.group(2).stripLeading().startsWith("rule ")) {
                append(unindented(part.group(2)));
            } else if (part.group(1).isEmpty()) {
                for (String line : unindented(part.group(2)).split("\n")) {
                    command(line);
                }
            } else {
                insert(unindented(part.group(2)));
            }
        }

        assertThat(run)
                .hasSizeGreaterThanOrEqualTo(10)
                .startsWith("./protocol new little-wood --name \"Little Wood Parish Council\"")
                .contains("mvn verify -pl rules-little-wood -am")
                .endsWith("mvn verify");
        assertThat(copy.run("./protocol councils", Map.of()).output()).contains(LITTLE_WOOD);
        assertThat(Files.readString(copy.file("README.md"))).contains("| Little Wood Parish Council |");
    }

    private static String unindented(String block) {
        return block.replaceAll("(?m)^   ", "");
    }

    private void name(String path) throws IOException {
        String full = path.contains("/") ? path : besideOthers(path);
        if (path.endsWith(".drl")) {
            rules = full;
        } else if (!path.endsWith("/")) {
            list = full;
        }
    }

    /** The file of this name in the new council's pack. */
    private String besideOthers(String name) throws IOException {
        try (Stream<Path> files = Files.walk(copy.file("rules-" + LITTLE_WOOD + "/src/main"))) {
            return files.filter(file -> file.endsWith(name))
                    .map(file -> copy.folder().relativize(file).toString())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the guide names " + name + ", and there is none"));
        }
    }

    /** Runs a command; the first check is made to see what is still missing, every other command succeeds. */
    private void command(String line) throws IOException, InterruptedException {
        boolean missing = line.contains(" check ") && run.stream().noneMatch(before -> before.contains(" check "));
        run.add(line);
        ProjectCopy.Ended ended = copy.run(line, Map.of());
        assertThat(ended.exitCode()).as("%s%n%s", line, ended.output()).isEqualTo(missing ? 1 : 0);
        if (missing) {
            assertThat(ended.output()).contains("no rule encodes it");
        }
    }

    private void append(String rule) throws IOException {
        Path file = copy.file(rules);
        Files.writeString(file, Files.readString(file) + "\n" + rule);
    }

    /** Puts a snippet first in the list that the text names last, or into a pom beside what is like it. */
    private void insert(String snippet) throws IOException {
        Path file = copy.file(list);
        String before = Files.readString(file);
        String mark = list.endsWith("pom.xml")
                ? "<artifactId>rules-worcester</artifactId>\n    </dependency>\n"
                : before.startsWith("[") ? "[\n" : "\"scenarios\": [\n";
        assertThat(before).as(list).contains(mark);
        Files.writeString(file, before.replaceFirst(Pattern.quote(mark), Matcher.quoteReplacement(mark + snippet)));
    }
}
