package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04",
                "4/3/2026",
                "04/03/2026",
                "4.3.2026",
                "4 March 2026",
                "4th March 2026",
                "4th of March, 2026",
                "4 mar 2026",
                "March 4, 2026",
                "MARCH 4th 2026"
            })
    void the_usual_english_forms_are_dates_the_day_before_the_month(String text) {
        assertThat(SpokenDate.of(text)).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 February 2026", "2026-13-01", "3 Marching 2026", "last Friday", "4 March", "12/31/2026", ""})
    void what_is_no_date_that_there_is_is_none(String text) {
        assertThat(SpokenDate.of(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last Friday",
                "Monday",
                "yesterday",
                "two weeks ago",
                "on Tuesday night",
                "next week",
                "this morning"
            })
    void a_day_told_from_today_is_recognised(String text) {
        assertThat(SpokenDate.isRelative(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"St Johns", "Friday Street", "Sunday Hill Ward", "Nowton", "Weekley", "Chicago"})
    void a_name_is_no_such_day(String text) {
        assertThat(SpokenDate.isRelative(text)).isFalse();
    }
}
