package org.councilprotocol.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionCoreTest {

    private static final String DECISION = """
            {
              "council": "tiny",
              "pack": {"document": "The Tiny Protocol", "edition": "2026", "fingerprint": "00"},
              "verdicts": [
                {
                  "norm": "11.2/1", "clause": "11.2", "lines": "1", "modality": "must",
                  "bearer": {"post": "member", "of": null}, "act": "LODGE",
                  "to": {"allOf": [{"post": "monitoring-officer", "of": null}, {"post": "ward-member", "of": "North"}]},
                  "from": null, "about": {"fact": "subjects[0]", "label": "the officer"}, "how": ["in-writing"],
                  "deadline": {"workingDays": 7, "start": "2026-02-27", "counted": [], "skipped": [],
                    "due": "2026-03-10", "startFact": "received", "variedBy": null},
                  "see": null, "note": "a note", "defeasible": false, "inTensionWith": ["11.4"], "reading": null,
                  "text": "a paraphrase",
                  "because": [{"fact": "received", "value": "2026-02-27", "words": "it was received"}], "situation": 0
                }
              ],
              "open": [
                {
                  "kind": "gap", "norm": "11.5", "modality": null, "bearer": null, "act": "LODGE", "to": null,
                  "about": {"fact": "wards", "label": "North"}, "how": [], "deadline": null, "situation": 0,
                  "hangsOn": [
                    {"fact": "serious", "values": [
                      {"value": "true", "effect": "applies"}, {"value": "false", "effect": "falls-away"}]}
                  ],
                  "explored": true
                }
              ],
              "questions": [{"fact": "serious", "question": "Is it serious?", "answers": [], "settles": 1}],
              "arguable": [], "displaced": [], "notArising": [], "gaps": [],
              "reminders": [{"norm": "1.1", "bearer": "members", "text": "words", "because": [], "situation": 0}],
              "notExplored": ["subjects"]
            }""";

    private static final DecisionCore CORE = DecisionCore.read(DECISION);

    @Test
    void a_core_is_what_each_list_says_in_the_order_of_norms() {
        assertThat(CORE.council()).isEqualTo("tiny");
        assertThat(CORE.entries())
                .extracting(CoreEntry::toString)
                .containsExactly(
                        "1.1 reminders bearer=members situation=0",
                        "11.2/1 verdicts about=subjects[0] act=LODGE bearer=member due=2026-03-10 dueFrom=received"
                                + " how=[in-writing] inTensionWith=[11.4] modality=must situation=0"
                                + " to=all of [monitoring-officer, ward-member of North] workingDays=7",
                        "11.5 open about=wards=North act=LODGE hangsOn=[serious:[false→falls-away, true→applies]]"
                                + " kind=gap situation=0",
                        "subjects notExplored");
    }

    @Test
    void other_words_another_order_and_further_keys_are_no_difference() {
        String other = DECISION.replace("a paraphrase", "another")
                .replace("a note", "another")
                .replace("\"fingerprint\": \"00\"", "\"fingerprint\": \"ff\", \"library\": \"2\"")
                .replace("the officer", "the clerk")
                .replace("Is it serious?", "Serious?")
                .replace(
                        "{\"value\": \"true\", \"effect\": \"applies\"}, {\"value\": \"false\", \"effect\": \"falls-away\"}",
                        "{\"value\": \"false\", \"effect\": \"falls-away\"}, {\"value\": \"true\", \"effect\": \"applies\"}")
                .replace(
                        "{\"post\": \"monitoring-officer\", \"of\": null}, {\"post\": \"ward-member\", \"of\": \"North\"}",
                        "{\"post\": \"ward-member\", \"of\": \"North\"}, {\"post\": \"monitoring-officer\", \"of\": null}");

        assertThat(other).isNotEqualTo(DECISION);
        assertThat(DecisionCore.read(other)).isEqualTo(CORE);
        assertThat(CoreDifference.between(CORE, DecisionCore.read(other)).none())
                .isTrue();
    }

    @Test
    void whatever_else_changes_is_a_difference_at_its_norm() {
        assertDiffers("\"modality\": \"must\"", "\"modality\": \"should\"", "11.2/1");
        assertDiffers("\"post\": \"member\"", "\"post\": \"officer\"", "11.2/1");
        assertDiffers("\"act\": \"LODGE\",\n      \"to\": {", "\"act\": \"RAISE\",\n      \"to\": {", "11.2/1");
        assertDiffers("\"allOf\"", "\"anyOf\"", "11.2/1");
        assertDiffers("\"of\": \"North\"", "\"of\": \"South\"", "11.2/1");
        assertDiffers("subjects[0]", "subjects[1]", "11.2/1");
        assertDiffers("in-writing", "in-person", "11.2/1");
        assertDiffers("\"due\": \"2026-03-10\"", "\"due\": \"2026-03-11\"", "11.2/1");
        assertDiffers("\"due\": \"2026-03-10\"", "\"due\": null", "11.2/1");
        assertDiffers("\"variedBy\": null", "\"variedBy\": null, \"alternative\": {\"norm\": \"11.7\"}", "11.2/1");
        assertDiffers("\"see\": null", "\"see\": \"the Code\"", "11.2/1");
        assertDiffers("\"reading\": null", "\"reading\": \"narrow\"", "11.2/1");
        assertDiffers("\"inTensionWith\": [\"11.4\"]", "\"inTensionWith\": []", "11.2/1");
        assertDiffers("\"situation\": 0\n    }", "\"situation\": 1\n    }", "11.2/1");
        assertDiffers("\"kind\": \"gap\"", "\"kind\": \"verdict\"", "11.5");
        assertDiffers("\"label\": \"North\"", "\"label\": \"South\"", "11.5");
        assertDiffers("\"fact\": \"serious\", \"values\"", "\"fact\": \"urgent\", \"values\"", "11.5");
        assertDiffers("\"effect\": \"falls-away\"", "\"effect\": \"still-open\"", "11.5");
        assertDiffers("\"explored\": true", "\"explored\": false", "11.5");
        assertDiffers("\"notExplored\": [\"subjects\"]", "\"notExplored\": []", "subjects");
    }

    @Test
    void what_displaces_a_verdict_is_part_of_it() {
        String displaced =
                "{\"council\": \"tiny\", \"displaced\": [{\"norm\": \"11.2\", \"by\": [{\"norm\": \"11.3\"}]}]}";

        assertThat(DecisionCore.read(displaced).entries())
                .extracting(CoreEntry::toString)
                .containsExactly("11.2 displaced by=[11.3]");
        assertThat(DecisionCore.read(displaced.replace("11.3", "11.4"))).isNotEqualTo(DecisionCore.read(displaced));
    }

    @Test
    void a_difference_is_told_norm_by_norm_what_has_gone_before_what_has_come() {
        DecisionCore before = DecisionCore.read(
                "{\"council\": \"tiny\", \"verdicts\": [{\"norm\": \"1\", \"act\": \"A\"}, {\"norm\": \"2\", \"act\": \"B\"}]}");
        DecisionCore after = DecisionCore.read(
                "{\"council\": \"tiny\", \"verdicts\": [{\"norm\": \"2\", \"act\": \"C\"}], \"gaps\": [{\"norm\": \"3\"}]}");
        CoreDifference difference = CoreDifference.between(before, after);

        assertThat(difference.none()).isFalse();
        assertThat(difference.norms()).containsExactly("1", "2", "3");
        assertThat(difference.lines())
                .containsExactly("- 1 verdicts act=A", "- 2 verdicts act=B", "+ 2 verdicts act=C", "+ 3 gaps");
        assertThat(difference.about("2").lines()).containsExactly("- 2 verdicts act=B", "+ 2 verdicts act=C");
        assertThat(CoreDifference.between(after, before).gone()).isEqualTo(difference.come());
    }

    @Test
    void what_is_no_decision_is_refused() {
        for (String json : List.of("{}", "[]", "null", "{\"council\": 1}", "{\"council\"", "")) {
            assertThatThrownBy(() -> DecisionCore.read(json))
                    .as(json)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no decision: ");
        }
    }

    private static void assertDiffers(String words, String others, String norm) {
        assertThat(DECISION).contains(words);
        int at = DECISION.indexOf(words);
        String changed = DECISION.substring(0, at) + others + DECISION.substring(at + words.length());

        CoreDifference difference = CoreDifference.between(CORE, DecisionCore.read(changed));
        assertThat(difference.norms()).as(words).containsExactly(norm);
        assertThat(difference.lines()).as(words).isNotEmpty();
    }
}
