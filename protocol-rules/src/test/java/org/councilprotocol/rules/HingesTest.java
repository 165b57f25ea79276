package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Capacity;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Hinge;
import org.junit.jupiter.api.Test;

/** On which facts an open verdict hangs, and what becomes of it for each value. */
class HingesTest {

    private static String rule(String norm, String conditions) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\nwhen\n    " + conditions
                + "\nthen\n    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);\nend\n";
    }

    private static OpenVerdict open(String rules, Situation situation) {
        Decision decision = TinyPack.of(rules).decide(situation);
        assertThat(decision.open()).hasSize(1);
        assertThat(decision.open().get(0).explored()).isTrue();
        return decision.open().get(0);
    }

    private static List<String> facts(OpenVerdict open) {
        return open.hangsOn().stream().map(hinge -> hinge.fact().toString()).toList();
    }

    /** What is told of one fact: each value with what becomes of the verdict. */
    private static List<String> told(OpenVerdict open, String fact) {
        return open.hangsOn().stream()
                .filter(hinge -> hinge.fact().toString().equals(fact))
                .flatMap(hinge -> hinge.values().stream())
                .map(value -> value.value() + " " + value.effect())
                .toList();
    }

    @Test
    void a_fact_that_makes_no_difference_alone_is_no_hinge() {
        OpenVerdict open = open(
                rule("1.1/1", "Complaint( serious == true )")
                        + rule("1.1/1", "Complaint( serious == false, inPublic == true, discussed == true )"),
                Complaint.builder().inPublic(true).discussed(false).build());

        assertThat(facts(open)).containsExactly("serious");
        assertThat(told(open, "serious")).containsExactly("true APPLIES", "false FALLS_AWAY");
    }

    @Test
    void of_two_facts_that_must_both_be_so_neither_settles_it_by_itself() {
        OpenVerdict open = open(
                rule("1.1/1", "Complaint( serious == true, inPublic == true )"),
                Complaint.builder().build());

        assertThat(facts(open)).containsExactly("serious", "inPublic");
        assertThat(told(open, "serious")).containsExactly("true STILL_OPEN", "false FALLS_AWAY");
        assertThat(told(open, "inPublic")).containsExactly("true STILL_OPEN", "false FALLS_AWAY");
    }

    @Test
    void of_two_facts_either_of_which_will_do_each_settles_it_where_it_is_so() {
        OpenVerdict open = open(
                rule("1.1/1", "Complaint( serious == true || inPublic == true )"),
                Complaint.builder().build());

        assertThat(told(open, "serious")).containsExactly("true APPLIES", "false STILL_OPEN");
        assertThat(told(open, "inPublic")).containsExactly("true APPLIES", "false STILL_OPEN");
    }

    @Test
    void two_facts_that_have_to_differ_are_both_hinges() {
        OpenVerdict open = open(
                rule("1.1/1", "Complaint( serious == true, inPublic == false )")
                        + rule("1.1/1", "Complaint( serious == false, inPublic == true )"),
                Complaint.builder().build());

        assertThat(told(open, "serious")).containsExactly("true STILL_OPEN", "false STILL_OPEN");
        assertThat(told(open, "inPublic")).containsExactly("true STILL_OPEN", "false STILL_OPEN");
    }

    @Test
    void constants_that_no_rule_tells_apart_are_told_as_one_value() {
        OpenVerdict open = open(
                rule("1.1/1", "InformationRequest( capacity == Capacity.MEMBER )"),
                InformationRequest.builder().build());

        List<String> told = told(open, "capacity");
        assertThat(told).hasSize(2).contains("member APPLIES");
        assertThat(told.stream().filter(each -> each.endsWith("FALLS_AWAY")))
                .singleElement()
                .asString()
                .contains(" or ");
        assertThat(String.join(" ", told).split(" or ", -1)).hasSize(Capacity.values().length - 1);
    }

    @Test
    void of_an_unknown_set_each_element_that_matters_is_told_and_none_of_these() {
        OpenVerdict open = open(
                rule(
                        "1.1/1",
                        "$c : Complaint()\n    Officer( posts contains Post.MONITORING_OFFICER || posts contains"
                                + " Post.MANAGING_DIRECTOR ) from $c.subjects"),
                Complaint.builder().subjects(List.of(Officer.builder().build())).build());

        assertThat(told(open, "subjects[0].posts"))
                .containsExactlyInAnyOrder(
                        "monitoring-officer APPLIES", "managing-director APPLIES", "none of these FALLS_AWAY");
    }

    @Test
    void of_two_elements_that_exclude_one_another_each_is_told_with_what_it_leads_to() {
        OpenVerdict open = open(
                rule(
                        "1.1/1",
                        "$c : Complaint()\n    Officer( posts contains Post.MONITORING_OFFICER, posts not contains"
                                + " Post.LINE_MANAGER ) from $c.subjects"),
                Complaint.builder().subjects(List.of(Officer.builder().build())).build());

        assertThat(told(open, "subjects[0].posts"))
                .containsExactlyInAnyOrder(
                        "monitoring-officer STILL_OPEN", "line-manager FALLS_AWAY", "none of these FALLS_AWAY");
    }

    @Test
    void an_unknown_person_is_told_by_the_kinds_there_are() {
        OpenVerdict open = open(
                rule("1.1/1", "$c : Complaint()\n    Member() from $c.complainant"),
                Complaint.builder().build());

        assertThat(told(open, "complainant"))
                .containsExactlyInAnyOrder("member APPLIES", "officer FALLS_AWAY", "outsider FALLS_AWAY");
    }

    @Test
    void what_hangs_on_a_fact_of_somebody_unknown_asks_for_that_person_first() {
        OpenVerdict open = open(
                rule("1.1/1", "$c : Complaint()\n    Officer( grade == Grade.DIRECTOR ) from $c.complainant"),
                Complaint.builder().build());

        assertThat(facts(open)).containsExactly("complainant");
        assertThat(told(open, "complainant"))
                .containsExactlyInAnyOrder("member FALLS_AWAY", "officer STILL_OPEN", "outsider FALLS_AWAY");
    }

    @Test
    void of_an_unknown_list_the_kind_of_the_one_in_it_is_told_and_that_there_may_be_more() {
        OpenVerdict open = open(
                rule(
                        "1.1/1",
                        "$c : Complaint()\n    exists Officer() from $c.subjects\n    exists Member() from $c.subjects"),
                Complaint.builder().build());

        assertThat(facts(open)).containsExactly("subjects");
        assertThat(told(open, "subjects"))
                .contains("[officer] FALLS_AWAY", "[member] FALLS_AWAY", "more than one STILL_OPEN");
    }

    @Test
    void a_ward_named_elsewhere_in_the_case_is_one_that_it_may_be() {
        OpenVerdict open = open(
                rule(
                        "1.1/1",
                        "$r : InformationRequest()\n    $ward : Ward() from $r.wards\n"
                                + "    Member( wards contains $ward ) from $r.requester"),
                InformationRequest.builder()
                        .requester(Member.builder().build())
                        .wards(Set.of(Ward.named("North")))
                        .build());

        assertThat(told(open, "requester.wards")).contains("North APPLIES", "none of these FALLS_AWAY");
    }

    // ------------------------------------------------------------------ days

    private static final String AGREED_LATE =
            rule("1.1/1", "InformationRequest( $day : agreedDate, receivedOn < $day )");

    @Test
    void an_unknown_day_is_told_by_how_it_stands_to_those_given() {
        OpenVerdict open = open(
                AGREED_LATE,
                InformationRequest.builder()
                        .receivedOn(LocalDate.of(2026, 3, 2))
                        .otherTimeAgreed(true)
                        .build());

        assertThat(facts(open)).containsExactly("agreedDate");
        // A day before that of the request cannot have been agreed.
        assertThat(told(open, "agreedDate")).containsExactly("2026-03-02 FALLS_AWAY", "2026-03-03 APPLIES");
    }

    @Test
    void of_two_unknown_days_neither_settles_anything_and_both_are_asked_for() {
        Decision decision = TinyPack.of(AGREED_LATE)
                .decide(InformationRequest.builder().otherTimeAgreed(true).build());

        assertThat(decision.open()).singleElement().satisfies(open -> {
            assertThat(facts(open)).containsExactlyInAnyOrder("receivedOn", "agreedDate");
            assertThat(open.hangsOn())
                    .flatExtracting(Hinge::values)
                    .isNotEmpty()
                    .allMatch(value -> value.effect() == OpenVerdict.Effect.STILL_OPEN);
        });
        assertThat(decision.questions())
                .extracting(question -> question.fact() + " " + question.settles())
                .containsExactlyInAnyOrder("receivedOn 0", "agreedDate 0");
    }

    // ------------------------------------------------------------------ several people

    @Test
    void each_of_several_people_is_open_on_their_own_facts_alone() {
        Decision decision = TinyPack.of("""
                        rule "1.1/1 about each director"
                        when
                            $c : Complaint()
                            $s : Officer( grade == Grade.DIRECTOR ) from $c.subjects
                        then
                            verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).about($s);
                        end
                        """)
                .decide(Complaint.builder()
                        .subjects(List.of(
                                Officer.builder().build(),
                                Officer.builder().grade(Grade.DIRECTOR).build(),
                                Officer.builder().posts(Set.of(Post.OTHER)).build()))
                        .build());

        assertThat(decision.verdicts())
                .extracting(verdict ->
                        verdict.about() == null ? "" : verdict.about().fact().toString())
                .containsExactly("subjects[1]");
        assertThat(decision.open())
                .extracting(HingesTest::facts)
                .containsExactly(List.of("subjects[0].grade"), List.of("subjects[2].grade"));
    }
}
