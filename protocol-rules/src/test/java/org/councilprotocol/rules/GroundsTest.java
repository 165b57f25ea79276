package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Document;
import org.councilprotocol.model.DocumentInspection;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.junit.jupiter.api.Test;

/** On which given facts a verdict rests. */
class GroundsTest {

    private static final Officer DIRECTOR =
            Officer.builder().grade(Grade.DIRECTOR).build();

    private static String rule(String norm, String conditions) {
        return "rule \"" + norm + " as it is put here\"\nwhen\n    " + conditions
                + "\nthen\n    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);\nend\n";
    }

    private static String term(String name, String conditions, String of) {
        return "rule \"" + name + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\nwhen\n    " + conditions
                + "\nthen\n    insert(new Term(\"" + name + "\", " + of + "));\nend\n";
    }

    /** The paths of the facts on which the one verdict rests, in their order. */
    private static List<String> because(Protocol protocol, Situation situation) {
        List<Verdict> verdicts = protocol.decide(situation).verdicts();
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0).because().stream()
                .map(ground -> ground.fact().toString())
                .toList();
    }

    private static List<String> because(String conditions, Situation situation) {
        return because(TinyPack.of(rule("1.1/1", conditions)), situation);
    }

    private static Complaint against(Officer... subjects) {
        return Complaint.builder().serious(true).subjects(List.of(subjects)).build();
    }

    // ------------------------------------------------------------------ comparisons

    @Test
    void a_ground_tells_the_fact_with_its_value_and_in_words() {
        Ground ground = TinyPack.of(rule("1.1/1", "Complaint( serious == true )"))
                .decide(against(DIRECTOR))
                .verdicts()
                .get(0)
                .because()
                .get(0);

        assertThat(ground)
                .isEqualTo(
                        new Ground(FactPath.parse("serious"), new FactValue.Truth(true), "the complaint is serious"));
    }

    @Test
    void facts_come_in_the_order_of_the_conditions_and_each_once() {
        Complaint complaint = Complaint.builder().serious(true).inPublic(false).build();

        assertThat(because("Complaint( inPublic == false, serious == true, inPublic != true )", complaint))
                .containsExactly("inPublic", "serious");
    }

    @Test
    void a_fact_that_no_condition_asks_for_is_no_ground() {
        assertThat(because("Complaint()", against(DIRECTOR))).isEmpty();
    }

    @Test
    void of_an_or_only_what_is_so_counts() {
        Complaint complaint = Complaint.builder().serious(true).inPublic(false).build();

        assertThat(because("Complaint( serious == true || inPublic == true )", complaint))
                .containsExactly("serious");
        assertThat(because(
                        "Complaint( inPublic == true || ( serious == true && discussed == true ) || serious == true )",
                        Complaint.builder().serious(true).inPublic(true).build()))
                .containsExactly("inPublic", "serious");
    }

    @Test
    void a_fact_that_is_not_given_is_no_ground_even_where_every_value_of_it_does() {
        Protocol either = TinyPack.of(rule("1.1/1", "Complaint( serious == true, inPublic == true )")
                + rule("1.1/1", "Complaint( inPublic == false )").replace("as it is put", "otherwise put"));

        assertThat(because(either, Complaint.builder().serious(true).build())).containsExactly("serious");
        assertThat(because(
                        either, Complaint.builder().serious(true).inPublic(true).build()))
                .containsExactly("serious", "inPublic");
    }

    @Test
    void of_two_facts_held_against_one_another_both_count() {
        DocumentInspection inspection = DocumentInspection.builder()
                .member(Member.builder()
                        .committees(Set.of(Committee.named("Planning")))
                        .build())
                .document(Document.builder()
                        .committee(Committee.named("Planning"))
                        .build())
                .build();

        assertThat(because(
                        "$i : DocumentInspection()\n    Member( committees contains $i.document.committee ) from $i.member",
                        inspection))
                .containsExactly("member.committees", "document.committee");
    }

    private static DocumentInspection inspection(String committee) {
        return DocumentInspection.builder()
                .member(Member.builder()
                        .committees(Set.of(Committee.named("Planning")))
                        .build())
                .document(
                        Document.builder().committee(Committee.named(committee)).build())
                .build();
    }

    @Test
    void a_fact_that_has_a_name_in_the_rule_counts_where_it_is_held_against_another() {
        DocumentInspection inspection = inspection("Planning");

        assertThat(because(
                        "$i : DocumentInspection( $committee : document.committee )\n"
                                + "    Member( committees contains $committee ) from $i.member",
                        inspection))
                .containsExactly("member.committees", "document.committee");
        assertThat(because(
                        "$i : DocumentInspection( $document : document )\n"
                                + "    Document( $committee : committee ) from $document\n"
                                + "    Member( committees contains $committee ) from $i.member",
                        inspection))
                .containsExactly("member.committees", "document.committee");
        assertThat(because(
                        "$i : DocumentInspection( $member : member, $committee : document.committee )\n"
                                + "    Member( $committees : committees ) from $member\n"
                                + "    Committee( this == $committee ) from $committees",
                        inspection))
                .containsExactly("member.committees", "document.committee");
    }

    @Test
    void a_fact_that_has_a_name_and_is_only_copied_is_no_ground() {
        assertThat(because(
                        "$i : DocumentInspection( $committee : document.committee )\n"
                                + "    Member( committees contains Committee.named(\"Planning\") ) from $i.member",
                        inspection("Licensing")))
                .containsExactly("member.committees");
    }

    @Test
    void a_fact_that_has_a_name_counts_within_another_condition_too() {
        assertThat(because(
                        "$i : DocumentInspection( $committee : document.committee )\n"
                                + "    exists Member( committees contains $committee ) from $i.member",
                        inspection("Planning")))
                .containsExactly("member.committees", "document.committee");
        assertThat(because(
                        "$i : DocumentInspection()\n"
                                + "    not Member( $committees : committees, $i.document.committee memberOf $committees )"
                                + " from $i.member",
                        inspection("Licensing")))
                .containsExactly("document.committee", "member.committees");
    }

    @Test
    void a_fact_that_has_a_name_in_the_rule_of_a_term_counts_too() {
        String near = term(
                "near",
                "$i : DocumentInspection( $committee : document.committee )\n"
                        + "    Member( committees contains $committee ) from $i.member",
                "$i");

        assertThat(because(
                        TinyPack.of(
                                near,
                                rule("1.1/1", "$i : DocumentInspection()\n    Term( name == \"near\", of == $i )")),
                        inspection("Planning")))
                .containsExactly("member.committees", "document.committee");
        assertThat(because(
                        TinyPack.of(
                                near,
                                rule("1.1/1", "$i : DocumentInspection()\n    not Term( name == \"near\", of == $i )")),
                        inspection("Licensing")))
                .containsExactly("member.committees", "document.committee");
    }

    // ------------------------------------------------------------------ people and things

    @Test
    void that_somebody_who_has_a_name_is_of_a_kind_is_a_ground_too() {
        Complaint complaint = Complaint.builder()
                .complainant(Member.builder().build())
                .subjects(List.of(DIRECTOR))
                .build();

        assertThat(because("$c : Complaint( $who : complainant )\n    Member() from $who", complaint))
                .containsExactly("complainant");
        assertThat(because(
                        "$c : Complaint( $all : subjects )\n    Officer( grade == Grade.DIRECTOR ) from $all",
                        complaint))
                .containsExactly("subjects[0]", "subjects[0].grade");
    }

    private static final Officer JUNIOR = Officer.builder().junior(true).build();

    private static final Officer PERHAPS_JUNIOR = Officer.builder().build();

    @Test
    void a_verdict_about_nobody_names_whoever_makes_it_certain_and_not_whoever_else_may_be_meant() {
        assertThat(because(
                        "$c : Complaint()\n    Officer( junior == true ) from $c.subjects",
                        against(PERHAPS_JUNIOR, JUNIOR)))
                .containsExactly("subjects[1]", "subjects[1].junior");
        assertThat(because(
                        "$c : Complaint()\n    Officer( grade == Grade.BELOW_HEAD_OF_SERVICE, junior == false ) from $c.subjects",
                        against(
                                Officer.builder()
                                        .grade(Grade.BELOW_HEAD_OF_SERVICE)
                                        .build(),
                                Officer.builder()
                                        .grade(Grade.BELOW_HEAD_OF_SERVICE)
                                        .junior(false)
                                        .build())))
                .containsExactly("subjects[1]", "subjects[1].grade", "subjects[1].junior");
    }

    @Test
    void a_verdict_about_one_names_whoever_else_makes_it_certain() {
        Protocol protocol = TinyPack.of(rule(
                        "1.1/1",
                        "$c : Complaint()\n    $one : Officer( grade == Grade.DIRECTOR ) from $c.subjects\n"
                                + "    Officer( junior == true ) from $c.subjects")
                .replace("RAISE_CONCERN)", "RAISE_CONCERN).about($one)"));
        Verdict verdict = protocol.decide(against(DIRECTOR, PERHAPS_JUNIOR, JUNIOR))
                .verdicts()
                .get(0);

        assertThat(verdict.because())
                .extracting(ground -> ground.fact().toString())
                .containsExactly("subjects[0]", "subjects[0].grade", "subjects[2]", "subjects[2].junior");
    }

    @Test
    void that_somebody_is_of_a_kind_is_a_ground_where_they_could_be_of_another() {
        Complaint complaint = Complaint.builder()
                .complainant(Member.builder().build())
                .subjects(List.of(DIRECTOR))
                .build();

        assertThat(because("$c : Complaint()\n    Member() from $c.complainant", complaint))
                .containsExactly("complainant");
        assertThat(because("$c : Complaint()\n    Person() from $c.complainant", complaint))
                .isEmpty();
    }

    @Test
    void of_a_list_only_whoever_is_meant_counts() {
        Officer clerk = Officer.builder().grade(Grade.BELOW_HEAD_OF_SERVICE).build();

        assertThat(because(
                        "$c : Complaint()\n    $s : Officer( grade == Grade.DIRECTOR ) from $c.subjects",
                        against(clerk, DIRECTOR)))
                .containsExactly("subjects[1]", "subjects[1].grade");
    }

    @Test
    void an_element_of_a_set_names_the_set() {
        InformationRequest request = InformationRequest.builder()
                .wards(Set.of(Ward.named("North"), Ward.named("South")))
                .requester(Member.builder().wards(Set.of(Ward.named("South"))).build())
                .build();

        assertThat(because(
                        "$r : InformationRequest()\n    $ward : Ward() from $r.wards\n"
                                + "    Member( wards contains $ward ) from $r.requester",
                        request))
                .containsExactly("wards", "requester", "requester.wards");
    }

    // ------------------------------------------------------------------ some, none, all

    @Test
    void that_there_is_one_rests_on_those_of_whom_it_is_so() {
        Officer clerk = Officer.builder().grade(Grade.BELOW_HEAD_OF_SERVICE).build();

        assertThat(because(
                        "$c : Complaint()\n    exists Officer( grade == Grade.DIRECTOR ) from $c.subjects",
                        against(clerk, DIRECTOR)))
                .contains("subjects[1].grade")
                .doesNotContain("subjects[0].grade");
    }

    @Test
    void that_there_is_none_rests_on_what_each_is_instead() {
        Officer clerk = Officer.builder().grade(Grade.BELOW_HEAD_OF_SERVICE).build();

        assertThat(because(
                        "$c : Complaint()\n    not Officer( grade == Grade.DIRECTOR ) from $c.subjects",
                        against(clerk, clerk)))
                .contains("subjects[0].grade", "subjects[1].grade");
    }

    @Test
    void that_a_set_holds_none_rests_on_the_set_though_it_is_empty() {
        InformationRequest request =
                InformationRequest.builder().wards(Set.of()).build();

        assertThat(because("$r : InformationRequest()\n    not Ward() from $r.wards", request))
                .containsExactly("wards");
    }

    @Test
    void of_what_is_not_of_the_kind_asked_for_only_the_kind_counts() {
        Complaint complaint = Complaint.builder()
                .subjects(List.of(Member.builder().wards(Set.of()).build()))
                .build();

        assertThat(because("$c : Complaint()\n    not Officer( grade == Grade.DIRECTOR ) from $c.subjects", complaint))
                .containsExactly("subjects[0]");
    }

    @Test
    void that_there_are_two_together_rests_on_those_two() {
        Officer clerk = Officer.builder().grade(Grade.BELOW_HEAD_OF_SERVICE).build();
        Officer monitoring =
                Officer.builder().posts(Set.of(Post.MONITORING_OFFICER)).build();
        Complaint complaint = Complaint.builder()
                .complainant(clerk)
                .subjects(List.of(monitoring, DIRECTOR, clerk))
                .build();
        String two =
                "( Officer( $grade : grade ) from $c.complainant and Officer( grade == $grade ) from $c.subjects )";

        assertThat(because("$c : Complaint()\n    exists " + two, complaint))
                .containsExactly("complainant", "subjects[2]", "subjects[2].grade", "complainant.grade");
        assertThat(because(
                        "$c : Complaint()\n    not " + two,
                        Complaint.builder()
                                .complainant(clerk)
                                .subjects(List.of(DIRECTOR))
                                .build()))
                .containsExactlyInAnyOrder("complainant", "complainant.grade", "subjects[0]", "subjects[0].grade");
    }

    @Test
    void that_there_is_one_of_whom_a_term_is_so_rests_on_that_one() {
        Officer clerk = Officer.builder().grade(Grade.BELOW_HEAD_OF_SERVICE).build();
        Protocol protocol = TinyPack.of(
                term("high", "$c : Complaint()\n    $o : Officer( grade == Grade.DIRECTOR ) from $c.subjects", "$o"),
                rule(
                        "1.1/1",
                        "$c : Complaint()\n    exists ( $s : Officer( posts contains Post.MONITORING_OFFICER ) from"
                                + " $c.subjects and Term( name == \"high\", of == $s ) )"));
        Officer both = Officer.builder()
                .grade(Grade.DIRECTOR)
                .posts(Set.of(Post.MONITORING_OFFICER))
                .build();
        Officer other = Officer.builder()
                .grade(Grade.DIRECTOR)
                .posts(Set.of(Post.OTHER))
                .build();

        assertThat(because(protocol, against(clerk, other, both)))
                .containsExactlyInAnyOrder("subjects[2]", "subjects[2].posts", "subjects[2].grade");
    }

    // ------------------------------------------------------------------ terms

    private static final String GRAVE = term("grave", "$c : Complaint( serious == true )", "$c")
            + term("grave", "$c : Complaint( financialIrregularity == true )", "$c");

    @Test
    void a_term_rests_on_what_it_is_concluded_from_in_whatever_way_it_is() {
        Protocol protocol =
                TinyPack.of(GRAVE, rule("1.1/1", "$c : Complaint()\n    Term( name == \"grave\", of == $c )"));

        assertThat(because(protocol, Complaint.builder().serious(true).build())).containsExactly("serious");
        assertThat(because(
                        protocol,
                        Complaint.builder()
                                .serious(false)
                                .financialIrregularity(true)
                                .build()))
                .containsExactly("financialIrregularity");
        assertThat(because(
                        protocol,
                        Complaint.builder()
                                .serious(true)
                                .financialIrregularity(true)
                                .build()))
                .containsExactlyInAnyOrder("serious", "financialIrregularity");
    }

    @Test
    void a_term_that_is_not_so_rests_on_what_its_rules_found_wanting() {
        Protocol protocol =
                TinyPack.of(GRAVE, rule("1.1/1", "$c : Complaint()\n    not Term( name == \"grave\", of == $c )"));

        assertThat(because(
                        protocol,
                        Complaint.builder()
                                .serious(false)
                                .financialIrregularity(false)
                                .build()))
                .containsExactlyInAnyOrder("serious", "financialIrregularity");
    }

    @Test
    void a_term_of_one_person_rests_on_that_person_alone() {
        Protocol protocol = TinyPack.of(
                term("high", "$c : Complaint()\n    $o : Officer( grade == Grade.DIRECTOR ) from $c.subjects", "$o"),
                rule(
                        "1.1/1",
                        "$c : Complaint()\n    $s : Officer( posts contains Post.MONITORING_OFFICER ) from"
                                + " $c.subjects\n    Term( name == \"high\", of == $s )"));
        Officer both = Officer.builder()
                .grade(Grade.DIRECTOR)
                .posts(Set.of(Post.MONITORING_OFFICER))
                .build();

        Officer other = Officer.builder()
                .grade(Grade.DIRECTOR)
                .posts(Set.of(Post.OTHER))
                .build();

        assertThat(because(protocol, against(other, both)))
                .containsExactlyInAnyOrder("subjects[1]", "subjects[1].posts", "subjects[1].grade");
    }

    @Test
    void a_term_on_a_term_rests_on_what_the_first_is_concluded_from() {
        Protocol protocol = TinyPack.of(
                GRAVE
                        + term(
                                "grave and public",
                                "$c : Complaint( inPublic == true )\n    Term( name == \"grave\", of == $c )",
                                "$c"),
                rule("1.1/1", "$c : Complaint()\n    exists Term( name == \"grave and public\", of == $c )"));

        assertThat(because(
                        protocol,
                        Complaint.builder().serious(true).inPublic(true).build()))
                .containsExactlyInAnyOrder("inPublic", "serious");
    }

    // ------------------------------------------------------------------ several rules

    @Test
    void two_rules_of_a_norm_that_say_the_same_give_the_grounds_of_both() {
        Protocol protocol =
                TinyPack.of(rule("1.1/1", "Complaint( serious == true )").replace("as it is put", "once put")
                        + rule("1.1/1", "Complaint( inPublic == true )"));

        assertThat(because(
                        protocol,
                        Complaint.builder().serious(true).inPublic(true).build()))
                .containsExactly("serious", "inPublic");
        assertThat(because(
                        protocol,
                        Complaint.builder().serious(true).inPublic(false).build()))
                .containsExactly("serious");
    }
}
