package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** At its limits a pack is read, beyond them it is refused, and what is told of it stays short. */
class PackLimitsTest {

    @Test
    void a_chain_of_a_hundred_terms_is_read_and_a_longer_one_is_not() {
        assertThat(defects(terms(PackLimits.TERM_DEPTH))).isEmpty();
        assertThat(defects(terms(PackLimits.TERM_DEPTH + 1)))
                .isEqualTo(
                        "s00-terms.drl:808:1  more than 100 terms rest one upon another, up to \"t100\"  →  a term that"
                                + " follows from facts");
    }

    /** Once fifteen hundred terms ended in a StackOverflowError. */
    @Test
    void a_chain_of_thousands_of_terms_is_told_once() {
        assertThat(defects(terms(10_000))).containsOnlyOnce("→").contains("more than 100 terms");
    }

    @Test
    void a_chain_of_a_hundred_overrides_is_read_and_a_longer_one_is_not() {
        assertThat(defects(overrides(PackLimits.OVERRIDE_DEPTH, false))).isEmpty();
        assertThat(defects(overrides(PackLimits.OVERRIDE_DEPTH + 1, false)))
                .containsOnlyOnce("→")
                .contains("more than 100 norms displace one another in a row");
    }

    @Test
    void a_circle_of_thousands_of_overrides_is_told_where_it_goes() {
        assertThat(defects(overrides(5_000, true))).contains("the norm displaces itself", "4900 more defects");
    }

    @Test
    void as_many_norms_as_a_pack_may_have_are_read_and_one_more_is_not() {
        assertThat(defects(norms(PackLimits.NORMS))).isEmpty();
        assertThat(defects(norms(PackLimits.NORMS + 1)))
                .isEqualTo("norms.json:1:1  has more than 12000 norms  →  fewer norms");
    }

    @Test
    void as_many_rules_as_a_pack_may_have_are_read_and_one_more_is_not() {
        assertThat(defects(rules(PackLimits.RULES))).isEmpty();
        assertThat(defects(rules(PackLimits.RULES + 1))).containsOnlyOnce("→").contains("more than 12000 rules");
    }

    @Test
    void comparisons_of_all_rules_together_are_limited_and_each_case_of_an_or_counts() {
        String rule = """
                rule "1.1/1 x%d"
                when
                    $c : Complaint()
                    ( %s )
                    Member( %s ) from $c.complainant
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end
                """;
        IntFunction<String> one = i -> rule.formatted(
                i,
                each(
                        50,
                        " or ",
                        n -> "Officer( department == Department.named(\"d" + i + "-" + n + "\") ) from $c.complainant"),
                each(49, ", ", n -> "group != Group.named(\"g" + n + "\")"));
        // 2,500 comparisons in fifty cases.
        assertThat(defects(pack(norm("1.1/1"), "", each(40, "", one)))).isEmpty();
        assertThat(defects(pack(norm("1.1/1"), "", each(41, "", one)))).contains("or 100000 comparisons");
    }

    @Test
    void a_file_or_a_pack_that_is_too_large_is_not_looked_at() {
        Map<String, String> files = pack(norm("1.1/1"), "", RULE.formatted("1.1/1 x"));
        String comment = "// " + "x".repeat(PackLimits.FILE_BYTES / 2 - 10) + "\n";
        for (int i = 0; i < 3; i++) {
            files.put("s1" + i + ".drl", header("") + comment);
        }
        assertThat(defects(files)).isEmpty();
        files.put("s14.drl", header("") + comment);
        assertThat(defects(files))
                .isEqualTo("the pack  has more than 100 files, or more than 4 MiB in all  →  a smaller pack");
        files.keySet().removeIf(name -> name.startsWith("s1"));
        files.put("s10.drl", header("") + comment + comment + comment);
        assertThat(defects(files)).isEqualTo("s10.drl  is larger than 2 MiB  →  a file for each section");
    }

    /** Each defect says in its own words what to write: 60,000 of them were once megabytes. */
    @Test
    void of_sixty_thousand_defects_a_hundred_are_told_and_the_rest_is_counted() {
        String keys = each(60_000, "", i -> ", \"k" + i + "\": 1");
        Map<String, String> files = pack(norm("1.1/1").replace("}", keys + "}"), "", RULE.formatted("1.1/1 x"));

        PackException refused = refused(files);
        assertThat(refused.count()).isEqualTo(60_000);
        assertThat(refused.defects()).hasSize(PackLimits.DEFECTS + 1);
        assertThat(refused.defects().get(PackLimits.DEFECTS))
                .hasToString(
                        "the pack  has 59900 more defects that are not listed  →  mend those above first, then check again");
        assertThat(refused.getMessage()).hasSizeLessThan(20_000);
    }

