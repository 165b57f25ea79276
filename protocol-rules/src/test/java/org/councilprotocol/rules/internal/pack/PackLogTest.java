package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.councilprotocol.rules.LoggedEvents;
import org.junit.jupiter.api.Test;

/** What becomes of packs is told to whoever asks, and to nobody else. */
class PackLogTest {

    @Test
    void nobody_who_has_not_asked_is_told_anything_or_even_has_it_put_into_words() {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            PackLog.event(() -> {
                throw new AssertionError("nobody asked");
            });
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void what_is_told_stands_on_one_line_and_hides_nothing() {
        try (LoggedEvents logged = new LoggedEvents()) {
            PackLog.event(() -> "the pack in a\nb\u202E was loaded {0}");

            assertThat(logged.messages()).containsExactly("the pack in a<U+000A>b<U+202E> was loaded {0}");
        }
    }
}
