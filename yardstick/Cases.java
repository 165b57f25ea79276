import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes cases as JSON Lines of {@code {"council": …, "case": …}}: those of every scenario, those of a further folder,
 * and random ones made of them. It works on JSON alone, and so serves every version.
 */
final class Cases {

    private static final JsonMapper MAPPER = new JsonMapper();
    /** What says which thing is meant is neither left out nor taken from another case. */
    private static final Set<String> KEPT = Set.of("situation", "party", "id", "situations", "people");

    /** By council and situation: each fact with the values that cases give it. */
    private final Map<String, Map<String, List<JsonNode>>> pools = new TreeMap<>();

    private final Map<String, List<JsonNode>> cases = new TreeMap<>();
    private final Random random;

    private Cases(long seed) {
        random = new Random(seed);
    }

    /**
     * @param args the folder of a checkout; how many random cases for each council, half of them with more in their
     *     lists; the seed; perhaps a further folder, with a folder of cases for each council
     */
    public static void main(String[] args) throws IOException {
        Cases made = new Cases(Long.parseLong(args[2]));
        made.readScenarios(Path.of(args[0]));
        if (args.length > 3) {
            made.readFolder(Path.of(args[3]));
        }
        if (made.cases.isEmpty()) {
            throw new IllegalArgumentException("no scenarios in " + args[0]);
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line : made.lines(Integer.parseInt(args[1]))) {
            out.println(line);
        }
        out.flush();
        if (out.checkError()) {
            throw new IOException("the cases could not be written");
        }
    }

    private void readScenarios(Path checkout) throws IOException {
        for (Path pack : sorted(checkout, "rules-*")) {
            Path scenarios = pack.resolve("src/test/resources/scenarios");
            String council = pack.getFileName().toString().substring("rules-".length());
            for (Path file : Files.isDirectory(scenarios) ? sorted(scenarios, "*.json") : List.<Path>of()) {
                for (JsonNode scenario : MAPPER.readTree(file.toFile()).path("scenarios")) {
                    if (scenario.has("case")) {
                        add(council, scenario.path("case"));
                    }
                }
            }
        }
    }

    private void readFolder(Path folder) throws IOException {
        for (Path council : sorted(folder, "*")) {
            for (Path file : Files.isDirectory(council) ? sorted(council, "*.json") : List.<Path>of()) {
                add(council.getFileName().toString(), MAPPER.readTree(file.toFile()));
            }
        }
    }

    private static List<Path> sorted(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> folder.getFileSystem()
                            .getPathMatcher("glob:" + pattern)
                            .matches(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private void add(String council, JsonNode given) {
        cases.computeIfAbsent(council, name -> new ArrayList<>()).add(given);
        for (JsonNode situation : given.has("situations") ? given.path("situations") : List.of(given)) {
            Map<String, List<JsonNode>> pool = pools.computeIfAbsent(key(council, situation), name -> new TreeMap<>());
            situation.properties().forEach(fact -> pool.computeIfAbsent(fact.getKey(), name -> new ArrayList<>())
                    .add(fact.getValue()));
        }
    }

    private static String key(String council, JsonNode situation) {
        return council + " " + situation.path("situation").asText();
    }

    private Set<String> lines(int randomCases) {
        Set<String> lines = new LinkedHashSet<>();
        cases.forEach((council, given) -> given.forEach(each -> lines.add(line(council, each))));
        cases.forEach((council, given) -> {
            int made = lines.size() + randomCases;
            // A case that has been made before is none.
            for (int tries = 0; lines.size() < made && tries < 20 * randomCases; tries++) {
                JsonNode from = given.get(random.nextInt(given.size())).deepCopy();
                lines.add(line(council, changed(council, from, lines.size() % 2 == 0)));
            }
        });
        return lines;
    }

    private static String line(String council, JsonNode given) {
        ObjectNode line = MAPPER.createObjectNode().put("council", council);
        line.set("case", given);
        return line.toString();
    }

    private JsonNode changed(String council, JsonNode given, boolean grown) {
        double left = random.nextDouble();
        double taken = random.nextBoolean() ? 0 : 0.5 * random.nextDouble();
        for (JsonNode situation : given.has("situations") ? given.path("situations") : List.of(given)) {
            pools.get(key(council, situation)).forEach((fact, values) -> {
                if (!KEPT.contains(fact) && random.nextDouble() < taken) {
                    ((ObjectNode) situation).set(fact, pick(values).deepCopy());
                }
            });
            thin(situation, left);
            if (grown) {
                pools.get(key(council, situation)).forEach((fact, values) -> grow(situation.path(fact), values));
            }
        }
        return given;
    }

    /** Leaves out facts, and facts of facts. */
    private void thin(JsonNode json, double left) {
        List<String> out = new ArrayList<>();
        json.properties().forEach(fact -> {
            if (!KEPT.contains(fact.getKey()) && random.nextDouble() >= left) {
                out.add(fact.getKey());
            } else {
                thin(fact.getValue(), left);
                fact.getValue().forEach(each -> thin(each, left));
            }
        });
        if (json instanceof ObjectNode object) {
            object.remove(out);
        }
    }

    /** Puts up to five more into a list, out of lists of other cases. */
    private void grow(JsonNode list, List<JsonNode> others) {
        if (list instanceof ArrayNode array && random.nextBoolean()) {
            for (int more = 1 + random.nextInt(5); more > 0; more--) {
                JsonNode other = pick(others);
                if (other.isArray() && !other.isEmpty()) {
                    array.add(other.get(random.nextInt(other.size())).deepCopy());
                }
            }
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
