package org.councilprotocol.rules.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EverydayWordsTest {

    @Test
    void words_that_mean_the_same_have_one_stem() {
        assertThat(Stems.of("Cllr Smith phoned the solicitor")).isEqualTo(Stems.of("member Smith ring lawyer"));
        assertThat(Stems.of("councillors")).isEqualTo(Stems.of("Member"));
    }

    @Test
    void other_words_keep_their_own() {
        assertThat(Stems.of("allotment")).isNotEqualTo(Stems.of("budget")).isNotEqualTo(Stems.of("member"));
    }

    @Test
    void no_word_has_two_meanings_and_each_line_has_two_words_at_least() throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        List<String> all;
        try (InputStream in = EverydayWords.class.getResourceAsStream("everyday.txt")) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }

        assertThat(all).hasSizeGreaterThan(40);
        for (int i = 0; i < all.size(); i++) {
            String[] words = all.get(i).split(" ");
            assertThat(words.length).as(all.get(i)).isGreaterThan(1);
            for (String word : words) {
                Integer earlier = lines.putIfAbsent(Stemmer.stem(word), i);
                assertThat(earlier).as(word).isIn(null, i);
            }
        }
    }
}
