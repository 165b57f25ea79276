package org.councilprotocol.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;

/**
 * Drools gets the conditions that were verified, and consequences of two forms, whatever an author wrote; that
 * conditions call nothing is for the gate's own tests.
 */
class DrlWriterTest {

    private static final Path GOOD = Path.of("../protocol-rules/src/test/resources/pack-corpus/good");

    private static final Pattern HEADER = Pattern.compile("package org\\.councilprotocol\\.drools\\.compiled;\n"
            + "import org\\.councilprotocol\\.model\\.\\*;\nimport java\\.time\\.LocalDate;\n"
            + "global org\\.councilprotocol\\.drools\\.Firings firings;\n");
    private static final Pattern RULE = Pattern.compile(
            "\nrule \"(\\d+) ([^\"\\\\\n]+)\"\n(    agenda-group \"terms\"\n)?when\n(.*?)then\n    ([^\n]*)\nend\n",
            Pattern.DOTALL);
    private static final Pattern FIRE = Pattern.compile("firings\\.fire\\((\\d+)(, \\$\\w+){1,8}\\);");
    private static final Pattern TERM = Pattern.compile("insert\\(new Term\\(\"[^\"\\\\\n]*\", \\$\\w+\\)\\);");

    private static final int CHANGES = 300;

    @Test
    void drools_gets_verified_conditions_and_two_forms_of_consequences() throws IOException {
        Map<String, String> good = good();
        Random random = new Random(20_260_102);
        int passed = 0;
        for (int i = 0; i < CHANGES; i++) {
            try {
                Pack pack = PackReader.read(PackFiles.of(i == 0 ? good : changed(good, random)));
                isWrittenAnew(pack.rules());
                passed++;
            } catch (PackException refused) {
                assertThat(refused.defects()).isNotEmpty();
            }
        }
        assertThat(passed).isGreaterThan(CHANGES / 10);
    }

    private static void isWrittenAnew(List<Rule> rules) {
        String drl = DrlWriter.of(rules);
        Matcher header = HEADER.matcher(drl);
        assertThat(header.lookingAt()).as(drl).isTrue();
        Matcher written = RULE.matcher(drl);
        int end = header.end();
        for (Rule rule : rules) {
            assertThat(written.find(end)).as(drl).isTrue();
            assertThat(written.start()).as(drl).isEqualTo(end);
            assertThat(written.group(1)).isEqualTo(String.valueOf(rule.number()));
            assertThat(written.group(4))
                    .isEqualTo(rule.conditions().stream()
                            .map(condition -> "    " + condition + "\n")
                            .collect(Collectors.joining()));
            boolean term = rule.conclusion() instanceof Conclusion.TermOf;
            assertThat(written.group(3) != null).isEqualTo(term);
            assertThat(written.group(5)).matches(term ? TERM : FIRE);
            end = written.end();
        }
        assertThat(end).as(drl).isEqualTo(drl.length());
    }

    private static Map<String, String> good() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(GOOD)) {
            for (Path file : found.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }

    /** A line of some rule file gone, said twice, or in another's place. */
    private static Map<String, String> changed(Map<String, String> files, Random random) {
        Map<String, String> changed = new TreeMap<>(files);
        List<String> names =
                files.keySet().stream().filter(name -> name.endsWith(".drl")).toList();
        changed.computeIfPresent(names.get(random.nextInt(names.size())), (name, text) -> {
            List<String> lines = new ArrayList<>(List.of(text.split("\n")));
            int place = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.remove(place);
                case 1 -> lines.add(place, lines.get(place));
                default -> lines.set(place, lines.get(random.nextInt(lines.size())));
            }
            return String.join("\n", lines) + "\n";
        });
        return changed;
    }
}
