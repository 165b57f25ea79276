package org.councilprotocol.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.councilprotocol.testkit.TinyPack;
import org.councilprotocol.testkit.mutation.MutantResult.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTest {

    private static final String THIRD = "3/1 a complaint about the Managing Director goes to the Monitoring Officer";

    @TempDir
    private Path folder;

    @Test
    void every_mutant_of_a_well_tried_pack_is_killed_or_on_record_as_equivalent() {
        MutationReport report = of(TinyPack.asItIs()).run();

        MutationGate.check(report, 100);
        assertThat(report.results())
                .extracting(result -> result.mutant().kind())
                .contains(
                        MutationKind.DELETE_RULE,
                        MutationKind.DROP_CONDITION,
                        MutationKind.DROP_CONSTRAINT,
                        MutationKind.NEGATE,
                        MutationKind.WIDEN,
                        MutationKind.SWAP_CONSTANT,
                        MutationKind.BEARER,
                        MutationKind.ADDRESSEE,
                        MutationKind.MODALITY,
                        MutationKind.ACT,
                        MutationKind.RELATION,
                        MutationKind.MANNER,
                        MutationKind.ABOUT);
        assertThat(report.results())
                .filteredOn(result -> result.fate() == Fate.EQUIVALENT)
                .extracting(result -> result.mutant().id())
                .containsExactly(THIRD + " | any Person instead of Officer");
    }

    @Test
    void mutants_have_ids_of_their_own_and_come_in_one_order() {
        List<String> ids = ids(of(TinyPack.asItIs()).run());

        assertThat(ids)
                .doesNotHaveDuplicates()
                .isEqualTo(ids(of(TinyPack.asItIs()).run()));
    }

    @Test
    void what_no_scenario_notices_survives_and_fails_the_gate() {
        TinyPack untried = TinyPack.asItIs().copiedTo(folder).withScenarios("\"how\": [\"in-writing\"], ", "");
        MutationReport report = of(untried).run();

        assertThat(report.survivors())
                .extracting(result -> result.mutant().change())
                .containsExactly("not in writing", "preferably in writing instead of in writing");
        assertThat(report.table()).contains("manner: s01-complaints.drl:" + untried.lineOf("2/1") + "  not in writing");
        assertThat(report.json()).contains("\"fate\" : \"survived\"");
        assertThat(report.html()).contains("preferably in writing instead of in writing");
        assertThatThrownBy(() -> MutationGate.check(report, 100))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("s01-complaints.drl:" + untried.lineOf("2/1"))
                .hasMessageContaining("not in writing");
    }

    @Test
    void a_rule_that_nothing_tries_can_be_left_out_unnoticed() {
        TinyPack untried = TinyPack.asItIs()
                .copiedTo(folder)
                .withScenarios("\"posts\": [\"managing-director\"]", "\"posts\": [\"other\"]")
                .withScenarios("\"expect\": [\n        {\"norm\": \"3/1\"", "\"never\": [\n        {\"norm\": \"3/1\"")
                .withScenarios(",\n        {\"norm\": \"2/1\", \"stands\": \"displaced\", \"by\": [\"3/1\"]}", "")
                .withScenarios("],\n      \"never\": [{\"norm\": \"2/1\"}],", "],");

        assertThat(of(untried).deletions().run().survivors())
                .extracting(result -> result.mutant().rule())
                .containsExactly(THIRD);
    }

    @Test
    void a_record_of_a_mutant_that_is_killed_or_that_there_is_not_is_an_error() throws java.io.IOException {
        Path record = folder.resolve("equivalent.json");
        java.nio.file.Files.writeString(record, """
                {"equivalent": [
                  {"mutant": "%s | the rule is left out", "why": "hope"},
                  {"mutant": "4/1 no such rule | the rule is left out", "why": "haste"}
                ]}""".formatted(THIRD));
        MutationReport report =
                of(TinyPack.asItIs()).deletions().equivalents(record).run();

        assertThat(report.errors())
                .containsExactly(
                        "there is no such mutant, though it is on record as equivalent: "
                                + "4/1 no such rule | the rule is left out",
                        "the scenario managing-director kills what is on record as equivalent: " + THIRD
                                + " | the rule is left out");
        assertThatThrownBy(() -> MutationGate.check(report, 0)).isInstanceOf(AssertionError.class);
    }

    private static Mutation of(TinyPack pack) {
        return Mutation.of(pack.protocol(), pack.scenarios()).equivalents(pack.equivalents());
    }

    private static List<String> ids(MutationReport report) {
        return report.results().stream().map(result -> result.mutant().id()).toList();
    }
}