    @Test
    void what_is_wrong_in_every_rule_is_counted_in_every_rule() {
        Map<String, String> files = pack(norm("1.1/1"), "", each(5_000, "", i -> RULE.formatted("1.1/1 x" + i)
                .replace("RAISE_CONCERN", "RAISE_CONCRN")));

        PackException refused = refused(files);
        assertThat(refused.count()).isEqualTo(5_000);
        assertThat(refused.defects().get(0).instead()).isEqualTo("Act.RAISE_CONCERN");
    }

    @Test
    void what_to_write_instead_is_looked_for_only_where_it_is_told() {
        Defects defects = new Defects();
        AtomicInteger asked = new AtomicInteger();
        for (int i = 0; i < 5_000; i++) {
            defects.add(new Position("a.drl", i, 1), null, "is wrong", () -> "the right " + asked.incrementAndGet());
        }

        PackException refused = defects.in("given");
        assertThat(asked).hasValue(PackLimits.DEFECTS);
        assertThat(refused.count()).isEqualTo(5_000);
    }

    @Test
    void a_defect_that_is_found_twice_is_told_once() {
        Defects defects = new Defects();
        for (int i = 0; i < 3; i++) {
            defects.add(new PackDefect("a.drl", 1, 1, null, "is wrong", "the right"));
        }

        assertThat(defects.in("given").count()).isEqualTo(1);
    }

    @Test
    void dependencies_of_any_length_are_found_without_recursion() {
        Map<String, java.util.Set<String>> needs = new TreeMap<>();
        for (int i = 0; i < 100_000; i++) {
            needs.put("t" + i, new TreeSet<>(java.util.Set.of("t" + (i + 1))));
        }
        assertThat(new Dependencies(needs).depth("t0")).isEqualTo(100_001);
        assertThat(new Dependencies(needs).isInCircle("t0")).isFalse();

        needs.put("t100000", java.util.Set.of("t50000"));
        Dependencies circle = new Dependencies(needs);
        assertThat(circle.isInCircle("t49999")).isFalse();
        assertThat(circle.isInCircle("t50000")).isTrue();
        assertThat(circle.isInCircle("t100000")).isTrue();
        assertThat(circle.depth("t49999")).isEqualTo(2);
    }

    @Test
    void an_or_of_many_cases_is_no_deep_one() {
        String cases = each(
                40, "\n    or ", i -> "Officer( department == Department.named(\"d" + i + "\") ) from $c.subjects");
        assertThat(defects(pack(
                        norm("1.1/1"),
                        "",
                        RULE.formatted("1.1/1 x").replace("Complaint()", "Complaint()\n    ( " + cases + " )"))))
                .isEmpty();
    }

    @Test
    void as_many_verdicts_as_a_rule_may_have_are_read_and_one_more_is_not() {
        assertThat(defects(verdicts(PackLimits.CONCLUSIONS))).isEmpty();
        assertThat(defects(verdicts(PackLimits.CONCLUSIONS + 1)))
                .containsOnlyOnce("→")
                .contains("the rule has more than 20 verdicts");
    }

    @Test
    void as_many_openings_as_may_extend_one_another_are_read_and_one_more_is_not() {
        assertThat(defects(openings(PackLimits.OPENINGS))).isEmpty();
        assertThat(defects(openings(PackLimits.OPENINGS + 1)))
                .containsOnlyOnce("→")
                .contains("more than 10 openings extend one another");
    }

    @Test
    void what_is_wrong_with_thousands_of_openings_is_told_of_each_and_in_time() {
        Map<String, String> files = inLanguageTwo(pack(
                norm("1.1/1"),
                "",
                each(
                        5_000,
                        "",
                        i -> "rule \"1.1/1 x" + i + "\"\n    extends \"y" + i + "\"\nwhen\nthen\n"
                                + "    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);\nend\n")));

        assertThat(refused(files).count()).isEqualTo(5_000);
    }

    // ------------------------------------------------------------------ packs

