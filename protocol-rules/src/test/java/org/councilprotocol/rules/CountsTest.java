package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.PersonalRelationship;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.RelationshipKind;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many people a list holds, or names a set, as a rule can ask. */
class CountsTest {

    private static String rule(int number, String conditions) {
        return """
                rule "1.%d/1 a duty"
                when
                    %s
                then
                    verdicts.must(Party.MEMBER, Act.TAKE_UP);
                end
                """.formatted(number, conditions);
    }

    private static Decision decide(String conditions, Situation situation) {
        return TinyPack.ofKind("OBLIGATION", rule(1, conditions)).decide(situation);
    }

    private static Complaint about(int people) {
        List<Person> subjects = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            subjects.add(
                    i % 2 == 0 ? Officer.builder().build() : Member.builder().build());
        }
        return Complaint.builder().subjects(subjects).build();
    }

    private static final Complaint UNKNOWN = Complaint.builder().build();

    @ParameterizedTest
    @CsvSource({
        "== 2, 2",
        "!= 2, 1 3 4",
        "< 2, 1",
        "<= 2, 1 2",
        "> 2, 3 4",
        ">= 2, 2 3 4",
        "> 3, 4",
        "< 3, 1 2",
        "== 0, ''",
        "> 0, 1 2 3 4"
    })
    void a_told_list_has_as_many_as_it_has(String asked, String holding) {
        Protocol protocol = TinyPack.ofKind("OBLIGATION", rule(1, "Complaint( subjects.size " + asked + " )"));
        List<String> found = IntStream.rangeClosed(1, 4)
                .filter(people -> !protocol.decide(about(people)).verdicts().isEmpty())
                .mapToObj(String::valueOf)
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(holding);
        assertThat(protocol.decide(about(2)).open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "== 1", "== 2", "== 3", "!= 1", "!= 2", "!= 3", "< 2", "< 3", "<= 1", "<= 3", "> 1", "> 2", "> 3",
                ">= 2", ">= 3"
            })
    void a_list_that_is_not_told_may_have_as_many_or_not(String asked) {
        Decision decision = decide("Complaint( subjects.size " + asked + " )", UNKNOWN);

        assertThat(decision.verdicts()).isEmpty();
        assertThat(decision.open()).hasSize(1);
        assertThat(decision.open().get(0).explored()).isTrue();
        assertThat(decision.questions())
                .extracting(question -> question.fact().toString())
                .containsExactly("subjects");
    }

    @Test
    void what_holds_of_few_and_of_many_is_settled() {
        Protocol protocol = TinyPack.ofKind(
                "OBLIGATION",
                rule(1, "Complaint( subjects.size <= 2 )")
                        + rule(1, "Complaint( subjects.size > 2 )").replace("a duty", "the same"));

        assertThat(protocol.decide(UNKNOWN).verdicts()).hasSize(1);
        assertThat(protocol.decide(UNKNOWN).open()).isEmpty();
        assertThat(protocol.decide(UNKNOWN).questions()).isEmpty();
    }

    @Test
    void what_can_never_be_together_is_not_open() {
        Decision decision = decide(
                "$c : Complaint( subjects.size == 1 )\n    Member() from $c.subjects\n"
                        + "    Officer() from $c.subjects",
                UNKNOWN);

        assertThat(decision.open()).isEmpty();
        assertThat(decide(
                                "$c : Complaint( subjects.size == 2 )\n    Member() from $c.subjects\n"
                                        + "    Officer() from $c.subjects",
                                UNKNOWN)
                        .open())
                .hasSize(1);
        assertThat(decide(
                                "$c : Complaint( subjects.size > 2 )\n    not Member() from $c.subjects\n"
                                        + "    not Outsider() from $c.subjects",
                                UNKNOWN)
                        .open())
                .hasSize(1);
    }

    @Test
    void a_verdict_rests_on_the_list_that_was_counted() {
        Decision decision = decide("Complaint( subjects.size == 2 )", about(2));

        assertThat(decision.verdicts().get(0).because())
                .extracting(Ground::words)
                .containsExactly("the people complained of are an officer and a member");
    }

    @Test
    void how_many_there_are_can_stand_anywhere_among_comparisons() {
        String either = "Complaint( subjects.size > 2 || serious == true )";

        assertThat(decide(either, about(3)).verdicts()).hasSize(1);
        assertThat(decide(either, about(2)).open()).hasSize(1);
        assertThat(decide("Complaint( !( subjects.size > 2 ) )", about(2)).verdicts())
                .hasSize(1);
        assertThat(decide("$c : Complaint()\n    exists Officer( $c.subjects.size == 1 ) from $c.subjects", about(1))
                        .verdicts())
                .hasSize(1);
    }

    @Test
    void a_set_has_as_many_as_different_names() {
        String several = "$r : InformationRequest()\n    Member( wards.size >= 2 ) from $r.requester";
        Set<Ward> spelt = new LinkedHashSet<>(List.of(Ward.named("St. John"), Ward.named("st john")));

        assertThat(decide(several, by(Member.builder().wards(spelt).build())).verdicts())
                .isEmpty();
        assertThat(decide(
                                several,
                                by(Member.builder()
                                        .wards(Set.of(Ward.named("St. John"), Ward.named("Abbey")))
                                        .build()))
                        .verdicts())
                .hasSize(1);
        assertThat(decide(several, by(Member.builder().build())).open()).hasSize(1);
        assertThat(decide(several, by(Member.builder().coOpted(true).build())).open())
                .isEmpty();
    }

    private static InformationRequest by(Person requester) {
        return InformationRequest.builder().requester(requester).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"== 1", "== 2", "== 3", "!= 3", "> 3", "> 1", "<= 2"})
    void a_set_that_is_not_told_may_hold_as_many_or_not(String asked) {
        for (String conditions : List.of(
                "PersonalRelationship( kinds.size %s )",
                "PersonalRelationship( kinds.size %s, kinds contains RelationshipKind.ROMANTIC )")) {
            assertThat(decide(
                                    conditions.formatted(asked),
                                    PersonalRelationship.builder().build())
                            .open())
                    .as(conditions)
                    .hasSize(1)
                    .allMatch(OpenVerdict::explored);
        }
        for (String posts : List.of("posts.size %s", "posts.size %s, posts contains Post.MAYOR")) {
            assertThat(decide(
                                    "$r : InformationRequest()\n    Member( " + posts.formatted(asked)
                                            + " ) from $r.requester",
                                    by(Member.builder().build()))
                            .open())
                    .as(posts)
                    .hasSize(1)
                    .allMatch(OpenVerdict::explored);
        }
    }

    @Test
    void somebody_with_no_post_that_a_protocol_names_holds_one_all_the_same() {
        assertThat(decide(
                                "$r : InformationRequest()\n    Member( posts.size == 1 ) from $r.requester",
                                by(Member.builder().posts(Set.of(Post.OTHER)).build()))
                        .verdicts())
                .hasSize(1);
    }

    @Test
    void a_set_that_is_counted_plays_a_part_with_all_it_holds() {
        assertThat(decide(
                                "PersonalRelationship( kinds.size == 2 )",
                                PersonalRelationship.builder()
                                        .kinds(Set.of(RelationshipKind.ROMANTIC, RelationshipKind.BUSINESS))
                                        .build())
                        .unused())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Complaint( subjects.size <= 4 ) | subjects.size is counted further than 3",
                "Complaint( subjects.size in ( 1, 2 ) ) | subjects.size is not compared with a number",
                "Complaint( subjects.size == true ) | subjects.size is not compared with a number",
                "Complaint( subjects.size contains 2 ) | subjects.size is not compared with a number",
                "Complaint( subjects.size >= 0 ) | subjects.size >= 0 always holds",
                "Complaint( subjects.size < 0 ) | subjects.size < 0 can never hold",
                "Complaint( subjects.size == 1, subjects.size == 2 ) | can never hold beside the other conditions",
                "Complaint( serious.size == 1 ) | a Boolean has no facts of its own",
                "Complaint( $n : subjects.size ) | how many subjects holds is no fact of the case",
                "Complaint( subjects.length == 1 ) | subjects holds several"
            })
    void what_cannot_be_counted_so_is_refused(String conditions, String wrong) {
        assertThatThrownBy(() -> TinyPack.ofKind("OBLIGATION", rule(1, conditions)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(wrong);
    }

    @Test
    void language_one_does_not_count() {
        assertThatThrownBy(() -> TinyPack.of(rule(1, "Complaint( subjects.size == 1 )")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("the rule counts, which language 1 does not have");
    }

    @Test
    void no_fact_of_the_model_is_called_as_the_size_of_a_list_is() {
        assertThat(Stream.concat(Shape.situations().values().stream(), Shape.permitted(Person.class).stream())
                        .flatMap(shape -> shape.parts().stream()))
                .isNotEmpty()
                .noneMatch(part -> part.name().equals("size"));
    }
}
