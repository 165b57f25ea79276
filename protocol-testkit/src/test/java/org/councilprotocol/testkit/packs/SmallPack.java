package org.councilprotocol.testkit.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackFiles;

/**
 * A small pack.
 *
 * @param terms the rules that conclude terms
 * @param rules the rules that give verdicts
 * @param closureDays the days on which the council is closed
 */
record SmallPack(List<SmallRule> terms, List<SmallRule> rules, List<String> closureDays) {

    /** The post that every one of them declares. */
    static final String POST = "footpaths-warden";

    static final String PARTY = "path-users";

    /** The act that every one of them declares. */
    static final String ACT = "walk-the-path";

    /** The part of a verdict that counts days back. */
    static final String COUNTED_BACK = "atLeastWorkingDaysBefore";

    /** A reading that a pack may declare, which is taken or not. */
    static final String READING = "the word covers both";

    /** The readings of the question that a pack may declare, of which one is taken. */
    static final List<String> READINGS = List.of("the list is whole", "the list is open", "the list is of examples");

    private static final String HEADER = "\nimport org.councilprotocol.model.*;\n\nglobal Verdicts verdicts;\n\n";

    /** The parts of a verdict that say what shows whether it is kept. */
    static final List<String> STATUSES = List.of("doneIf", "brokenIf", "brokenUnless");

    /** By the verb of a verdict, the kind of its norm. */
    private static final Map<String, String> KINDS = Map.of(
            "must", "OBLIGATION",
            "mustNot", "PROHIBITION",
            "should", "RECOMMENDATION",
            "shouldNot", "RECOMMENDATION",
            "may", "PERMISSION",
            "isEntitledTo", "ENTITLEMENT",
            "can", "POWER",
            "cannot", "POWER",
            "isPresumed", "PRESUMPTION",
            "holds", "STATEMENT");

    /** The files of the pack. */
    PackFiles files() {
        return PackFiles.of(texts());
    }

    /** The same without the rules in which these defects are, and without terms that nobody asks for then. */
    SmallPack without(List<PackDefect> defects) {
        Map<String, String> texts = texts();
        Set<String> bad = new TreeSet<>();
        for (PackDefect defect : defects) {
            String before = texts.get(defect.file())
                    .lines()
                    .limit(defect.line())
                    .filter(line -> line.startsWith("rule "))
                    .reduce("", (one, other) -> other);
            bad.add(before);
        }
        List<SmallRule> goodTerms = new ArrayList<>(terms);
        List<SmallRule> goodRules = new ArrayList<>(rules);
        goodTerms.removeIf(rule -> bad.contains("rule \"" + rule.name() + "\""));
        goodRules.removeIf(rule -> bad.contains("rule \"" + rule.name() + "\""));
        return new SmallPack(goodTerms, goodRules, closureDays).withoutIdleTerms();
    }

    /** Whether a rule asks for a term without saying of what. */
    boolean asksAnywhere() {
        return Stream.concat(terms.stream(), rules.stream())
                .anyMatch(rule -> rule.conditions().toString().matches("(?s).*Term\\( name == \"[^\"]*\" \\).*"));
    }

    /** The same without terms that nobody asks for, which are refused. */
    SmallPack withoutIdleTerms() {
        List<SmallRule> kept = new ArrayList<>(terms);
        boolean idle = true;
        while (idle) {
            String asked =
                    rules.toString() + kept.stream().map(SmallRule::conditions).toList();
            idle = kept.removeIf(rule -> !asked.contains("name == \"" + rule.term() + "\"")
                    && !asked.contains("new Term(\"" + rule.term() + "\""));
        }
        return new SmallPack(kept, rules, closureDays);
    }

