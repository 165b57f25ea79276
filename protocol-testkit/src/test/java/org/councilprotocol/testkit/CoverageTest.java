package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.councilprotocol.testkit.Folder.file;
import static org.councilprotocol.testkit.Folder.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.rules.pack.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as exercised, and what the gate lets pass. */
class CoverageTest {

    private final TinyProtocol tiny = TinyProtocol.ofComplaints();

    @TempDir
    Path path;

    @Test
    void each_respect_names_the_scenarios_that_exercise_it() {
        NormCoverage norm = norm(Scenarios.of(tiny).coverage(), "11.2/1");

        assertThat(norm.applies()).containsExactly("11.2-head-of-service");
        assertThat(norm.nearMiss()).containsExactly("11.3-managing-director");
        assertThat(norm.open()).containsExactly("11.3-posts-not-known");
        assertThat(norm.displaced()).containsExactly("11.3-managing-director");
    }

    @Test
    void a_claim_by_clause_counts_for_the_norms_that_it_finds() {
        assertThat(norm(Scenarios.of(tiny).coverage(), "11.3/1").nearMiss()).containsExactly("11.2-head-of-service");
    }

    @Test
    void full_coverage_passes_the_gate() {
        assertThatCode(() -> CoverageGate.check(Scenarios.of(tiny).coverage())).doesNotThrowAnyException();
    }

    @Test
    void an_expectation_that_fails_exercises_nothing() {
        Coverage coverage = coverage(scenario("one", "\"expect\": [{\"norm\": \"11.3/1\", \"act\": \"confer\"}]"));

        assertThat(norm(coverage, "11.3/1").applies()).isEmpty();
    }

    @Test
    void one_fact_away_is_a_near_miss_without_a_link_and_two_are_not() {
        String applies = scenario("applies", "\"expect\": [{\"norm\": \"11.3/1\"}]");
        String one = other("one", "{\"posts\": [\"chair\"]}");
        String two = other("two", "{\"posts\": [\"chair\"], \"grade\": \"director\"}");

        assertThat(norm(coverage(applies, one, two), "11.3/1").nearMiss()).containsExactly("one");
    }

    @Test
    void an_open_norm_is_no_near_miss() {
        String applies = scenario("applies", "\"expect\": [{\"norm\": \"11.3/1\"}]");
        String open = other("open", "{}").replace("\"11.3/1\"}", "\"11.3/1\", \"stands\": \"settled\"}");

        assertThat(norm(coverage(applies, open), "11.3/1").nearMiss()).isEmpty();
    }

    @Test
    void a_near_miss_must_rule_the_norm_out() {
        String applies = scenario("applies", "\"expect\": [{\"norm\": \"11.3/1\"}]");
        String silent = other("one", "{\"posts\": [\"chair\"]}").replace("11.3/1", "1.3/1");

        assertThat(norm(coverage(applies, silent), "11.3/1").nearMiss()).isEmpty();
    }

    @Test
    void a_gap_counts_as_applying_only_where_the_norm_is_never_settled() {
        String gap = scenario("gap", "\"expect\": [{\"norm\": \"11.2/1\", \"stands\": \"gap\"}]");
        String settled = other("settled", "{\"posts\": [\"chair\"]}");
        TinyProtocol gaps = tiny.with(theCase ->
                new TinyDecision().gap(TinyDecision.toManagingDirector()).decision());
        TinyProtocol both = tiny.with(theCase -> isAboutChair(theCase)
                ? new TinyDecision().settled(TinyDecision.toManagingDirector()).decision()
                : new TinyDecision().gap(TinyDecision.toManagingDirector()).decision());

        assertThat(norm(coverage(gaps, gap), "11.2/1").applies()).containsExactly("gap");
        assertThat(norm(coverage(both, gap, settled), "11.2/1").applies()).isEmpty();
    }

    @Test
    void the_gate_lists_every_norm_that_lacks_a_scenario() {
        Coverage coverage = coverage(scenario("one", "\"expect\": [{\"norm\": \"11.3/1\"}]"));

        assertThat(CoverageGate.shortfalls(coverage))
                .containsExactly(
                        "11.2/1 has no scenario where it applies: paraphrase of 11.2/1",
                        "11.2/1 has no near miss: paraphrase of 11.2/1",
                        "11.3/1 has no near miss: paraphrase of 11.3/1");
        assertThatThrownBy(() -> CoverageGate.check(coverage))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The scenarios of tiny fall short in 3 place(s):\n  11.2/1 has no scenario");
    }

    @Test
    void the_gate_lists_norms_and_rules_that_are_not_accounted_for() {
        List<Norm> norms = new ArrayList<>(tiny.norms());
        norms.add(TinyProtocol.norm("12.1/1", NormState.BACKGROUND, " "));
        norms.add(withoutOccasions(TinyProtocol.norm("12.2/1", NormState.REMINDS, null)));
        List<RuleInfo> rules =
                List.of(TinyProtocol.rule("11.2/1"), TinyProtocol.rule("1.1/1"), TinyProtocol.rule("99/1"));

        assertThat(CoverageGate.shortfalls(
                        Scenarios.of(tiny.with(norms, rules, List.of())).coverage()))
                .containsExactly(
                        "rule \"1.1/1 a rule\" (s11-complaints.drl:7) has no norm that rules decide: 1.1/1",
                        "rule \"99/1 a rule\" (s11-complaints.drl:7) has no norm that rules decide: 99/1",
                        "11.3/1 decides, but has no rule",
                        "12.1/1 is background, but gives no reason",
                        "12.2/1 reminds, but has neither an occasion nor a rule");
    }

