import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.councilprotocol.testkit.core.CoreDifference;
import org.councilprotocol.testkit.core.DecisionCore;

/**
 * Compares what two versions of the library answered to the same cases, and tells where their decisions' cores differ.
 */
final class Compare {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LINES = 12;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Difference> differences = new TreeMap<>();
    private final Map<String, Difference> unlike = new TreeMap<>();

    /** Differences of one kind: how many cases have it, and the smallest of them with what differs. */
    private record Difference(int cases, String smallest, List<String> lines) {

        private Difference and(Difference other) {
            Difference smaller = other.smallest.length() < smallest.length() ? other : this;
            return new Difference(cases + other.cases, smaller.smallest, smaller.lines);
        }
    }

    /**
     * Ends with 0 where every answer is the same, with 1 where one is not.
     *
     * @param args the cases, the answers of one version, and those of the other, as files of JSON Lines
     */
    public static void main(String[] args) throws IOException {
        Compare compare = new Compare();
        try (BufferedReader cases = Files.newBufferedReader(Path.of(args[0]));
                BufferedReader before = Files.newBufferedReader(Path.of(args[1]));
                BufferedReader after = Files.newBufferedReader(Path.of(args[2]))) {
            for (String line = cases.readLine(); line != null; line = cases.readLine()) {
                String first = before.readLine();
                String second = after.readLine();
                if (first == null || second == null) {
                    throw new IOException("fewer answers than cases");
                }
                compare.compare(line, MAPPER.readTree(first), MAPPER.readTree(second));
            }
            if (before.readLine() != null || after.readLine() != null) {
                throw new IOException("more answers than cases");
            }
        }
        System.exit(compare.print(new PrintStream(System.out, false, StandardCharsets.UTF_8)));
    }

    private void compare(String line, JsonNode before, JsonNode after) throws IOException {
        String first = kind(before);
        String second = kind(after);
        if (!first.equals(second)) {
            counts.merge("before " + first + ", after " + second, 1, Integer::sum);
            unlike.merge(
                    first + " → " + second,
                    new Difference(1, line, List.of("- " + telling(before), "+ " + telling(after))),
                    Difference::and);
        } else if (!first.equals("decision")) {
            counts.merge("both " + first, 1, Integer::sum);
        } else {
            CoreDifference difference = CoreDifference.between(
                    DecisionCore.of(before.path("decision")), DecisionCore.of(after.path("decision")));
            counts.merge(difference.none() ? "the same" : "differing", 1, Integer::sum);
            String council = MAPPER.readTree(line).path("council").asText();
            for (String norm : difference.norms()) {
                differences.merge(
                        council + " " + norm,
                        new Difference(1, line, difference.about(norm).lines()),
                        Difference::and);
            }
        }
    }

    private static String kind(JsonNode answer) {
        return answer.fieldNames().next();
    }

    private static String telling(JsonNode answer) {
        String text = answer.path(kind(answer)).toString();
        return kind(answer) + (kind(answer).equals("decision") ? "" : " " + text);
    }

    private int print(PrintStream out) throws IOException {
        counts.forEach((what, count) -> out.printf("%7d %s%n", count, what));
        print(out, "Answers of another kind", unlike);
        print(out, "Decisions, by council and norm", differences);
        out.flush();
        if (out.checkError()) {
            throw new IOException("the comparison could not be written");
        }
        return unlike.isEmpty() && differences.isEmpty() ? 0 : 1;
    }

    private static void print(PrintStream out, String title, Map<String, Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        out.printf("%n%s%n", title);
        differences.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().cases()))
                .forEach(each -> {
                    Difference difference = each.getValue();
                    out.printf("%n%s: %d cases, the smallest:%n", each.getKey(), difference.cases());
                    out.printf("    %s%n", difference.smallest());
                    difference.lines().stream().limit(LINES).forEach(line -> out.printf("    %s%n", line));
                    if (difference.lines().size() > LINES) {
                        out.printf("    and %d more%n", difference.lines().size() - LINES);
                    }
                });
    }
}
