package org.councilprotocol.rules.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelevanceTest {

    @Test
    void a_rare_word_counts_more_than_a_common_one() {
        Relevance texts = new Relevance(
                List.of(
                        Map.of("member", 1.0, "leaflet", 1.0),
                        Map.of("member", 1.0, "letter", 1.0),
                        Map.of("member", 1.0)),
                0);

        assertThat(texts.weight("leaflet")).isGreaterThan(texts.weight("member"));
        assertThat(texts.of(List.of("leaflet"))[0]).isGreaterThan(texts.of(List.of("member"))[0]);
    }

    @Test
    void a_text_without_any_of_the_words_has_nothing() {
        Relevance texts = new Relevance(List.of(Map.of("leaflet", 1.0), Map.of("letter", 1.0)), 0.5);

        assertThat(texts.of(List.of("letter", "budget"))).satisfies(scores -> {
            assertThat(scores[0]).isZero();
            assertThat(scores[1]).isPositive();
        });
    }

    @Test
    void a_word_said_again_counts_less_each_time() {
        Relevance texts = new Relevance(
                List.of(Map.of("letter", 1.0), Map.of("letter", 2.0), Map.of("letter", 3.0), Map.of("other", 3.0)), 0);
        double[] scores = texts.of(List.of("letter"));

        assertThat(scores[1]).isGreaterThan(scores[0]);
        assertThat(scores[2] - scores[1]).isPositive().isLessThan(scores[1] - scores[0]);
    }

    @Test
    void of_two_texts_the_shorter_is_nearer_where_length_matters() {
        List<Map<String, Double>> texts = List.of(Map.of("letter", 1.0), Map.of("letter", 1.0, "other", 9.0));

        assertThat(new Relevance(texts, 0.5).of(List.of("letter")))
                .satisfies(scores -> assertThat(scores[0]).isGreaterThan(scores[1]));
        assertThat(new Relevance(texts, 0).of(List.of("letter")))
                .satisfies(scores -> assertThat(scores[0]).isEqualTo(scores[1]));
    }
}
