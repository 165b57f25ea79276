package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.PackSituation;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Companion;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.JsonSchema;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;

/** Facts, values and situations that a pack declares are told, asked for, decided and shown as the common ones are. */
class OwnWordsTest {

    private static final Path FOLDER = Path.of("src/test/resources/own-words");
    private static final Protocol OWN = Protocol.load(FOLDER);
    private static final Protocol OTHER = Protocol.load(Path.of("src/test/resources/pack-corpus/good"));

    private static Decision decide(String json) {
        return OWN.decide(OWN.read(json));
    }

    private static List<String> settled(Decision decision) {
        return decision.verdicts().stream().map(each -> each.norm()).toList();
    }

    private static List<String> asked(Decision decision) {
        return decision.questions().stream()
                .map(question -> question.fact().toString())
                .toList();
    }

    @Test
    void a_fact_of_a_common_situation_is_told_as_the_others_are() {
        Decision decision = decide("""
                {"situation": "complaint", "complainant": "member", "vexatious": true, "vexation": "burdensome", "inPublic": false}
                """);

        assertThat(settled(decision)).containsExactly("1.1/1");
        assertThat(DecisionText.of(decision, OWN.words()))
                .contains("Because the complaint is vexatious; the complaint is vexatious by being a\n");
    }

    @Test
    void whichever_way_a_term_follows_it_does_and_otherwise_not() {
        assertThat(settled(
                        decide("{\"situation\": \"complaint\", \"vexatious\": false, \"vexation\": \"repetitive\"}")))
                .containsExactly("1.1/1");
        assertThat(settled(decide("{\"situation\": \"complaint\", \"vexatious\": false, \"vexation\": \"abusive\"}")))
                .isEmpty();
    }

    @Test
    void not_and_exists_look_at_the_same_complaint() {
        String told =
                "{\"situation\": \"complaint\", \"complainant\": \"member\", \"vexatious\": %s, \"earlierAnswers\": %d}";

        assertThat(settled(decide(told.formatted(false, 2)))).contains("1.3/1");
        assertThat(settled(decide(told.formatted(false, 3)))).doesNotContain("1.3/1");
        assertThat(settled(decide(told.formatted(true, 2)))).doesNotContain("1.3/1");
    }

    @Test
    void a_companion_may_hang_on_a_fact_and_propose_a_situation_that_the_pack_declares() {
        assertThat(decide("{\"situation\": \"complaint\", \"vexation\": \"repetitive\"}")
                        .companions())
                .extracting(Companion::also)
                .containsExactly("flag-raising");
        assertThat(decide("{\"situation\": \"complaint\", \"vexation\": \"abusive\"}")
                        .companions())
                .isEmpty();
        assertThat(decide("{\"situation\": \"flag-raising\", \"royal\": true}").companions())
                .extracting(Companion::also)
                .containsExactly("complaint");
        assertThat(decide("{\"situation\": \"flag-raising\", \"royal\": false}").companions())
                .isEmpty();
    }

    @Test
    void a_complaint_made_in_java_leaves_the_packs_own_facts_unknown() {
        Decision decision = OWN.decide(
                Complaint.builder().complainant(Member.builder().build()).build());

        assertThat(settled(decision)).isEmpty();
        assertThat(asked(decision)).contains("vexatious", "vexation", "earlierAnswers", "serious");
        assertThat(decision.questions())
                .extracting(Question::question)
                .contains("In what way is the complaint vexatious?");
    }

