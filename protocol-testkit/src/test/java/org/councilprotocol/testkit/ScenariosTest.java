package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.councilprotocol.testkit.Folder.file;
import static org.councilprotocol.testkit.Folder.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario fails where the protocol says otherwise, and says why. */
class ScenariosTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void anEmptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void tests_are_named_by_their_sentences_and_grouped_by_file() {
        List<DynamicNode> files =
                Scenarios.of(TinyProtocol.ofComplaints()).tests().toList();

        assertThat(files).extracting(DynamicNode::getDisplayName).containsExactly("s11-complaints.json");
        assertThat(children(files.get(0)))
                .extracting(DynamicNode::getDisplayName)
                .hasSize(4)
                .startsWith("A member complains about the Managing Director");
    }

    @Test
    void what_is_put_to_two_is_tested_under_each() {
        Stream<DynamicNode> each = Scenarios.of(TinyProtocol.ofComplaints())
                .and(TinyProtocol.ofComplaints())
                .tests();

        assertThat(each.map(node -> children(children(node).get(0)).size())).containsExactly(4, 4);
    }

    @Test
    void a_wrong_expectation_fails_with_expected_and_got_side_by_side() {
        folder.write("a.json", file(scenario("one", """
                        "expect": [{"norm": "11.3/1", "modality": "must", "to": {"anyOf": ["managing-director", "beadle"]}, "how": ["in-writing"]}]""")));

        assertThat(report()).isEqualTo("""
                A member complains

                scenario  one in a.json
                put to    the tiny protocol

                11.3/1 is not as expected
                            expected                     got
                  stands    settled                      settled
                  modality  must                         must
                  to        beadle or managing director  monitoring officer  <- differs
                  how       in writing                   in writing

                the situation
                  {
                    "situation" : "complaint",
                    "subjects" : [ {
                      "posts" : [ "managing-director" ]
                    } ]
                  }

                the whole decision
                  11.3/1 settled: member must lodge, to monitoring officer, in writing, about subjects[0]
                  11.2/1 displaced: member must lodge, to managing director, due 2026-03-10, 7 working days from 2026-02-27, about subjects[0]; displaced by 11.3/1

                """);
    }

    @Test
    void the_test_itself_fails_with_that_report() {
        folder.write("a.json", file(scenario("one", "\"expect\": [{\"norm\": \"11.2/1\"}]")));
        DynamicNode file = folder.scenarios().tests().toList().get(0);
        DynamicTest test = (DynamicTest) children(file).get(0);

        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage(report());
    }

    @Test
    void a_norm_in_another_standing_is_shown_there_with_the_nearest_rule() {
        folder.write("a.json", file(scenario("one", "\"expect\": [{\"clause\": \"11.2\"}]")));

        assertThat(report())
                .contains("  stands  settled   displaced  <- differs\n")
                .contains("why not 11.2/1\n  rule 11.2/1 would fire if the posts contained managing-director\n");
    }

    @Test
    void a_norm_that_the_decision_does_not_mention_is_missing() {
        folder.write("a.json", file(scenario("one", "\"expect\": [{\"norm\": \"1.3/1\", \"stands\": \"reminder\"}]")));

        assertThat(report())
                .contains("1.3/1 is missing: the decision says nothing under it\n")
                .contains("          expected\n  stands  reminder\n")
                .doesNotContain("why not");
    }

    @Test
    void a_fact_that_an_open_verdict_does_not_hang_on_fails() {
        folder.write(
                "a.json",
                file(scenario(
                        "one",
                        "\"expect\": [{\"norm\": \"11.2/1\", \"stands\": \"open\", \"hangsOn\": [\"serious\"]}]")));
        Decision open = new TinyDecision()
                .open(TinyDecision.toManagingDirector(), "discussed")
                .decision();

        assertThat(report(TinyProtocol.ofComplaints().with(theCase -> open)))
                .contains("  hangsOn  serious   discussed  <- differs\n");
    }

    @Test
    void what_must_never_stand_fails_wherever_it_is_asserted() {
        String never = "\"never\": [{\"norm\": \"11.2/1\"}]";
        Verdict verdict = TinyDecision.toManagingDirector();

        assertThat(failsWith(never, new TinyDecision().settled(verdict))).isTrue();
        assertThat(failsWith(never, new TinyDecision().open(verdict, "serious")))
                .isTrue();
        assertThat(failsWith(never, new TinyDecision().arguable(verdict))).isTrue();
        assertThat(failsWith(never, new TinyDecision().gap(verdict))).isTrue();
        assertThat(failsWith(never, new TinyDecision().reminder("11.2/1"))).isTrue();
        assertThat(failsWith(never, new TinyDecision().displaced(verdict, "11.3/1")))
                .isFalse();
        assertThat(failsWith(never, new TinyDecision().notArising(verdict))).isFalse();
    }

    @Test
    void a_standing_ruled_out_is_the_only_one_ruled_out() {
        String never = "\"never\": [{\"norm\": \"11.2/1\", \"stands\": \"displaced\"}]";
        Verdict verdict = TinyDecision.toManagingDirector();

        assertThat(failsWith(never, new TinyDecision().displaced(verdict, "11.3/1")))
                .isTrue();
        assertThat(failsWith(never, new TinyDecision().settled(verdict))).isFalse();
    }

    @Test
    void parts_ruled_out_leave_the_norm_free_to_say_something_else() {
        Verdict verdict = TinyDecision.toManagingDirector();

        assertThat(failsWith(
                        "\"never\": [{\"norm\": \"11.2/1\", \"to\": {\"allOf\": [\"managing-director\"]}}]",
                        new TinyDecision().settled(verdict)))
                .isTrue();
        assertThat(failsWith(
                        "\"never\": [{\"norm\": \"11.2/1\", \"to\": {\"allOf\": [\"monitoring-officer\"]}}]",
                        new TinyDecision().settled(verdict)))
                .isFalse();
    }

    @Test
    void what_must_never_stand_is_shown_where_it_does() {
        folder.write("a.json", file(scenario("one", "\"never\": [{\"norm\": \"11.3/1\", \"stands\": \"settled\"}]")));

        assertThat(report()).contains("""
                        11.3/1 must not be settled, but the decision says
                          11.3/1 settled: member must lodge, to monitoring officer, in writing, about subjects[0]
                        """);
    }

    @Test
    void where_nothing_applies_anything_unexpected_fails() {
        Verdict verdict = TinyDecision.toManagingDirector();

        assertThat(nothingAppliesFailsWith(new TinyDecision())).isFalse();
        assertThat(nothingAppliesFailsWith(new TinyDecision().reminder("1.3/1")))
                .isFalse();
        assertThat(nothingAppliesFailsWith(new TinyDecision().notArising(verdict)))
                .isFalse();
        assertThat(nothingAppliesFailsWith(new TinyDecision().settled(verdict))).isTrue();
        assertThat(nothingAppliesFailsWith(new TinyDecision().open(verdict, "serious")))
                .isTrue();
        assertThat(nothingAppliesFailsWith(new TinyDecision().arguable(verdict)))
                .isTrue();
        assertThat(nothingAppliesFailsWith(new TinyDecision().gap(verdict))).isTrue();
        assertThat(nothingAppliesFailsWith(new TinyDecision().gap(TinyDecision.toMonitoringOfficer())))
                .as("11.3/1 is expected as a gap")
                .isFalse();
    }

    private boolean nothingAppliesFailsWith(TinyDecision decision) {
        String expect =
                decision.decision().gaps().stream().anyMatch(gap -> gap.norm().equals("11.3/1"))
                        ? ", \"expect\": [{\"norm\": \"11.3/1\", \"stands\": \"gap\"}]"
                        : "";
        folder.write(
                "a.json",
                file(
                        "{\"id\": \"one\", \"sentence\": \"s\", \"class\": \"nothing-applies\", \"case\": {\"situation\": \"request\"}"
                                + expect + "}"));
        return fails(theCase -> decision.decision());
    }

    private boolean failsWith(String claims, TinyDecision decision) {
        folder.write("a.json", file(scenario("one", claims)));
        return fails(theCase -> decision.decision());
    }

    private boolean fails(Function<JsonNode, Decision> decider) {
        return !report(TinyProtocol.ofComplaints().with(decider)).isEmpty();
    }

    private String report() {
        return report(TinyProtocol.ofComplaints());
    }

    private String report(UnderTest underTest) {
        return folder.scenarios(underTest).run().get(0).report();
    }

    private static List<? extends DynamicNode> children(DynamicNode container) {
        return ((DynamicContainer) container).getChildren().toList();
    }
}