    /** The same as texts. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("pack.json", """
                {"language": %s, "council": "small", "name": "Small Council", "document": "Protocol", "edition": "2026",
                 "source": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
                 "encodes": [], "closureDays": [%s], "posts": {"%s": "Footpaths Warden"},
                 "parties": {"%s": "those who use the path"}, "acts": {"%s": "walk the path[ with {to}]"}, "roles": {},
                 "readings": %s}
                """.formatted(
                        isInLanguageTwo() ? 2 : 1,
                        closureDays.stream().map(day -> '"' + day + '"').collect(Collectors.joining(", ")),
                        POST,
                        PARTY,
                        ACT,
                        readings()));
        texts.put("norms.json", norms());
        if (!terms.isEmpty()) {
            texts.put(
                    "s00-terms.drl",
                    "package org.councilprotocol.pack.small.terms;\n" + HEADER + "agenda-group \"terms\"\n\n"
                            + joined(terms));
        }
        texts.put("s01-rules.drl", "package org.councilprotocol.pack.small;\n" + HEADER + joined(rules));
        return texts;
    }

    /** Every way to read the text: the readings that are taken, of those that the rules ask for. */
    List<Set<String>> waysToRead() {
        List<Set<String>> ways = new ArrayList<>(List.of(Set.of()));
        if (asks(READING)) {
            ways.add(Set.of(READING));
        }
        if (READINGS.stream().anyMatch(this::asks)) {
            ways = ways.stream()
                    .flatMap(way -> READINGS.stream().map(reading -> {
                        Set<String> more = new TreeSet<>(way);
                        more.add(reading);
                        return more;
                    }))
                    .map(Set::copyOf)
                    .collect(Collectors.toList());
        }
        return ways;
    }

    /** Whether it has what only language 2 has: readings that are declared, sizes, days counted back, statuses. */
    boolean isInLanguageTwo() {
        return waysToRead().size() > 1
                || (terms.toString() + rules).contains(".size ")
                || rules.stream()
                        .flatMap(rule -> rule.verdict().stream())
                        .anyMatch(call -> call.word().equals(COUNTED_BACK) || STATUSES.contains(call.word()));
    }

    private boolean asks(String reading) {
        return terms.toString().contains(new Cond.OfReading(reading).toString());
    }

    /** The readings that {@code pack.json} declares: none that nobody asks for. */
    private String readings() {
        List<String> declared = new ArrayList<>();
        if (asks(READING)) {
            declared.add("\"" + READING + "\": \"it is so that " + READING + "\"");
        }
        if (READINGS.stream().anyMatch(this::asks)) {
            declared.add(READINGS.stream()
                    .map(reading -> "\"" + reading + "\": \"" + reading + "\"")
                    .collect(Collectors.joining(
                            ", ", "\"the list\": {\"question\": \"what the list is\", \"values\": {", "}}")));
        }
        return "{" + String.join(", ", declared) + "}";
    }

    private static String joined(List<SmallRule> rules) {
        return rules.stream().map(SmallRule::toString).collect(Collectors.joining("\n"));
    }

    private String norms() {
        Set<String> named = new TreeSet<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SmallRule rule : rules) {
            named.add(rule.norm());
            for (String relation : List.of("overrides", "varies", "tension")) {
                named.addAll(rule.norms(relation));
            }
            String kind = KINDS.get(rule.verdict().get(0).word());
            if (kind != null) {
                // What is an obligation can say "must not" as well.
                kinds.merge(rule.norm(), kind, (one, other) -> one.equals("OBLIGATION") ? one : other);
            }
        }
        return named.stream()
                .map(id -> "{\"id\": \"" + id + "\", \"clause\": \"" + id.substring(0, id.indexOf('/'))
                        + "\", \"lines\": \"1\", \"kind\": \"" + kinds.getOrDefault(id, "OBLIGATION")
                        + "\", \"defeasible\": false, \"bearer\": \"members\", \"text\": \"What " + id
                        + " says.\", \"state\": \""
                        + (rules.stream().anyMatch(rule -> rule.norm().equals(id))
                                ? "decides\"}"
                                : "background\", \"why\": \"It states the subject.\"}"))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    /** The pack as an author would write it. */
    @Override
    public String toString() {
        return (closureDays.isEmpty() ? "" : "closed on " + closureDays + "\n")
                + (terms.isEmpty() ? "" : "// s00-terms.drl\n" + joined(terms) + "\n")
                + "// s01-rules.drl\n" + joined(rules);
    }
}
