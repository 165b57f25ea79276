package org.councilprotocol.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilprotocol.model.Absence;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Consultation;
import org.councilprotocol.model.CopyingOfCorrespondence;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.InformationSharing;
import org.councilprotocol.model.MeetingPapers;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Outsider;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Suggestion;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.DecisionWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An unknown fact is completed in every way that some rule can tell from another: nothing that is settled flips once it
 * is told, and nothing that could still be said goes without a word.
 */
class WaysToTurnOutTest {

    private static String rule(String norm, String annotations, String conditions, String conclusion) {
        return "rule \"" + norm + " as it is put here\"\n" + annotations + "\nwhen\n" + conditions
                + "\nthen\n    verdicts." + conclusion + ";\nend\n";
    }

    private static final String RAISE = "must(Party.MEMBER, Act.RAISE_CONCERN)";

    private static List<String> settled(Protocol protocol, Situation situation) {
        Decision decision = protocol.decide(situation);
        // Both engines say the same, and rest it on the same facts.
        assertThat(new DecisionWriter().write(DroolsProtocol.of(protocol).decide(situation)))
                .isEqualTo(new DecisionWriter().write(decision));
        return Stream.concat(decision.verdicts().stream(), decision.gaps().stream())
                .map(Verdict::norm)
                .toList();
    }

    private static List<String> open(Protocol protocol, Situation situation) {
        return protocol.decide(situation).open().stream()
                .map(each -> each.verdict().norm())
                .toList();
    }

