package org.councilprotocol.pack.worcester;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Grade;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.PolicyDiscussion;
import org.councilprotocol.model.PolicyTalk;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.Protocol;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final PolicyDiscussion COMMENT = PolicyDiscussion.builder()
            .raisedBy(Member.builder().build())
            .officer(Officer.builder().build())
            .asksFor(Set.of(PolicyTalk.COMMENT_ON_POLICY))
            .build();

    @Test
    void only_the_grade_below_head_of_service_is_said_to_gain_a_relief() {
        List<Question.Answer> answers = grade(COMMENT).answers();
        assertThat(answers).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.gained().stream().map(Cited::norm).anyMatch("4.6/2"::equals))
                .extracting(Question.Answer::value)
                .containsExactly(new FactValue.Word("grade", "below-head-of-service"));
        assertThat(answers)
                .filteredOn(answer -> answer.lost().stream().map(Cited::norm).anyMatch("4.6/2"::equals))
                .extracting(Question.Answer::value)
                .singleElement()
                .asString()
                .contains("head-of-service")
                .doesNotContain("below");
    }

    @Test
    void an_answer_never_both_gains_and_loses_a_norm() {
        assertThat(grade(COMMENT).answers()).isNotEmpty().allSatisfy(answer -> assertThat(
                        Collections.disjoint(answer.gained(), answer.lost()))
                .isTrue());
    }

    /** With a serious complaint the reading on which only repeated ones count no longer matters; the duty does. */
    @Test
    void an_answer_that_puts_a_norm_beyond_doubt_does_not_lose_it() {
        Complaint complaint = Complaint.builder()
                .complainant(Member.builder().build())
                .subjects(List.of(
                        Officer.builder().posts(Set.of(Post.MANAGING_DIRECTOR)).build()))
                .build();
        Question serious = Protocol.load("worcester").decide(complaint).questions().stream()
                .filter(question -> question.fact().equals(FactPath.parse("serious")))
                .findFirst()
                .orElseThrow();
        assertThat(serious.answers()).extracting(Question.Answer::value).contains(new FactValue.Truth(true));
        assertThat(serious.answers())
                .filteredOn(answer -> answer.value().equals(new FactValue.Truth(true)))
                .flatExtracting(Question.Answer::lost)
                .isEmpty();
    }

    @Test
    void a_known_grade_is_not_asked_for() {
        PolicyDiscussion known = PolicyDiscussion.builder()
                .raisedBy(Member.builder().build())
                .officer(Officer.builder().grade(Grade.HEAD_OF_SERVICE).build())
                .asksFor(Set.of(PolicyTalk.COMMENT_ON_POLICY))
                .build();
        assertThat(Protocol.load("worcester").decide(known).questions()).isEmpty();
    }

    private static Question grade(PolicyDiscussion situation) {
        return Protocol.load("worcester").decide(situation).questions().stream()
                .filter(question -> question.fact().equals(FactPath.parse("officer.grade")))
                .findFirst()
                .orElseThrow();
    }

    /** No completion gives the Head of Paid Service none of the posts that matter. */
    @Test
    void a_value_that_cannot_be_is_no_answer() {
        Complaint complaint = Complaint.builder()
                .complainant(Member.builder().build())
                .subjects(List.of(
                        Officer.builder().grade(Grade.HEAD_OF_PAID_SERVICE).build(),
                        Officer.builder().grade(Grade.HEAD_OF_SERVICE).build()))
                .discussed(false)
                .resolved(false)
                .unableToDiscuss(true)
                .financialIrregularity(false)
                .build();
        assertThat(Protocol.load("worcester").decide(complaint).questions())
                .isNotEmpty()
                .filteredOn(question -> question.fact().name().equals("posts"))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.answers()).isNotEmpty());
    }
}
