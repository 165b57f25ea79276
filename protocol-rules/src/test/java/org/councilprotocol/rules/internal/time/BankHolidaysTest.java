package org.councilprotocol.rules.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.councilprotocol.model.fact.FactPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

    /** From this year on, the calendar that ours is held against has every day that was proclaimed. */
    private static final int OTHER_IS_RIGHT_SINCE = 2003;

    private static List<LocalDate> ofYear(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> BankHolidays.on(day) != null)
                .toList();
    }

    private static JsonNode data() throws IOException {
        try (InputStream in = BankHolidaysTest.class.getResourceAsStream("bank-holidays.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        }
    }

    static List<LocalDate> extra() throws IOException {
        List<LocalDate> days = new ArrayList<>();
        data().get("extra").forEach(day -> days.add(LocalDate.parse(day.textValue())));
        return days;
    }

    static List<Arguments> moved() throws IOException {
        List<Arguments> days = new ArrayList<>();
        data().get("moved")
                .properties()
                .forEach(move -> days.add(Arguments.of(
                        LocalDate.parse(move.getKey()),
                        LocalDate.parse(move.getValue().textValue()))));
        return days;
    }

    static List<Arguments> sevenWorkingDays() throws IOException {
        List<Arguments> periods = new ArrayList<>();
        data().get("sevenWorkingDays")
                .forEach(each -> periods.add(Arguments.of(
                        LocalDate.parse(each.get("receivedOn").textValue()),
                        LocalDate.parse(each.get("due").textValue()))));
        return periods;
    }

    static IntStream years() {
        return IntStream.rangeClosed(BankHolidays.FIRST_YEAR, BankHolidays.LAST_YEAR);
    }

    @ParameterizedTest
    @MethodSource("extra")
    void a_day_proclaimed_for_one_year_is_a_holiday(LocalDate day) {
        assertThat(BankHolidays.on(day)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("moved")
    void a_moved_holiday_is_a_working_day_where_it_was_and_none_where_it_went(LocalDate from, LocalDate to) {
        assertThat(BankHolidays.on(from)).isNull();
        assertThat(BankHolidays.on(to)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("sevenWorkingDays")
    void seven_working_days_end_when_they_should(LocalDate received, LocalDate due) {
        assertThat(new WorkingDays(Set.of())
                        .after(7, received, FactPath.parse("receivedOn"))
                        .due())
                .isEqualTo(due);
    }

    /** From the Act, and the answers given in Parliament on 27 October 1976 and 19 January 1977. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1972, 03-31 04-03 05-29 08-28 12-25 12-26",
        "1973, 04-20 04-23 05-28 08-27 11-14 12-25 12-26",
        "1974, 01-01 04-12 04-15 05-27 08-26 12-25 12-26",
        "1976, 01-01 04-16 04-19 05-31 08-30 12-27 12-28",
        "1977, 01-03 04-08 04-11 06-06 06-07 08-29 12-26 12-27",
        "1978, 01-02 03-24 03-27 05-01 05-29 08-28 12-25 12-26",
        "1981, 01-01 04-17 04-20 05-04 05-25 07-29 08-31 12-25 12-28",
        "1999, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
        "2000, 01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
    })
    void the_days_of_a_year_are_those_that_were_kept(int year, String days) {
        assertThat(ofYear(year))
                .isEqualTo(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    /** The year is one whose Christmas Day falls on that weekday. */
    @ParameterizedTest(name = "Christmas Day on a {1}")
    @CsvSource({
        "2023, MONDAY, 12-25, 12-26",
        "2029, TUESDAY, 12-25, 12-26",
        "2024, WEDNESDAY, 12-25, 12-26",
        "2025, THURSDAY, 12-25, 12-26",
        "2026, FRIDAY, 12-25, 12-28",
        "2021, SATURDAY, 12-27, 12-28",
        "2022, SUNDAY, 12-27, 12-26",
    })
    void Christmas_and_Boxing_Day_each_have_a_weekday(int year, DayOfWeek on, String christmas, String boxing) {
        assertThat(LocalDate.of(year, 12, 25).getDayOfWeek()).isEqualTo(on);
        assertThat(BankHolidays.on(LocalDate.parse(year + "-" + christmas))).isEqualTo("Christmas");
        assertThat(BankHolidays.on(LocalDate.parse(year + "-" + boxing))).isEqualTo("Boxing Day");
        assertThat(ofYear(year)).filteredOn(day -> day.getMonthValue() == 12).hasSize(2);
    }

    @ParameterizedTest(name = "New Year''s Day on a {1}")
    @CsvSource({
        "2027, FRIDAY, 01-01",
        "2028, SATURDAY, 01-03",
        "2023, SUNDAY, 01-02",
        "2024, MONDAY, 01-01",
    })
    void New_Years_Day_at_a_weekend_is_kept_on_Monday(int year, DayOfWeek on, String kept) {
        assertThat(LocalDate.of(year, 1, 1).getDayOfWeek()).isEqualTo(on);
        assertThat(ofYear(year)).first().isEqualTo(LocalDate.parse(year + "-" + kept));
    }

    @Test
    void New_Years_Day_is_kept_since_1974_and_early_May_since_1978() {
        assertThat(BankHolidays.on(LocalDate.of(1973, 1, 1))).isNull();
        assertThat(BankHolidays.on(LocalDate.of(1974, 1, 1))).isNotNull();
        assertThat(BankHolidays.on(LocalDate.of(1977, 5, 2))).isNull();
        assertThat(BankHolidays.on(LocalDate.of(1978, 5, 1))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_holiday_is_a_weekday_and_no_year_has_fewer_than_the_law_gives(int year) {
        assertThat(ofYear(year))
                .hasSizeGreaterThanOrEqualTo(year < 1974 ? 6 : year < 1978 ? 7 : 8)
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    /**
     * Easter Sundays as the Book of Common Prayer's tables give them, the earliest and latest of these years included.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1972-04-02",
                "1981-04-19",
                "1984-04-22",
                "1989-03-26",
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2019-04-21",
                "2030-04-21"
            })
    void Easter_has_its_Friday_and_its_Monday(LocalDate easter) {
        assertThat(BankHolidays.on(easter.minusDays(2))).isEqualTo("Good Friday");
        assertThat(BankHolidays.on(easter.plusDays(1))).isEqualTo("Easter Monday");
    }

    static IntStream yearsOfBoth() {
        return IntStream.rangeClosed(OTHER_IS_RIGHT_SINCE, BankHolidays.LAST_YEAR);
    }

    @ParameterizedTest
    @MethodSource("yearsOfBoth")
    void another_calendar_has_the_same_days(int year) {
        assertThat(ofYear(year))
                .containsExactlyElementsOf(
                        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                                .getHolidays(Year.of(year), "eng")
                                .stream()
                                .map(Holiday::getDate)
                                .sorted()
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({"1972-01-01, 1971-12-31", "2030-12-31, 2031-01-01"})
    void a_day_of_a_year_that_is_not_known_is_refused(LocalDate known, LocalDate unknown) {
        assertThat(known.getYear()).isIn(BankHolidays.FIRST_YEAR, BankHolidays.LAST_YEAR);
        assertThat(BankHolidays.on(known)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidays.on(unknown))
                .withMessageContaining("1972 to 2030");
    }
}