    @Test
    void two_different_people_may_be_in_a_list_that_is_not_known() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", """
                    $c : Complaint()
                    Person( posts contains Post.CHAIR ) from $c.subjects
                    Person( posts not contains Post.CHAIR ) from $c.subjects""", RAISE));

        assertThat(open(protocol, Complaint.builder().build())).containsExactly("1.1/1");
        assertThat(settled(
                        protocol,
                        Complaint.builder()
                                .subjects(List.of(
                                        Outsider.builder()
                                                .posts(Set.of(Post.CHAIR))
                                                .build(),
                                        Officer.builder().posts(Set.of()).build()))
                                .build()))
                .containsExactly("1.1/1");
    }

    @Test
    void that_no_two_differ_is_not_settled_while_nobody_is_told() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", """
                    $c : Complaint()
                    not ( Outsider( posts contains Post.OTHER ) from $c.subjects and Outsider( posts not contains Post.OTHER ) from $c.subjects )""", RAISE));

        assertThat(settled(protocol, Complaint.builder().build())).isEmpty();
        assertThat(open(protocol, Complaint.builder().build())).containsExactly("1.1/1");
    }

    @Test
    void rules_that_fail_for_different_people_do_not_hold_between_them() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", "$c : Complaint()\n    not Officer() from $c.subjects", RAISE)
                + rule("1.1/1", "", "$c : Complaint()\n    not Outsider() from $c.subjects", RAISE)
                        .replace("as it", "where it"));

        assertThat(settled(protocol, Complaint.builder().build())).isEmpty();
        assertThat(open(protocol, Complaint.builder().build())).containsExactly("1.1/1");
    }

    @Test
    void an_answer_that_names_one_person_is_told_from_one_that_names_several() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", """
                    $c : Complaint()
                    Officer() from $c.subjects
                    Outsider() from $c.subjects""", RAISE));

        assertThat(protocol.decide(Complaint.builder().build()).open())
                .singleElement()
                .satisfies(
                        open -> assertThat(open.hangsOn()).singleElement().satisfies(hinge -> assertThat(hinge.values())
                                .contains(
                                        new OpenVerdict.Outcome(
                                                new FactValue.Several(List.of(new FactValue.OfKind("officer"))),
                                                OpenVerdict.Effect.FALLS_AWAY),
                                        new OpenVerdict.Outcome(
                                                FactValue.Indefinite.MORE_THAN_ONE, OpenVerdict.Effect.STILL_OPEN))));
    }

    @Test
    void two_different_wards_may_be_in_a_set_that_is_not_known() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", """
                    $c : Consultation()
                    $ward : Ward() from $c.wards
                    exists Ward( this != $ward ) from $c.wards""", RAISE + ".about($ward)"));

        assertThat(open(protocol, Consultation.builder().build())).containsExactly("1.1/1");
        assertThat(settled(
                        protocol,
                        Consultation.builder()
                                .wards(Set.of(Ward.named("A"), Ward.named("B")))
                                .build()))
                .containsExactly("1.1/1", "1.1/1");
    }

    @Test
    void what_a_verdict_is_about_may_be_found_in_one_of_a_list_and_is_told_once() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", """
                    $c : CopyingOfCorrespondence()
                    $r : CopyRecipient( hidden == true ) from $c.recipients
                    $p : Member() from $r.person
                    exists CopyRecipient( hidden == false ) from $c.recipients""", RAISE + ".about($p)"));

        assertThat(open(protocol, CopyingOfCorrespondence.builder().build())).containsExactly("1.1/1");
    }

    @Test
    void an_element_that_a_rule_names_by_itself_may_be_in_a_set_that_is_not_known() {
        Protocol protocol = TinyPack.of(
                rule("1.1/1", "", "InformationSharing()", RAISE) + rule("1.1/2", "@overrides(\"1.1/1\")", """
                    $s : InformationSharing()
                    Ward( this == Ward.named("Avon") ) from $s.wards""", RAISE));

        assertThat(settled(protocol, InformationSharing.builder().build())).isEmpty();
        assertThat(open(protocol, InformationSharing.builder().build())).containsExactly("1.1/1", "1.1/2");
    }

    @Test
    void a_fact_of_somebody_of_whom_not_even_the_kind_is_known_can_be_asked_for() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", "Suggestion( by.posts contains Post.LINE_MANAGER )", RAISE));

        assertThat(open(protocol, Suggestion.builder().build())).containsExactly("1.1/1");
        assertThat(settled(
                        protocol,
                        Suggestion.builder()
                                .by(Officer.builder()
                                        .posts(Set.of(Post.LINE_MANAGER))
                                        .build())
                                .build()))
                .containsExactly("1.1/1");
    }

    @Test
    void a_post_that_no_rule_names_may_be_held_besides_one_that_a_rule_names() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", """
                    $s : InformationRequest()
                    $p : Person( posts contains Post.HEAD_OF_SERVICE ) from $s.requester
                    Post( this != Post.HEAD_OF_SERVICE ) from $p.posts""", RAISE));

        assertThat(open(protocol, InformationRequest.builder().build())).containsExactly("1.1/1");
    }

    @Test
    void a_rule_about_somebody_who_is_not_told_and_one_about_nobody_say_the_same_on_both_engines() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", """
                    $s : InformationRequest()
                    $p : Member() from $s.addressee""", RAISE + ".about($p)")
                + rule("1.1/1", "", "$s : Request()", "must(Party.OFFICERS, Act.TAKE_UP)")
                        .replace("as it", "where it"));

        assertThat(settled(protocol, InformationRequest.builder().build())).containsExactly("1.1/1");
    }

    @Test
    void what_can_be_empty_at_no_time_holds_somebody() {
        Protocol protocol = TinyPack.of(rule("1.1/1", "", "$a : Absence()\n    Post() from $a.absent", RAISE));

        assertThat(settled(protocol, Absence.builder().build())).containsExactly("1.1/1");
    }

    private static final Protocol NO_MEETING = TinyPack.of(rule("1.1/1", "", """
            CopyingOfCorrespondence( meetingBody == MeetingBody.CABINET || concernsMeeting == false )""", RAISE)
            + rule("1.1/2", "", "CopyingOfCorrespondence( concernsMeeting == false )", RAISE)
            + rule("1.1/3", "", "CopyingOfCorrespondence( meetingBody != MeetingBody.CABINET )", RAISE));

    @Test
    void a_fact_may_have_no_value_as_another_turns_out() {
        CopyingOfCorrespondence nothingTold = CopyingOfCorrespondence.builder().build();

        assertThat(settled(NO_MEETING, nothingTold)).isEmpty();
        assertThat(open(NO_MEETING, nothingTold)).containsExactly("1.1/1", "1.1/2", "1.1/3");
    }

    @Test
    void of_a_fact_that_has_no_value_a_comparison_does_not_hold_and_its_opposite_does() {
        CopyingOfCorrespondence none =
                CopyingOfCorrespondence.builder().concernsMeeting(false).build();

        assertThat(settled(NO_MEETING, none)).containsExactly("1.1/1", "1.1/2", "1.1/3");
        assertThat(open(NO_MEETING, none)).isEmpty();
    }

    // ------------------------------------------------------------------ dates

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 6);

    private static Protocol dates(String comparison) {
        return TinyPack.of(rule("1.1/1", "", "InformationRequest( " + comparison + " )", RAISE));
    }

    /** What becomes of the only open verdict, by fact and value. */
    private static Map<String, List<String>> hinges(Protocol protocol, InformationRequest request) {
        assertThat(settled(protocol, request)).isEmpty();
        Map<String, List<String>> hinges = new TreeMap<>();
        protocol.decide(request).open().stream()
                .flatMap(each -> each.hangsOn().stream())
                .forEach(hinge -> hinges.put(
                        hinge.fact().toString(),
                        hinge.values().stream()
                                .map(each -> each.value() + " " + each.effect())
                                .toList()));
        return hinges;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$x : receivedOn, agreedDate == $x",
                "$x : receivedOn, agreedDate != $x",
                "$x : receivedOn, agreedDate > $x",
                "$x : receivedOn, agreedDate <= $x",
                "$x : agreedDate, receivedOn == $x",
                "$x : agreedDate, receivedOn < $x"
            })
    void of_two_days_that_are_not_known_neither_says_by_itself_how_they_stand(String comparison) {
        InformationRequest agreed =
                InformationRequest.builder().otherTimeAgreed(true).build();

        Map<String, List<String>> hinges = hinges(dates(comparison), agreed);

        assertThat(hinges).containsOnlyKeys("agreedDate", "receivedOn");
        assertThat(hinges.values())
                .allSatisfy(values -> assertThat(values).isNotEmpty().allMatch(each -> each.endsWith(" STILL_OPEN")));
    }

    @Test
    void once_one_of_two_days_is_known_the_other_decides() {
        Protocol same = dates("$x : receivedOn, agreedDate == $x");
        var agreed = InformationRequest.builder().otherTimeAgreed(true);

        assertThat(hinges(same, agreed.receivedOn(MARCH).build()))
                .isEqualTo(Map.of("agreedDate", List.of("2026-03-06 APPLIES", "2026-03-07 FALLS_AWAY")));
        assertThat(hinges(same, InformationRequest.builder().agreedDate(MARCH).build()))
                .isEqualTo(Map.of("receivedOn", List.of("2026-03-05 FALLS_AWAY", "2026-03-06 APPLIES")));
    }

    @Test
    void of_a_day_that_there_is_not_no_day_is_the_same() {
        InformationRequest none =
                InformationRequest.builder().otherTimeAgreed(false).build();

        assertThat(settled(dates("$x : receivedOn, agreedDate == $x"), none)).isEmpty();
        assertThat(open(dates("$x : receivedOn, agreedDate == $x"), none)).isEmpty();
        assertThat(settled(dates("$x : receivedOn, agreedDate != $x"), none)).containsExactly("1.1/1");
    }

    @Test
    void facts_that_settle_something_only_together_are_asked_for() {
        Protocol protocol = dates("$x : receivedOn, agreedDate == $x");

        assertThat(protocol.decide(InformationRequest.builder()
                                .otherTimeAgreed(true)
                                .build())
                        .questions())
                .extracting(Question::fact)
                .containsExactly(FactPath.parse("agreedDate"), FactPath.parse("receivedOn"));
        assertThat(dates("$x : general, localIssue == $x")
                        .decide(InformationRequest.builder().build())
                        .questions())
                .extracting(Question::fact)
                .containsExactly(FactPath.parse("general"), FactPath.parse("localIssue"));
    }

    /** With a third, a day between two that are made up next to one another would have to be tried as well. */
    @Test
    void no_kind_of_situation_has_more_than_two_days() {
        assertThat(Shape.situations().values()).isNotEmpty().allSatisfy(each -> assertThat(days(each))
                .isLessThanOrEqualTo(2));
    }

    private static int days(Shape shape) {
        int days = 0;
        for (Shape.Part part : shape.parts()) {
            if (part.kind() == Shape.Kind.DATE) {
                days++;
            } else if (part.kind() == Shape.Kind.RECORD) {
                for (Shape inner : Shape.permitted(part.type())) {
                    days += days(inner);
                }
            }
        }
        return days;
    }

    // ------------------------------------------------------------------ deadlines

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private static final Protocol AGREED =
            TinyPack.of(rule("1.1/1", "", "$r : InformationRequest()", RAISE + ".withinWorkingDays(7, $r.receivedOn)")
                    + rule(
                            "1.1/2",
                            "@varies(\"1.1/1\")",
                            "$r : InformationRequest( otherTimeAgreed == true )",
                            "must(Party.OFFICERS, Act.TAKE_UP).by($r.agreedDate)"));

    private static Deadline deadline(InformationRequest request) {
        return AGREED.decide(request).verdicts().stream()
                .filter(verdict -> verdict.norm().equals("1.1/1"))
                .findFirst()
                .orElseThrow()
                .deadline();
    }

    @Test
    void a_last_day_that_something_not_told_would_replace_says_so() {
        InformationRequest request =
                InformationRequest.builder().receivedOn(FRIDAY).build();

        assertThat(deadline(request).due()).isEqualTo("2026-03-17");
        assertThat(deadline(request).alternative())
                .isEqualTo(new Deadline.Alternative(
                        "1.1/2",
                        FactPath.parse("otherTimeAgreed"),
                        "another time for the answer was agreed with the requester",
                        null));
    }

    @Test
    void once_it_is_told_there_is_one_last_day() {
        var request = InformationRequest.builder().receivedOn(FRIDAY);

        assertThat(deadline(request.otherTimeAgreed(false).build()).alternative())
                .isNull();
        Deadline agreed = deadline(
                request.otherTimeAgreed(true).agreedDate(FRIDAY.plusDays(30)).build());
        assertThat(agreed.due()).isEqualTo(FRIDAY.plusDays(30));
        assertThat(agreed.variedBy()).isEqualTo("1.1/2");
        assertThat(agreed.alternative()).isNull();
    }

    @Test
    void a_period_that_is_replaced_for_certain_may_still_be_replaced_by_another() {
        String of = "@varies(\"1.1/1\")";
        Protocol protocol =
                TinyPack.of(rule("1.1/1", "", "$p : MeetingPapers()", RAISE + ".withinWorkingDays(5, $p.submittedOn)")
                        + rule("1.1/2", of, "$p : MeetingPapers( draft == true )", RAISE + ".by($p.submittedOn)")
                        + rule("1.1/3", of, "$p : MeetingPapers()", RAISE + ".withinWorkingDays(2, $p.submittedOn)"));

        assertThat(protocol.decide(MeetingPapers.builder().submittedOn(FRIDAY).build())
                        .verdicts()
                        .get(0)
                        .deadline())
                .satisfies(deadline -> {
                    assertThat(deadline.variedBy()).isEqualTo("1.1/3");
                    assertThat(deadline.alternative().norm()).isEqualTo("1.1/2");
                    assertThat(deadline.alternative().due()).isEqualTo(FRIDAY);
                });
    }

    @Test
    void a_period_that_replaces_another_is_counted_itself() {
        Protocol protocol =
                TinyPack.of(rule("1.1/1", "", "$p : MeetingPapers()", RAISE + ".withinWorkingDays(5, $p.submittedOn)")
                        + rule(
                                "1.1/2",
                                "@varies(\"1.1/1\")",
                                "$p : MeetingPapers()",
                                "must(Party.OFFICERS, Act.TAKE_UP).withinWorkingDays(2, $p.submittedOn)"));

        assertThat(protocol.decide(MeetingPapers.builder().submittedOn(FRIDAY).build())
                        .verdicts())
                .extracting(each -> each.deadline().due())
                .containsExactly(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 10));
    }
}
