package org.councilprotocol.docs.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pack that the rules of the page make up. */
final class PageAsPack {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```drl(?: (\\w+))?\n(.*?)^```$");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(\\S+) .*?^end$");
    private static final Pattern VERDICT = Pattern.compile("\\bverdicts(?:\\.norm\\(\"([^\"]+)\"\\))?\\.(\\w+)\\(");

    private static final String MANIFEST = """
            {
              "language": 2,
              "council": "little-wood", "name": "Little Wood Parish Council", "document": "Protocol", "edition": "2026",
              "source": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
              "encodes": [], "closureDays": [],
              "posts": {"footpaths-warden": {"label": "the Footpaths Warden", "heldBy": "officer"}},
              "parties": {"path-users": {"label": "those who use the path", "plural": true}},
              "acts": {
                "be-consulted": "be asked what they think",
                "be-given-information": "be given the information",
                "consult": "consult[ {to}] about the complaint",
                "criticise-in-public": "criticise the officer in public",
                "discuss": "talk the matter over[ with {to}]",
                "lodge": {"label": "lodge the complaint[ with {to}]", "gap": "with whom the complaint is to be lodged"},
                "officers-serve-whole-council": "officers serve the whole Council",
                "settle-informally": "try to settle the complaint informally",
                "walk-the-path": "walk the path[ with {to}]"
              },
              "roles": {}
            }
            """;
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("must", "OBLIGATION"),
            Map.entry("mustNot", "PROHIBITION"),
            Map.entry("should", "RECOMMENDATION"),
            Map.entry("shouldNot", "RECOMMENDATION"),
            Map.entry("may", "PERMISSION"),
            Map.entry("isEntitledTo", "ENTITLEMENT"),
            Map.entry("can", "POWER"),
            Map.entry("cannot", "POWER"),
            Map.entry("isPresumed", "PRESUMPTION"),
            Map.entry("holds", "STATEMENT"),
            Map.entry("gap", "STATEMENT"),
            Map.entry("remind", "STATEMENT"),
            Map.entry("see", "STATEMENT"),
            Map.entry("doesNotArise", "STATEMENT"));

    /** The page's blocks, under {@code "header"}, {@code "terms"} and {@code "rules"}. */
    private final Map<String, String> blocks = new TreeMap<>();

    /**
     * The pack of a page.
     *
     * @throws IllegalArgumentException if the page lacks a block, or has one of another name
     */
    PageAsPack(String page) {
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            blocks.merge(block.group(1) == null ? "rules" : block.group(1), block.group(2) + "\n", String::concat);
        }
        if (!blocks.keySet().equals(Set.of("header", "terms", "rules"))) {
            throw new IllegalArgumentException("blocks of rules are a header, terms and rules, not " + blocks.keySet());
        }
    }

    /** All that the page's rules say, the header first. */
    String rules() {
        return String.join("", blocks.values());
    }

    /** The pack's files. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.json", MANIFEST);
        files.put("s00-terms.drl", block("terms"));
        files.put("s01-rules.drl", block("header") + block("rules"));
        files.put("norms.json", norms(norms()));
        return files;
    }

    /**
     * The pack's files with a further one.
     *
     * @param rule what it has after its header: a rule of the norm 9.9/1
     */
    Map<String, String> filesWith(String rule) {
        Map<String, String> files = files();
        files.put("s09-more.drl", block("header") + rule);
        List<String> norms = norms();
        norms.add(norm("9.9/1", "STATEMENT"));
        files.put("norms.json", norms(norms));
        return files;
    }

    private String block(String name) {
        return blocks.getOrDefault(name, "");
    }

    private List<String> norms() {
        List<String> norms = new ArrayList<>();
        Matcher rule = RULE.matcher(block("rules"));
        while (rule.find()) {
            Matcher verdict = VERDICT.matcher(rule.group());
            while (verdict.find()) {
                String id = verdict.group(1) == null ? rule.group(1) : verdict.group(1);
                norms.add(norm(id, KINDS.getOrDefault(verdict.group(2), "STATEMENT")));
            }
        }
        return norms;
    }

    private static String norms(List<String> norms) {
        return "[" + String.join(",\n", norms) + "]";
    }

    private static String norm(String id, String kind) {
        return "{\"id\": \"" + id + "\", \"clause\": \"" + id.substring(0, id.indexOf('/'))
                + "\", \"lines\": \"1\", \"kind\": \"" + kind + "\", \"text\": \"A norm.\", \"state\": \"decides\"}";
    }
}
