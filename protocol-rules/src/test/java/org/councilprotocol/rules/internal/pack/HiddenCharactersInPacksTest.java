package org.councilprotocol.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.councilprotocol.model.words.HiddenCharacters;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a pack says can reach a terminal as a character that is not seen, or that changes what is seen. */
class HiddenCharactersInPacksTest {

    private static final Random RANDOM = new Random(20_261_130);

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180E,
                0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x2069,
                0x206F, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0x1D173, 0xE0001, 0xE0041, 0xE0100
            })
    void it_is_told_wherever_it_stands(int codePoint) {
        PackCorpus.good().forEach((name, text) -> {
            for (int i = 0; i < 12; i++) {
                // At its very beginning, a mark of the byte order is none.
                int place = 1 + RANDOM.nextInt(text.length());
                String before = text.substring(0, place);
                PackException refused = refused(name, before + Character.toString(codePoint) + text.substring(place));

                int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
                int column = place - before.lastIndexOf('\n');
                assertThat(refused.defects()).as("%s:%d:%d", name, line, column).anySatisfy(defect -> {
                    assertThat(defect.file() + ":" + defect.line() + ":" + defect.column())
                            .isEqualTo(name + ":" + line + ":" + column);
                    assertThat(defect.wrong()).contains("cannot be seen (" + HiddenCharacters.named(codePoint) + ")");
                    assertThat(defect.instead()).isEqualTo("remove it");
                });
                isFitToBeShown(refused);
            }
        });
    }

    /** As itself it is refused above; in JSON there are other ways to say it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\\n", "\\t", "\\r", "\\b", "\\f", "\\u0000", "\\u001B", "\\u202e", "\\udb40\\udc41", "\\ud83d"})
    void it_is_told_however_json_says_it(String escape) {
        for (String name : List.of("pack.json", "norms.json")) {
            String text = PackCorpus.good().get(name);
            int place = text.indexOf("\"", text.indexOf(": \"")) + 1;
            PackException refused = refused(name, text.substring(0, place) + escape + text.substring(place));

            assertThat(refused.defects()).singleElement().satisfies(defect -> {
                assertThat(defect.file()).isEqualTo(name);
                assertThat(defect.line()).isPositive();
                assertThat(defect.wrong()).contains("cannot be seen (U+");
            });
            isFitToBeShown(refused);
        }
    }

    @Test
    void what_can_be_seen_is_no_defect_in_any_alphabet() {
        for (String words : List.of(
                "Cyngor Tŷ", "Łódź", "e\u0301", "“quoted” – so", "東京", "\uD83D\uDE42", "\\\\ and \\\"", "\\u00e9")) {
            Map<String, String> files = new TreeMap<>(PackCorpus.good());
            files.computeIfPresent("pack.json", (name, text) -> text.replace("Little Wood Parish", words));

            assertThat(PackReader.read(PackFiles.of(files)).name()).endsWith(" Council");
        }
    }

    /** Of a file's name too. */
    @Test
    void a_defect_shows_what_it_quotes_by_its_number() {
        assertThat(new PackDefect("a\u202E.drl", 1, 1, "1.1/1\u0007", "x\u001B[2J", "y\nz"))
                .hasToString("a<U+202E>.drl:1:1  [1.1/1<U+0007>] x<U+001B>[2J  →  y<U+000A>z");
    }

    private static void isFitToBeShown(PackException refused) {
        for (PackDefect defect : refused.defects()) {
            assertThat(defect.toString().codePoints()).noneMatch(HiddenCharacters::isHidden);
        }
    }

    private static PackException refused(String file, String text) {
        Map<String, String> files = new TreeMap<>(PackCorpus.good());
        files.put(file, text);
        PackException refused = catchThrowableOfType(PackException.class, () -> PackReader.read(PackFiles.of(files)));
        assertThat(refused).as(file).isNotNull();
        return refused;
    }
}
