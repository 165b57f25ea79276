package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.CopyingOfCorrespondence;
import org.councilprotocol.model.Document;
import org.councilprotocol.model.DocumentInspection;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Hinge;
import org.councilprotocol.model.decision.Verdict;
import org.junit.jupiter.api.Test;

/** Which values of an unknown fact are tried, as the values of a hinge show. */
class ValuesTriedTest {

    private static String rule(String norm, String conditions) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\nwhen\n    " + conditions
                + "\nthen\n    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);\nend\n";
    }

    private static List<String> tried(String conditions, Situation situation, String fact) {
        Decision decision = TinyPack.of(rule("1.1/1", conditions)).decide(situation);
        return decision.open().stream()
                .flatMap(open -> open.hangsOn().stream())
                .filter(hinge -> hinge.fact().toString().equals(fact))
                .map(Hinge::values)
                .flatMap(List::stream)
                .map(value -> value.value() + " " + value.effect())
                .toList();
    }

    @Test
    void constants_are_parted_as_finely_as_the_rules_part_them() {
        Complaint complaint = Complaint.builder()
                .subjects(List.of(Officer.builder().posts(Set.of(Post.OTHER)).build()))
                .build();

        assertThat(tried(
                        "$c : Complaint()\n    Officer( grade == Grade.DIRECTOR ) from $c.subjects",
                        complaint,
                        "subjects[0].grade"))
                .hasSizeLessThan(Grade.values().length)
                .contains("director APPLIES");
        assertThat(tried(
                        "$c : Complaint()\n    Officer( grade in (Grade.DIRECTOR, Grade.HEAD_OF_PAID_SERVICE) ) from"
                                + " $c.subjects",
                        complaint,
                        "subjects[0].grade"))
                .anyMatch(each -> each.contains("director") && each.endsWith("APPLIES"))
                .anyMatch(each -> each.contains("below-head-of-service") && each.endsWith("FALLS_AWAY"));
    }

    @Test
    void none_is_no_element_of_a_set() {
        String conditions = "$c : CopyingOfCorrespondence()\n"
                + "    Member( committees contains $c.committee ) from $c.correspondent";
        CopyingOfCorrespondence ofNone =
                CopyingOfCorrespondence.builder().committee(Committee.NONE).build();
        CopyingOfCorrespondence ofOne = CopyingOfCorrespondence.builder()
                .committee(Committee.named("Planning"))
                .build();

        assertThat(TinyPack.of(rule("1.1/1", conditions)).decide(ofNone).open()).isEmpty();
        assertThat(TinyPack.of(rule("1.1/1", conditions)).decide(ofOne).open()).hasSize(1);
    }

    @Test
    void a_name_that_may_be_none_is_tried_as_none_as_what_is_named_and_as_another() {
        DocumentInspection inspection = DocumentInspection.builder()
                .member(Member.builder().group(Group.named("Reds")).build())
                .document(Document.builder().build())
                .build();

        assertThat(tried(
                        "$i : DocumentInspection( document.workingsOf != Group.NONE )\n"
                                + "    Member( group != $i.document.workingsOf ) from $i.member",
                        inspection,
                        "document.workingsOf"))
                .contains("none FALLS_AWAY", "Reds FALLS_AWAY")
                .filteredOn(each -> each.endsWith(" APPLIES"))
                .isNotEmpty();
    }

    @Test
    void a_day_is_tried_before_on_and_after_each_that_the_case_gives() {
        InformationRequest request = InformationRequest.builder()
                .agreedDate(LocalDate.of(2026, 3, 10))
                .otherTimeAgreed(true)
                .build();

        assertThat(tried("InformationRequest( $day : agreedDate, receivedOn < $day )", request, "receivedOn"))
                // The request came at the latest on the day agreed.
                .containsExactly("2026-03-09 APPLIES", "2026-03-10 FALLS_AWAY");
    }

    @Test
    void a_committee_held_against_those_of_a_member_can_be_any_of_them_or_none() {
        DocumentInspection inspection = DocumentInspection.builder()
                .member(Member.builder()
                        .committees(Set.of(Committee.named("Planning"), Committee.named("Licensing")))
                        .build())
                .build();

        assertThat(tried(
                        "$i : DocumentInspection()\n    Member( committees contains $i.document.committee ) from $i.member",
                        inspection,
                        "document.committee"))
                .contains("Planning APPLIES", "Licensing APPLIES", "none FALLS_AWAY");
    }

    @Test
    void a_set_that_no_rule_goes_through_is_tried_with_what_the_rules_name_alone() {
        assertThat(tried(
                        "$c : Complaint()\n    Officer( posts contains Post.TOWN_CLERK ) from $c.subjects",
                        Complaint.builder()
                                .subjects(List.of(Officer.builder().build()))
                                .build(),
                        "subjects[0].posts"))
                .containsExactly("town-clerk APPLIES", "none of these FALLS_AWAY");
    }

    @Test
    void a_set_of_wards_of_which_nothing_is_known_may_hold_one_that_nobody_names() {
        Decision decision = TinyPack.of(rule("1.1/1", "$r : InformationRequest()\n    Ward() from $r.wards"))
                .decide(InformationRequest.builder().build());

        assertThat(decision.open())
                .singleElement()
                .satisfies(open -> assertThat(open.hangsOn()).singleElement().satisfies(hinge -> {
                    assertThat(hinge.fact()).hasToString("wards");
                    assertThat(hinge.values())
                            .extracting(OpenVerdict.Outcome::effect)
                            .containsExactlyInAnyOrder(OpenVerdict.Effect.APPLIES, OpenVerdict.Effect.FALLS_AWAY);
                }));
    }

    @Test
    void that_somebody_holds_none_of_what_is_named_is_no_verdict_about_what_is_given() {
        Protocol protocol = TinyPack.of(
                rule("1.1/1", "$c : Complaint()\n    Officer( posts not contains Post.TOWN_CLERK ) from $c.subjects"));

        assertThat(protocol.decide(Complaint.builder()
                                .subjects(List.of(Officer.builder()
                                        .posts(Set.of(Post.OTHER))
                                        .build()))
                                .build())
                        .verdicts())
                .extracting(Verdict::norm)
                .containsExactly("1.1/1");
        assertThat(protocol.decide(Complaint.builder()
                                .subjects(List.of(Officer.builder()
                                        .posts(Set.of(Post.TOWN_CLERK))
                                        .build()))
                                .build())
                        .silent())
                .isTrue();
    }

    @Test
    void what_the_rules_never_ask_is_never_asked_for() {
        Decision decision = TinyPack.of(rule("1.1/1", "Complaint( serious == true )"))
                .decide(Complaint.builder().build());

        assertThat(decision.questions())
                .extracting(question -> question.fact().toString())
                .containsExactly("serious");
        assertThat(decision.open())
                .flatExtracting(OpenVerdict::hangsOn)
                .extracting(hinge -> hinge.fact().toString())
                .containsExactly("serious");
    }

    @Test
    void a_ward_of_the_case_is_found_however_it_is_spelt() {
        InformationRequest request = InformationRequest.builder()
                .requester(Member.builder().wards(Set.of(Ward.named("NORTH"))).build())
                .wards(Set.of(Ward.named("north")))
                .build();

        assertThat(TinyPack.of(rule(
                                "1.1/1",
                                "$r : InformationRequest()\n    $ward : Ward() from $r.wards\n"
                                        + "    Member( wards contains $ward ) from $r.requester"))
                        .decide(request)
                        .verdicts())
                .extracting(Verdict::norm)
                .containsExactly("1.1/1");
    }
}
