package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.PremisesVisit;
import org.councilprotocol.model.Request;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.Interview.Ask;
import org.councilprotocol.rules.Interview.Form;
import org.councilprotocol.rules.json.FactSetter;
import org.councilprotocol.rules.json.InputException;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final Protocol TINY = TinyPack.of("""
            rule "1.1/1 about a Corporate Director"
            when
                $complaint : Complaint( serious == true )
                $subject : Officer( posts contains Post.CORPORATE_DIRECTOR ) from $complaint.subjects
            then
                verdicts.must(Party.MEMBER, Act.RAISE_CONCERN).with(Post.MONITORING_OFFICER).about($subject);
            end
            """);

    private static Question question(String fact) {
        return new Question(FactPath.parse(fact), "?", List.of(), 0, List.of());
    }

    private static Ask next(Interview interview) {
        return Objects.requireNonNull(interview.next());
    }

    private static Interview blank() {
        return Interview.about(TINY, Complaint.class);
    }

    @Test
    void it_asks_until_nothing_is_open_and_then_has_decided() {
        Interview interview = blank();
        int asked = 0;
        for (Ask ask = interview.next(); ask != null; ask = interview.next()) {
            interview = switch (ask.question().fact().toString()) {
                case "serious" -> interview.answer(ask.question(), true);
                case "subjects" ->
                    interview.answer(ask.question(), List.of(Officer.builder().build()));
                case "subjects[0].posts" -> interview.answer(ask.question(), Set.of(Post.CORPORATE_DIRECTOR));
                default -> throw new AssertionError(ask);
            };
            asked++;
        }

        assertThat(asked).isEqualTo(3);
        assertThat(interview.decision().verdicts()).extracting(Verdict::norm).containsExactly("1.1/1");
        assertThat(interview.situation())
                .isEqualTo(Complaint.builder()
                        .serious(true)
                        .subjects(List.of(Officer.builder()
                                .posts(Set.of(Post.CORPORATE_DIRECTOR))
                                .build()))
                        .build());
    }

    @Test
    void none_of_the_checklist_rules_out_what_is_exceptional_and_nothing_else() {
        Protocol protocol = TinyPack.of("""
                rule "1.1/1 in public"
                when
                    Complaint( inPublic == true )
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end

                rule "1.2/1 about the Managing Director"
                when
                    $complaint : Complaint()
                    Officer( posts contains Post.MANAGING_DIRECTOR ) from $complaint.subjects
                then
                    verdicts.must(Party.MEMBER, Act.RAISE_CONCERN);
                end
                """);
        Interview interview = Interview.of(
                protocol,
                Complaint.builder().subjects(List.of(Officer.builder().build())).build());

        assertThat(interview.next()).isNull();
        assertThat(interview.checklist())
                .extracting(item -> item.fact().toString())
                .containsExactlyInAnyOrder("inPublic", "subjects[0].posts");
        Interview none = interview.noneOfTheChecklist();
        assertThat(none.checklist()).isEmpty();
        assertThat(none.decision().open()).isEmpty();
        assertThat(((Complaint) none.situation()).inPublic()).isFalse();
        assertThat(none.known().told())
                .hasToString("{subjects[0].posts=Elements[has=[], hasNot=[Post[name=managing-director]]]}");
        Ask posts = interview.ask(interview.checklist().stream()
                .filter(item -> item.fact().toString().equals("subjects[0].posts"))
                .findFirst()
                .orElseThrow());
        assertThat(interview
                        .answer(posts.question(), Set.of(Post.MANAGING_DIRECTOR))
                        .decision()
                        .verdicts())
                .extracting(Verdict::norm)
                .containsExactly("1.2/1");
    }

    @Test
    void each_question_says_what_it_can_be_answered() {
        Interview interview = blank().notKnown(question("serious"));
        Ask subjects = next(interview);

        assertThat(subjects.question().fact()).isEqualTo(FactPath.parse("subjects"));
        assertThat(subjects.form()).isEqualTo(Form.PERSON);
        assertThat(subjects.several()).isTrue();
        assertThat(subjects.choices()).hasSize(3).contains(Officer.builder().build());
        Ask posts = next(
                interview.answer(subjects.question(), List.of(subjects.choices().get(1))));
        assertThat(posts.form()).isEqualTo(Form.NAME);
        assertThat(posts.choices()).contains(Post.CORPORATE_DIRECTOR, Post.OTHER);
        Ask serious = next(blank().notKnown(question("subjects")));
        assertThat(serious.form()).isEqualTo(Form.YES_OR_NO);
        assertThat(serious.choices()).containsExactly(true, false);
    }

    @Test
    void what_is_not_known_is_not_asked_again_and_the_first_interview_stays_as_it_was() {
        Interview first = blank();
        Interview last = first.notKnown(question("serious")).notKnown(question("subjects"));

        assertThat(last.next()).isNull();
        assertThat(last.decision().open()).hasSize(1);
        assertThat(first.next()).isNotNull();
    }

    @Test
    void an_answer_in_JSON_is_refused_with_the_words_of_the_reader() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> blank().answerJson(question("serious"), "\"yes\""))
                .withMessage("$.serious: expected true or false, found the text \"yes\": write true, without quotation"
                        + " marks");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> blank().answerJson(question("serious"), "null"))
                .withMessageContaining("null says nothing");
        assertThat(blank().answerJson(question("repetition"), "\"single\"").situation())
                .isNotEqualTo(blank().situation());
    }

    @Test
    void an_answer_of_another_type_is_refused() {
        for (Object wrong : List.of("yes", 1, Set.of(true))) {
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> blank().answer(question("serious"), wrong))
                    .withMessageStartingWith("$.serious: expected true or false, found ");
        }
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() ->
                        blank().answer(question("subjects"), Officer.builder().build()))
                .withMessageContaining("expected a collection");
    }

    @Test
    void an_answer_that_contradicts_what_is_known_is_refused() {
        Interview interview = Interview.of(
                TINY,
                Complaint.builder()
                        .discussed(false)
                        .subjects(List.of(Officer.builder()
                                .grade(Grade.BELOW_HEAD_OF_SERVICE)
                                .build()))
                        .build());

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> interview.answer(question("resolved"), true))
                .withMessageContaining("resolved is true although discussed is false");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> interview.answerJson(question("subjects[0].posts"), "[\"corporate-director\"]"))
                .withMessageContaining("grade is below director");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> blank().answer(question("subjects"), List.of()));
    }

    @Test
    void a_path_that_leads_nowhere_is_refused() {
        for (String path :
                List.of("seriuos", "subjects[0].posts", "subjects[0]", "complainant.posts", "serious.posts", "")) {
            assertThatExceptionOfType(InputException.class).as(path).isThrownBy(() -> blank().answer(
                            question(path), true));
        }
    }

    @Test
    void what_is_said_of_a_person_with_an_id_holds_wherever_they_are() {
        Officer officer = Officer.builder().id("Officer A").build();
        Complaint complaint = Complaint.builder()
                .complainant(officer)
                .subjects(List.of(officer))
                .build();
        Complaint set = (Complaint) new FactSetter(Set.of())
                .set(complaint, FactPath.parse("subjects[0].posts"), Set.of(Post.MONITORING_OFFICER));

        assertThat(set.complainant()).isEqualTo(set.subjects().get(0));
        assertThat(Objects.requireNonNull(set.complainant()).posts()).containsExactly(Post.MONITORING_OFFICER);
    }

    @Test
    void somebody_with_an_id_is_asked_about_by_it() {
        Officer one = Officer.builder().id("Mr O").build();
        Interview interview = Interview.of(
                TINY, Complaint.builder().subjects(List.of(one)).serious(true).build());
        Ask ask = next(interview);

        assertThat(ask.question().fact()).isEqualTo(FactPath.parse("people['Mr O'].posts"));
        Interview told = interview.answer(ask.question(), Set.of(Post.CORPORATE_DIRECTOR));
        assertThat(told.situation())
                .isEqualTo(Complaint.builder()
                        .subjects(List.of(Officer.builder()
                                .id("Mr O")
                                .posts(Set.of(Post.CORPORATE_DIRECTOR))
                                .build()))
                        .serious(true)
                        .build());
        assertThat(told.next()).isNull();
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> told.answer(question("people.other.posts"), Set.of()))
                .withMessageContaining("nobody in this situation goes by the id \"other\"");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> told.answer(question("people['Mr O']"), one))
                .withMessageContaining("say which fact of theirs is meant");
    }

    @Test
    void what_the_value_is_not_is_an_answer_too_and_the_question_is_not_put_again() {
        Interview interview = Interview.of(
                TINY,
                Complaint.builder()
                        .subjects(List.of(Officer.builder().build()))
                        .serious(true)
                        .build());
        Question posts = next(interview).question();

        for (Interview told : List.of(
                interview.answer(posts, Told.hasNot(Post.CORPORATE_DIRECTOR)),
                interview.answerJson(posts, "{\"hasNot\": [\"corporate-director\"]}"))) {
            assertThat(told.known().told())
                    .containsOnly(Map.entry("subjects[0].posts", Told.hasNot(Post.CORPORATE_DIRECTOR)));
            assertThat(told.next()).isNull();
            assertThat(told.decision().verdicts()).isEmpty();
            assertThat(told.decision().open()).isEmpty();
        }
        Interview other = interview.answer(posts, Told.hasNot(Post.MONITORING_OFFICER));
        assertThat(other.decision().open()).isNotEmpty();
        assertThat(other.next()).isNull();
        Interview whole = other.answer(posts, Set.of(Post.CORPORATE_DIRECTOR));
        assertThat(whole.known().told()).isEmpty();
        assertThat(whole.decision().verdicts()).hasSize(1);
    }

    @Test
    void what_cannot_be_told_so_is_refused_and_a_case_of_two_situations_is_none_to_ask_about() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> blank().answerJson(question("serious"), "{\"not\": [true]}"))
                .withMessageContaining("expected true or false");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> blank().answer(question("serious"), Told.not(true)))
                .withMessageContaining("told whole or not at all");
        Case two = Case.of(Complaint.builder().build(), PremisesVisit.builder().build());
        assertThatIllegalArgumentException().isThrownBy(() -> Interview.of(TINY, two));
    }

    @Test
    void only_a_situation_of_one_kind_is_asked_about() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interview.about(TINY, Request.class));
    }
}
