package org.councilprotocol.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.InformationRequest;
import org.councilprotocol.model.InformationRequestBuilder;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines of typed input, from the day that a case names to the decision. */
class DeadlineTest {

    private static final Protocol LONGEST = TinyPack.of("""
            rule "1.1/1 a request is dealt with in the longest time that a rule may give"
            when
                $request : InformationRequest()
            then
                verdicts.must(Party.OFFICERS, Act.HAVE_TIMELY_RESPONSE).withinWorkingDays(%d, $request.receivedOn);
            end
            """.formatted(WorkingDays.LONGEST));

    private static InformationRequest received(LocalDate day) {
        return InformationRequest.builder().receivedOn(day).build();
    }

    @Test
    void from_every_day_that_input_may_name_the_longest_period_is_counted() {
        for (LocalDate day : List.of(Limits.FIRST_DAY, LocalDate.of(1999, 12, 20), Limits.LAST_DAY)) {
            assertThat(LONGEST.decide(received(day)).verdicts())
                    .singleElement()
                    .extracting(Verdict::deadline)
                    .extracting(Deadline::counted)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .hasSize(WorkingDays.LONGEST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1971-12-31", "2029-01-01", "-999999999-01-01", "+999999999-12-31"})
    void from_any_other_day_nothing_is_decided_or_explained(LocalDate day) {
        assertThatThrownBy(() -> LONGEST.decide(received(day)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("$.receivedOn: ");
        assertThatThrownBy(() -> LONGEST.explain(received(day), "1.1/1"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("$.receivedOn: ");
        assertThatThrownBy(() -> LONGEST.decide(Case.of(Complaint.builder().build(), received(day))))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("$.situations[1].receivedOn: ");
    }

    // ------------------------------------------------------------------ counted back

    private static final Protocol BEFOREHAND = TinyPack.inLanguageTwo("", """
            rule "1.1/1 an answer is ready well before the date agreed"
            when
                InformationRequest( $agreed : agreedDate )
            then
                verdicts.must(Party.OFFICERS, Act.HAVE_TIMELY_RESPONSE).atLeastWorkingDaysBefore(%d, $agreed);
            end
            """.formatted(WorkingDays.LONGEST));

    @Test
    void back_from_every_day_that_input_may_name_the_longest_period_is_counted() {
        for (LocalDate day : List.of(WorkingDays.FIRST_START_BACK, LocalDate.of(1999, 12, 20), Limits.LAST_DAY)) {
            Deadline deadline = deadlineBefore(day);

            assertThat(deadline.direction()).isEqualTo(Deadline.Direction.BEFORE);
            assertThat(deadline.start()).isEqualTo(day);
            assertThat(deadline.counted()).hasSize(WorkingDays.LONGEST).endsWith(deadline.due());
            assertThat(deadline.due()).isBefore(day);
        }
    }

    @Test
    void a_pack_that_counts_back_refuses_a_day_from_which_the_longest_period_back_is_not_known() {
        LocalDate day = WorkingDays.FIRST_START_BACK.minusDays(1);

        assertThatThrownBy(() -> deadlineBefore(day))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("$.agreedDate")
                .hasMessageContaining("from 1974-01-01 to 2028-12-31");
    }

    @Test
    void without_the_day_that_it_is_counted_back_from_it_asks_for_that() {
        Decision decision = BEFOREHAND.decide(InformationRequest.builder().build());

        assertThat(deadlineBefore(null).due()).isNull();
        assertThat(decision.questions())
                .extracting(question -> question.fact().toString())
                .contains("agreedDate");
    }

    private static Deadline deadlineBefore(LocalDate agreed) {
        return Objects.requireNonNull(BEFOREHAND
                .decide(InformationRequest.builder().agreedDate(agreed).build())
                .verdicts()
                .get(0)
                .deadline());
    }

    // ------------------------------------------------------------------ another date instead

    private static String rule(String norm, String annotations, String conditions, String by) {
        return "rule \"" + norm + " where " + conditions.replaceAll("[^A-Za-z =]+", "") + "\"\n" + annotations
                + "\nwhen\n    $request : InformationRequest( " + conditions
                + " )\nthen\n    verdicts.must(Party.OFFICERS, Act.HAVE_TIMELY_RESPONSE)." + by + ";\nend\n";
    }

    private static final String SEVEN_DAYS = rule("1.1/1", "", "", "withinWorkingDays(7, $request.receivedOn)");
    private static final String AS_AGREED =
            rule("1.2/1", "@varies(\"1.1/1\")", "otherTimeAgreed == true", "by($request.agreedDate)");
    private static final String WHERE_INFORMAL =
            rule("1.3/1", "@varies(\"1.1/1\")", "informal == true", "withinWorkingDays(2, $request.receivedOn)");

    private static InformationRequestBuilder request() {
        return InformationRequest.builder().receivedOn(LocalDate.of(2026, 3, 2)).informal(false);
    }

    /** The deadline of what is to be done within seven days. */
    private static Deadline deadline(String rules, InformationRequestBuilder request) {
        Verdict verdict = TinyPack.of(rules).decide(request.build()).verdicts().get(0);
        assertThat(verdict.norm()).isEqualTo("1.1/1");
        return Objects.requireNonNull(verdict.deadline());
    }

    @Test
    void while_it_is_not_known_whether_another_date_holds_the_period_stands_unless_it_does() {
        Deadline deadline = deadline(SEVEN_DAYS + AS_AGREED, request());

        assertThat(deadline.due()).isEqualTo("2026-03-11");
        assertThat(deadline.startFact()).hasToString("receivedOn");
        assertThat(deadline.variedBy()).isNull();
        assertThat(deadline.alternative())
                .isEqualTo(new Deadline.Alternative(
                        "1.2/1",
                        FactPath.parse("otherTimeAgreed"),
                        "another time for the answer was agreed with the requester",
                        null));
    }

    @Test
    void the_other_date_is_told_where_the_case_gives_it() {
        Deadline deadline =
                deadline(SEVEN_DAYS + WHERE_INFORMAL, request().informal(null).otherTimeAgreed(false));

        assertThat(deadline.due()).isEqualTo("2026-03-11");
        assertThat(deadline.alternative()).isNotNull().satisfies(other -> {
            assertThat(other.norm()).isEqualTo("1.3/1");
            assertThat(other.fact()).hasToString("informal");
            assertThat(other.words()).contains("informally");
        });
    }

    @Test
    void a_period_in_place_of_another_says_under_which_norm_it_runs() {
        Deadline deadline =
                deadline(SEVEN_DAYS + WHERE_INFORMAL, request().informal(true).otherTimeAgreed(false));

        assertThat(deadline.workingDays()).isEqualTo(2);
        assertThat(deadline.due()).isEqualTo("2026-03-04");
        assertThat(deadline.variedBy()).isEqualTo("1.3/1");
        assertThat(deadline.alternative()).isNull();
    }

    @Test
    void of_two_that_replace_a_period_the_first_in_the_document_does() {
        Deadline deadline = deadline(
                SEVEN_DAYS + AS_AGREED + WHERE_INFORMAL,
                request().informal(true).otherTimeAgreed(true).agreedDate(LocalDate.of(2026, 4, 30)));

        assertThat(deadline.due()).isEqualTo("2026-04-30");
        assertThat(deadline.variedBy()).isEqualTo("1.2/1");
    }

    @Test
    void one_that_is_earlier_in_the_document_may_still_come_before_one_that_is_settled() {
        Deadline earlier =
                deadline(SEVEN_DAYS + AS_AGREED + WHERE_INFORMAL, request().informal(true));
        Deadline later = deadline(
                SEVEN_DAYS + AS_AGREED + WHERE_INFORMAL,
                request().informal(null).otherTimeAgreed(true).agreedDate(LocalDate.of(2026, 4, 30)));

        assertThat(earlier.variedBy()).isEqualTo("1.3/1");
        assertThat(earlier.due()).isEqualTo("2026-03-04");
        assertThat(earlier.alternative())
                .isNotNull()
                .extracting(Deadline.Alternative::norm)
                .isEqualTo("1.2/1");
        assertThat(later.variedBy()).isEqualTo("1.2/1");
        assertThat(later.alternative()).isNull();
    }

    @Test
    void what_replaces_nothing_leaves_the_period_as_it_is() {
        Deadline deadline = deadline(
                SEVEN_DAYS + rule("1.2/1", "", "otherTimeAgreed == true", "by($request.agreedDate)"),
                request().otherTimeAgreed(true).agreedDate(LocalDate.of(2026, 4, 30)));

        assertThat(deadline.due()).isEqualTo("2026-03-11");
        assertThat(deadline.variedBy()).isNull();
        assertThat(deadline.alternative()).isNull();
    }

    @Test
    void without_the_day_from_which_it_runs_a_period_is_told_with_what_to_ask() {
        Deadline deadline = deadline(SEVEN_DAYS, InformationRequest.builder());

        assertThat(deadline)
                .isEqualTo(new Deadline(
                        7,
                        Deadline.Direction.AFTER,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        FactPath.parse("receivedOn"),
                        null,
                        null));
    }

    @Test
    void in_the_second_situation_of_a_case_the_facts_of_a_deadline_are_that_situation_s() {
        Verdict verdict = TinyPack.of(SEVEN_DAYS + AS_AGREED)
                .decide(Case.of(Complaint.builder().build(), request().build()))
                .verdicts()
                .get(0);

        assertThat(verdict.situation()).isEqualTo(1);
        assertThat(verdict.deadline()).isNotNull().satisfies(deadline -> {
            assertThat(deadline.startFact()).hasToString("situations[1].receivedOn");
            assertThat(deadline.alternative())
                    .isNotNull()
                    .extracting(Deadline.Alternative::fact)
                    .hasToString("situations[1].otherTimeAgreed");
        });
    }

    @Test
    void the_fact_on_which_both_the_period_and_the_other_date_hang_does_not_tell_them_apart() {
        Decision decision = TinyPack.of(
                        rule("1.1/1", "", "general == true", "withinWorkingDays(7, $request.receivedOn)")
                                + rule(
                                        "1.2/1",
                                        "@varies(\"1.1/1\")",
                                        "general == true, otherTimeAgreed == true",
                                        "by($request.agreedDate)"))
                .decide(request().build());

        assertThat(decision.verdicts()).isEmpty();
        assertThat(decision.open().get(0).verdict().deadline())
                .isNotNull()
                .extracting(Deadline::alternative)
                .isNotNull()
                .extracting("fact")
                .hasToString("otherTimeAgreed");
    }
}