    private static Map<String, String> inLanguageTwo(Map<String, String> files) {
        files.computeIfPresent("pack.json", (name, text) -> text.replaceFirst("\\{", "{\"language\": 2, "));
        return files;
    }

    private static Map<String, String> verdicts(int count) {
        return inLanguageTwo(pack(
                each(count, ",", i -> norm("1." + i + "/1")),
                "",
                RULE.formatted("1 x")
                        .replace(
                                "    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);\n",
                                each(
                                        count,
                                        "",
                                        i -> "    verdicts.norm(\"1." + i
                                                + "/1\").must(Party.MEMBER, Act.RAISE_CONCERN);\n"))));
    }

    private static Map<String, String> openings(int count) {
        return inLanguageTwo(pack(
                norm("1.1/1"),
                "",
                each(
                                count,
                                "",
                                i -> "rule \"opening " + i + "\"\n"
                                        + (i == 0 ? "" : "    extends \"opening " + (i - 1) + "\"\n") + "when\n"
                                        + (i == 0 ? "    $c : Complaint( serious == true )\n" : "")
                                        + "then\nend\n")
                        + "rule \"1.1/1 x\"\n    extends \"opening " + (count - 1) + "\"\nwhen\nthen\n"
                        + "    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);\nend\n"));
    }

    private static final String RULE = """
            rule "%s"
            when
                $c : Complaint()
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
            end
            """;

    private static Map<String, String> norms(int count) {
        return pack(
                each(count, ",", i -> norm("1." + i + "/1").replace("decides", i == 0 ? "decides" : "reminds")),
                "",
                RULE.formatted("1.0/1 x"));
    }

    private static Map<String, String> rules(int count) {
        return pack(norm("1.1/1"), "", each(count, "", i -> """
                rule "1.1/1 x%d"
                when
                    $c : Complaint()
                    Member( group == Group.named("%d") ) from $c.subjects
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end
                """.formatted(i, i)));
    }

    private static Map<String, String> terms(int count) {
        return pack(
                norm("1.1/1"),
                each(count, "", i -> """
                rule "t%d"
                when
                    $c : Complaint( %s )
                then
                    insert(new Term("t%d", $c));
                end

                """.formatted(i, i == 0 ? "serious == true" : "", i)
                        .replace("(  )\n", "()\n    Term( name == \"t" + (i - 1) + "\", of == $c )\n")),
                RULE.formatted("1.1/1 x").replace("()", "()\n    Term( name == \"t" + (count - 1) + "\", of == $c )"));
    }

    private static Map<String, String> overrides(int count, boolean circle) {
        return pack(
                each(count, ",", i -> norm("1." + i + "/1")),
                "",
                each(
                        count,
                        "",
                        i -> i == 0 && !circle
                                ? RULE.formatted("1.0/1 x")
                                : RULE.formatted("1." + i + "/1 x")
                                        .replace(
                                                "when",
                                                "    @overrides(\"1." + (i == 0 ? count - 1 : i - 1) + "/1\")\nwhen")));
    }

    private static Map<String, String> pack(String norms, String terms, String rules) {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.json", PackCorpus.good().get("pack.json"));
        files.put("norms.json", "[" + norms + "]");
        if (!terms.isEmpty()) {
            files.put("s00-terms.drl", header(".terms") + "agenda-group \"terms\"\n\n" + terms);
        }
        files.put("s01-rules.drl", header("") + rules);
        return files;
    }

    private static String header(String more) {
        return "package org.councilprotocol.pack.littlewood" + more
                + ";\n\nimport org.councilprotocol.model.*;\n\nglobal Verdicts verdicts;\n\n";
    }

    private static String norm(String id) {
        return "{\"id\": \"" + id
                + "\", \"clause\": \"1\", \"lines\": \"1\", \"kind\": \"OBLIGATION\", \"text\": \"x\","
                + " \"state\": \"decides\"}";
    }

    private static String each(int count, String between, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(between));
    }

    private static String defects(Map<String, String> files) {
        try {
            PackReader.read(PackFiles.of(files));
            return "";
        } catch (PackException e) {
            return e.defects().stream().map(PackDefect::toString).collect(Collectors.joining("\n"));
        }
    }

    private static PackException refused(Map<String, String> files) {
        try {
            PackReader.read(PackFiles.of(files));
        } catch (PackException e) {
            return e;
        }
        throw new AssertionError("nothing is refused");
    }
}
