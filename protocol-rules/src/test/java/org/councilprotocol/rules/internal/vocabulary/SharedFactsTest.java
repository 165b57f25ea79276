package org.councilprotocol.rules.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.junit.jupiter.api.Test;

class SharedFactsTest {

    @Test
    void a_shared_fact_is_one_question_in_all_who_take_it_and_nobody_else_asks_it() {
        assertThat(SharedFacts.takers()).isNotEmpty().allSatisfy((name, takers) -> {
            assertThat(takers).hasSizeGreaterThan(1);
            Set<String> questions =
                    takers.stream().map(situation -> meaning(situation, name)).collect(Collectors.toSet());
            assertThat(questions).hasSize(1);
            Shape.situations().values().stream()
                    .filter(shape -> shape.part(name) != null && !takers.contains(shape.name()))
                    .forEach(shape -> assertThat(meaning(shape.name(), name)).isNotIn(questions));
        });
    }

    @Test
    void every_plain_fact_that_two_situations_ask_alike_can_be_shared_and_has_one_such_meaning() {
        Map<String, Map<String, Set<String>>> alike = new TreeMap<>();
        for (Shape shape : Shape.situations().values()) {
            for (Part part : shape.parts()) {
                if (part.kind() != Kind.RECORD) {
                    alike.computeIfAbsent(part.name(), name -> new TreeMap<>())
                            .computeIfAbsent(meaning(shape.name(), part.name()), meaning -> new TreeSet<>())
                            .add(shape.name());
                }
            }
        }
        alike.forEach((name, meanings) -> {
            Set<Set<String>> several = meanings.values().stream()
                    .filter(situations -> situations.size() > 1)
                    .collect(Collectors.toSet());
            assertThat(several).as("the meanings of " + name).hasSizeLessThan(2);
            assertThat(SharedFacts.takers().getOrDefault(name, Set.of()))
                    .as(name)
                    .isEqualTo(several.isEmpty() ? Set.of() : several.iterator().next());
        });
    }

    private static String meaning(String situation, String fact) {
        Part part = Shape.situations().get(situation).part(fact);
        String key = situation + "." + fact;
        return part.type() + " " + part.many() + " " + Words.common().get(key) + " "
                + Words.common().get(key + ".ask");
    }
}
