package org.councilprotocol.testkit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.councilprotocol.model.Verdicts;
import org.councilprotocol.rules.internal.language.Operator;
import org.junit.jupiter.api.Test;

/** What the rule language has, random packs use: a word or an operator is tried against the plain reading. */
class FormsTest {

    @Test
    void every_verb_of_a_verdict_is_a_form() {
        // Which norm a verdict is of says nothing in it.
        assertThat(names(Verdicts.class).filter(word -> !word.equals("norm")))
                .isNotEmpty()
                .allSatisfy(verb -> assertThat(Forms.all()).contains("verdict " + verb));
    }

    @Test
    void every_part_of_a_verdict_is_a_form() {
        // These two are forms by what they take.
        assertThat(Forms.all()).contains("of words", "of a fact", "about a part");
        Set<String> byArgument = Set.of("of", "about");
        // Whether a verdict is kept moves nothing, and is of language 2 alone.
        Set<String> statuses = Set.of("doneIf", "brokenIf", "brokenUnless");

        assertThat(names(Verdicts.Said.class).filter(part -> !byArgument.contains(part) && !statuses.contains(part)))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(Forms.all()).contains("." + part));
    }

    @Test
    void every_operator_is_in_a_form() {
        List<String> compared = Forms.all().stream().map(form -> form + " ").toList();

        assertThat(Stream.of(Operator.values()).map(Operator::sign))
                .isNotEmpty()
                .allSatisfy(sign -> assertThat(compared).anyMatch(form -> form.contains(" " + sign + " ")));
    }

    private static Stream<String> names(Class<?> vocabulary) {
        return Stream.of(vocabulary.getDeclaredMethods()).map(Method::getName).distinct();
    }
}
