package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Question.Answer;
import org.junit.jupiter.api.Test;

/** Which questions are asked, in which order, and what each answer is said to lead to. */
class QuestionRankingTest {

    private static String rule(String norm, String annotations, String conditions, String verdict) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\n" + annotations
                + "\nwhen\n    " + conditions + "\nthen\n    verdicts." + verdict + ";\nend\n";
    }

    private static String must(String norm, String conditions) {
        return rule(norm, "", conditions, "must(Party.MEMBER, Act.RAISE_CONCERN)");
    }

    private static List<Question> questions(String rules, Situation situation) {
        return TinyPack.of(rules).decide(situation).questions();
    }

    private static Question question(List<Question> questions, String fact) {
        return questions.stream()
                .filter(each -> each.fact().toString().equals(fact))
                .findFirst()
                .orElseThrow(() -> new AssertionError(fact + " is not asked for"));
    }

    private static List<String> ids(List<Cited> cited) {
        return cited.stream().map(Cited::norm).toList();
    }

    private static String told(Answer answer) {
        return answer.value() + ": gains " + ids(answer.gained()) + ", leaves gaps " + ids(answer.gaps()) + ", loses "
                + ids(answer.lost());
    }

    private static List<String> told(List<Question> questions, String fact) {
        return question(questions, fact).answers().stream()
                .map(QuestionRankingTest::told)
                .toList();
    }

    @Test
    void the_question_whose_answers_settle_most_comes_first() {
        List<Question> questions = questions(
                must("1.1/1", "Complaint( discussed == true )")
                        + must("1.2/1", "Complaint( serious == true )")
                        + must("1.3/1", "Complaint( serious == true )")
                        + must("1.4/1", "Complaint( serious == true, resolved == true )"),
                Complaint.builder().build());

        assertThat(questions)
                .extracting(each -> each.fact() + " settles " + each.settles())
                // That it is not serious settles three, that it is settles two; that it is resolved settles none.
                .containsExactly("serious settles 2", "discussed settles 1", "resolved settles 0");
    }

    @Test
    void of_two_that_settle_as_much_the_first_by_name_comes_first() {
        assertThat(questions(
                        must("1.1/1", "Complaint( serious == true )") + must("1.2/1", "Complaint( resolved == true )"),
                        Complaint.builder().build()))
                .extracting(question -> question.fact().toString())
                .containsExactly("resolved", "serious");
    }

    @Test
    void an_answer_says_what_it_gains_and_what_it_loses() {
        List<Question> questions = questions(
                must("1.1/1", "Complaint( serious == true )")
                        + must("1.2/1", "Complaint( serious == false )")
                        + must("1.3/1", "Complaint( serious == true, resolved == true )"),
                Complaint.builder().build());

        assertThat(told(questions, "serious"))
                .containsExactly(
                        "true: gains [1.1/1], leaves gaps [], loses [1.2/1]",
                        "false: gains [1.2/1], leaves gaps [], loses [1.1/1, 1.3/1]");
        assertThat(told(questions, "resolved"))
                .containsExactly(
                        "true: gains [], leaves gaps [], loses []", "false: gains [], leaves gaps [], loses [1.3/1]");
        assertThat(question(questions, "serious").question()).isEqualTo("Is the complaint serious?");
        assertThat(question(questions, "serious").answers().get(0).gained())
                .containsExactly(new Cited("1.1/1", "1.1", "What 1.1/1 says."));
    }

    @Test
    void what_then_leaves_a_gap_is_told_apart_and_a_gap_that_closes_loses_nothing() {
        List<Question> questions = questions(
                rule("1.1/1", "", "Complaint( serious == true )", "gap(Act.RAISE_CONCERN)"),
                Complaint.builder().build());

        assertThat(told(questions, "serious"))
                .containsExactly(
                        "true: gains [], leaves gaps [1.1/1], loses []", "false: gains [], leaves gaps [], loses []");
    }

    @Test
    void what_is_said_in_place_of_another_of_the_same_norm_is_not_lost() {
        List<Question> questions = questions(
                rule("1.1/1", "", "Complaint( serious == true )", "must(Party.MEMBER, Act.RAISE_CONCERN)")
                        + rule("1.1/1", "", "Complaint( serious == false )", "must(Party.MEMBER, Act.TAKE_UP)"),
                Complaint.builder().build());

        assertThat(told(questions, "serious"))
                .containsExactly(
                        "true: gains [1.1/1], leaves gaps [], loses []",
                        "false: gains [1.1/1], leaves gaps [], loses []");
    }

    @Test
    void what_may_be_said_on_a_further_fact_is_not_lost() {
        List<Question> questions = questions(
                rule("1.1/1", "", "Complaint( serious == true )", "must(Party.MEMBER, Act.RAISE_CONCERN)")
                        + rule(
                                "1.1/1",
                                "",
                                "Complaint( serious == false, resolved == true )",
                                "must(Party.MEMBER, Act.TAKE_UP)"),
                Complaint.builder().build());

        assertThat(told(questions, "serious"))
                .containsExactly(
                        "true: gains [1.1/1], leaves gaps [], loses []", "false: gains [], leaves gaps [], loses []");
    }

    @Test
    void what_would_only_be_arguable_is_neither_gained_nor_lost() {
        List<Question> questions = questions(
                rule(
                        "1.1/1",
                        "@reading(\"this is enough\")",
                        "Complaint( serious == true )",
                        "must(Party.MEMBER, Act.RAISE_CONCERN)"),
                Complaint.builder().build());

        assertThat(told(questions, "serious"))
                .containsExactly(
                        "true: gains [], leaves gaps [], loses []", "false: gains [], leaves gaps [], loses [1.1/1]");
        assertThat(question(questions, "serious").settles()).isEqualTo(1);
    }

    @Test
    void a_norm_that_may_be_said_of_somebody_else_is_not_lost_with_one() {
        String rules = rule(
                "1.1/1",
                "",
                "$c : Complaint()\n    $s : Officer( junior == true ) from $c.subjects",
                "must(Party.MEMBER, Act.RAISE_CONCERN).about($s)");
        Complaint one =
                Complaint.builder().subjects(List.of(Officer.builder().build())).build();
        Complaint two = Complaint.builder()
                .subjects(List.of(Officer.builder().build(), Officer.builder().build()))
                .build();

        assertThat(told(questions(rules, one), "subjects[0].junior"))
                .containsExactly(
                        "true: gains [1.1/1], leaves gaps [], loses []",
                        "false: gains [], leaves gaps [], loses [1.1/1]");
        assertThat(told(questions(rules, two), "subjects[0].junior"))
                .containsExactly(
                        "true: gains [1.1/1], leaves gaps [], loses []", "false: gains [], leaves gaps [], loses []");
    }

    @Test
    void constants_that_lead_to_the_same_are_told_as_one_answer() {
        List<Question> questions = questions(
                must("1.1/1", "InformationRequest( capacity == Capacity.MEMBER )")
                        + rule(
                                "1.2/1",
                                "",
                                "InformationRequest( capacity == Capacity.MEMBER, informal == true )",
                                "must(Party.MEMBER, Act.TAKE_UP)"),
                InformationRequest.builder().requester(Member.builder().build()).build());

        List<Answer> answers = question(questions, "capacity").answers();
        assertThat(answers).hasSize(2);
        assertThat(told(answers.get(0))).startsWith("member: gains [1.1/1]");
        assertThat(answers.get(1).value().toString()).contains(" or ").doesNotContain("member or");
        assertThat(ids(answers.get(1).lost())).containsExactly("1.1/1", "1.2/1");
    }

    @Test
    void yes_and_no_are_told_apart_even_where_they_lead_to_the_same() {
        List<Question> questions = questions(
                must("1.1/1", "Complaint( serious == true, resolved == false )")
                        + must("1.1/1", "Complaint( serious == false, resolved == true )"),
                Complaint.builder().build());

        assertThat(questions)
                .extracting(question -> question.fact().toString())
                .containsExactlyInAnyOrder("serious", "resolved");
        assertThat(question(questions, "serious").answers())
                .extracting(answer -> answer.value().toString())
                .containsExactly("true", "false");
        assertThat(questions).allMatch(each -> each.settles() == 0);
    }

    @Test
    void what_settles_nothing_by_itself_is_asked_for_once_nothing_else_would_settle_it() {
        String rules = must("1.1/1", "Complaint( discussed == true, serious == true, resolved == false )")
                + must("1.1/1", "Complaint( discussed == true, serious == false, resolved == true )");

        assertThat(questions(rules, Complaint.builder().build()))
                .extracting(question -> question.fact().toString())
                .containsExactly("discussed");
        assertThat(questions(rules, Complaint.builder().discussed(true).build()))
                .extracting(question -> question.fact().toString())
                .containsExactly("resolved", "serious");
    }

    @Test
    void facts_of_the_second_situation_of_a_case_are_asked_for_by_their_place_in_it() {
        var decision = TinyPack.of(must("1.1/1", "Complaint( serious == true )"))
                .decide(org.councilprotocol.model.Case.of(
                        InformationRequest.builder().build(),
                        Complaint.builder().build()));

        assertThat(decision.questions())
                .extracting(question -> question.fact().toString())
                .containsExactly("situations[1].serious");
        assertThat(decision.open()).singleElement().satisfies(open -> {
            assertThat(open.verdict().situation()).isEqualTo(1);
            assertThat(open.hangsOn()).singleElement().satisfies(hinge -> assertThat(hinge.fact())
                    .hasToString("situations[1].serious"));
        });
    }
}
