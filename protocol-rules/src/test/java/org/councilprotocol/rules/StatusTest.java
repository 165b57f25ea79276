package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.Test;

/** Whether what binds is kept, as the case tells it. */
class StatusTest {

    private static final String DEED =
            rule("1.1/1", "Complaint( $discussed : discussed )", "must", ".doneIf($discussed)");

    private static String rule(String norm, String conditions, String verb, String status) {
        return """
                rule "%s a duty"
                when
                    %s
                then
                    verdicts.%s(Party.MEMBER, Act.TAKE_UP)%s;
                end
                """.formatted(norm, conditions, verb, status);
    }

    /** Of one kind of norm: that of its verdicts. */
    private static Protocol protocol(String rules) {
        return TinyPack.ofKind(rules.contains("verdicts.should") ? "RECOMMENDATION" : "OBLIGATION", rules);
    }

    private static Decision decide(String rules, Complaint complaint) {
        return protocol(rules).decide(complaint);
    }

    private static Verdict only(Decision decision) {
        assertThat(decision.verdicts()).hasSize(1);
        return decision.verdicts().get(0);
    }

    private static Verdict only(String rules, Complaint complaint) {
        return only(decide(rules, complaint));
    }

    private static Complaint discussed(Boolean discussed) {
        return Complaint.builder().discussed(discussed).build();
    }

    private static final Complaint NOTHING_TOLD = Complaint.builder().build();

    @Test
    void a_deed_is_kept_once_it_is_done_and_due_until_then() {
        assertThat(only(DEED, discussed(true)).status()).isEqualTo(Status.KEPT);
        assertThat(only(DEED, discussed(false)).status()).isEqualTo(Status.DUE);
        assertThat(only(DEED, NOTHING_TOLD).status()).isEqualTo(Status.DUE);
    }

    @Test
    void a_bound_is_broken_where_it_is_so_and_kept_where_it_is_not() {
        String bound = rule("1.1/1", "Complaint( $discussed : discussed )", "mustNot", ".brokenIf($discussed)");

        assertThat(only(bound, discussed(true)).status()).isEqualTo(Status.BROKEN);
        assertThat(only(bound, discussed(false)).status()).isEqualTo(Status.KEPT);
        assertThat(only(bound, NOTHING_TOLD).status()).isEqualTo(Status.NOT_TOLD);
    }

    @Test
    void a_bound_is_kept_where_what_it_asks_for_is_so_and_broken_where_it_is_not() {
        String bound = rule("1.1/1", "Complaint( $discussed : discussed )", "should", ".brokenUnless($discussed)");

        assertThat(only(bound, discussed(true)).status()).isEqualTo(Status.KEPT);
        assertThat(only(bound, discussed(false)).status()).isEqualTo(Status.BROKEN);
        assertThat(only(bound, NOTHING_TOLD).status()).isEqualTo(Status.NOT_TOLD);
    }

    @Test
    void a_rule_that_names_nothing_that_would_show_it_tells_no_status() {
        Verdict verdict = only(rule("1.1/1", "Complaint()", "must", ""), discussed(true));

        assertThat(verdict.status()).isNull();
        assertThat(verdict.statusBecause()).isEmpty();
    }

    @Test
    void a_status_says_on_which_told_facts_it_rests() {
        assertThat(only(DEED, discussed(true)).statusBecause())
                .extracting(Ground::fact)
                .containsExactly(FactPath.parse("discussed"));
        assertThat(only(DEED, NOTHING_TOLD).statusBecause()).isEmpty();
    }

    @Test
    void what_is_not_told_makes_nothing_open_and_is_asked_for_with_what_it_would_show() {
        Decision decision = decide(
                rule("1.1/1", "Complaint( $discussed : discussed )", "mustNot", ".brokenIf($discussed)"), NOTHING_TOLD);

        assertThat(decision.open()).isEmpty();
        assertThat(decision.questions()).hasSize(1);
        Question question = decision.questions().get(0);
        assertThat(question.fact()).isEqualTo(FactPath.parse("discussed"));
        assertThat(question.answers()).isEmpty();
        assertThat(question.shows())
                .extracting(each -> each.value() + " " + each.norm().norm() + " " + each.status())
                .containsExactly(
                        new FactValue.Truth(true) + " 1.1/1 BROKEN", new FactValue.Truth(false) + " 1.1/1 KEPT");
    }

    @Test
    void a_fact_that_is_asked_for_anyway_says_besides_what_it_would_show() {
        Decision decision = decide(DEED + rule("1.2/1", "Complaint( discussed == true )", "must", ""), NOTHING_TOLD);

        assertThat(decision.questions()).hasSize(1);
        assertThat(decision.questions().get(0).answers()).hasSize(2);
        assertThat(decision.questions().get(0).shows())
                .extracting(Question.Evidence::status)
                .containsExactly(Status.DUE, Status.KEPT);
    }

