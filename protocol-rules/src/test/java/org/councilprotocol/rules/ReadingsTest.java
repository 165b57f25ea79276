package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Effect;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;

/** A reading is a fact that nobody can answer. */
class ReadingsTest {

    private static final String READINGS = """
            "language": 2,
            "readings": {
              "public is enough": "what is said in public is grave",
              "repetition": {
                "question": "what a repeated complaint is",
                "values": {
                  "the same again": "only the same complaint again is a repeated one",
                  "any more": "any further complaint is a repeated one",
                  "by anybody": "a further complaint by anybody is a repeated one"
                }
              }
            },
            """;

    private static final String TERMS = """
            rule "a serious complaint is grave"
            when
                $c : Complaint( serious == true )
            then
                insert(new Term("grave", $c));
            end

            rule "on one reading a public complaint is grave"
            when
                $c : Complaint( inPublic == true )
                Reading( name == "public is enough" )
            then
                insert(new Term("grave", $c));
            end

            rule "a discussed complaint is repeated on two of three readings"
            when
                $c : Complaint( discussed == true )
                ( Reading( name == "any more" ) or Reading( name == "by anybody" ) )
            then
                insert(new Term("repeated", $c));
            end
            """;

    private static String rule(String norm, String annotations, String conditions, String verdict) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\n" + annotations
                + "\nwhen\n    $c : Complaint()\n    " + conditions + "\nthen\n    verdicts." + verdict + ";\nend\n";
    }

    private static final String MUST = "must(Party.MEMBER, Act.RAISE_CONCERN)";
    private static final String GRAVE = "Term( name == \"grave\", of == $c )";
    private static final String REPEATED = "Term( name == \"repeated\", of == $c )";

    static Protocol protocol(String rules) {
        return Protocol.of(files(TERMS, rules));
    }

    private static PackFiles files(String terms, String rules) {
        Map<String, String> texts =
                new LinkedHashMap<>(TinyPack.files(terms, rules).texts());
        texts.computeIfPresent("pack.json", (name, text) -> text.replaceFirst("\\{", "{" + READINGS));
        return PackFiles.of(texts);
    }

    private static final Protocol EACH = protocol(rule("1.1/1", "", GRAVE, MUST)
            + rule("1.2/1", "", GRAVE, "gap(Act.RAISE_CONCERN)")
            + rule("1.3/1", "@overrides(\"1.4/1\")", GRAVE, MUST)
            + rule("1.4/1", "", "Member() from $c.complainant", MUST)
            + rule("1.5/1", "", "not " + GRAVE, MUST)
            + rule("1.6/1", "", REPEATED, MUST)
            + rule("1.7/1", "", GRAVE + "\n    " + REPEATED, MUST)
            + rule("1.8/1", "", GRAVE, "remind()"));

    private static final Complaint PUBLIC =
            Complaint.builder().serious(false).inPublic(true).discussed(false).build();

    private static Verdict of(List<Verdict> verdicts, String norm) {
        return verdicts.stream()
                .filter(each -> each.norm().equals(norm))
                .findAny()
                .orElseThrow();
    }

    private static List<String> norms(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::norm).toList();
    }

    private static OpenVerdict open(Decision decision, String norm) {
        List<OpenVerdict> found = decision.open().stream()
                .filter(each -> each.verdict().norm().equals(norm))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Map<String, Effect> effects(OpenVerdict open, String fact) {
        Map<String, Effect> effects = new LinkedHashMap<>();
        open.hangsOn().stream()
                .filter(hinge -> hinge.fact().toString().equals(fact))
                .forEach(hinge ->
                        hinge.values().forEach(value -> effects.put(String.valueOf(value.value()), value.effect())));
        return effects;
    }

    @Test
    void what_is_so_on_some_readings_is_arguable_and_names_them() {
        Decision decision = EACH.decide(PUBLIC);

        assertThat(norms(decision.arguable())).containsExactly("1.1/1", "1.3/1", "1.5/1");
        assertThat(of(decision.arguable(), "1.1/1").reading()).isEqualTo("what is said in public is grave");
        assertThat(of(decision.arguable(), "1.1/1").kind()).isEqualTo(Kind.ARGUABLE);
        assertThat(of(decision.arguable(), "1.5/1").reading())
                .isEqualTo("it is not so that what is said in public is grave");
    }

    @Test
    void what_is_so_on_every_reading_is_a_verdict_that_rests_on_none() {
        Decision decision = EACH.decide(Complaint.builder()
                .serious(true)
                .inPublic(true)
                .discussed(false)
                .build());

        assertThat(norms(decision.verdicts())).containsExactly("1.1/1", "1.3/1");
        assertThat(of(decision.verdicts(), "1.1/1").reading()).isNull();
        assertThat(decision.arguable()).isEmpty();
    }

    @Test
    void a_gap_on_some_readings_stays_a_gap_and_names_them() {
        Decision decision = EACH.decide(PUBLIC);

        assertThat(of(decision.gaps(), "1.2/1").reading()).isEqualTo("what is said in public is grave");
        assertThat(of(decision.gaps(), "1.2/1").kind()).isEqualTo(Kind.GAP);
        assertThat(of(EACH.decide(Complaint.builder().serious(true).build()).gaps(), "1.2/1")
                        .reading())
                .isNull();
    }

    @Test
    void what_reminds_on_some_readings_reminds() {
        assertThat(EACH.decide(PUBLIC).reminders())
                .anySatisfy(reminder -> assertThat(reminder.norm()).isEqualTo("1.8/1"));
    }

    @Test
    void what_gives_way_on_one_reading_is_arguable_on_the_other() {
        Complaint byMember = Complaint.builder()
                .complainant(Member.builder().build())
                .serious(false)
                .inPublic(true)
                .discussed(false)
                .build();
        Decision decision = EACH.decide(byMember);

        assertThat(of(decision.arguable(), "1.3/1").reading()).isEqualTo("what is said in public is grave");
        assertThat(of(decision.arguable(), "1.4/1").reading())
                .isEqualTo("it is not so that what is said in public is grave");
        assertThat(decision.displaced()).isEmpty();
    }

    @Test
    void what_gives_way_on_every_reading_is_displaced() {
        Decision decision = EACH.decide(Complaint.builder()
                .complainant(Member.builder().build())
                .serious(true)
                .discussed(false)
                .build());

        assertThat(decision.displaced())
                .singleElement()
                .satisfies(one -> assertThat(one.verdict().norm()).isEqualTo("1.4/1"));
    }

    @Test
    void of_the_readings_of_one_question_exactly_one_is_taken() {
        Decision decision = EACH.decide(Complaint.builder()
                .serious(false)
                .inPublic(false)
                .discussed(true)
                .build());

        assertThat(of(decision.arguable(), "1.6/1").reading())
                .isEqualTo(
                        "any further complaint is a repeated one; or a further complaint by anybody is a repeated one");
    }

    @Test
    void what_needs_readings_of_two_questions_names_both() {
        Decision decision = EACH.decide(Complaint.builder()
                .serious(false)
                .inPublic(true)
                .discussed(true)
                .build());

        assertThat(of(decision.arguable(), "1.7/1").reading())
                .isEqualTo(
                        "what is said in public is grave, and any further complaint is a repeated one; or what is said"
                                + " in public is grave, and a further complaint by anybody is a repeated one");
    }

    @Test
    void what_hangs_on_facts_and_on_a_reading_is_open_once_and_tells_what_each_answer_leads_to() {
        Decision decision =
                EACH.decide(Complaint.builder().inPublic(true).discussed(false).build());

        OpenVerdict open = open(decision, "1.1/1");
        assertThat(open.kind()).isEqualTo(Kind.VERDICT);
        assertThat(open.verdict().reading()).isNull();
        assertThat(effects(open, "serious")).isEqualTo(Map.of("true", Effect.APPLIES, "false", Effect.ARGUABLE));
        assertThat(decision.questions())
                .extracting(question -> question.fact().toString())
                .containsOnlyOnce("serious");
        assertThat(DecisionText.of(decision, EACH.words()))
                .contains("    If yes: the member must raise the concern (1.1; 1.3); ")
                .contains("the same under 1.1, 1.3 and 1.2, on\n      some readings of the text.\n");
    }

    @Test
    void what_is_arguable_at_the_best_is_open_as_arguable() {
        Decision decision =
                EACH.decide(Complaint.builder().serious(false).discussed(false).build());

        OpenVerdict open = open(decision, "1.1/1");
        assertThat(open.kind()).isEqualTo(Kind.ARGUABLE);
        assertThat(open.verdict().reading()).isEqualTo("what is said in public is grave");
        assertThat(effects(open, "inPublic")).isEqualTo(Map.of("true", Effect.APPLIES, "false", Effect.FALLS_AWAY));
        assertThat(effects(open(decision, "1.5/1"), "inPublic"))
                .isEqualTo(Map.of("true", Effect.ARGUABLE, "false", Effect.APPLIES));
    }

    @Test
    void a_reading_is_never_asked_for() {
        Decision decision = EACH.decide(Complaint.builder().build());

        assertThat(decision.questions())
                .extracting(question -> question.fact().toString())
                .containsExactlyInAnyOrder("serious", "discussed", "complainant");
        assertThat(decision.open()).allSatisfy(open -> assertThat(open.hangsOn())
                .allSatisfy(hinge ->
                        assertThat(hinge.fact().toString()).isIn("serious", "inPublic", "discussed", "complainant")));
    }

    @Test
    void a_fact_that_matters_on_one_reading_alone_is_asked_for_before_the_reading_is_tried() {
        Protocol protocol = Protocol.of(files("""
                rule "on one reading a complaint about somebody whom the Council employs is grave"
                when
                    $c : Complaint()
                    Reading( name == "public is enough" )
                    exists Officer( employedByCouncil == true ) from $c.subjects
                then
                    insert(new Term("grave", $c));
                end

                rule "on some readings a discussed complaint is repeated"
                when
                    $c : Complaint( discussed == true )
                    Reading( name == "any more" )
                then
                    insert(new Term("repeated", $c));
                end
                """, rule("1.1/1", "", GRAVE, MUST) + rule("1.2/1", "", REPEATED, MUST)));
        Decision decision = protocol.decide(
                Complaint.builder().subjects(List.of(Officer.builder().build())).build());

        assertThat(effects(open(decision, "1.1/1"), "subjects[0].employedByCouncil"))
                .isEqualTo(Map.of("true", Effect.APPLIES, "false", Effect.FALLS_AWAY));
        assertThat(open(decision, "1.1/1").kind()).isEqualTo(Kind.ARGUABLE);
    }

    @Test
    void a_decision_can_be_asked_for_on_one_reading_and_says_so() {
        Protocol read = EACH.onReadings(List.of("public is enough"));
        Decision decision = read.decide(PUBLIC);

        assertThat(norms(decision.verdicts())).containsExactly("1.1/1", "1.3/1");
        assertThat(decision.arguable()).isEmpty();
        assertThat(decision.pack().readings()).containsExactly("public is enough");
        assertThat(DecisionText.of(decision, read.words()))
                .contains("read so here, and in no other way: public is enough.");
        String json = new DecisionWriter().write(decision);
        assertThat(new DecisionReader().read(json)).isEqualTo(decision);
        assertThat(json).contains("\"readings\"");
        assertThat(new DecisionWriter().write(EACH.decide(PUBLIC))).doesNotContain("\"readings\"");
    }

    @Test
    void what_hangs_on_a_question_of_which_no_reading_is_taken_stays_arguable() {
        Decision decision = EACH.onReadings(List.of("public is enough"))
                .decide(Complaint.builder()
                        .serious(false)
                        .inPublic(true)
                        .discussed(true)
                        .build());

        assertThat(of(decision.arguable(), "1.7/1").reading())
                .isEqualTo(
                        "any further complaint is a repeated one; or a further complaint by anybody is a repeated one");
        assertThat(norms(EACH.onReadings(List.of("by anybody", "public is enough"))
                        .decide(Complaint.builder()
                                .serious(false)
                                .inPublic(true)
                                .discussed(true)
                                .build())
                        .verdicts()))
                .contains("1.7/1");
    }

    @Test
    void explained_is_how_a_norm_stands_on_some_readings_and_on_one() {
        assertThat(EACH.explain(PUBLIC, "1.1/1").standing()).isEqualTo(Explanation.Standing.ARGUABLE);
        assertThat(EACH.onReadings(List.of("public is enough"))
                        .explain(PUBLIC, "1.1/1")
                        .standing())
                .isEqualTo(Explanation.Standing.APPLIES);
        assertThat(EACH.explain(
                                Complaint.builder()
                                        .serious(false)
                                        .inPublic(false)
                                        .build(),
                                "1.1/1")
                        .changes())
                .isNotEmpty();
    }

    @Test
    void only_readings_that_the_pack_has_can_be_taken_one_of_each_question() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EACH.onReadings(List.of("public is enouhg")))
                .withMessageContaining("public is enough");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EACH.onReadings(List.of("any more", "by anybody")))
                .withMessage("only one can be taken of \"any more\" and \"by anybody\"");
        assertThat(EACH.readings())
                .extracting(question -> question.name())
                .containsExactly("public is enough", "repetition");
    }
}
