package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule author meets: a pack in a folder, a rule that is wrong, a scenario that is not there. */
class TinyPackTest {

    @TempDir
    private Path folder;

    @Test
    void its_scenarios_pass_and_cover_it() {
        assertThat(TinyPack.asItIs().scenarios().run()).hasSize(4).allMatch(ScenarioResult::passed);
        CoverageGate.check(TinyPack.asItIs().scenarios().coverage());
    }

    @Test
    void a_weakened_rule_is_caught_and_the_report_tells_where() {
        TinyPack weakened = TinyPack.asItIs()
                .copiedTo(folder)
                .withRules("posts contains Post.MANAGING_DIRECTOR", "posts contains Post.MONITORING_OFFICER");

        ScenarioResult failed = weakened.scenarios().run().stream()
                .filter(result -> !result.passed())
                .findFirst()
                .orElseThrow();

        assertThat(failed.id()).isEqualTo("managing-director");
        assertThat(failed.report())
                .startsWith("A member complains about the Managing Director\n")
                .contains("managing-director in s01-complaints.json", "Nobody receives a complaint about themselves.")
                .contains("3/1 is missing: the decision says nothing under it")
                .contains("2/1 is not as expected")
                .containsPattern("stands +displaced +settled +<- differs")
                .contains("the situation\n", "\"situation\" : \"complaint\"")
                .contains("why not 3/1\n")
                .contains("(s01-complaints.drl:" + weakened.lineOf("3/1") + "): does not hold: "
                        + "$subject : Officer( posts contains Post.MONITORING_OFFICER ) from $complaint.subjects");
    }

    @Test
    void a_wrong_verdict_is_set_beside_the_one_expected() {
        TinyPack wrong = TinyPack.asItIs()
                .copiedTo(folder)
                .withRules("with(Post.MONITORING_OFFICER)", "with(Post.SECTION_151_OFFICER)");

        assertThat(wrong.scenarios().run())
                .filteredOn(result -> !result.passed())
                .singleElement()
                .satisfies(result -> assertThat(result.report())
                        .containsPattern(" +expected +got")
                        .containsPattern("to +monitoring officer +section 151 officer +<- differs"));
    }

    @Test
    void a_missing_near_miss_fails_the_gate() {
        TinyPack without = TinyPack.asItIs()
                .copiedTo(folder)
                .withScenarios(
                        "\"never\": [{\"norm\": \"3/1\"}],\n      \"nearMissOf\": \"managing-director\"",
                        "\"why\": \"-\"")
                .withScenarios("{\"norm\": \"2/1\"}, {\"norm\": \"3/1\"}", "{\"norm\": \"2/1\"}");

        assertThatThrownBy(() -> CoverageGate.check(without.scenarios().coverage()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("3/1 has no near miss");
    }
}
