package org.councilprotocol.docs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.Verdicts;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.pack.PackFiles;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/rules.md} true: its rules are one pack that is read, and no word of the language is missing. */
class RulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void every_rule_of_the_page_is_read() throws IOException {
        Protocol read = Protocol.of(PackFiles.of(page().files()));

        assertThat(PackInspection.of(read).rules()).hasSizeGreaterThan(20);
    }

    @Test
    void every_word_of_a_verdict_stands_in_a_rule_or_in_the_table_of_parts() throws IOException {
        String page = Files.readString(PAGE);
        String rules = page().rules();
        List<String> verbs = names(Verdicts.class);
        List<String> parts = names(Verdicts.Said.class);

        assertThat(verbs).isNotEmpty().allSatisfy(verb -> assertThat(rules).contains("verdicts." + verb + "("));
        assertThat(parts)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(rules).contains("." + part + "("))
                .allSatisfy(part -> assertThat(page.substring(page.indexOf("The parts that may follow")))
                        .contains("`" + part + "("));
    }

    @Test
    void every_operator_stands_on_the_page() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Stream.of(Operator.values()).map(Operator::sign))
                .allSatisfy(sign -> assertThat(page).containsPattern("[` ]" + sign + "[` ]"));
    }

    private static PageAsPack page() throws IOException {
        return new PageAsPack(Files.readString(PAGE));
    }

    private static List<String> names(Class<?> vocabulary) {
        return Stream.of(vocabulary.getDeclaredMethods())
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
    }
}
