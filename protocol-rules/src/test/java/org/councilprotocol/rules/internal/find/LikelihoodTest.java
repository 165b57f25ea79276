package org.councilprotocol.rules.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

    @Test
    void a_word_that_a_long_text_happens_to_have_says_less_than_one_that_a_short_text_is_made_of() {
        Likelihood texts = new Likelihood(
                List.of(Map.of("leaflet", 1.0, "member", 99.0), Map.of("leaflet", 1.0, "door", 1.0)), 0.2);
        double[] scores = texts.of(List.of("leaflet"));

        assertThat(scores[0]).isPositive().isLessThan(scores[1]);
    }

    @Test
    void a_word_that_every_text_has_alike_tells_none_from_another() {
        Likelihood texts = new Likelihood(
                List.of(Map.of("member", 5.0, "letter", 5.0), Map.of("member", 5.0, "budget", 5.0)), 0.2);
        double[] member = texts.of(List.of("member"));
        double[] both = texts.of(List.of("member", "budget"));

        assertThat(member[0]).isEqualTo(member[1]);
        assertThat(both[1]).isGreaterThan(both[0]);
    }

    @Test
    void a_text_without_any_of_the_words_has_nothing_and_no_text_has_a_word_that_none_has() {
        Likelihood texts = new Likelihood(List.of(Map.of("leaflet", 1.0), Map.of("letter", 1.0)), 0.2);

        assertThat(texts.of(List.of("letter", "zyzzyva"))).satisfies(scores -> {
            assertThat(scores[0]).isZero();
            assertThat(scores[1]).isPositive();
        });
    }

    @Test
    void a_text_of_which_nothing_is_said_fits_nothing() {
        Likelihood texts = new Likelihood(List.of(Map.of(), Map.of("letter", 1.0)), 0.2);

        assertThat(texts.of(List.of("letter"))[0]).isZero();
    }
}
