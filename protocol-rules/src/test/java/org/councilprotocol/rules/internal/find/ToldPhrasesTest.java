package org.councilprotocol.rules.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldPhrasesTest {

    private final ToldPhrases phrases = new ToldPhrases("stand in for, leaflet, nobody told me");

    @Test
    void a_phrase_is_found_in_any_form_of_its_words_and_small_words_count_for_less() {
        assertThat(in("Who is standing in for the Mayor?")).isPositive().isLessThan(2);
    }

    @Test
    void a_phrase_is_found_whole_or_not_at_all() {
        assertThat(in("Who stands for the Mayor?")).isZero();
        assertThat(in("She told me nothing")).isZero();
    }

    @Test
    void a_single_word_is_no_phrase() {
        assertThat(in("the leaflet")).isZero();
    }

    private double in(String told) {
        return phrases.in(Stems.everyWord(told));
    }
}
