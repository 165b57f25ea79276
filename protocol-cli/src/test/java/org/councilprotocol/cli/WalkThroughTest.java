package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CONTRIBUTING.md's way from a document to a first verdict, gone word for word; GuideTest goes it to its end. */
class WalkThroughTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^   ```(?:json)?\n(.*?)^   ```$");

    @TempDir
    private Path temp;

    private Path module;

    @Test
    void a_first_verdict_in_eight_steps() throws IOException {
        String text = Files.readString(Path.of("..", "CONTRIBUTING.md"));
        List<String> blocks = BLOCK.matcher(text.substring(text.indexOf("## A new council"), text.indexOf("\n8. ")))
                .results()
                .map(found -> found.group(1).replaceAll("(?m)^   ", ""))
                .toList();
        assertThat(blocks).hasSize(8);
        module = temp.resolve("rules-little-wood");
        Path pack = module.resolve("src/main/resources/org/councilprotocol/pack/littlewood");
        Path scenarios = module.resolve("src/test/resources/scenarios/s01-complaints.json");

        String[] made = blocks.get(0).split("\n");
        assertThat(made[0]).isEqualTo("./protocol new little-wood --name \"Little Wood Parish Council\"");
        Run.of("new", "little-wood", "--name", "Little Wood Parish Council", "--dir", module.toString());
        assertThat(run(made[1]).exitCode()).isZero();

        String[] facts = blocks.get(1).split("\n");
        assertThat(run(facts[0]).out()).contains("complaint");
        assertThat(run(facts[1]).out()).contains("subjects").contains("town-clerk");

        Path norms = pack.resolve("norms.json");
        Files.writeString(norms, Files.readString(norms).replaceFirst("\\[\n", "[\n" + quoted(blocks.get(2))));
        assertThat(run(blocks.get(3).strip()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out())
                        .contains("norms.json:2:1  [4.2/1] decides, but no rule encodes it")
                        .contains("1 defect in "));

        Path rules = pack.resolve("s01-complaints.drl");
        Files.writeString(rules, Files.readString(rules) + "\n" + blocks.get(4));
        assertThat(run("./protocol check rules-little-wood").exitCode()).isZero();
        Files.writeString(rules, Files.readString(rules).replace("TOWN_CLERK", "TOWN_CLRK"));
        assertThat(run("./protocol check rules-little-wood").out()).contains("→  Post.TOWN_CLERK");
        Files.writeString(rules, Files.readString(rules).replace("TOWN_CLRK", "TOWN_CLERK"));

        Matcher echo = Pattern.compile("echo '(.*)' > case.json\n(.*)\n").matcher(blocks.get(5));
        assertThat(echo.matches()).isTrue();
        Files.writeString(temp.resolve("case.json"), echo.group(1));
        assertThat(run(echo.group(2)).out().replaceAll("\\s+", " "))
                .contains("As to the Town Clerk, the member must lodge the complaint with the Chair of the Council, in"
                        + " writing (4.2).");

        Files.writeString(
                scenarios,
                Files.readString(scenarios)
                        .replaceFirst("\"scenarios\": \\[\n", "\"scenarios\": [\n" + quoted(blocks.get(6))));
        Run test = run(blocks.get(7).strip());
        assertThat(test.out()).startsWith("7 scenarios, all pass.\n");
        assertThat(test.exitCode()).isZero();
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    /** A line of the walk-through, in this test's folder. */
    private Run run(String line) {
        assertThat(line).startsWith("./protocol ");
        return Run.shipped(
                "",
                line.substring("./protocol ".length())
                        .replace("rules-little-wood", module.toString())
                        .replace("case.json", temp.resolve("case.json").toString())
                        .split(" "));
    }
}