    @Test
    void a_term_shows_it_with_the_facts_that_the_term_rests_on() {
        String terms = """
                rule "grave by being serious or public"
                when
                    $complaint : Complaint( serious == true || resolved == true )
                then
                    insert(new Term("grave", $complaint));
                end
                """;
        Protocol protocol = TinyPack.inLanguageTwo(
                terms,
                rule("1.1/1", "$complaint : Complaint()", "mustNot", ".brokenIf(new Term(\"grave\", $complaint))"));

        Verdict broken = only(protocol.decide(Complaint.builder().serious(true).build()));
        Verdict kept = only(protocol.decide(
                Complaint.builder().serious(false).resolved(false).build()));
        Decision halfTold = protocol.decide(Complaint.builder().serious(false).build());

        assertThat(broken.status()).isEqualTo(Status.BROKEN);
        assertThat(broken.statusBecause()).extracting(Ground::fact).containsExactly(FactPath.parse("serious"));
        assertThat(kept.status()).isEqualTo(Status.KEPT);
        assertThat(kept.statusBecause())
                .extracting(Ground::fact)
                .containsExactly(FactPath.parse("serious"), FactPath.parse("resolved"));
        assertThat(only(halfTold).status()).isEqualTo(Status.NOT_TOLD);
        assertThat(halfTold.open()).isEmpty();
        assertThat(halfTold.questions()).extracting(Question::fact).containsExactly(FactPath.parse("resolved"));
        assertThat(halfTold.questions().get(0).shows())
                .extracting(Question.Evidence::status)
                .containsExactly(Status.BROKEN, Status.KEPT);
    }

    private static final String OF_MEMBERS = rule(
            "1.1/1", "$complaint : Complaint()\n    Member( $coOpted : coOpted ) from $complaint.subjects",
            "mustNot", ".brokenIf($coOpted)");

    private static Complaint about(Person... subjects) {
        return Complaint.builder().subjects(List.of(subjects)).build();
    }

    private static Member coOpted(Boolean coOpted) {
        return Member.builder().coOpted(coOpted).build();
    }

    @Test
    void of_several_statuses_of_one_verdict_broken_stands_before_not_told_before_kept() {
        assertThat(only(OF_MEMBERS, about(coOpted(false), coOpted(true), coOpted(null)))
                        .status())
                .isEqualTo(Status.BROKEN);
        assertThat(only(OF_MEMBERS, about(coOpted(false), coOpted(null))).status())
                .isEqualTo(Status.NOT_TOLD);
        assertThat(only(OF_MEMBERS, about(coOpted(false), coOpted(false))).status())
                .isEqualTo(Status.KEPT);
    }

    @Test
    void verdicts_about_several_people_each_have_their_own_status() {
        String ofEach = rule(
                "1.1/1",
                "$complaint : Complaint()\n    $member : Member( $coOpted : coOpted ) from $complaint.subjects",
                "mustNot",
                ".brokenIf($coOpted).about($member)");

        assertThat(decide(ofEach, about(coOpted(true), coOpted(false), coOpted(null)))
                        .verdicts())
                .extracting(Verdict::status)
                .containsExactly(Status.BROKEN, Status.KEPT, Status.NOT_TOLD);
    }

    @Test
    void a_status_stands_only_where_it_is_the_same_however_the_unknown_turns_out() {
        String either =
                rule("1.1/1", "Complaint( serious == true, $discussed : discussed )", "must", ".brokenIf($discussed)")
                        + rule(
                                        "1.1/1",
                                        "Complaint( serious == false, $discussed : discussed )",
                                        "must",
                                        ".brokenUnless($discussed)")
                                .replace("a duty", "the same duty");

        assertThat(only(either, discussed(true)).status()).isEqualTo(Status.NOT_TOLD);
        assertThat(only(
                                either,
                                Complaint.builder()
                                        .discussed(true)
                                        .serious(true)
                                        .build())
                        .status())
                .isEqualTo(Status.BROKEN);
        assertThat(only(
                                either,
                                Complaint.builder()
                                        .discussed(true)
                                        .serious(false)
                                        .build())
                        .status())
                .isEqualTo(Status.KEPT);
    }

    @Test
    void of_somebody_of_whom_nobody_told_nothing_is_told() {
        Decision decision = decide(OF_MEMBERS, NOTHING_TOLD);

        assertThat(decision.open()).hasSize(1);
        assertThat(decision.open().get(0).verdict().status()).isEqualTo(Status.NOT_TOLD);
    }

    @Test
    void a_decision_with_statuses_reads_back() {
        Decision decision = decide(
                DEED + rule("1.2/1", "Complaint( $serious : serious )", "mustNot", ".brokenIf($serious)"),
                discussed(true));

        assertThat(new DecisionReader().read(new DecisionWriter().write(decision)))
                .isEqualTo(decision);
    }

    @Test
    void a_text_says_below_a_verdict_whether_it_is_kept_and_why() {
        Protocol protocol = protocol(DEED);
        String advice = rule("1.1/1", "Complaint( $discussed : discussed )", "should", ".brokenUnless($discussed)");

        assertThat(DecisionText.of(protocol.decide(discussed(true)), protocol.words()))
                .contains("\n    Kept, because ");
        assertThat(DecisionText.of(protocol.decide(NOTHING_TOLD), protocol.words()))
                .contains("\n    Due. Has the complainant talked it over with the person complained of? If\n")
                .contains("no, it is due; if yes, it is kept.\n");
        assertThat(DecisionText.of(
                        decide(advice, discussed(false)), protocol(advice).words()))
                .contains("\n    Not followed, because ");
    }

    @Test
    void a_want_of_power_reads_as_cannot() {
        String cannot = rule("1.1/1", "Complaint()", "cannot", "");
        Protocol protocol = TinyPack.ofKind("PROHIBITION", cannot);

        assertThat(DecisionText.sentence(only(protocol.decide(NOTHING_TOLD)), protocol.words()))
                .startsWith("The member cannot ");
    }
}
