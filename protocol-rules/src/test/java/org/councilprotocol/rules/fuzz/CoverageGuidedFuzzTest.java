package org.councilprotocol.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gives each target inputs that Jazzer makes up, led by what of this library they reach, for {@code -Dfuzz.seconds}
 * each. An input that something goes wrong with is left in {@code target/fuzz}, with all that was said.
 */
@Tag("fuzz")
class CoverageGuidedFuzzTest {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 300);

    private static final Pattern WORD = Pattern.compile("[$@\\w.-]{2,60}");
    private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs in \\d+ second");

    private final Path folder = Path.of("target", "fuzz").toAbsolutePath();

    /** Goes wrong with one text alone, to see that such a thing is found. */
    public static final class PlantedTarget {

        private PlantedTarget() {}

        /** Called by Jazzer. */
        public static void fuzzerTestOneInput(byte[] input) {
            if (new String(input, StandardCharsets.UTF_8).startsWith("a rule too far")) {
                throw new IllegalStateException("planted");
            }
        }
    }

    static List<FuzzTarget> targets() {
        return Corpus.targets();
    }

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectories(folder);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void whatever_is_made_up_is_taken_or_refused_as_is_promised(FuzzTarget target) throws Exception {
        Map<String, byte[]> inputs = Corpus.inputs(target);
        String said = fuzz(target.toString(), target.getClass(), inputs.values(), SECONDS);

        assertThat(said).as("what is left in " + folder).doesNotContain("== Java ", "ERROR: libFuzzer");
        assertThat(RUNS.matcher(said).results().map(run -> Long.parseLong(run.group(1))))
                .singleElement()
                .satisfies(runs -> assertThat(runs).isGreaterThan(inputs.size()));
    }

    @Test
    void what_goes_wrong_with_one_text_alone_is_found() throws Exception {
        assertThat(fuzz("planted", PlantedTarget.class, List.of("a rule".getBytes(StandardCharsets.UTF_8)), 300))
                .contains("== Java Exception: java.lang.IllegalStateException: planted");
    }

    /** What Jazzer says, in a process of its own, which it must have for each target. */
    private String fuzz(String name, Class<?> target, Collection<byte[]> inputs, int seconds)
            throws IOException, InterruptedException {
        Path own = folder.resolve(name);
        Path found = Files.createDirectories(own.resolve("corpus"));
        Path seeds = Files.createDirectories(own.resolve("seeds"));
        int number = 0;
        for (byte[] input : inputs) {
            Files.write(seeds.resolve(String.valueOf(number++)), input);
        }
        Path words = Files.write(own.resolve("words.dict"), words(inputs));
        Path log = own.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Little, so that whatever asks for much is found.
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=org.councilprotocol.**",
                        "--reproducer_path=" + own,
                        "-artifact_prefix=" + own + "/",
                        "-dict=" + words,
                        "-max_len=20000",
                        "-max_total_time=" + seconds,
                        // What comes first has all classes instrumented, which takes its time.
                        "-timeout=120",
                        found.toString(),
                        seeds.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        // Bytes of inputs are among it.
        return Files.readString(log, StandardCharsets.ISO_8859_1);
    }

    /** The words that stand in the inputs, for Jazzer to put elsewhere. */
    private static Set<String> words(Collection<byte[]> inputs) {
        return inputs.stream()
                .flatMap(input -> WORD.matcher(new String(input, StandardCharsets.ISO_8859_1))
                        .results())
                .map(MatchResult::group)
                .map(word -> '"' + word + '"')
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
