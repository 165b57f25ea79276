package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Document;
import org.councilprotocol.model.DocumentInspection;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Outsider;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnknownFactsTest {

    private static List<String> settled(Decision decision) {
        return decision.verdicts().stream().map(Verdict::norm).toList();
    }

    private static List<String> open(Decision decision) {
        return decision.open().stream().map(each -> each.verdict().norm()).toList();
    }

    private static String rule(String norm, String conditions, String annotations) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\n" + annotations
                + "\nwhen\n" + conditions + "\nthen\n    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);\nend\n";
    }

    private static String rule(String norm, String conditions) {
        return rule(norm, conditions, "");
    }

    // ------------------------------------------------------------------ what is tried

    @Test
    void a_fact_bound_to_a_variable_can_be_whatever_it_is_compared_with() {
        Protocol protocol = TinyPack.of(rule(
                "1.1/1",
                "DocumentInspection( $committee : document.committee, document.committee != Committee.NONE,"
                        + " member.committees contains $committee )"));
        DocumentInspection inspection = DocumentInspection.builder()
                .member(Member.builder()
                        .committees(Set.of(Committee.named("Planning")))
                        .build())
                .build();

        assertThat(open(protocol.decide(inspection))).containsExactly("1.1/1");
    }

    @Test
    void a_fact_on_the_right_of_a_comparison_can_be_whatever_the_rules_name_on_the_left() {
        Protocol protocol = TinyPack.of(
                rule("1.1/1", "DocumentInspection( $group : member.group, document.workingsOf == $group )"));
        DocumentInspection inspection = DocumentInspection.builder()
                .document(Document.builder().workingsOf(Group.named("Reds")).build())
                .build();

        assertThat(open(protocol.decide(inspection))).containsExactly("1.1/1");
    }

    @Test
    void a_value_ruled_out_by_another_fact_does_not_take_its_like_with_it() {
        // No rule tells the two lower grades apart, but a head of service cannot have the lowest.
        Protocol protocol = TinyPack.of(rule(
                "1.1/1",
                "$complaint : Complaint()\n    Officer( grade in (Grade.DIRECTOR, Grade.HEAD_OF_PAID_SERVICE) ) from"
                        + " $complaint.subjects"));
        Complaint complaint = Complaint.builder()
                .subjects(List.of(
                        Officer.builder().posts(Set.of(Post.HEAD_OF_SERVICE)).build()))
                .build();
        Decision decision = protocol.decide(complaint);

        assertThat(settled(decision)).isEmpty();
        assertThat(open(decision)).containsExactly("1.1/1");
        assertThat(decision.questions().get(0).answers())
                .noneMatch(answer -> answer.value().toString().contains("below-head-of-service"));
    }

    @Test
    void two_unknown_sets_of_wards_may_overlap() {
        Protocol protocol = TinyPack.of(rule(
                "1.1/1",
                "$request : InformationRequest()\n    $ward : Ward() from $request.wards\n"
                        + "    Member( wards contains $ward ) from $request.requester"));
        InformationRequest request =
                InformationRequest.builder().requester(Member.builder().build()).build();

        assertThat(open(protocol.decide(request))).isNotEmpty().containsOnly("1.1/1");
        assertThat(protocol.decide(InformationRequest.builder()
                                .requester(Member.builder().wards(Set.of()).build())
                                .build())
                        .silent())
                .isTrue();
    }

    @Test
    void an_unknown_list_of_people_may_hold_one_of_each_kind_or_for_a_complaint_not_none() {
        Protocol protocol =
                TinyPack.of(rule("1.1/1", "$complaint : Complaint()\n    $subject : Officer() from $complaint.subjects")
                        + rule("1.1/2", "$complaint : Complaint()\n    not Officer() from $complaint.subjects")
                        + rule("1.1/3", "$complaint : Complaint()\n    exists Person() from $complaint.subjects"));
        Decision decision = protocol.decide(Complaint.builder().build());

        assertThat(settled(decision)).containsExactly("1.1/3");
        assertThat(open(decision)).containsExactly("1.1/1", "1.1/2");
    }

    // ------------------------------------------------------------------ exceptions and terms

    @Test
    void an_open_exception_leaves_open_what_it_would_displace() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "Complaint( serious == true )")
                + rule("1.1/2", "Complaint( discussed == true )", "@overrides(\"1.1/1\")"));

        Decision unknown = protocol.decide(Complaint.builder().serious(true).build());
        assertThat(settled(unknown)).isEmpty();
        assertThat(open(unknown)).containsExactly("1.1/1", "1.1/2");

        Decision without = protocol.decide(
                Complaint.builder().serious(true).discussed(false).build());
        assertThat(settled(without)).containsExactly("1.1/1");
    }

    @Test
    void an_exception_to_an_exception_revives_the_rule() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "Complaint( serious == true )")
                + rule("1.1/2", "Complaint( discussed == true )", "@overrides(\"1.1/1\")")
                + rule("1.1/3", "Complaint( financialIrregularity == true )", "@overrides(\"1.1/2\")"));
        Complaint base = Complaint.builder().serious(true).discussed(true).build();

        Decision unknown = protocol.decide(base);
        assertThat(settled(unknown)).isEmpty();
        assertThat(open(unknown)).containsExactly("1.1/1", "1.1/2", "1.1/3");

        Decision revived = protocol.decide(Complaint.builder()
                .serious(true)
                .discussed(true)
                .financialIrregularity(true)
                .build());
        assertThat(settled(revived)).containsExactly("1.1/1", "1.1/3");
        assertThat(revived.displaced())
                .extracting(each -> each.verdict().norm())
                .containsExactly("1.1/2");
    }

    @Test
    void a_term_that_is_not_known_to_hold_is_not_known_not_to_hold() {
        Protocol protocol = TinyPack.of(
                """
                rule "grave when serious"
                when
                    $complaint : Complaint( serious == true )
                then
                    insert(new Term("grave", $complaint));
                end
                """,
                rule("1.1/1", "$complaint : Complaint()\n    not Term( name == \"grave\", of == $complaint )")
                        + rule("1.1/2", "$complaint : Complaint()\n    Term( name == \"grave\", of == $complaint )"));

        assertThat(open(protocol.decide(Complaint.builder().build()))).containsExactly("1.1/1", "1.1/2");
        assertThat(settled(protocol.decide(Complaint.builder().serious(false).build())))
                .containsExactly("1.1/1");
        assertThat(settled(protocol.decide(Complaint.builder().serious(true).build())))
                .containsExactly("1.1/2");
    }

    @Test
    void two_ways_to_the_same_verdict_settle_it_together() {
        Protocol protocol = TinyPack.of(
                rule("1.1/1", "Complaint( serious == true )") + rule("1.1/1", "Complaint( serious == false )"));

        assertThat(settled(protocol.decide(Complaint.builder().build()))).containsExactly("1.1/1");
    }

    // ------------------------------------------------------------------ blanks and contradictions

    private static final String SEVEN_DAYS = """
            rule "5.9/1 seven days"
            when
                $request : InformationRequest()
            then
                verdicts.must(Party.OFFICERS, Act.HAVE_TIMELY_RESPONSE).withinWorkingDays(7, $request.receivedOn);
            end

            rule "5.9/2 an agreed time"
                @varies("5.9/1")
            when
                $request : InformationRequest( otherTimeAgreed == true )
            then
                verdicts.must(Party.OFFICERS, Act.DECLINE).by($request.agreedDate);
            end
            """;

    @Test
    void a_date_that_is_only_copied_leaves_a_blank_and_a_question() {
        Decision decision = TinyPack.of(SEVEN_DAYS)
                .decide(InformationRequest.builder().otherTimeAgreed(false).build());

        assertThat(settled(decision)).containsExactly("5.9/1");
        assertThat(decision.open()).isEmpty();
        assertThat(decision.verdicts().get(0).deadline()).satisfies(deadline -> {
            assertThat(deadline.due()).isNull();
            assertThat(deadline.startFact()).isEqualTo(FactPath.parse("receivedOn"));
        });
        assertThat(decision.questions()).singleElement().satisfies(question -> {
            assertThat(question.fact()).isEqualTo(FactPath.parse("receivedOn"));
            assertThat(question.answers()).isEmpty();
        });
    }

    @Test
    void an_agreed_date_replaces_the_period_and_says_under_which_norm() {
        Decision decision = TinyPack.of(SEVEN_DAYS)
                .decide(InformationRequest.builder()
                        .receivedOn(LocalDate.parse("2026-03-02"))
                        .otherTimeAgreed(true)
                        .agreedDate(LocalDate.parse("2026-04-30"))
                        .build());

        assertThat(settled(decision)).containsExactly("5.9/1", "5.9/2");
        assertThat(decision.verdicts().get(0).deadline()).satisfies(deadline -> {
            assertThat(deadline.due()).isEqualTo("2026-04-30");
            assertThat(deadline.startFact()).isEqualTo(FactPath.parse("agreedDate"));
            assertThat(deadline.variedBy()).isEqualTo("5.9/2");
            assertThat(deadline.workingDays()).isNull();
        });
    }

    @Test
    void without_another_time_the_seven_working_days_run() {
        Decision decision = TinyPack.of(SEVEN_DAYS)
                .decide(InformationRequest.builder()
                        .receivedOn(LocalDate.parse("2026-03-02"))
                        .otherTimeAgreed(false)
                        .build());

        assertThat(decision.verdicts().get(0).deadline()).satisfies(deadline -> {
            assertThat(deadline.due()).isEqualTo("2026-03-11");
            assertThat(deadline.variedBy()).isNull();
        });
    }

    @Test
    void facts_that_contradict_one_another_are_not_decided() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "Complaint()"));
        Complaint resolved = Complaint.builder().discussed(false).resolved(true).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> protocol.decide(resolved))
                .withMessage("$.discussed, $.resolved: the facts contradict one another: resolved is true although"
                        + " discussed is false: correct one of the two, or leave out the one that is not known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> protocol.decide(Case.of(Complaint.builder().build(), resolved)))
                .withMessageStartingWith("$.situations[1].discussed, $.situations[1].resolved: the facts contradict");
    }

    @Test
    void facts_that_contradict_one_another_deep_inside_are_not_decided() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "Complaint()"));
        Complaint complaint = Complaint.builder()
                .subjects(List.of(Officer.builder()
                        .posts(Set.of(Post.MANAGING_DIRECTOR))
                        .grade(org.councilprotocol.model.Grade.BELOW_HEAD_OF_SERVICE)
                        .build()))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> protocol.decide(complaint))
                .withMessageStartingWith("$.subjects[0].grade, $.subjects[0].posts: ")
                .withMessageContaining("grade is below director");
    }

    @Test
    void a_combination_that_cannot_be_is_not_tried() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "Complaint( discussed == false, resolved == true )"));

        assertThat(protocol.decide(Complaint.builder().build()).silent()).isTrue();
    }

    // ------------------------------------------------------------------ too much is unknown

    /** Twelve wards each of which may or may not be the document's: four thousand completions. */
    private static String wards(String norm) {
        return rule(
                norm,
                "$inspection : DocumentInspection( document.privateItem == true )\n"
                        + "    $ward : Ward() from $inspection.member.wards\n"
                        + "    not Ward( this == $ward ) from $inspection.document.wards");
    }

    private static final DocumentInspection TWELVE_WARDS = DocumentInspection.builder()
            .member(Member.builder()
                    .wards(IntStream.range(0, 12)
                            .mapToObj(i -> Ward.named("ward " + i))
                            .collect(Collectors.toSet()))
                    .build())
            .build();

    private static String overEveryBoolean() {
        // Each rule takes another fact, and they displace one another in a chain, so that one cone has all of them.
        String[] facts = {
            "neededForRole",
            "needToKnowShown",
            "curiosityOnly",
            "generalTrawl",
            "needToKnowRuled",
            "rulingDisputed",
            "document.businessStillToCome",
            "document.privateItem",
            "document.thirdPartyPersonalInformation",
            "document.producedWithCouncilResources",
            "document.concernsMonitoringOfficer"
        };
        String groups =
                rule("1.1/12", "DocumentInspection( document.workingsOf == Group.NONE )", "@overrides(\"1.1/11\")")
                        + rule("1.1/13", "DocumentInspection( member.group == Group.NONE )", "@overrides(\"1.1/12\")");
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < facts.length; i++) {
            rules.append(rule(
                    "1.1/" + (i + 1),
                    "DocumentInspection( " + facts[i] + " == true )",
                    i == 0 ? "" : "@overrides(\"1.1/" + i + "\")"));
        }
        return rules
                + groups
                + rule("2.1/1", "DocumentInspection( generalTrawl == false )")
                + rule("2.1/2", "DocumentInspection( document.kind == DocumentKind.REPORT )");
    }

    @Tag("limits")
    @Test
    void past_the_limit_nothing_is_settled_and_whatever_may_arise_is_open() {
        Protocol protocol = TinyPack.of(overEveryBoolean());
        DocumentInspection inspection = DocumentInspection.builder()
                .document(Document.builder()
                        .kind(org.councilprotocol.model.DocumentKind.REPORT)
                        .build())
                .build();
        Decision decision = assertTimeout(Duration.ofSeconds(30), () -> protocol.decide(inspection));

        assertThat(decision.notExplored())
                .contains(FactPath.parse("generalTrawl"), FactPath.parse("document.privateItem"));
        assertThat(decision.open())
                .extracting(each -> each.verdict().norm())
                .containsAll(
                        IntStream.rangeClosed(1, 13).mapToObj(i -> "1.1/" + i).toList())
                .contains("2.1/1");
        assertThat(decision.open())
                .filteredOn(each -> each.verdict().norm().equals("1.1/1"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.explored()).isFalse();
                    assertThat(each.hangsOn()).isEmpty();
                });
        // What hangs on little is settled and explored all the same.
        assertThat(settled(decision)).containsExactly("2.1/2");
        assertThat(decision.open())
                .filteredOn(each -> each.verdict().norm().equals("2.1/1"))
                .allMatch(OpenVerdict::explored);
    }

    @Tag("limits")
    @Test
    void past_the_limit_a_verdict_that_no_try_met_is_open_too() {
        // In every completion tried before the limit, the facts tried first have their first value.
        Protocol protocol = TinyPack.of(overEveryBoolean()
                + rule(
                        "1.1/14",
                        "DocumentInspection( document.thirdPartyPersonalInformation == false,"
                                + " document.producedWithCouncilResources == false, generalTrawl == false )",
                        "@overrides(\"1.1/13\")"));
        Decision decision = protocol.decide(DocumentInspection.builder().build());

        assertThat(open(decision)).contains("1.1/1", "1.1/13", "1.1/14");
        assertThat(settled(decision)).isEmpty();
    }

    @Tag("limits")
    @Test
    void past_the_limit_each_person_who_may_be_meant_is_named() {
        Protocol protocol = TinyPack.of(wards("1.1/1"));
        Decision decision = assertTimeout(Duration.ofSeconds(60), () -> protocol.decide(TWELVE_WARDS));

        assertThat(open(decision)).containsOnly("1.1/1");
        assertThat(settled(decision)).isEmpty();
    }

    // ------------------------------------------------------------------ notes

    private static final Protocol WITH_A_NOTE = TinyPack.of("""
            rule "1.1/1 where it is serious"
            when
                Complaint( serious == true )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).note("it is serious");
            end

            rule "1.1/1 where it is not"
            when
                Complaint( serious == false )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
            end
            """);

    @Test
    void a_note_of_one_case_is_not_told_of_a_verdict_that_stands_in_every_case() {
        assertThat(WITH_A_NOTE.decide(Complaint.builder().build()).verdicts())
                .singleElement()
                .extracting(Verdict::note)
                .isNull();
    }

    @Test
    void a_note_is_told_where_its_case_is_known() {
        assertThat(WITH_A_NOTE.decide(Complaint.builder().serious(true).build()).verdicts())
                .singleElement()
                .extracting(Verdict::note)
                .isEqualTo("it is serious");
        assertThat(WITH_A_NOTE
                        .decide(Complaint.builder().serious(false).build())
                        .verdicts())
                .singleElement()
                .extracting(Verdict::note)
                .isNull();
    }

    @Test
    void three_people_of_whom_one_rule_asks_may_all_be_in_a_list_that_is_not_told() {
        Protocol protocol = TinyPack.of(rule(
                "1.1/1",
                "$c : Complaint()\n    Member() from $c.subjects\n"
                        + "    Outsider( posts contains Post.LEADER ) from $c.subjects\n"
                        + "    Officer() from $c.subjects"));

        assertThat(open(protocol.decide(Complaint.builder().build()))).containsExactly("1.1/1");
        assertThat(settled(protocol.decide(Complaint.builder()
                        .subjects(List.of(
                                Member.builder().build(),
                                Outsider.builder().posts(Set.of(Post.LEADER)).build(),
                                Officer.builder().build()))
                        .build())))
                .containsExactly("1.1/1");
    }

    // ------------------------------------------------------------------ deadlines

    private static final Protocol WITH_A_DEADLINE = TinyPack.of("""
            rule "1.1/1 where it is asked for on another day than agreed"
            when
                $r : InformationRequest( $agreed : agreedDate, receivedOn != $agreed )
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).by($r.receivedOn);
            end

            rule "1.1/1 whatever was agreed"
            when
                InformationRequest()
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
            end
            """);

    @Test
    void a_deadline_of_one_case_is_not_told_of_a_verdict_that_stands_in_every_case() {
        assertThat(WITH_A_DEADLINE
                        .decide(InformationRequest.builder()
                                .receivedOn(LocalDate.of(2026, 3, 2))
                                .build())
                        .verdicts())
                .singleElement()
                .extracting(Verdict::deadline)
                .isNull();
    }

    @Test
    void a_deadline_is_told_where_its_case_is_known() {
        InformationRequest request = InformationRequest.builder()
                .receivedOn(LocalDate.of(2026, 3, 2))
                .agreedDate(LocalDate.of(2026, 3, 5))
                .build();

        assertThat(WITH_A_DEADLINE.decide(request).verdicts()).singleElement().satisfies(each -> assertThat(
                        each.deadline())
                .extracting(deadline -> deadline.due())
                .isEqualTo(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void what_replaces_a_deadline_in_one_case_is_told_as_what_may_replace_it() {
        Protocol protocol = TinyPack.of("""
                rule "1.1/1 at all times"
                when
                    $r : InformationRequest()
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).withinWorkingDays(7, $r.receivedOn);
                end

                rule "1.1/2 where it is asked for on another day than agreed"
                    @varies("1.1/1")
                when
                    $r : InformationRequest( $agreed : agreedDate, receivedOn != $agreed )
                then
                    verdicts.must(Party.MEMBER, Act.TAKE_UP).by($r.agreedDate);
                end

                rule "1.1/2 whatever was agreed"
                when
                    InformationRequest()
                then
                    verdicts.must(Party.MEMBER, Act.TAKE_UP);
                end
                """);
        Decision decision = protocol.decide(InformationRequest.builder()
                .receivedOn(LocalDate.of(2026, 3, 2))
                .build());

        assertThat(settled(decision)).containsExactly("1.1/1", "1.1/2");
        assertThat(decision.verdicts().get(0).deadline()).satisfies(deadline -> {
            assertThat(deadline.workingDays()).isEqualTo(7);
            assertThat(deadline.alternative().norm()).isEqualTo("1.1/2");
        });
        assertThat(decision.verdicts().get(1).deadline()).isNull();
    }
}
