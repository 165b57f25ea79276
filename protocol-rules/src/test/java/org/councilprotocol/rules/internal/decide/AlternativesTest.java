package org.councilprotocol.rules.internal.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    void one_statement_is_told_as_it_is() {
        assertThat(Alternatives.of(List.of("it is so"))).isEqualTo("it is so");
    }

    @Test
    void what_they_begin_and_end_with_is_told_once() {
        assertThat(Alternatives.of(List.of("she holds the post of Mayor", "she holds the post of Chair")))
                .isEqualTo("she holds the post of Mayor or Chair");
        assertThat(Alternatives.of(List.of("it is red all over", "it is blue all over", "it is rust all over")))
                .isEqualTo("it is red, blue or rust all over");
    }

    @Test
    void words_are_not_cut() {
        assertThat(Alternatives.of(List.of("it is read", "it is reared"))).isEqualTo("it is read or reared");
        assertThat(Alternatives.of(List.of("it is so", "it is so now"))).isEqualTo("it is so or so now");
    }

    @Test
    void what_has_nothing_in_common_is_told_whole() {
        assertThat(Alternatives.of(List.of("one thing", "another matter"))).isEqualTo("one thing or another matter");
    }
}
