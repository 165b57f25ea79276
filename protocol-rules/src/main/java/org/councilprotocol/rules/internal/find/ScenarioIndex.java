package org.councilprotocol.rules.internal.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.find.Example;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.source.JsonFault;
import org.councilprotocol.rules.internal.source.JsonReader;
import org.councilprotocol.rules.internal.source.Place;
import org.councilprotocol.rules.json.Limits;

/**
 * The sentences and cases of a council's scenarios: as their folder has them, and as the build of a pack writes them
 * into its jar, one to a line.
 *
 * <p>It is there to be searched, and decides nothing: what does not read as a scenario is left out, for the tests of
 * the pack to tell.
 */
public final class ScenarioIndex {

    private static final int DEEPEST = 2 * Limits.DEPTH;

    private ScenarioIndex() {}

    /**
     * The scenarios of a folder, in the order of its files and in theirs.
     *
     * @param council the short name of the council whose they are
     * @param folder a folder of scenario files; one that does not exist has none
     */
    public static List<Example> in(String council, Path folder) {
        List<Example> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> inOrder = files.filter(
                                file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                        .sorted((a, b) -> name(folder, a).compareTo(name(folder, b)))
                        .toList();
                for (Path file : inOrder) {
                    if (Files.size(file) <= PackLimits.FILE_BYTES) {
                        scenarios(council, new String(Files.readAllBytes(file), StandardCharsets.UTF_8), found);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** The same on every system. */
    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static void scenarios(String council, String file, List<Example> found) {
        if (HiddenCharacters.inJson(file).isEmpty()
                && read(file) instanceof Json.Fields whole
                && whole.byName().get("scenarios") instanceof Json.Elements scenarios) {
            scenarios.inOrder().forEach(scenario -> add(council, scenario, found));
        }
    }

    private static void add(String council, Json scenario, List<Example> found) {
        if (scenario instanceof Json.Fields fields
                && fields.byName().get("sentence") instanceof Json.Text sentence
                && fields.byName().get("case") instanceof Json.Fields told) {
            List<String> situations = situations(told);
            if (!situations.isEmpty()) {
                found.add(new Example(council, sentence.value(), told.text(), situations));
            }
        }
    }

    private static List<String> situations(Json.Fields told) {
        List<Json> each =
                told.byName().get("situations") instanceof Json.Elements several ? several.inOrder() : List.of(told);
        return each.stream()
                .filter(Json.Fields.class::isInstance)
                .map(situation -> ((Json.Fields) situation).byName().get("situation"))
                .filter(Json.Text.class::isInstance)
                .map(name -> ((Json.Text) name).value())
                .distinct()
                .toList();
    }

    /** What the build of a pack writes; the same scenarios give the same text. */
    public static String write(List<Example> examples) {
        StringBuilder text = new StringBuilder();
        for (Example example : examples) {
            Map<String, Json> fields = new LinkedHashMap<>();
            fields.put("sentence", new Json.Text(Place.NOWHERE, example.sentence()));
            fields.put("case", read(example.json()));
            text.append(Json.Fields.of(fields).text()).append('\n');
        }
        return text.toString();
    }

    /** What the build of a pack has written. */
    public static List<Example> read(String council, String written) {
        List<Example> found = new ArrayList<>();
        written.lines().forEach(line -> add(council, read(line), found));
        return found;
    }

    private static Json read(String json) {
        try {
            return JsonReader.read(json, DEEPEST).value();
        } catch (JsonFault e) {
            return new Json.Nothing(e.at());
        }
    }
}
