package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Department;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.junit.jupiter.api.Test;

/** What a verdict takes from the facts, in which order verdicts are told, and how many are listed. */
class ConclusionsTest {

    private static String rule(String norm, String annotations, String conditions, String verdict) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\n" + annotations
                + "\nwhen\n    " + conditions + "\nthen\n    verdicts." + verdict + ";\nend\n";
    }

    private static Verdict verdict(String conditions, String verdict, Situation situation) {
        List<Verdict> verdicts = TinyPack.of(rule("1.1/1", "", conditions, verdict))
                .decide(situation)
                .verdicts();
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    // ------------------------------------------------------------------ who

    @Test
    void whoever_bears_it_and_is_meant_by_it_is_told_as_the_rule_has_it() {
        Verdict verdict = verdict(
                "Complaint()",
                "must(Post.LINE_MANAGER, Act.RAISE_CONCERN).of(\"the officer\").with(Post.MANAGING_DIRECTOR).or(Post.MONITORING_OFFICER)"
                        + ".inWriting()",
                Complaint.builder().build());

        assertThat(verdict.bearer()).isEqualTo(new Who(Post.LINE_MANAGER, "the officer", null));
        assertThat(verdict.to())
                .isEqualTo(new Addressees(
                        false,
                        List.of(
                                new Who(Post.MANAGING_DIRECTOR, null, null),
                                new Who(Post.MONITORING_OFFICER, null, null))));
        assertThat(verdict.how()).containsExactly(Manner.IN_WRITING);
        assertThat(verdict.from()).isNull();
        assertThat(verdict.about()).isNull();
    }

    @Test
    void all_of_several_are_meant_where_the_rule_says_and() {
        Verdict verdict = verdict(
                "Complaint()",
                "must(Party.MEMBER, Act.RAISE_CONCERN).with(Post.MANAGING_DIRECTOR).and(Post.MONITORING_OFFICER)",
                Complaint.builder().build());

        assertThat(verdict.to()).isNotNull().extracting(Addressees::all).isEqualTo(true);
        assertThat(verdict.bearer()).isEqualTo(new Who(Party.MEMBER, null, null));
    }

    private static final String HOLDER = "must(Post.LINE_MANAGER, Act.RAISE_CONCERN).of($r.department)"
            + ".with(Post.HEAD_OF_SERVICE).of($r.department)";

    @Test
    void of_what_a_post_is_held_is_taken_from_the_case_with_the_fact_that_says_it() {
        Verdict verdict = verdict(
                "$r : InformationRequest()",
                HOLDER,
                InformationRequest.builder()
                        .department(Department.named("Housing"))
                        .build());

        assertThat(verdict.bearer()).isEqualTo(new Who(Post.LINE_MANAGER, "Housing", FactPath.parse("department")));
        assertThat(verdict.to())
                .isEqualTo(new Addressees(
                        true, List.of(new Who(Post.HEAD_OF_SERVICE, "Housing", FactPath.parse("department")))));
    }

    @Test
    void of_what_a_post_is_held_is_a_blank_and_a_question_where_the_case_does_not_say() {
        Decision decision = TinyPack.of(rule("1.1/1", "", "$r : InformationRequest()", HOLDER))
                .decide(InformationRequest.builder().build());

        assertThat(decision.verdicts()).singleElement().satisfies(verdict -> assertThat(verdict.bearer())
                .isEqualTo(new Who(Post.LINE_MANAGER, null, FactPath.parse("department"))));
        assertThat(decision.questions()).singleElement().satisfies(question -> {
            assertThat(question.fact()).hasToString("department");
            assertThat(question.answers()).isEmpty();
        });
    }

    // ------------------------------------------------------------------ about what

    @Test
    void a_verdict_about_a_ward_names_the_ward_and_one_about_a_person_the_person() {
        Verdict ward = verdict(
                "$r : InformationRequest()\n    $ward : Ward() from $r.wards",
                "must(Party.MEMBER, Act.RAISE_CONCERN).about($ward)",
                InformationRequest.builder().wards(Set.of(Ward.named("North"))).build());
        Verdict person = verdict(
                "$c : Complaint()\n    $s : Officer() from $c.subjects",
                "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)",
                Complaint.builder()
                        .subjects(List.of(Officer.builder()
                                .posts(Set.of(Post.MANAGING_DIRECTOR))
                                .build()))
                        .build());

        assertThat(ward.about()).isNotNull().satisfies(about -> {
            assertThat(about.fact()).hasToString("wards");
            assertThat(about.label()).isEqualTo("North");
        });
        assertThat(person.about()).isNotNull().satisfies(about -> {
            assertThat(about.fact()).hasToString("subjects[0]");
            assertThat(about.label()).isEqualTo("the Managing Director");
        });
    }

    @Test
    void a_verdict_about_somebody_who_may_be_there_does_not_say_who() {
        Decision decision = TinyPack.of(rule(
                        "1.1/1",
                        "",
                        "$c : Complaint()\n    $s : Officer() from $c.subjects",
                        "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)"))
                .decide(Complaint.builder().build());

        assertThat(decision.open())
                .extracting(open -> open.verdict().about() == null
                        ? ""
                        : open.verdict().about().label())
                .first()
                .isEqualTo("the person complained of");
    }

    // ------------------------------------------------------------------ order

    @Test
    void verdicts_are_told_in_the_order_of_the_document_whichever_is_found_first() {
        // The first is settled only once both values of a fact were tried.
        String rules = rule("1.1/1", "", "Complaint( serious == true )", "must(Party.MEMBER, Act.RAISE_CONCERN)")
                + rule("1.1/1", "", "Complaint( serious == false )", "must(Party.MEMBER, Act.RAISE_CONCERN)")
                + rule("1.2/1", "", "Complaint()", "must(Party.MEMBER, Act.RAISE_CONCERN)");

        assertThat(TinyPack.of(rules).decide(Complaint.builder().build()).verdicts())
                .extracting(Verdict::norm)
                .containsExactly("1.1/1", "1.2/1");
    }

    @Test
    void what_is_about_nobody_comes_first_and_then_each_in_the_order_of_the_case() {
        String rules = rule(
                        "1.1/1",
                        "",
                        "$c : Complaint()\n    $s : Officer( grade == Grade.DIRECTOR ) from $c.subjects",
                        "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)")
                + rule("1.1/1", "", "Complaint( serious == true )", "must(Party.MEMBER, Act.RAISE_CONCERN)");
        Officer director = Officer.builder().grade(Grade.DIRECTOR).build();

        assertThat(TinyPack.of(rules)
                        .decide(Complaint.builder()
                                .serious(true)
                                .subjects(List.of(director, director, director))
                                .build())
                        .verdicts())
                .extracting(
                        each -> each.about() == null ? "" : each.about().fact().toString())
                .containsExactly("", "subjects[0]", "subjects[1]", "subjects[2]");
    }

    @Test
    void wards_come_in_the_order_of_their_names() {
        assertThat(TinyPack.of(rule(
                                "1.1/1",
                                "",
                                "$r : InformationRequest()\n    $ward : Ward() from $r.wards",
                                "must(Party.MEMBER, Act.RAISE_CONCERN).about($ward)"))
                        .decide(InformationRequest.builder()
                                .wards(Set.of(Ward.named("South"), Ward.named("North"), Ward.named("East")))
                                .build())
                        .verdicts())
                .extracting(each -> each.about() == null ? "" : each.about().label())
                .containsExactly("East", "North", "South");
    }

    // ------------------------------------------------------------------ notes

    @Test
    void of_two_rules_that_find_the_same_the_first_note_is_told() {
        String rules = rule("1.1/1", "", "Complaint( serious == true )", "must(Party.MEMBER, Act.RAISE_CONCERN)")
                + rule(
                        "1.1/1",
                        "",
                        "Complaint( inPublic == true )",
                        "must(Party.MEMBER, Act.RAISE_CONCERN).note(\"one\")")
                + rule(
                        "1.1/1",
                        "",
                        "Complaint( discussed == true )",
                        "must(Party.MEMBER, Act.RAISE_CONCERN).note(\"two\")")
                + rule("1.2/1", "", "Complaint( discussed == true )", "must(Party.MEMBER, Act.RAISE_CONCERN)");
        Protocol protocol = TinyPack.of(rules);

        assertThat(protocol.decide(Complaint.builder()
                                .serious(true)
                                .inPublic(true)
                                .discussed(true)
                                .build())
                        .verdicts())
                .extracting(Verdict::note)
                .containsExactly("one", null);
        assertThat(protocol.decide(Complaint.builder()
                                .serious(true)
                                .inPublic(false)
                                .discussed(true)
                                .build())
                        .verdicts())
                .extracting(Verdict::note)
                .containsExactly("two", null);
    }

    @Test
    void what_is_displaced_keeps_its_note() {
        String rules = rule(
                        "1.1/1",
                        "",
                        "Complaint( serious == true )",
                        "must(Party.MEMBER, Act.RAISE_CONCERN).note(\"it is\")")
                + rule(
                        "1.2/1",
                        "@overrides(\"1.1/1\")",
                        "Complaint( inPublic == true )",
                        "must(Party.MEMBER, Act.RAISE_CONCERN)");

        assertThat(TinyPack.of(rules)
                        .decide(Complaint.builder().serious(true).inPublic(true).build())
                        .displaced())
                .singleElement()
                .satisfies(one -> assertThat(one.verdict().note()).isEqualTo("it is"));
    }

    // ------------------------------------------------------------------ how many are listed

    private static final String OF_SIXTEEN = IntStream.rangeClosed(1, 16)
            .mapToObj(i -> rule(
                    "1.1/" + i,
                    "",
                    "$c : Complaint()\n    $s : Officer( junior == true ) from $c.subjects",
                    "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)"))
            .collect(Collectors.joining());

    private static Complaint against(int officers) {
        return Complaint.builder()
                .subjects(Collections.nCopies(officers, Officer.builder().build()))
                .build();
    }

    @Test
    void of_very_many_open_verdicts_three_hundred_are_listed_and_the_rest_counted() {
        Protocol protocol = TinyPack.of(OF_SIXTEEN);
        Decision most = protocol.decide(against(18));
        Decision more = protocol.decide(against(19));

        assertThat(most.open()).hasSize(288);
        assertThat(most.openNotListed()).isZero();
        assertThat(more.open()).hasSize(300);
        assertThat(more.openNotListed()).isEqualTo(4);
        assertThat(more.open().get(299).verdict().norm()).isEqualTo("1.1/16");
    }

    @Test
    void what_earlier_situations_have_listed_counts_for_later_ones() {
        Decision decision = TinyPack.of(OF_SIXTEEN).decide(Case.of(against(18), against(2)));

        assertThat(decision.open()).hasSize(300);
        assertThat(decision.openNotListed()).isEqualTo(20);
        assertThat(decision.open().subList(288, 300))
                .allMatch(open -> open.verdict().situation() == 1);
        assertThat(decision.questions())
                .extracting(question -> question.fact().toString())
                .contains("subjects[17].junior", "situations[1].subjects[1].junior");
    }

    @Test
    void of_more_facts_than_twenty_the_rest_are_counted() {
        List<String> facts = List.of(
                "neededForRole",
                "forConstituent",
                "general",
                "localIssue",
                "otherTimeAgreed",
                "unreasonable",
                "purelyFactual",
                "informal",
                "specialRelationship",
                "forThirdParty",
                "disclosableToPublic",
                "confidentialityAsked",
                "confidenceInDoubt",
                "confidentialAboutResident",
                "dutyReasonsGiven",
                "needToKnowShown",
                "personalMatter",
                "difficultyIfCompositionChanges");
        String any = facts.stream().map(fact -> fact + " == true").collect(Collectors.joining(" || "))
                + " || capacity == Capacity.MEMBER || wards contains Ward.named(\"North\")"
                + " || committees contains Committee.named(\"Planning\")";
        Protocol protocol =
                TinyPack.of(rule("1.1/1", "", "InformationRequest( any )", "must(Party.MEMBER, Act.RAISE_CONCERN)")
                        .replace("( any )", "( " + any + " )"));
        Decision all = protocol.decide(InformationRequest.builder().build());
        Decision one =
                protocol.decide(InformationRequest.builder().general(false).build());

        assertThat(all.open()).singleElement().satisfies(open -> {
            assertThat(open.hangsOn()).hasSize(20);
            assertThat(open.hingesNotListed()).isEqualTo(1);
        });
        assertThat(one.open()).singleElement().satisfies(open -> {
            assertThat(open.hangsOn()).hasSize(20);
            assertThat(open.hingesNotListed()).isZero();
        });
    }
}
