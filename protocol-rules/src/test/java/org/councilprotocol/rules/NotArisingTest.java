package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.ComplaintBuilder;
import org.councilprotocol.model.ComplaintMatter;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;

/** What a case raises and what it tells rules out is told not to arise, though no rule says so. */
class NotArisingTest {

    private static final String TALK = rule("1.1/1", "Complaint( serious == true, discussed == false )", "TAKE_UP", "");

    private static String rule(String norm, String conditions, String act, String rest) {
        return """
                rule "%s a duty"
                when
                    %s
                then
                    verdicts.must(Party.MEMBER, Act.%s)%s;
                end
                """.formatted(norm, conditions, act, rest);
    }

    private static ComplaintBuilder complaint() {
        return Complaint.builder();
    }

    private static Decision decide(String rules, ComplaintBuilder complaint) {
        return TinyPack.inLanguageTwo("", rules).decide(complaint.build());
    }

    private static List<Verdict> notArising(String rules, ComplaintBuilder complaint) {
        return decide(rules, complaint).notArising();
    }

    private static Verdict only(List<Verdict> verdicts) {
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    private static List<String> because(Verdict verdict) {
        return verdict.because().stream()
                .map(Ground::fact)
                .map(FactPath::toString)
                .toList();
    }

    @Test
    void a_duty_of_which_one_condition_is_told_and_another_is_told_otherwise_does_not_arise() {
        Verdict verdict = only(notArising(TALK, complaint().serious(true).discussed(true)));

        assertThat(verdict.norm()).isEqualTo("1.1/1");
        assertThat(verdict.kind()).isEqualTo(OpenVerdict.Kind.NOT_ARISING);
        assertThat(verdict.act().name()).isEqualTo("take-up");
        assertThat(verdict.modality()).isNull();
        assertThat(verdict.bearer()).isNull();
        assertThat(because(verdict)).containsExactly("discussed");
    }

    @Test
    void it_is_told_only_where_what_is_told_rules_the_duty_out() {
        assertThat(notArising(TALK, complaint().serious(true))).isEmpty();
        assertThat(notArising(TALK, complaint().serious(true).discussed(false))).isEmpty();
        assertThat(decide(TALK, complaint().serious(true)).open()).hasSize(1);
    }

    @Test
    void what_is_not_raised_is_not_told() {
        assertThat(notArising(TALK, complaint().discussed(true))).isEmpty();
        assertThat(notArising(TALK, complaint().serious(false).discussed(true))).isEmpty();
    }

    @Test
    void a_pack_in_language_1_says_itself_what_does_not_arise() {
        Complaint complaint = complaint().serious(true).discussed(true).build();

        assertThat(TinyPack.of(TALK).decide(complaint).notArising()).isEmpty();
    }

    @Test
    void another_matter_raises_nothing() {
        String rules = rule(
                "1.1/1",
                "Complaint( serious == true, matters contains ComplaintMatter.OWN_EMPLOYMENT )",
                "TAKE_UP",
                "");

        assertThat(notArising(rules, complaint().serious(true).matters(Set.of())))
                .isEmpty();
        assertThat(only(notArising(rules, complaint().serious(false).matters(Set.of(ComplaintMatter.OWN_EMPLOYMENT)))))
                .extracting(NotArisingTest::because)
                .isEqualTo(List.of("serious"));
    }

    @Test
    void that_something_is_not_so_raises_nothing() {
        String rules = rule("1.1/1", "Complaint( inPublic == false, serious == true )", "TAKE_UP", "");

        assertThat(notArising(rules, complaint().inPublic(false).serious(false)))
                .isEmpty();
    }

    @Test
    void a_kind_of_person_raises_nothing_and_another_kind_of_person_is_another_matter() {
        String kind = rule(
                "1.1/1",
                "$complaint : Complaint( serious == true ) Member() from $complaint.complainant",
                "TAKE_UP",
                "");
        String more = kind.replace("serious == true", "serious == true, inPublic == true");

        assertThat(notArising(
                        kind, complaint().complainant(Member.builder().build()).serious(false)))
                .isEmpty();
        assertThat(notArising(
                        more,
                        complaint()
                                .complainant(Member.builder().build())
                                .serious(true)
                                .inPublic(false)))
                .hasSize(1);
        assertThat(notArising(
                        more,
                        complaint()
                                .complainant(Officer.builder().build())
                                .serious(true)
                                .inPublic(false)))
                .isEmpty();
        assertThat(notArising(more, complaint().serious(true).inPublic(false))).isEmpty();
    }

    @Test
    void the_facts_of_a_term_that_follows_raise_it() {
        String terms = """
                rule "grave is what is serious"
                when
                    $complaint : Complaint( serious == true )
                then
                    insert(new Term("grave", $complaint));
                end
                """;
        String rules = rule(
                "1.1/1",
                "$complaint : Complaint( discussed == false ) Term( name == \"grave\", of == $complaint )",
                "TAKE_UP",
                "");
        Protocol protocol = TinyPack.inLanguageTwo(terms, rules);

        Decision told =
                protocol.decide(complaint().serious(true).discussed(true).build());
        assertThat(only(told.notArising())).extracting(NotArisingTest::because).isEqualTo(List.of("discussed"));
        assertThat(protocol.decide(complaint().serious(false).discussed(true).build())
                        .notArising())
                .isEmpty();
    }

    @Test
    void it_is_told_of_each_person_whom_the_duty_would_be_about_once() {
        String about = "$complaint : Complaint( discussed == false )"
                + " $subject : Member( coOpted == true ) from $complaint.subjects";
        String rules = rule("1.1/1", about, "TAKE_UP", ".about($subject)")
                + rule("1.1/1", about.replace("discussed", "serious"), "RAISE_CONCERN", ".about($subject)")
                        .replace("a duty", "another");
        Decision decision = decide(
                rules,
                complaint()
                        .discussed(true)
                        .serious(true)
                        .subjects(List.of(
                                Member.builder().coOpted(true).build(),
                                Member.builder().coOpted(false).build(),
                                Member.builder().coOpted(true).build())));

        assertThat(decision.notArising())
                .extracting(verdict -> String.valueOf(verdict.about()).replaceAll(".*(subjects\\[\\d]).*", "$1"))
                .containsExactly("subjects[0]", "subjects[2]");
        assertThat(decision.notArising())
                .allSatisfy(verdict -> assertThat(verdict.act().name()).isEqualTo("take-up"));
    }

    @Test
    void a_norm_that_holds_by_another_rule_arises() {
        String rules = TALK
                + rule("1.1/1", "Complaint( inPublic == true )", "TAKE_UP", "").replace("a duty", "another");

        assertThat(notArising(rules, complaint().serious(true).discussed(true).inPublic(true)))
                .isEmpty();
        assertThat(notArising(rules, complaint().serious(true).discussed(true))).isEmpty();
        assertThat(notArising(rules, complaint().serious(true).discussed(true).inPublic(false)))
                .hasSize(1);
    }

    @Test
    void where_a_rule_says_so_it_is_not_told_again() {
        String rules = TALK + """
                rule "1.1/1 it is over"
                when
                    Complaint( discussed == true )
                then
                    verdicts.doesNotArise(Act.RAISE_CONCERN);
                end
                """;

        assertThat(only(notArising(rules, complaint().serious(true).discussed(true)))
                        .act()
                        .name())
                .isEqualTo("raise-concern");
    }

    @Test
    void it_stands_in_the_order_of_the_document_among_what_rules_say() {
        String rules = TALK + """
                rule "1.2/1 it is over"
                when
                    Complaint( discussed == true )
                then
                    verdicts.doesNotArise(Act.RAISE_CONCERN);
                end
                """ + TALK.replace("1.1/1", "1.3/1");

        assertThat(notArising(rules, complaint().serious(true).discussed(true)))
                .extracting(Verdict::norm)
                .containsExactly("1.1/1", "1.2/1", "1.3/1");
    }

    @Test
    void whatever_else_becomes_known_it_still_does_not_arise() {
        String rules =
                rule("1.1/1", "Complaint( serious == true, discussed == false, inPublic == true )", "TAKE_UP", "");
        for (Boolean inPublic : new Boolean[] {null, true, false}) {
            assertThat(notArising(
                            rules, complaint().serious(true).discussed(true).inPublic(inPublic)))
                    .hasSize(1);
        }
    }

    @Test
    void it_is_written_read_back_told_and_explained_as_what_a_rule_says() {
        Protocol protocol = TinyPack.inLanguageTwo("", TALK);
        Complaint complaint = complaint().serious(true).discussed(true).build();
        Decision decision = protocol.decide(complaint);

        assertThat(new DecisionReader().read(new DecisionWriter().write(decision)))
                .isEqualTo(decision);
        assertThat(DecisionText.of(decision, protocol.words()))
                .startsWith("Does not arise: What 1.1/1 says (1.1).\n    Not here, because ");
        assertThat(decision.silent()).isFalse();
        Explanation explanation = protocol.explain(complaint, "1.1/1");
        assertThat(explanation.standing()).isEqualTo(Explanation.Standing.NOT_ARISING);
        assertThat(explanation.verdicts()).isEqualTo(decision.notArising());
    }
}
