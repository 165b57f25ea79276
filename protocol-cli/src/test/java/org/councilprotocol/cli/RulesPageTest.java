package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Verdicts;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/rules.md} true: its rules are one pack that is read, and what it says is refused is refused. */
class RulesPageTest {

    private static final Path PAGE = Reference.DOCS.resolve("rules.md");
    private static final String BEGIN = "<!-- The build writes this table of refusals and checks it. -->\n";
    private static final String END = "<!-- End of the table of refusals. -->\n";
    private static final String LIMITS_BEGIN = "<!-- The build writes this table of limits and checks it. -->\n";
    private static final String LIMITS_END = "<!-- End of the table of limits. -->\n";
    private static final Map<String, String> LIMITS = limits();

    private static Map<String, String> limits() {
        Map<String, String> limits = new LinkedHashMap<>();
        limits.put("FILE_BYTES", "a file");
        limits.put("PACK_BYTES", "all files together");
        limits.put("FILES", "files");
        limits.put("NORMS", "norms");
        limits.put("RULES", "rules, each case of an `or` counted");
        limits.put("ENTRIES", "entries of a list or object in `pack.json`, or of what a norm comes up with");
        limits.put("TEXT", "characters of a text");
        limits.put("NAME", "characters of a name: a rule's, a term's, a norm's id, a post's, a variable's");
        limits.put("COUNCIL", "characters of a council's short name");
        limits.put("COUNCIL_PARTS", "parts of a council's short name, between its hyphens");
        limits.put("BRACKETS", "brackets within brackets");
        limits.put("CASES", "cases that the `or`s of a rule make");
        limits.put("CONDITIONS", "conditions of one case of a rule");
        limits.put("PATTERNS", "patterns of one case of a rule, outside `not` and `exists`");
        limits.put(
                "LIST_PATTERNS",
                "patterns over lists or sets that stand one within another: those by themselves, and those of the `not`"
                        + " or `exists` that has the most");
        limits.put(
                "TOLD_APART",
                "people of a list, or elements of a set, that a rule tells apart: its different patterns over it, with"
                        + " those of the terms it asks for");
        limits.put(
                "STEPS_OF_A_SITUATION",
                "steps that a first look at all rules for one kind of situation can take, with 20 people in each list and"
                        + " 100 elements in each set; a step is one candidate for a pattern, or one comparison");
        limits.put("VERDICTS_OF_A_SITUATION", "verdicts that they can give then");
        limits.put("COMPARISONS", "comparisons of a pattern");
        limits.put("COMPARISONS_OF_A_RULE", "comparisons of one case of a rule");
        limits.put("COMPARISONS_OF_ALL", "comparisons of all rules");
        limits.put("BINDINGS", "facts that a pattern gives names to");
        limits.put("VALUES", "values of one `in ( … )`");
        limits.put("STEPS", "steps of a path");
        limits.put("RELATED", "norms that an annotation names");
        limits.put("CALLS", "parts of a verdict");
        limits.put("TERM_DEPTH", "terms that rest one upon another");
        limits.put("OVERRIDE_DEPTH", "norms that displace one another in a row");
        limits.put("DEFECTS", "defects that are told one by one; of any more the number is told");
        return limits;
    }

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```drl(?: (\\w+))?\n(.*?)^```$");
    private static final Pattern RULE =
            Pattern.compile("(?ms)^rule \"(\\S+) .*?\\b(?:verdicts\\.(\\w+)|insert)\\(.*?^end$");
    private static final String MANIFEST = """
            {
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
            Map.entry("isPresumed", "PRESUMPTION"),
            Map.entry("holds", "STATEMENT"),
            Map.entry("gap", "STATEMENT"),
            Map.entry("remind", "STATEMENT"),
            Map.entry("see", "STATEMENT"),
            Map.entry("doesNotArise", "STATEMENT"));

    /** Where something stands in a rule that has nothing else wrong with it; a bar marks the place. */
    private static final Map<String, List<String>> REFUSED = refused();

    private static Map<String, List<String>> refused() {
        Map<String, List<String>> refused = new LinkedHashMap<>();
        refused.put(
                "|\nrule \"9.9/1 a try\"\nwhen\n    Complaint( serious == true )\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of(
                        "import java.util.List;",
                        "global java.util.List list;",
                        "function void f() { }",
                        "declare Thing end",
                        "query \"q\" end"));
        refused.put(
                "rule \"9.9/1 a try\"\n    |\nwhen\n    Complaint( serious == true )\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of("salience 10", "no-loop true", "timer (int: 0)", "dialect \"mvel\"", "@priority(\"1\")"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $complaint : Complaint()\n    |\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of(
                        "eval( true )",
                        "accumulate( Officer(); count(1) )",
                        "Member()",
                        "java.util.List()",
                        "Officer() from new Officer()",
                        "$complaint : Complaint()"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $complaint : Complaint( | )\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of(
                        "serious",
                        "serious = true",
                        "serious == null",
                        "seriuos == true",
                        "serious == \"yes\"",
                        "repetition > Repetition.SINGLE",
                        "repetition matches \"REPEATED.*\"",
                        "subjects.posts contains Post.MAYOR",
                        "repetition.name() == \"SINGLE\"",
                        "serious == true, serious == false",
                        "subjects contains Party.OFFICER"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $complaint : Complaint( $serious : serious )\n    |\nthen\n    verdicts.holds(Act.TAKE_UP);\nend\n",
                List.of(
                        "Term( name == \"grave\", of == $serious )",
                        "not ( Officer() from $complaint.subjects and Officer() from $complaint.subjects and Officer() from"
                                + " $complaint.subjects and Officer() from $complaint.subjects )"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $complaint : Complaint( serious == true )\nthen\n    |\nend\n",
                List.of(
                        "System.exit(0);",
                        "modify($complaint) { };",
                        "for (;;) { }",
                        "verdicts.holds(Act.TAKE_UP); verdicts.gap(Act.TAKE_UP);",
                        "verdicts.musst(Party.MEMBER, Act.TAKE_UP);",
                        "verdicts.must(Act.TAKE_UP);",
                        "verdicts.holds(Act.TAKE_UP).about($complaint);",
                        "verdicts.holds(Act.TAKE_UP).with(Post.CHAIR).of($complaint.subjects);",
                        "verdicts.holds(Act.TAKE_UP).note(\"a\u202Eb\");",
                        "verdicts.holds(Act.TAKE_UPP);"));
        refused.put(
                "rule \"9.9/1 a try\"\nwhen\n    $request : InformationRequest( otherTimeAgreed == true )\nthen\n    |\nend\n",
                List.of("verdicts.gap(Act.TAKE_UP).by($request.agreedDate);"));
        refused.put(
                "rule \"9.9/1 a try\"\n    |\nwhen\n    Complaint( serious == true )\nthen\n    verdicts.gap(Act.TAKE_UP);\nend\n",
                List.of("@varies(\"2.2/1\")"));
        return refused;
    }

    @Test
    void every_rule_of_the_page_is_read() throws IOException {
        Protocol read = Protocol.of(PackFiles.of(files("")));

        assertThat(PackInspection.of(read).rules()).hasSizeGreaterThan(15);
    }

    @Test
    void every_word_of_a_verdict_stands_in_a_rule_or_in_the_table_of_parts() throws IOException {
        String page = Files.readString(PAGE);
        String rules = rules().values().stream().collect(Collectors.joining());
        List<String> verbs = names(Verdicts.class);
        List<String> parts = names(Verdicts.Said.class);

        assertThat(verbs).isNotEmpty().allSatisfy(verb -> assertThat(rules).contains("verdicts." + verb + "("));
        assertThat(parts)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(rules).contains("." + part + "("))
                .allSatisfy(part -> assertThat(page.substring(page.indexOf("The parts that may follow")))
                        .contains("`" + part + "("));
    }

    @Test
    void every_operator_stands_on_the_page() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Stream.of(Operator.values()).map(Operator::sign))
                .allSatisfy(sign -> assertThat(page).containsPattern("[` ]" + sign + "[` ]"));
    }

    @Test
    void what_is_refused_is_refused_so() throws IOException {
        StringBuilder table = new StringBuilder("| Written | What is wrong | What to write |\n|---|---|---|\n");
        for (Map.Entry<String, List<String>> place : REFUSED.entrySet()) {
            for (String written : place.getValue()) {
                PackDefect defect = defect(place.getKey().replace("|", written));
                table.append("| `")
                        .append(HiddenCharacters.shown(written).replace("|", "\\|"))
                        .append("` | ")
                        .append(code(defect.wrong()))
                        .append(" | ")
                        .append(code(defect.instead()))
                        .append(" |\n");
            }
        }
        Reference.check(PAGE, Reference.replaced(Files.readString(PAGE), BEGIN, END, table.toString()));
    }

    @Test
    void every_limit_of_a_pack_stands_on_the_page() throws IOException, IllegalAccessException {
        StringBuilder table = new StringBuilder("| Of | at most |\n|---|---|\n");
        Set<String> constants = new TreeSet<>();
        for (Field limit : PackLimits.class.getFields()) {
            constants.add(limit.getName());
        }
        assertThat(LIMITS.keySet()).containsExactlyInAnyOrderElementsOf(constants);
        for (Map.Entry<String, String> limit : LIMITS.entrySet()) {
            int most = (Integer) fieldOf(limit.getKey());
            table.append("| ")
                    .append(limit.getValue())
                    .append(" | ")
                    .append(limit.getKey().endsWith("_BYTES") ? (most >> 20) + " MiB" : String.format("%,d", most))
                    .append(" |\n");
        }
        Reference.check(PAGE, Reference.replaced(Files.readString(PAGE), LIMITS_BEGIN, LIMITS_END, table.toString()));
    }

    private static Object fieldOf(String limit) throws IllegalAccessException {
        for (Field field : PackLimits.class.getFields()) {
            if (field.getName().equals(limit)) {
                return field.get(null);
            }
        }
        throw new IllegalStateException("there is no limit " + limit);
    }

    private static String code(String words) {
        return Reference.cell(words).replace("<", "&lt;").replace("*", "\\*");
    }

    /** The first thing that is wrong with a file that has this after its header. */
    private static PackDefect defect(String rule) throws IOException {
        Map<String, String> files = files(rule);
        PackException refused = catchThrowableOfType(PackException.class, () -> Protocol.of(PackFiles.of(files)));
        assertThat(refused).as("this is refused: %s", rule).isNotNull();
        return refused.defects().get(0);
    }

    // ------------------------------------------------------------------ the page as a pack

    /** The pack that the page's rules make up, and one more file if there is a rule for it. */
    private static Map<String, String> files(String more) throws IOException {
        Map<String, String> blocks = rules();
        Map<String, String> files = new TreeMap<>();
        files.put("pack.json", MANIFEST);
        files.put("s00-terms.drl", blocks.get("terms"));
        files.put("s01-rules.drl", blocks.get("header") + blocks.get("rules"));
        if (!more.isEmpty()) {
            files.put("s09-more.drl", blocks.get("header") + more);
        }
        List<String> norms = new ArrayList<>();
        Matcher rule = RULE.matcher(blocks.get("rules"));
        while (rule.find()) {
            norms.add(norm(rule.group(1), KINDS.get(rule.group(2))));
        }
        if (!more.isEmpty()) {
            norms.add(norm("9.9/1", "STATEMENT"));
        }
        files.put("norms.json", "[" + String.join(",\n", norms) + "]");
        return files;
    }

    private static String norm(String id, String kind) {
        return "{\"id\": \"" + id + "\", \"clause\": \"" + id.substring(0, id.indexOf('/'))
                + "\", \"lines\": \"1\", \"kind\": \"" + kind + "\", \"text\": \"A norm.\", \"state\": \"decides\"}";
    }

    /** The page's blocks of rules, under {@code "header"}, {@code "terms"} and {@code "rules"}. */
    private static Map<String, String> rules() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            found.merge(block.group(1) == null ? "rules" : block.group(1), block.group(2) + "\n", String::concat);
        }
        assertThat(found).containsOnlyKeys("header", "terms", "rules");
        return found;
    }

    private static List<String> names(Class<?> vocabulary) {
        return Stream.of(vocabulary.getDeclaredMethods())
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
    }
}
