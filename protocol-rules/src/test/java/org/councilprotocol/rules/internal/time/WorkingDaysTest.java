package org.councilprotocol.rules.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Deadline.Skipped;
import org.councilprotocol.model.fact.FactPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final WorkingDays ENGLAND = new WorkingDays(Set.of());

    private static Deadline after(int days, String start) {
        return ENGLAND.after(days, LocalDate.parse(start), FactPath.parse("receivedOn"));
    }

    private static Deadline before(int days, String start) {
        return ENGLAND.before(days, LocalDate.parse(start), FactPath.parse("meetingOn"));
    }

    private static List<String> skipped(Deadline deadline) {
        return deadline.skipped().stream()
                .map(each -> each.day() + " " + each.why())
                .toList();
    }

    @Test
    void the_day_of_receipt_is_not_counted() {
        Deadline deadline = after(1, "2026-03-02");

        assertThat(deadline.start()).isEqualTo("2026-03-02");
        assertThat(deadline.counted()).containsExactly(LocalDate.parse("2026-03-03"));
        assertThat(deadline.due()).isEqualTo("2026-03-03");
    }

    @ParameterizedTest
    @CsvSource({"6, 2026-03-10", "7, 2026-03-11", "8, 2026-03-12"})
    void one_day_more_or_less_moves_the_due_date_by_one(int days, LocalDate due) {
        Deadline deadline = after(days, "2026-03-02");

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.counted()).hasSize(days).last().isEqualTo(due);
        assertThat(deadline.workingDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06", "2026-03-07", "2026-03-08"})
    void what_comes_on_a_Friday_or_at_a_weekend_runs_from_Monday(LocalDate start) {
        Deadline deadline = ENGLAND.after(1, start, FactPath.parse("receivedOn"));

        assertThat(deadline.due()).isEqualTo("2026-03-09");
        assertThat(deadline.skipped()).allMatch(each -> each.why().equals("weekend"));
    }

    @Test
    void Good_Friday_and_Easter_Monday_are_skipped_and_named() {
        Deadline deadline = after(1, "2026-04-02");

        assertThat(deadline.due()).isEqualTo("2026-04-07");
        assertThat(skipped(deadline))
                .containsExactly(
                        "2026-04-03 bank holiday: Good Friday",
                        "2026-04-04 weekend",
                        "2026-04-05 weekend",
                        "2026-04-06 bank holiday: Easter Monday");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        // Christmas Day on a Saturday: Monday and Tuesday instead.
        "2021-12-24, 2021-12-29",
        "2027-12-24, 2027-12-29",
        // Christmas Day on a Sunday: Boxing Day is Monday, and Tuesday stands for Christmas Day.
        "2022-12-23, 2022-12-28",
        // Boxing Day on a Saturday: Monday instead.
        "2026-12-24, 2026-12-29",
        // New Year's Day on a Saturday and on a Sunday: Monday instead.
        "2021-12-31, 2022-01-04",
        "2027-12-31, 2028-01-04",
        "2022-12-30, 2023-01-03"
    })
    void a_bank_holiday_at_a_weekend_has_its_substitute(LocalDate start, LocalDate due) {
        assertThat(ENGLAND.after(1, start, FactPath.parse("receivedOn")).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-05-30", // where the Spring bank holiday would have been
                "2020-05-04", // where the Early May bank holiday would have been
                "2026-03-17", // Saint Patrick's Day: Northern Ireland's
                "2026-11-30", // Saint Andrew's Day: Scotland's
                "2026-01-02", // Scotland's second day of the year
                "2026-08-03" // Scotland's summer bank holiday
            })
    void what_is_no_bank_holiday_in_England_counts(LocalDate day) {
        assertThat(ENGLAND.whyNot(day)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"6, 2026-03-04", "7, 2026-03-03", "8, 2026-03-02"})
    void counted_back_the_day_itself_is_not_counted_and_one_day_more_is_a_day_earlier(int days, LocalDate due) {
        Deadline deadline = before(days, "2026-03-12");

        assertThat(deadline.direction()).isEqualTo(Deadline.Direction.BEFORE);
        assertThat(deadline.start()).isEqualTo("2026-03-12");
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.counted())
                .hasSize(days)
                .startsWith(LocalDate.parse("2026-03-11"))
                .endsWith(due);
        assertThat(skipped(deadline)).containsExactly("2026-03-08 weekend", "2026-03-07 weekend");
    }

    @Test
    void counted_back_over_Easter_and_a_closure_the_days_passed_over_are_named() {
        WorkingDays council = new WorkingDays(Set.of(LocalDate.parse("2026-04-07")));
        Deadline deadline = council.before(1, LocalDate.parse("2026-04-08"), FactPath.parse("meetingOn"));

        assertThat(deadline.due()).isEqualTo("2026-04-02");
        assertThat(skipped(deadline))
                .containsExactly(
                        "2026-04-07 the council is closed",
                        "2026-04-06 bank holiday: Easter Monday",
                        "2026-04-05 weekend",
                        "2026-04-04 weekend",
                        "2026-04-03 bank holiday: Good Friday");
        assertThat(before(1, "2026-04-08").due()).isEqualTo("2026-04-07");
    }

    /** Whoever acts on the last day counted back has that many working days until the day. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 249, 250})
    void from_the_last_day_counted_back_as_many_forwards_reach_the_day(int days) {
        Deadline deadline = before(days, "2026-03-12");

        assertThat(after(days, deadline.due().toString()).due()).isEqualTo("2026-03-12");
    }

    @Test
    void without_the_day_to_count_back_from_the_due_date_is_open() {
        assertThat(ENGLAND.before(7, null, FactPath.parse("meetingOn")))
                .isEqualTo(new Deadline(
                        7,
                        Deadline.Direction.BEFORE,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        FactPath.parse("meetingOn"),
                        null,
                        null));
    }

    @Test
    void a_council_is_closed_on_days_of_its_own() {
        LocalDate closed = LocalDate.parse("2026-12-29");
        Deadline deadline =
                new WorkingDays(Set.of(closed)).after(1, LocalDate.parse("2026-12-24"), FactPath.parse("receivedOn"));

        assertThat(deadline.due()).isEqualTo("2026-12-30");
        assertThat(deadline.skipped()).contains(new Skipped(closed, "the council is closed"));
        assertThat(after(1, "2026-12-24").due()).isEqualTo("2026-12-29");
    }

    @Test
    void a_closure_day_that_is_no_working_day_anyway_is_named_for_what_it_is() {
        WorkingDays council = new WorkingDays(Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-27")));

        assertThat(council.whyNot(LocalDate.parse("2026-12-25"))).startsWith("bank holiday: ");
        assertThat(council.whyNot(LocalDate.parse("2026-12-27"))).isEqualTo("weekend");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 251, 1_001, Integer.MAX_VALUE})
    void no_period_is_shorter_than_a_day_or_longer_than_a_year(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after(days, "2026-03-02"))
                .withMessage(days + " working days are not between 1 and " + WorkingDays.LONGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLAND.after(days, null, FactPath.parse("receivedOn")));
        assertThatIllegalArgumentException().isThrownBy(() -> before(days, "2026-03-02"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 249, 250})
    void every_period_between_is_counted_to_the_day(int days) {
        Deadline deadline = after(days, "2026-03-02");

        assertThat(deadline.counted()).hasSize(days).doesNotHaveDuplicates().isSorted();
        assertThat(LocalDate.parse("2026-03-02")
                        .plusDays(deadline.counted().size() + deadline.skipped().size()))
                .isEqualTo(deadline.due());
    }

    @Test
    void without_a_start_the_due_date_is_open() {
        Deadline deadline = ENGLAND.after(7, null, FactPath.parse("receivedOn"));

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
    void a_period_that_leaves_the_known_years_is_refused_and_never_counted_wrongly() {
        LocalDate lastButOne = WorkingDays.LAST_KNOWN.minusDays(1);

        assertThat(ENGLAND.after(1, lastButOne, FactPath.parse("receivedOn")).due())
                .isEqualTo(WorkingDays.LAST_KNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLAND.after(2, lastButOne, FactPath.parse("receivedOn")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLAND.after(1, WorkingDays.FIRST_KNOWN.minusDays(2), FactPath.parse("receivedOn")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLAND.after(1, LocalDate.MIN, FactPath.parse("receivedOn")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> before(250, WorkingDays.FIRST_KNOWN.plusMonths(6).toString()));
    }

    /** Also from a day to either side, which completing a case may make up. */
    @Test
    void the_longest_period_from_any_day_that_input_may_name_ends_among_the_known() {
        LocalDate first = WorkingDays.FIRST_START.minusDays(1);
        LocalDate last = WorkingDays.LAST_START.plusDays(1);
        Set<LocalDate> closed = last.plusDays(1)
                .datesUntil(WorkingDays.LAST_KNOWN)
                .filter(day -> ENGLAND.whyNot(day) == null)
                .limit(WorkingDays.MOST_CLOSURE_DAYS)
                .collect(Collectors.toSet());
        WorkingDays council = new WorkingDays(closed);

        assertThat(closed).hasSize(WorkingDays.MOST_CLOSURE_DAYS);
        assertThat(council.after(WorkingDays.LONGEST, last, FactPath.parse("receivedOn"))
                        .counted())
                .hasSize(WorkingDays.LONGEST);
        assertThat(council.after(WorkingDays.LONGEST, first, FactPath.parse("receivedOn"))
                        .counted())
                .hasSize(WorkingDays.LONGEST);
    }

    @Test
    void the_longest_period_back_from_any_day_that_input_may_name_ends_among_the_known() {
        LocalDate first = WorkingDays.FIRST_START_BACK.minusDays(1);
        LocalDate last = WorkingDays.LAST_START.plusDays(1);
        Set<LocalDate> closed = WorkingDays.FIRST_KNOWN
                .datesUntil(first)
                .filter(day -> ENGLAND.whyNot(day) == null)
                .limit(WorkingDays.MOST_CLOSURE_DAYS)
                .collect(Collectors.toSet());
        WorkingDays council = new WorkingDays(closed);

        assertThat(closed).hasSize(WorkingDays.MOST_CLOSURE_DAYS);
        for (LocalDate day : List.of(first, last)) {
            assertThat(council.before(WorkingDays.LONGEST, day, FactPath.parse("meetingOn"))
                            .counted())
                    .hasSize(WorkingDays.LONGEST);
        }
    }

    @Test
    void more_closure_days_than_could_be_counted_among_are_refused() {
        Set<LocalDate> days = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .limit(WorkingDays.MOST_CLOSURE_DAYS + 1)
                .collect(Collectors.toSet());

        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(days));
    }
}
