package org.councilprotocol.docs.language;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.rules.internal.language.PackLimits;

/** The limits of a pack, each in words. */
final class LimitTable {

    private static final Map<String, String> WORDS = words();

    private LimitTable() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("FILE_BYTES", "a file");
        words.put("PACK_BYTES", "all files together");
        words.put("FILES", "files");
        words.put("NORMS", "norms");
        words.put("RULES", "rules, each case of an `or` counted");
        words.put("FACTS", "facts of one declaration");
        words.put("ENTRIES", "entries of a list or object in `pack.json`, or of what a norm comes up with");
        words.put("TEXT", "characters of a text");
        words.put("NAME", "characters of a name: a rule's, a term's, a norm's id, a post's, a variable's");
        words.put("COUNCIL", "characters of a council's short name");
        words.put("COUNCIL_PARTS", "parts of a council's short name, between its hyphens");
        words.put("BRACKETS", "brackets within brackets");
        words.put("CASES", "cases that the `or`s of a rule make");
        words.put("CONDITIONS", "conditions of one case of a rule");
        words.put("PATTERNS", "patterns of one case of a rule, outside `not` and `exists`");
        words.put(
                "LIST_PATTERNS",
                "patterns over lists or sets that stand one within another: those by themselves, and those of the `not`"
                        + " or `exists` that has the most");
        words.put(
                "TOLD_APART",
                "people of a list, or elements of a set, that a rule tells apart: its different patterns over it, with"
                        + " those of the terms it asks for");
        words.put("COUNTED", "a number with which a rule compares how many a list or set holds");
        words.put(
                "STEPS_OF_A_SITUATION",
                "steps that a first look at all rules for one kind of situation can take, with 20 people in each list and"
                        + " 100 elements in each set; a step is one candidate for a pattern, or one comparison");
        words.put("VERDICTS_OF_A_SITUATION", "verdicts that they can give then");
        words.put("COMPARISONS", "comparisons of a pattern");
        words.put("COMPARISONS_OF_A_RULE", "comparisons of one case of a rule");
        words.put("COMPARISONS_OF_ALL", "comparisons of all rules");
        words.put("BINDINGS", "facts that a pattern gives names to");
        words.put("VALUES", "values of one `in ( … )`");
        words.put("STEPS", "steps of a path");
        words.put("RELATED", "norms that an annotation names");
        words.put("CONCLUSIONS", "verdicts or terms of a rule");
        words.put("OPENINGS", "openings that extend one another in a row");
        words.put("CALLS", "parts of a verdict");
        words.put("TERM_DEPTH", "terms that rest one upon another");
        words.put("OVERRIDE_DEPTH", "norms that displace one another in a row");
        words.put("DEFECTS", "defects that are told one by one; of any more the number is told");
        return words;
    }

    /**
     * The table.
     *
     * @throws IllegalStateException if a limit has no words here, or words are of a limit that is no more
     */
    static String text() {
        Map<String, Integer> most = most();
        Set<String> apart = new TreeSet<>(most.keySet());
        apart.removeAll(WORDS.keySet());
        WORDS.keySet().stream().filter(name -> !most.containsKey(name)).forEach(apart::add);
        if (!apart.isEmpty()) {
            throw new IllegalStateException("of PackLimits and " + LimitTable.class.getSimpleName()
                    + " only one knows these: " + String.join(", ", apart));
        }
        StringBuilder table = new StringBuilder("| Of | at most |\n|---|---|\n");
        WORDS.forEach((name, words) -> table.append("| ")
                .append(words)
                .append(" | ")
                .append(figure(name, most.getOrDefault(name, 0)))
                .append(" |\n"));
        return table.toString();
    }

    private static String figure(String name, int most) {
        return name.endsWith("_BYTES") ? (most >> 20) + " MiB" : String.format(Locale.ROOT, "%,d", most);
    }

    private static Map<String, Integer> most() {
        Map<String, Integer> most = new TreeMap<>();
        for (Field limit : PackLimits.class.getFields()) {
            try {
                most.put(limit.getName(), limit.getInt(null));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return most;
    }
}
