package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts as a scenario gives them, beside one verdict that has them all but a deadline's due date and a subject. */
class ComparisonTest {

    private static final Decision DECISION = new TinyDecision()
            .settled(Verdict.builder()
                    .norm("11.2/1")
                    .clause("11.2")
                    .lines("1")
                    .kind(OpenVerdict.Kind.VERDICT)
                    .modality(Modality.IS_ENTITLED_TO)
                    .bearer(new Who(Post.GROUP_LEADER, "the majority group", null))
                    .act(Act.INSPECT)
                    .to(new Addressees(
                            false,
                            List.of(
                                    new Who(Post.CORPORATE_DIRECTOR, null, null),
                                    new Who(Post.CORPORATE_DIRECTOR, "Housing", null))))
                    .from(new Who(Party.OFFICERS, null, null))
                    .how(List.of(Manner.IN_WRITING, Manner.BEFOREHAND))
                    .deadline(new Deadline(
                            7,
                            Deadline.Direction.AFTER,
                            LocalDate.of(2026, 2, 27),
                            List.of(),
                            List.of(),
                            null,
                            FactPath.parse("received"),
                            null,
                            null))
                    .see("the Code of Conduct")
                    .note("nothing more is asked")
                    .defeasible(true)
                    .inTensionWith(List.of("11.3/1"))
                    .reading("the first reading")
                    .text("paraphrase")
                    .because(List.of())
                    .status(Status.NOT_TOLD)
                    .situation(1)
                    .build())
            .decision();

    @TempDir
    Path path;

    /** Single quotes stand for double ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'modality': 'is-entitled-to'",
                "'bearer': 'group-leader'",
                "'bearer': {'post': 'group-leader'}",
                "'bearer': {'post': 'group-leader', 'of': 'the majority group'}",
                "'act': 'inspect'",
                "'to': {'anyOf': ['corporate-director', {'post': 'corporate-director', 'of': 'Housing'}]}",
                "'to': {'anyOf': [{'post': 'corporate-director', 'of': 'Housing'}, {'post': 'corporate-director', 'of': null}]}",
                "'from': 'officers'",
                "'about': null",
                "'how': ['beforehand', 'in-writing']",
                "'deadline': {}",
                "'deadline': {'due': null}",
                "'deadline': {'workingDays': 7, 'direction': 'after'}",
                "'deadline': {'workingDays': 7, 'start': '2026-02-27'}",
                "'see': 'the Code of Conduct'",
                "'note': 'more is asked'",
                "'defeasible': true",
                "'inTensionWith': ['11.3/1']",
                "'reading': true",
                "'reading': 'the first reading'",
                "'status': 'not-told'",
                "'situation': 1"
            })
    void what_is_so_passes_in_expect_and_fails_in_never(String part) {
        assertThat(passes("expect", part)).isTrue();
        assertThat(passes("never", part)).isFalse();
    }

    /** Single quotes stand for double ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'modality': 'may'",
                "'status': 'kept'",
                "'status': null",
                "'modality': null",
                "'bearer': 'member'",
                "'bearer': {'post': 'group-leader', 'of': null}",
                "'bearer': {'post': 'group-leader', 'of': 'another group'}",
                "'act': 'lodge'",
                "'to': null",
                "'to': {'anyOf': ['corporate-director']}",
                "'to': {'allOf': ['corporate-director', 'corporate-director']}",
                "'to': {'anyOf': ['corporate-director', {'post': 'corporate-director', 'of': 'Leisure'}]}",
                "'from': 'member'",
                "'from': null",
                "'about': 'subjects[0]'",
                "'how': []",
                "'how': ['in-writing']",
                "'how': ['in-writing', 'beforehand', 'expressly']",
                "'deadline': null",
                "'deadline': {'due': '2026-03-10'}",
                "'deadline': {'workingDays': 6}",
                "'deadline': {'workingDays': 8}",
                "'deadline': {'workingDays': 7, 'direction': 'before'}",
                "'deadline': {'start': null}",
                "'see': 'another code'",
                "'note': 'less is asked'",
                "'note': null",
                "'defeasible': false",
                "'inTensionWith': []",
                "'inTensionWith': null",
                "'inTensionWith': ['11.3/1', '1.3/1']",
                "'reading': false",
                "'reading': null",
                "'reading': 'the second reading'",
                "'situation': 0"
            })
    void what_is_not_so_fails_in_expect_and_passes_in_never(String part) {
        assertThat(passes("expect", part)).isFalse();
        assertThat(passes("never", part)).isTrue();
    }

    private boolean passes(String where, String part) {
        String claim = "\"" + where + "\": [{\"norm\": \"11.2/1\", " + part.replace('\'', '"') + "}]";
        return new Folder(path)
                .write("a.json", Folder.file(Folder.scenario("one", claim)))
                .scenarios(TinyProtocol.ofComplaints().with(theCase -> DECISION))
                .run()
                .get(0)
                .passed();
    }
}
