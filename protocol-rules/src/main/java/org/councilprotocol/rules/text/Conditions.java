package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.fact.FactPath;

/** Facts that may be so, as parts of a sentence: what is said of one fact with several values is said once. */
final class Conditions {

    /** So many words have several statements to begin with before it is worth saying them once. */
    private static final int LEAST_IN_COMMON = 2;

    private Conditions() {}

    /** The statements, each fact's together: "the requester holds the post of Chair, Mayor or Leader". */
    static List<String> of(List<ChecklistItem> items) {
        Map<FactPath, List<String>> byFact = new LinkedHashMap<>();
        for (ChecklistItem item : items) {
            List<String> statements = byFact.computeIfAbsent(item.fact(), fact -> new ArrayList<>());
            if (!statements.contains(item.words())) {
                statements.add(item.words());
            }
        }
        return byFact.values().stream().map(Conditions::together).distinct().toList();
    }

    /** Several statements as one, with what they begin with said once. */
    static String together(List<String> statements) {
        List<String[]> words =
                statements.stream().map(statement -> statement.split(" ")).toList();
        int common = common(words);
        if (statements.size() == 1 || common < LEAST_IN_COMMON) {
            return Listing.of(statements, "or");
        }
        List<String> rest = words.stream()
                .map(each -> String.join(" ", List.of(each).subList(common, each.length)))
                .toList();
        return String.join(" ", List.of(words.get(0)).subList(0, common)) + " " + Listing.of(rest, "or");
    }

    /** With how many words all of them begin, so that each has one left. */
    private static int common(List<String[]> statements) {
        String[] first = statements.get(0);
        int common = 0;
        while (true) {
            int next = common;
            if (!statements.stream().allMatch(each -> each.length > next + 1 && each[next].equals(first[next]))) {
                return common;
            }
            common++;
        }
    }
}
