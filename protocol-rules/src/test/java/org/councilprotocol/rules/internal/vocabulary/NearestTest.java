package org.councilprotocol.rules.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("st-albans", "st-helens", "worcester");

    @Test
    void finds_what_was_misspelt_or_written_in_another_way() {
        assertThat(Nearest.to("worcestr", KNOWN)).isEqualTo("worcester");
        assertThat(Nearest.to("St Helens", KNOWN)).isEqualTo("st-helens");
        assertThat(Nearest.to("st_albans", KNOWN)).isEqualTo("st-albans");
    }

    @Test
    void prefers_what_has_all_the_words_to_what_has_one_of_them() {
        List<String> posts = List.of("deputy-group-leader", "group-leader", "leader");

        assertThat(Nearest.to("deputy-leader", posts)).isEqualTo("deputy-group-leader");
        assertThat(Nearest.to("Leader", posts)).isEqualTo("leader");
    }

    @Test
    void finds_nothing_where_nothing_is_near() {
        assertThat(Nearest.to("london", KNOWN)).isNull();
        assertThat(Nearest.of("london", KNOWN, "none of them")).isEqualTo("none of them");
        assertThat(Nearest.to("x", List.of())).isNull();
    }
}
