package org.councilprotocol.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e, 0x202a,
                0x202e, 0x2028, 0x2029, 0x2060, 0x2066, 0x2069, 0x3164, 0xd800, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffe,
                0xe0001, 0xe0100, 0x10ffff
            })
    void what_would_not_be_seen_is_hidden_and_never_stands_in_a_line(int codePoint) {
        assertThat(Visible.isHidden(codePoint)).isTrue();
        assertThat(Visible.line("a" + Character.toString(codePoint) + "b").codePoints())
                .hasSize(3)
                .noneMatch(Visible::isHidden);
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', '~', 0xa0, 0xe9, 0x301, 0x142, 0x2013, 0x201c, 0x2192, 0x65e5, 0x1f600})
    void what_is_seen_stays(int codePoint) {
        assertThat(Visible.isHidden(codePoint)).isFalse();
        assertThat(Visible.line("a" + Character.toString(codePoint) + "b"))
                .isEqualTo("a" + Character.toString(codePoint) + "b");
    }

    @Test
    void line_breaks_and_tabs_become_spaces_so_that_a_line_stays_one() {
        assertThat(Visible.line("Ward\r\n\tA\u2028B")).isEqualTo("Ward   A B");
    }
}
