package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.councilprotocol.model.Situation;
import org.junit.jupiter.api.Test;

class CaseReaderFuzzTest {

    private static final CaseReader READER = CaseReader.of(Set.of());
    private static final List<String> BITS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "-1",
            "1e999",
            "\\u0000",
            "\\",
            "\ud83d",
            "'",
            "\u2028",
            "{}",
            "[]",
            "\"none\"",
            "\"id\":\"A\",",
            "\"party\":\"officer\",",
            "\"situation\":\"complaint\",",
            "\u0000",
            "NaN");

    @Test
    void a_spoilt_input_is_read_or_refused_and_nothing_else() {
        Random random = new Random(20260301);
        RandomCases cases = new RandomCases(7);
        SituationWriter writer = new SituationWriter();
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 4_000; i++) {
            String spoilt = spoilt(writer.write(cases.next()), random);
            try {
                List<Situation> situations = READER.read(spoilt).situations();
                assertThat(situations).as(spoilt).isNotEmpty();
                read++;
            } catch (InputException e) {
                assertThat(e.defects()).as(spoilt).isNotEmpty();
                refused++;
            }
        }
        assertThat(read).isGreaterThan(50);
        assertThat(refused).isGreaterThan(1_000);
    }

    private static String spoilt(String good, Random random) {
        StringBuilder text = new StringBuilder(good);
        for (int i = 1 + random.nextInt(3); i > 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0:
                    text.deleteCharAt(at);
                    break;
                case 1:
                    text.insert(at, BITS.get(random.nextInt(BITS.size())));
                    break;
                case 2:
                    text.setCharAt(at, (char) random.nextInt(0x3000));
                    break;
                case 3:
                    text.insert(at, text.substring(at, Math.min(text.length(), at + 1 + random.nextInt(40))));
                    break;
                default:
                    text.setLength(at + 1);
                    break;
            }
        }
        return text.toString();
    }
}
