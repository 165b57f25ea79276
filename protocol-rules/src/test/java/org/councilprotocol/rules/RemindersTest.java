package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** Which standing duties an occasion calls up. */
class RemindersTest {

    private static final Protocol TINY = protocol("""
            rule "1.1/1 what is serious is raised"
            when
                Complaint( serious == true )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
            end

            rule "1.2/1 what is not serious is none of it"
            when
                Complaint( serious == false )
            then
                verdicts.doesNotArise(Act.RAISE_CONCERN);
            end

            rule "2.1/1 whoever speaks in public is reminded"
            when
                Complaint( inPublic == true )
            then
                verdicts.remind();
            end
            """);

    private static Protocol protocol(String rules) {
        Map<String, String> texts = new HashMap<>(TinyPack.files("", rules).texts());
        texts.computeIfPresent("norms.json", (name, norms) -> norms.replaceFirst(
                        "(\"id\": \"2.1/1\".*?)\"state\": \"decides\"",
                        "$1\"state\": \"reminds\", \"occasions\":"
                                + " {\"situations\": [], \"norms\": [\"1.1/1\"], \"silence\": false}")
                .replaceFirst(
                        "\n]\\s*$",
                        ",\n" + reminding("2.2/1", "\"complaint\"", "", false) + ",\n"
                                + reminding("2.3/1", "", "\"1.1/1\", \"1.2/1\"", false) + ",\n"
                                + reminding("2.4/1", "", "", true) + "\n]\n"));
        return Protocol.of(PackFiles.of(texts));
    }

    private static String reminding(String id, String situations, String norms, boolean silence) {
        return "{\"id\": \"" + id + "\", \"clause\": \"" + id.substring(0, 3) + "\", \"lines\": \"9\", \"kind\":"
                + " \"PRINCIPLE\", \"defeasible\": false, \"bearer\": \"members\", \"text\": \"What is borne in mind.\","
                + " \"state\": \"reminds\", \"occasions\": {\"situations\": [" + situations + "], \"norms\": [" + norms
                + "], \"silence\": " + silence + "}}";
    }

    private static List<String> reminded(Situation... situations) {
        return TINY
                .decide(Case.of(situations[0], java.util.Arrays.copyOfRange(situations, 1, situations.length)))
                .reminders()
                .stream()
                .map(one -> one.norm() + " at " + one.situation())
                .toList();
    }

    private static Complaint complaint(boolean serious, boolean inPublic) {
        return Complaint.builder().serious(serious).inPublic(inPublic).build();
    }

    @Test
    void a_situation_and_what_is_said_of_it_call_norms_up_in_the_order_of_the_document() {
        assertThat(reminded(complaint(true, false))).containsExactly("2.1/1 at 0", "2.2/1 at 0", "2.3/1 at 0");
    }

    @Test
    void what_does_not_arise_calls_nothing_up() {
        // Nothing is said then, so that what is told of silence is told.
        assertThat(reminded(complaint(false, false))).containsExactly("2.2/1 at 0", "2.4/1 at 0");
    }

    @Test
    void what_is_open_calls_nothing_up_and_is_no_silence() {
        assertThat(reminded(Complaint.builder().inPublic(false).build())).containsExactly("2.2/1 at 0");
    }

    @Test
    void a_norm_that_a_rule_reminds_of_is_told_once_with_its_reasons() {
        Decision decision = TINY.decide(complaint(true, true));

        assertThat(decision.reminders())
                .filteredOn(one -> one.norm().equals("2.1/1"))
                .singleElement()
                .satisfies(one -> assertThat(one.because())
                        .extracting(Ground::words)
                        .containsExactly("the criticism is made, or is to be made, in public"));
    }

    @Test
    void what_is_called_up_without_a_rule_tells_who_bears_it_and_no_reason() {
        Decision decision = TINY.decide(complaint(true, false));

        assertThat(decision.reminders().get(1))
                .isEqualTo(new Reminder("2.2/1", "2.2", "9", "members", "What is borne in mind.", List.of(), 0));
    }

    @Test
    void each_situation_of_a_case_calls_up_its_own_one_after_the_other() {
        assertThat(reminded(complaint(true, false), InformationRequest.builder().build(), complaint(true, true)))
                .containsExactly("2.1/1 at 0", "2.2/1 at 0", "2.3/1 at 0", "2.1/1 at 2", "2.2/1 at 2", "2.3/1 at 2");
    }

    @Test
    void where_nothing_is_said_of_any_situation_what_is_told_of_silence_is_told_once() {
        InformationRequest request = InformationRequest.builder().build();

        assertThat(reminded(request, InformationRequest.builder().informal(true).build()))
                .containsExactly("2.4/1 at 0");
        assertThat(reminded(request, complaint(true, false))).doesNotContain("2.4/1 at 0");
        assertThat(TINY.explain(request, "2.4/1").standing().name()).isEqualTo("REMINDER");
    }
}
