package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.AdviceRequest;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.DecisionMaker;
import org.councilprotocol.model.DocumentInspection;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.PersonalRelationship;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.RelationshipKind;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.model.decision.Verdict;
import org.junit.jupiter.api.Test;

/** What the facts told leave no choice about is known before anything is decided. */
class ForcedFactsTest {

    private static Decision decide(String conditions, Situation situation) {
        return decide(conditions, "", situation);
    }

    private static Decision decide(String conditions, String status, Situation situation) {
        return TinyPack.ofKind("OBLIGATION", """
                        rule "1.1/1 a duty"
                        when
                            %s
                        then
                            verdicts.mustNot(Party.MEMBER, Act.TAKE_UP)%s;
                        end
                        """.formatted(conditions, status)).decide(situation);
    }

    private static List<String> because(Decision decision) {
        assertThat(decision.verdicts()).hasSize(1);
        assertThat(decision.questions()).isEmpty();
        return facts(decision.verdicts().get(0).because());
    }

    private static List<String> facts(List<Ground> grounds) {
        return grounds.stream().map(ground -> ground.fact().toString()).toList();
    }

    private static Complaint about(Person... subjects) {
        return Complaint.builder().subjects(List.of(subjects)).build();
    }

    @Test
    void a_verdict_rests_on_the_told_fact_from_which_it_follows_that_its_condition_is_met() {
        Decision resolved = decide(
                "Complaint( discussed == true )",
                Complaint.builder().resolved(true).build());

        assertThat(because(resolved)).containsExactly("resolved");
    }

    @Test
    void what_follows_otherwise_rules_out() {
        Decision undiscussed = decide(
                "Complaint( resolved == true )",
                Complaint.builder().discussed(false).build());

        assertThat(undiscussed.verdicts()).isEmpty();
        assertThat(undiscussed.open()).isEmpty();
        assertThat(undiscussed.questions()).isEmpty();
    }

    @Test
    void what_leaves_a_choice_forces_nothing() {
        assertThat(decide(
                                "Complaint( resolved == true )",
                                Complaint.builder().discussed(true).build())
                        .open())
                .hasSize(1);
        assertThat(decide(
                                "$c : Complaint()\n    Officer( junior == true ) from $c.subjects",
                                about(Officer.builder()
                                        .grade(Grade.BELOW_HEAD_OF_SERVICE)
                                        .build()))
                        .open())
                .hasSize(1);
    }

    @Test
    void a_status_is_read_from_what_follows_and_nobody_is_asked() {
        String bound = "PersonalRelationship( $close : closePersonalFamiliarity )";
        PersonalRelationship married = PersonalRelationship.builder()
                .kinds(Set.of(RelationshipKind.ROMANTIC))
                .build();
        Decision decision = decide(bound, ".brokenIf($close)", married);
        Verdict verdict = decision.verdicts().get(0);

        assertThat(verdict.status()).isEqualTo(Status.BROKEN);
        assertThat(facts(verdict.statusBecause())).containsExactly("kinds");
        assertThat(decision.questions()).isEmpty();
        assertThat(decide(
                                bound,
                                ".brokenIf($close)",
                                PersonalRelationship.builder().build())
                        .questions())
                .hasSize(1);
    }

    @Test
    void what_follows_from_what_follows_rests_on_what_is_told() {
        Decision shown = decide(
                "DocumentInspection( neededForRole == true, curiosityOnly == false )",
                DocumentInspection.builder().dutyReasonsGiven(true).build());

        assertThat(because(shown)).containsExactly("dutyReasonsGiven");
    }

    @Test
    void facts_of_people_follow_from_others_of_theirs() {
        assertThat(because(decide(
                        "$c : Complaint()\n    Officer( junior == false ) from $c.subjects",
                        about(Officer.builder()
                                .posts(Set.of(Post.MANAGING_DIRECTOR))
                                .build()))))
                .containsExactly("subjects[0]", "subjects[0].posts");
        assertThat(because(decide(
                        "$c : Complaint()\n    Member( wards not contains Ward.named(\"Abbey\") ) from $c.subjects",
                        about(Member.builder().coOpted(true).build()))))
                .containsExactly("subjects[0]", "subjects[0].coOpted");
        assertThat(because(decide(
                        "$c : Complaint()\n    Member( posts not contains Post.GROUP_LEADER ) from $c.subjects",
                        about(Member.builder().group(Group.NONE).posts(Set.of()).build()))))
                .containsExactly("subjects[0]", "subjects[0].posts");
    }

    @Test
    void somebody_with_an_id_is_known_alike_wherever_mentioned() {
        Officer clerk = Officer.builder().id("clerk").grade(Grade.DIRECTOR).build();
        Decision decision = decide(
                "$c : Complaint()\n    Officer() from $c.complainant\n"
                        + "    Officer( junior == false ) from $c.subjects",
                Complaint.builder().complainant(clerk).subjects(List.of(clerk)).build());

        assertThat(because(decision)).containsExactly("complainant", "subjects[0]", "people.clerk.grade");
    }

    @Test
    void of_whom_only_one_kind_can_be_is_why_the_kind_is_so() {
        Decision decision = decide(
                "$a : AdviceRequest()\n    Member() from $a.requester",
                AdviceRequest.builder().source(DecisionMaker.COMMITTEE).build());

        assertThat(because(decision)).containsExactly("source");
    }

    @Test
    void what_has_no_value_is_not_asked_for() {
        String received = "InformationRequest( $agreed : agreedDate )";
        Decision none = decide(
                received,
                ".by($agreed)",
                InformationRequest.builder().otherTimeAgreed(false).build());

        assertThat(none.verdicts()).hasSize(1);
        assertThat(none.questions()).isEmpty();
        assertThat(decide(received, ".by($agreed)", InformationRequest.builder().build())
                        .questions())
                .extracting(question -> question.fact().toString())
                .containsExactly("agreedDate");
    }

    @Test
    void a_date_before_all_that_were_thought_of_may_be_any_date() {
        Decision decision = decide(
                "InformationRequest( $received : receivedOn, agreedDate > $received )",
                InformationRequest.builder()
                        .receivedOn(LocalDate.of(2026, 11, 2))
                        .build());

        assertThat(decision.open()).hasSize(1);
    }

    @Test
    void what_forced_another_fact_plays_a_part_and_what_could_only_force_one_that_nothing_turns_on_does_not() {
        Complaint resolved = Complaint.builder().resolved(true).build();

        assertThat(decide("Complaint( discussed == true )", resolved).unused()).isEmpty();
        assertThat(decide("Complaint( serious == true )", resolved).unused())
                .extracting(unused -> unused.told().fact().toString())
                .containsExactly("resolved");
        assertThat(decide(
                                "Complaint( discussed == true )",
                                Complaint.builder()
                                        .discussed(true)
                                        .resolved(true)
                                        .build())
                        .unused())
                .extracting(unused -> unused.told().fact().toString())
                .containsExactly("resolved");
    }
}
