package org.councilprotocol.rules.internal.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

    /** The case gives the 10th and the 14th. */
    private final Days days = new Days(List.of(day(10), day(14)));

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    @Test
    void a_day_alone_can_be_any_between_the_same_given_days() {
        assertThat(days.couldBe(day(11), day(13), List.of())).isTrue();
        assertThat(days.couldBe(day(11), day(14), List.of())).isFalse();
        assertThat(days.couldBe(day(10), day(11), List.of())).isFalse();
        assertThat(days.couldBe(day(9), day(1), List.of())).isTrue();
        assertThat(days.couldBe(day(15), day(30), List.of())).isTrue();
    }

    @Test
    void a_day_moves_only_as_far_as_there_is_room_for_those_before_and_after_it() {
        assertThat(days.couldBe(day(12), day(13), List.of(day(11)))).isTrue();
        assertThat(days.couldBe(day(12), day(11), List.of(day(11)))).isFalse();
        assertThat(days.couldBe(day(12), day(11), List.of(day(13)))).isTrue();
        assertThat(days.couldBe(day(12), day(13), List.of(day(13)))).isFalse();
        assertThat(days.couldBe(day(12), day(13), List.of(day(12)))).isTrue();
    }

    @Test
    void days_elsewhere_take_no_room() {
        assertThat(days.couldBe(day(12), day(11), List.of(day(9), day(10)))).isTrue();
        assertThat(days.couldBe(day(12), day(13), List.of(day(14), day(20)))).isTrue();
    }

    @Test
    void days_stand_alike_where_their_order_is_the_same_among_themselves_and_among_those_given() {
        assertThat(days.standAlike(List.of(day(11), day(12)), List.of(day(11), day(13))))
                .isTrue();
        assertThat(days.standAlike(List.of(day(11), day(12)), List.of(day(12), day(12))))
                .isFalse();
        assertThat(days.standAlike(List.of(day(11), day(12)), List.of(day(12), day(11))))
                .isFalse();
        assertThat(days.standAlike(List.of(day(11)), List.of(day(10)))).isFalse();
    }

    @Test
    void a_day_that_there_is_not_stands_like_none_alone() {
        assertThat(days.standAlike(Arrays.asList(null, day(11)), Arrays.asList(null, day(12))))
                .isTrue();
        assertThat(days.standAlike(Arrays.asList(null, day(11)), List.of(day(11), day(11))))
                .isFalse();
    }
}