    @Test
    void sections_not_encoded_yet_owe_nothing() {
        List<Norm> norms = new ArrayList<>(tiny.norms());
        norms.add(TinyProtocol.norm("12.1/1", NormState.DECIDES, null));
        norms.add(TinyProtocol.norm("111.1/1", NormState.DECIDES, null));

        assertThat(CoverageGate.shortfalls(Scenarios.of(tiny.with(norms, tiny.rules(), List.of("11")))
                        .coverage()))
                .isEmpty();
        assertThat(CoverageGate.shortfalls(Scenarios.of(tiny.with(norms, tiny.rules(), List.of("11", "12")))
                        .coverage()))
                .allMatch(shortfall -> shortfall.startsWith("12.1/1 "))
                .hasSize(3);
    }

    @Test
    void nothing_to_cover_falls_short() {
        assertThat(CoverageGate.shortfalls(Scenarios.of(tiny.with(tiny.norms(), tiny.rules(), List.of("13")))
                        .coverage()))
                .containsExactly(
                        "there is no norm that decides, so there is nothing to cover",
                        "section 13 is said to be encoded, but no clause is of it");
    }

    @Test
    void the_table_sets_out_the_norms_that_decide() {
        Coverage coverage = coverage(scenario("one", "\"expect\": [{\"norm\": \"11.3/1\"}]"));

        assertThat(coverage.table()).isEqualTo("""
                        norm      clause   applies  near miss  open    displaced
                        11.2/1    11.2     MISSING  MISSING    -       -
                        11.3/1    11.3     1        MISSING    -       -
                        together  2 norms  1 of 2   0 of 2     0 of 2  0 of 2
                        """);
    }

    @Test
    void the_json_says_the_same() {
        JsonNode json = JsonTree.read(Scenarios.of(tiny).coverage().json());

        assertThat(json.at("/deciding").toString())
                .isEqualTo("{\"norms\":2,\"applies\":2,\"nearMiss\":2,\"open\":2,\"displaced\":1}");
        assertThat(json.at("/shortfalls")).isEmpty();
        assertThat(json.at("/norms/2/applies/0").textValue()).isEqualTo("11.2-head-of-service");
    }

    @Test
    void the_page_shows_every_norm_under_its_clause() {
        String page = Scenarios.of(tiny).coverage().html();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<h1>tiny</h1>", "<p>Nothing falls short.</p>")
                .contains("""
                        <section>
                        <h3>1.3</h3>
                        <article class="reminds" id="1.3/1">
                        <h4>1.3/1 <small>reminds</small></h4>
                        <p>paraphrase of 1.3/1</p>
                        </article>
                        </section>
                        <section>
                        <h3>11.2</h3>
                        """)
                .contains("<li>near miss: 11.3-managing-director</li>")
                .contains("<meter min=\"0\" max=\"2\" value=\"1\" aria-label=\"displaced\">1 of 2</meter> 1 of 2")
                .doesNotContain("{{", "http");
    }

    @Test
    void the_page_lists_what_falls_short() {
        String page = coverage(scenario("one", "\"expect\": [{\"norm\": \"11.3/1\"}]"))
                .html();

        assertThat(page)
                .contains("<summary>3 fall short</summary>\n<ul>\n<li>11.2/1 has no scenario where it applies")
                .contains("<li class=\"missing\">near miss: missing</li>");
    }

    @Test
    void the_page_escapes_what_it_shows() {
        List<Norm> norms = new ArrayList<>(tiny.norms());
        norms.add(TinyProtocol.norm("12.1/1", NormState.BACKGROUND, "Aims & <scripts>"));

        assertThat(Scenarios.of(tiny.with(norms, tiny.rules(), List.of()))
                        .coverage()
                        .html())
                .contains("Aims &amp; &lt;scripts&gt;")
                .doesNotContain("<scripts>");
    }

    private static String other(String id, String subject) {
        return scenario(id, "\"never\": [{\"norm\": \"11.3/1\"}]")
                .replace("{\"posts\": [\"managing-director\"]}", subject);
    }

    private static boolean isAboutChair(JsonNode theCase) {
        return theCase.at("/subjects/0/posts/0").asText().equals("chair");
    }

    private static Norm withoutOccasions(Norm norm) {
        return new Norm(
                norm.id(),
                norm.clause(),
                norm.lines(),
                norm.kind(),
                norm.defeasible(),
                norm.bearer(),
                norm.text(),
                norm.state(),
                Occasions.NONE,
                norm.why());
    }

    private Coverage coverage(String... scenarios) {
        return coverage(tiny, scenarios);
    }

    private Coverage coverage(UnderTest underTest, String... scenarios) {
        return new Folder(path)
                .write("a.json", file(scenarios))
                .scenarios(underTest)
                .coverage();
    }

    private static NormCoverage norm(Coverage coverage, String id) {
        return coverage.norms().stream()
                .filter(norm -> norm.norm().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
