package org.councilprotocol.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.pack.PackCorpus;
import org.councilprotocol.rules.pack.Layout;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** A layout changes lines, indentation and spaces, nothing else, and what is laid out stays so. */
class LayoutTest {

    private static final List<String> GAPS = List.of(
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\n\n\n",
            "\t",
            " // why\n",
            "\n// a word; end then\n",
            " /* in */ ",
            "/* two\n   lines */",
            "\n\n/*\n * starred\n  * lines\n */\n");

    private final Random random = new Random(20_261_201);

    /** Every rule file of the packs, of the common terms and of the corpus. */
    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(Path.of(".."), 12)) {
            for (Path file : found.filter(path -> path.toString().endsWith(".drl")
                            && path.toString().contains("src")
                            && !path.toString().contains("target"))
                    .toList()) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        for (String corpus : List.of("mistakes.txt", "attacks.txt")) {
            int number = 0;
            for (PackCorpus.Case each : PackCorpus.cases(corpus)) {
                for (Map.Entry<String, String> file : each.files().entrySet()) {
                    if (file.getKey().endsWith(".drl")) {
                        files.put(corpus + number++ + file.getKey(), file.getValue());
                    }
                }
            }
        }
        return files;
    }

    private static boolean isRead(String text) {
        return DrlReader.read("x.drl", text).defects().isEmpty();
    }

    private static List<String> tokens(String text) {
        return new Lexer("x.drl", text).tokens().stream().map(Token::written).toList();
    }

    private static List<String> comments(String text) {
        Lexer lexer = new Lexer("x.drl", text);
        lexer.tokens();
        return lexer.comments().stream()
                .map(comment -> comment.text().replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static void holds(String name, String text) {
        String laidOut = Layout.of("x.drl", text);
        assertThat(tokens(laidOut)).as(name).isEqualTo(tokens(text));
        assertThat(comments(laidOut)).as(name).isEqualTo(comments(text));
        assertThat(isRead(laidOut)).as(name + laidOut).isTrue();
        assertThat(Layout.of("x.drl", laidOut)).as(name).isEqualTo(laidOut);
        assertThat(laidOut).as(name).endsWith("\n").doesNotContain("\n\n\n").doesNotContain(" \n");
    }

    @Test
    void every_file_that_is_read_keeps_its_tokens_and_comments_and_is_laid_out_once() throws IOException {
        int laidOut = 0;
        for (Map.Entry<String, String> file : files().entrySet()) {
            if (isRead(file.getValue())) {
                holds(file.getKey(), file.getValue());
                laidOut++;
            } else {
                assertThatThrownBy(() -> Layout.of("x.drl", file.getValue())).isInstanceOf(PackException.class);
            }
        }
        assertThat(laidOut).isGreaterThan(300);
    }

    @Test
    void blanks_and_comments_anywhere_are_laid_out_once_and_every_comment_stays() throws IOException {
        List<String> texts = files().values().stream()
                .filter(LayoutTest::isRead)
                .filter(text -> text.contains("\nrule "))
                .toList();
        int tried = 0;
        for (int i = 0; i < 2000; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            String changed = changed(text);
            if (isRead(changed)) {
                holds(changed, changed);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(1000);
    }

    /** Some rules of the file with other blanks, and comments, between their tokens. */
    private String changed(String text) {
        int rules = text.indexOf("\nrule ") + 1;
        List<Token> tokens = new Lexer("x.drl", text.substring(rules)).tokens();
        int most = Math.min(tokens.size() - 1, 200);
        StringBuilder changed = new StringBuilder(text.substring(0, rules));
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            taken.add(tokens.get(i).written());
        }
        while (!taken.isEmpty() && !taken.get(taken.size() - 1).equals("end")) {
            taken.remove(taken.size() - 1);
        }
        int odd = 2 + random.nextInt(30);
        for (String token : taken) {
            changed.append(token).append(random.nextInt(odd) == 0 ? GAPS.get(random.nextInt(GAPS.size())) : " ");
        }
        return changed.toString();
    }

    @Test
    void a_pack_keeps_its_fingerprint() {
        Map<String, String> written = new TreeMap<>();
        Map<String, String> laidOut = new TreeMap<>();
        PackCorpus.good().forEach((name, text) -> {
            String other = text.replace("\nwhen\n    ", " // when\n\twhen ")
                    .replace("\", \"", "\" ,\n\"")
                    .replace("  \"", "\t\"");
            assertThat(other).isNotEqualTo(text);
            written.put(name, other);
            laidOut.put(name, Layout.of(name, other));
            assertThat(laidOut.get(name)).isNotEqualTo(other);
        });
        assertThat(Protocol.of(PackFiles.of(laidOut)).pack().fingerprint())
                .isEqualTo(Protocol.of(PackFiles.of(written)).pack().fingerprint())
                .isEqualTo(Protocol.of(PackFiles.of(PackCorpus.good())).pack().fingerprint());
    }

    @Test
    void a_rule_is_laid_out_line_by_line() {
        assertThat(Layout.of("x.drl", """
                package org.councilprotocol.pack.x; import org.councilprotocol.model.*;
                global Verdicts verdicts;
                // Of complaints.
                rule   "1.1/1 a"  @overrides( "1.1/2" ) extends_ when""".replace(" extends_", "") + """

                 $s:Situation( ) (AdviceRequest(this==$s,$by:requester)or InstructionToOfficer( this == $s, $by:instructor ,exceedsAuthority==true) )
                   not Officer(posts contains Post.MAYOR||(department==$d)) from $s.subjects // why
                   Complaint( repetition in ( Repetition.SINGLE ), !( serious == true ) );
                then verdicts.norm( "1.1/1" ).must( Party.MEMBER,Act.named("x") ).brokenIf( new Term("t",$s) ); end
                """)).isEqualTo("""
                package org.councilprotocol.pack.x;

                import org.councilprotocol.model.*;

                global Verdicts verdicts;

                // Of complaints.
                rule "1.1/1 a"
                    @overrides("1.1/2")
                when
                    $s : Situation()
                    ( AdviceRequest( this == $s, $by : requester )
                      or InstructionToOfficer( this == $s, $by : instructor, exceedsAuthority == true ) )
                    not Officer( posts contains Post.MAYOR || ( department == $d ) ) from $s.subjects // why
                    Complaint( repetition in (Repetition.SINGLE), !( serious == true ) );
                then
                    verdicts.norm("1.1/1").must(Party.MEMBER, Act.named("x")).brokenIf(new Term("t", $s));
                end
                """);
    }

    @Test
    void json_keeps_the_lines_that_it_is_given_and_its_characters() {
        assertThat(Layout.of("x.json", """
                { "a" :1, "b": { "c": [ ], "d": "\\u00e9 }" },

                  "e": {
                    "f": true, "g": [1,
                      2] },
                  "h": [ { } , null ] }""")).isEqualTo("""
                {
                  "a": 1, "b": {"c": [], "d": "\\u00e9 }"},

                  "e": {
                    "f": true, "g": [1, 2]
                  },
                  "h": [{}, null]
                }
                """);
    }

    @Test
    void json_that_cannot_be_read_is_refused_with_its_place() {
        assertThatThrownBy(() -> Layout.of("x.json", "{\"a\": 1,\n \"b\" 2}"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("x.json:2");
        assertThatThrownBy(() -> Layout.of("x.json", "{} {}")).isInstanceOf(PackException.class);
    }
}