    @Test
    void in_java_facts_are_set_by_name_and_checked_as_in_json() {
        Situation complaint = OWN.with(Complaint.builder().serious(false).build(), "vexation", "abusive");
        Situation dated = OWN.with(complaint, "reviewOn", LocalDate.of(2026, 4, 23));

        assertThat(OWN.decide(dated)).isEqualTo(decide("""
                        {"situation": "complaint", "serious": false, "vexation": "abusive", "reviewOn": "2026-04-23"}
                        """));
        assertThatThrownBy(() -> OWN.with(complaint, "vexation", "loud"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("abusive");
        assertThatThrownBy(() -> OWN.with(complaint, "vexatoius", true))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("did you mean \"vexatious\"?");
        assertThatThrownBy(() -> OWN.with(complaint, "reviewOn", LocalDate.of(1850, 1, 1)))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> OWN.read("{\"situation\": \"complaint\", \"vexation\": \"abusiv\"}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("abusive");
    }

    @Test
    void a_situation_of_the_packs_own_is_decided_with_its_people_and_sets() {
        Situation raising = OWN.situation("flag-raising");
        raising = OWN.with(raising, "flags", Set.of("union"));
        raising = OWN.with(
                raising,
                "hands",
                List.of(Officer.builder().build(), Member.builder().build()));
        raising = OWN.with(raising, "royal", true);

        Decision decision = OWN.decide(raising);

        assertThat(raising).isInstanceOf(PackSituation.class);
        assertThat(settled(decision)).containsExactly("2.1/1", "2.3/1", "3.1/1");
        assertThat(DecisionText.of(decision, OWN.words()))
                .contains("the flag is the Union Flag")
                .contains("As to the first person who raises it, the officer should keep a record of it\n  (2.3).");
        assertThat(decision).isEqualTo(decide("""
                {"situation": "flag-raising", "flags": ["union"], "hands": ["officer", "member"], "royal": true}
                """));
    }

    @Test
    void what_a_post_and_a_ward_of_its_facts_leave_open_is_asked() {
        Decision open = decide("""
                {"situation": "flag-raising", "asker": {"party": "member", "wards": ["Elm"]}, "flags": ["parish"]}
                """);
        Decision settled = decide("""
                {"situation": "flag-raising", "asker": {"party": "member", "wards": ["Elm"]}, "flags": ["parish"],
                 "ward": "elm", "hands": [{"party": "officer", "posts": []}]}
                """);
        Decision warden = decide("""
                {"situation": "flag-raising", "asker": {"party": "member", "wards": ["Elm"]}, "flags": ["parish"],
                 "ward": "elm", "hands": [{"party": "officer", "posts": ["flag-warden"]}]}
                """);

        assertThat(asked(open)).contains("ward");
        assertThat(open.open()).extracting(each -> each.verdict().norm()).contains("2.2/1");
        assertThat(settled(settled)).contains("2.2/1");
        assertThat(settled(warden)).doesNotContain("2.2/1");
    }

    @Test
    void what_hangs_on_an_exceptional_value_alone_stands_on_the_checklist() {
        Decision decision = decide("{\"situation\": \"flag-raising\", \"flags\": []}");

        assertThat(asked(decision)).doesNotContain("royal");
        assertThat(decision.checklist())
                .extracting(item -> item.fact().toString())
                .contains("royal");
    }

    @Test
    void an_interview_asks_for_them_and_takes_their_words() {
        Interview interview = Interview.of(
                OWN, Complaint.builder().complainant(Officer.builder().build()).build());
        while (interview.next() != null) {
            Interview.Ask ask = interview.next();
            interview = ask.question().fact().toString().equals("vexation")
                    ? interview.answerJson(ask.question(), "\"repetitive\"")
                    : interview.notKnown(ask.question());
        }

        assertThat(settled(interview.decision())).containsExactly("1.1/1");
    }

    @Test
    void a_case_is_written_and_read_back_and_a_decision_as_well() {
        Case told = OWN.read("""
                {"situations": [
                  {"situation": "complaint", "serious": false, "vexation": "abusive", "earlierAnswers": 2},
                  {"situation": "flag-raising", "flags": ["parish", "union"], "hands": ["member"], "day": "2026-04-23"}]}
                """);
        Decision decision = OWN.decide(told);
        String written = new DecisionWriter().write(decision);

        assertThat(OWN.read(new SituationWriter().write(told.situations()))).isEqualTo(told);
        assertThat(new DecisionWriter().write(new DecisionReader().read(written)))
                .isEqualTo(written);
    }

    @Test
    void the_schema_has_them() {
        PackInspection pack = PackInspection.of(OWN);
        String schema = new JsonSchema(OWN.words()).forInput(pack.declaredPosts(), pack.types());

        assertThat(schema)
                .contains(
                        "\"flag-raising\"",
                        "\"Is the complaint vexatious?\"",
                        "\"burdensome\"",
                        "\"the raising of a flag\"");
    }

    @Test
    void a_pack_that_is_loaded_again_decides_the_same_cases() {
        Protocol again = Protocol.load(FOLDER);
        Situation raising = OWN.with(OWN.situation("flag-raising"), "royal", true);

        assertThat(again.with(again.situation("flag-raising"), "royal", true)).isEqualTo(raising);
        assertThat(again.decide(raising)).isEqualTo(OWN.decide(raising));
    }

    @Test
    void a_case_outlives_a_change_of_the_vocabulary_but_for_what_is_no_longer_declared() {
        Map<String, String> files = new HashMap<>(PackFiles.in(FOLDER).texts());
        files.computeIfPresent(
                "vocabulary.drl",
                (name, text) -> text.replace(
                        "    ward : Ward",
                        "    crowd : Integer\n"
                                + "        @label(\"how many come\") @ask(\"How many come?\") @is(\"{value} come\")\n"
                                + "    ward : Ward"));
        Protocol changed = Protocol.of(PackFiles.of(files));
        Situation raising = OWN.with(OWN.with(OWN.situation("flag-raising"), "royal", true), "flags", Set.of("union"));

        assertThat(changed.pack().fingerprint()).isNotEqualTo(OWN.pack().fingerprint());
        assertThat(changed.situation("flag-raising")).isNotEqualTo(OWN.situation("flag-raising"));
        assertThat(settled(changed.decide(raising))).contains("2.1/1");
        assertThat(asked(changed.decide(raising))).contains("hands").doesNotContain("flags");
    }

    @Test
    void a_protocol_that_knows_no_such_facts_decides_what_is_common() {
        Situation complaint = OWN.with(Complaint.builder().serious(true).build(), "vexatious", true);

        assertThat(OTHER.decide(complaint))
                .isEqualTo(OTHER.decide(Complaint.builder().serious(true).build()));
    }

    @Test
    void a_protocol_that_knows_no_such_situation_says_so() {
        Situation raising = OWN.situation("flag-raising");

        assertThatThrownBy(() -> OTHER.decide(raising))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("\"flag-raising\" is not a situation");
        assertThatThrownBy(() -> OTHER.situation("flag-raising"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no situation flag-raising");
    }

    @Test
    void contradictions_of_the_common_facts_are_found_beside_its_own() {
        assertThatThrownBy(
                        () -> OWN.read(
                                "{\"situation\": \"complaint\", \"vexatious\": true, \"discussed\": false, \"resolved\": true}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("resolved is true although discussed is false");
    }

    @Test
    void names_told_in_two_ways_are_one_in_them_too() {
        Situation raising = OWN.with(
                OWN.with(OWN.situation("flag-raising"), "ward", Ward.named("Elm Ward")),
                "asker",
                Member.builder().wards(Set.of(Ward.named("ELM WARD"))).build());

        assertThat(asked(OWN.decide(raising))).contains("flags").doesNotContain("ward");
    }
}
