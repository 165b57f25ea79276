package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("st-albans", "st-helens", "worcester");

    @Test
    void finds_what_was_misspelt_or_written_in_another_way() {
        assertThat(Nearest.to("worcestr", KNOWN)).contains("worcester");
        assertThat(Nearest.to("St Helens", KNOWN)).contains("st-helens");
        assertThat(Nearest.to("st_albans", KNOWN)).contains("st-albans");
    }

    @Test
    void finds_nothing_where_nothing_is_near() {
        assertThat(Nearest.to("london", KNOWN)).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }
}
