package org.councilprotocol.testkit.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.testkit.mutation.MutantResult.Fate;

/**
 * What came of the mutants of a pack.
 *
 * @param pack the pack
 * @param norms its norms, in the order of the document
 * @param results what came of each mutant, in the order of the rules
 * @param errors what is wrong with the record of equivalent mutants, or with the scenarios themselves
 */
public record MutationReport(PackInfo pack, List<Norm> norms, List<MutantResult> results, List<String> errors) {

    public MutationReport {
        norms = List.copyOf(norms);
        results = List.copyOf(results);
        errors = List.copyOf(errors);
    }

    /** How many of a hundred mutants are killed, equivalent ones left aside; 0 if there is none. */
    public double score() {
        return score(results);
    }

    /** The mutants that no scenario noticed and nothing excuses. */
    public List<MutantResult> survivors() {
        return with(results, Fate.SURVIVED);
    }

    /** As a table for the console: one line for each clause, their sums, and every survivor. */
    public String table() {
        StringBuilder text = new StringBuilder();
        String row = "%-12s %7s %7s %9s %11s %8s%n";
        text.append(row.formatted("clause", "mutants", "killed", "survived", "equivalent", "score"));
        byClause().forEach((clause, some) -> text.append(line(row, clause, some)));
        text.append(line(row, "together", results));
        if (!survivors().isEmpty()) {
            text.append("\nsurvivors\n");
            survivors().forEach(survivor -> text.append("  ")
                    .append(survivor.mutant().kind().words())
                    .append(": ")
                    .append(survivor.line())
                    .append('\n'));
        }
        errors.forEach(error -> text.append("error: ").append(error).append('\n'));
        return text.toString().replace("\r\n", "\n");
    }

    /** As JSON, its keys in a fixed order. */
    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("pack")
                .put("council", pack.council())
                .put("edition", pack.edition())
                .put("fingerprint", pack.fingerprint());
        count(root.putObject("together"), results);
        ArrayNode clauses = root.putArray("clauses");
        byClause().forEach((clause, some) -> {
            ObjectNode node = clauses.addObject().put("clause", clause);
            count(node, some);
            ArrayNode mutants = node.putArray("mutants");
            some.forEach(result -> mutants.add(mutant(result)));
        });
        ArrayNode wrong = root.putArray("errors");
        errors.forEach(wrong::add);
        return root.toPrettyString() + "\n";
    }

    /** As a page that needs nothing besides itself. */
    public String html() {
        return MutationPage.of(this);
    }

    /** The results by clause, in the order of the document, terms last. */
    Map<String, List<MutantResult>> byClause() {
        Map<String, List<MutantResult>> found = results.stream()
                .collect(Collectors.groupingBy(result -> result.mutant().clause()));
        Map<String, List<MutantResult>> ordered = new LinkedHashMap<>();
        norms.forEach(norm -> {
            if (found.containsKey(norm.clause())) {
                ordered.put(norm.clause(), found.get(norm.clause()));
            }
        });
        found.forEach(ordered::putIfAbsent);
        return ordered;
    }

    static List<MutantResult> with(List<MutantResult> results, Fate fate) {
        return results.stream().filter(result -> result.fate() == fate).toList();
    }

    static double score(List<MutantResult> results) {
        int killed = with(results, Fate.KILLED).size();
        int counted = killed + with(results, Fate.SURVIVED).size();
        return counted == 0 ? results.isEmpty() ? 0 : 100 : 100.0 * killed / counted;
    }

    private static String line(String row, String clause, List<MutantResult> some) {
        return row.formatted(
                clause,
                some.size(),
                with(some, Fate.KILLED).size(),
                with(some, Fate.SURVIVED).size(),
                with(some, Fate.EQUIVALENT).size(),
                String.format(Locale.UK, "%.1f %%", score(some)));
    }

    private static void count(ObjectNode node, List<MutantResult> some) {
        node.put("mutants", some.size());
        for (Fate fate : Fate.values()) {
            node.put(Shape.kebab(fate.name()), with(some, fate).size());
        }
        node.put("score", Math.round(score(some) * 10) / 10.0);
    }

    private static ObjectNode mutant(MutantResult result) {
        Mutant mutant = result.mutant();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", mutant.id())
                .put("kind", Shape.kebab(mutant.kind().name()))
                .put("rule", mutant.rule())
                .put("file", mutant.at().file())
                .put("line", mutant.at().line())
                .put("change", mutant.change())
                .put("fate", Shape.kebab(result.fate().name()));
        if (result.by() != null) {
            node.put(result.fate() == Fate.KILLED ? "killedBy" : "why", result.by());
        }
        return node;
    }
}
