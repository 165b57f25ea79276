package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.MediaContact;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Explanation.Change;
import org.junit.jupiter.api.Test;

/** The nearest changes that would make a norm apply. */
class ExplainedChangesTest {

    private static String rule(String norm, String conditions, String verdict) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\nwhen\n    " + conditions
                + "\nthen\n    verdicts." + verdict + ";\nend\n";
    }

    private static String must(String norm, String conditions) {
        return rule(norm, conditions, "must(Party.MEMBER, Act.RAISE_CONCERN)");
    }

    private static String term(String name, String conditions) {
        return "rule \"" + name + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\nwhen\n    " + conditions
                + "\nthen\n    insert(new Term(\"" + name + "\", $c));\nend\n";
    }

    /** Each way, as its changes. */
    private static List<String> ways(Protocol protocol, Situation situation) {
        Explanation explanation = protocol.explain(situation, "1.1/1");
        assertThat(explanation.allTried()).isTrue();
        return explanation.changes().stream()
                .map(way -> String.join(
                        " and ", way.stream().map(ExplainedChangesTest::told).toList()))
                .toList();
    }

    private static String told(Change change) {
        return change.fact() + " " + change.from() + " to " + change.to();
    }

    private static List<String> ways(String rules, Situation situation) {
        return ways(TinyPack.of(rules), situation);
    }

    @Test
    void a_fact_that_the_rules_of_the_norm_do_not_ask_for_is_not_changed() {
        assertThat(ways(
                        must("1.1/1", "Complaint( serious == true )") + must("1.2/1", "Complaint( inPublic == true )"),
                        Complaint.builder().serious(false).inPublic(false).build()))
                .containsExactly("serious false to true");
    }

    @Test
    void a_fact_of_a_term_is_changed_however_many_terms_lie_between() {
        Protocol protocol = TinyPack.of(
                term("grave", "$c : Complaint( serious == true )")
                        + term("gravest", "$c : Complaint()\n    Term( name == \"grave\", of == $c )")
                        + term("other", "$c : Complaint( discussed == true )"),
                must("1.1/1", "$c : Complaint()\n    Term( name == \"gravest\", of == $c )")
                        + must("1.2/1", "$c : Complaint()\n    Term( name == \"other\", of == $c )"));

        assertThat(ways(
                        protocol,
                        Complaint.builder().serious(false).discussed(false).build()))
                .containsExactly("serious false to true");
    }

    @Test
    void a_set_is_changed_by_what_it_lacks_alone_or_besides_what_it_holds() {
        assertThat(ways(
                        must(
                                "1.1/1",
                                "$c : Complaint()\n    Officer( posts contains Post.MONITORING_OFFICER ) from $c.subjects"),
                        against(Officer.builder()
                                .posts(Set.of(Post.LINE_MANAGER))
                                .build())))
                .containsExactly(
                        "subjects[0].posts [line-manager] to [monitoring-officer]",
                        "subjects[0].posts [line-manager] to [line-manager, monitoring-officer]");
    }

    @Test
    void a_set_is_changed_by_leaving_out_what_it_holds() {
        assertThat(ways(
                        must(
                                "1.1/1",
                                "$c : Complaint()\n    Officer( posts not contains Post.LINE_MANAGER ) from $c.subjects"),
                        against(Officer.builder()
                                .posts(Set.of(Post.LINE_MANAGER))
                                .build())))
                .contains("subjects[0].posts [line-manager] to []");
    }

    @Test
    void one_person_is_changed_into_another_kind() {
        Explanation explanation = TinyPack.of(must("1.1/1", "$c : Complaint()\n    Member() from $c.complainant"))
                .explain(
                        Complaint.builder()
                                .complainant(Officer.builder().build())
                                .build(),
                        "1.1/1");

        assertThat(explanation.changes())
                .singleElement()
                .satisfies(way -> assertThat(way).singleElement().satisfies(change -> {
                    assertThat(told(change)).isEqualTo("complainant officer to member");
                    assertThat(change.words()).isEqualTo("the complainant is a member");
                }));
    }

    @Test
    void a_told_fact_that_leaves_another_no_value_is_changed_too() {
        Protocol protocol = TinyPack.of(must("1.1/1", "MediaContact( pressRelease == true, promotesParty == true )"));

        Explanation explanation = protocol.explain(
                MediaContact.builder().pressRelease(true).partyPolitical(false).build(), "1.1/1");

        assertThat(explanation.changes()).singleElement().satisfies(way -> assertThat(way)
                .extracting(ExplainedChangesTest::told)
                .containsExactly("partyPolitical false to true"));
        assertThat(explanation.conditions())
                .extracting(condition -> condition.fact() + " " + condition.state())
                .containsExactlyInAnyOrder("pressRelease MET", "promotesParty NOT_MET");
    }

    @Test
    void what_meets_one_rule_and_not_another_is_no_condition_and_what_is_not_told_is_not_known() {
        Protocol protocol = TinyPack.of(must("1.1/1", "Complaint( serious == true, discussed == true )")
                + must("1.1/1", "Complaint( serious == false, discussed == true, resolved == false )"));

        assertThat(protocol.explain(Complaint.builder().serious(true).build(), "1.1/1")
                        .conditions())
                .extracting(condition -> condition.fact() + " " + condition.state())
                .containsExactlyInAnyOrder("discussed NOT_KNOWN", "resolved NOT_KNOWN");
    }

    @Test
    void at_most_three_ways_are_told_and_no_pair_beside_a_single_change() {
        String many = must("1.1/1", "Complaint( serious == true )")
                + must("1.1/1", "Complaint( inPublic == true )")
                + must("1.1/1", "Complaint( discussed == true )")
                + must("1.1/1", "Complaint( personalAttack == true )")
                + must("1.1/1", "Complaint( financialIrregularity == true )")
                + must("1.1/1", "Complaint( unableToDiscuss == true )");
        Complaint none = Complaint.builder()
                .serious(false)
                .inPublic(false)
                .discussed(false)
                .personalAttack(false)
                .financialIrregularity(false)
                .unableToDiscuss(false)
                .build();

        assertThat(ways(many, none)).hasSize(3).noneMatch(way -> way.contains(" and "));
        assertThat(ways(
                        must("1.1/1", "Complaint( serious == true )")
                                + must("1.1/1", "Complaint( inPublic == true, discussed == true )"),
                        none))
                .containsExactly("serious false to true");
    }

    @Test
    void at_most_three_pairs_are_told() {
        String pairs = must(
                "1.1/1",
                "Complaint( serious == true, inPublic == true || discussed == true"
                        + " || personalAttack == true || financialIrregularity == true || unableToDiscuss == true"
                        + " || chairHandlesAlone == true )");

        assertThat(ways(
                        pairs,
                        Complaint.builder()
                                .serious(false)
                                .inPublic(false)
                                .discussed(false)
                                .personalAttack(false)
                                .financialIrregularity(false)
                                .unableToDiscuss(false)
                                .chairHandlesAlone(false)
                                .build()))
                .hasSize(3)
                .allMatch(way -> way.contains("serious false to true") && way.contains(" and "));
    }

    @Test
    void what_cannot_be_is_no_way() {
        // What was settled by a talk was talked over.
        assertThat(ways(
                        must("1.1/1", "Complaint( resolved == true )"),
                        Complaint.builder().resolved(false).discussed(false).build()))
                .isEmpty();
        assertThat(ways(
                        must("1.1/1", "Complaint( resolved == true, discussed == true )"),
                        Complaint.builder().resolved(false).discussed(false).build()))
                .containsExactly("discussed false to true and resolved false to true");
    }

    @Test
    void where_three_would_have_to_change_no_way_is_told() {
        assertThat(ways(
                        must("1.1/1", "Complaint( serious == true, inPublic == true, discussed == true )"),
                        Complaint.builder()
                                .serious(false)
                                .inPublic(false)
                                .discussed(false)
                                .build()))
                .isEmpty();
    }

    @Test
    void a_change_after_which_it_hangs_on_what_is_not_known_is_a_way() {
        assertThat(ways(
                        must("1.1/1", "Complaint( serious == true, inPublic == true )"),
                        Complaint.builder().serious(false).build()))
                .containsExactly("serious false to true");
    }

    @Test
    void a_change_after_which_it_is_arguable_is_a_way_and_one_after_which_it_does_not_arise_is_none() {
        String rules = must("1.1/1", "Complaint( serious == true )")
                        .replace("\"\nwhen", "\"\n    @reading(\"this is enough\")\nwhen")
                + rule("1.1/1", "Complaint( inPublic == true )", "doesNotArise(Act.RAISE_CONCERN)");

        assertThat(ways(
                        rules,
                        Complaint.builder().serious(false).inPublic(false).build()))
                .containsExactly("serious false to true");
    }

    @Test
    void a_change_after_which_it_gives_way_is_none() {
        String rules = must("1.1/1", "Complaint( serious == true || discussed == true )")
                + must("1.2/1", "Complaint( serious == true )")
                        .replace("\"\nwhen", "\"\n    @overrides(\"1.1/1\")\nwhen");

        assertThat(ways(
                        rules,
                        Complaint.builder().serious(false).discussed(false).build()))
                .containsExactly("discussed false to true");
    }

    @Test
    void what_would_displace_it_then_is_changed_too_where_nothing_else_helps() {
        String exception = must("1.2/1", "Complaint( inPublic == true )")
                .replace("\"\nwhen", "\"\n    @overrides(\"1.1/1\")\nwhen");
        String exceptionToIt = must("2.1/1", "Complaint( discussed == true )")
                .replace("\"\nwhen", "\"\n    @overrides(\"1.2/1\")\nwhen");
        Complaint complaint = Complaint.builder()
                .serious(false)
                .inPublic(true)
                .discussed(false)
                .build();

        assertThat(ways(must("1.1/1", "Complaint( serious == true )") + exception, complaint))
                .containsExactly("serious false to true and inPublic true to false");
        assertThat(ways(must("1.1/1", "Complaint( serious == true )") + exception + exceptionToIt, complaint))
                .containsExactly(
                        "serious false to true and discussed false to true",
                        "serious false to true and inPublic true to false");
    }

    @Test
    void a_fact_of_a_term_that_what_displaces_asks_for_is_changed_too() {
        Protocol protocol = TinyPack.of(
                term("public", "$c : Complaint( inPublic == true )"),
                must("1.1/1", "Complaint( serious == true )")
                        + must("1.2/1", "$c : Complaint()\n    Term( name == \"public\", of == $c )")
                                .replace("\"\nwhen", "\"\n    @overrides(\"1.1/1\")\nwhen"));

        assertThat(ways(
                        protocol,
                        Complaint.builder().serious(false).inPublic(true).build()))
                .containsExactly("serious false to true and inPublic true to false");
    }

    @Test
    void a_value_that_the_case_names_elsewhere_is_one_to_change_to() {
        assertThat(ways(
                        must(
                                "1.1/1",
                                "$r : InformationRequest()\n    $ward : Ward() from $r.wards\n"
                                        + "    Member( wards contains $ward ) from $r.requester"),
                        InformationRequest.builder()
                                .requester(Member.builder()
                                        .wards(Set.of(Ward.named("South")))
                                        .build())
                                .wards(Set.of(Ward.named("North")))
                                .build()))
                .contains("requester.wards [South] to [North]");
    }

    @Test
    void two_facts_of_one_person_may_have_to_change_together() {
        assertThat(ways(
                        must(
                                "1.1/1",
                                "$c : Complaint()\n    Officer( grade == Grade.DIRECTOR, employedByCouncil == true ) from"
                                        + " $c.subjects"),
                        against(Officer.builder()
                                .grade(Grade.BELOW_HEAD_OF_SERVICE)
                                .employedByCouncil(false)
                                .build())))
                .containsExactly("subjects[0].grade below-head-of-service to director and subjects[0].employedByCouncil"
                        + " false to true");
    }

    private static Complaint against(Officer officer) {
        return Complaint.builder().subjects(List.of(officer)).build();
    }
}
