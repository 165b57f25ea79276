package org.councilprotocol.testkit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What brute force counts is what it makes, each once: otherwise it would prove less than it says. */
class ChoicesTest {

    private static final Choices LETTERS = Choices.these(List.of("a", "b", "c"));

    @Test
    void the_subsets_of_three_are_eight() {
        assertThat(all(Choices.subsets(List.of("a", "b", "c"))))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .contains(Set.of(), Set.of("a"), Set.of("a", "b", "c"));
    }

    @Test
    void of_lists_that_differ_in_their_order_alone_one_is_made() {
        List<@Nullable Object> lists = all(Choices.lists(LETTERS, 3));

        // 1 of none, 3 of one, 6 of two, 10 of three.
        assertThat(lists).hasSize(20).contains(List.of());
        assertThat(lists.stream().map(list -> ((List<?>) list)
                        .stream().map(String::valueOf).sorted().toList()))
                .doesNotHaveDuplicates()
                .contains(List.of("a", "a", "a"), List.of("a", "b", "c"), List.of("b", "c"));
    }

    @Test
    void a_product_has_each_with_each() {
        Choices numbers = Choices.union(List.of(Choices.only(1), Choices.these(List.of(2, 3))));

        assertThat(all(Choices.product(List.of(LETTERS, numbers), values -> Arrays.asList(values))))
                .hasSize(9)
                .doesNotHaveDuplicates()
                .contains(List.of("a", 1), List.of("c", 3));
    }

    @Test
    void whatever_is_picked_is_one_of_them() {
        Choices choices = Choices.product(
                List.of(Choices.lists(LETTERS, 2), Choices.subsets(List.of("x", "y"))),
                values -> Arrays.asList(values));
        Random random = new Random(1);
        List<List<String>> known =
                all(choices).stream().map(ChoicesTest::sorted).toList();

        for (int i = 0; i < 200; i++) {
            assertThat(known).contains(sorted(choices.any(random)));
        }
    }

    private static List<String> sorted(@Nullable Object pair) {
        List<String> sorted = new ArrayList<>();
        for (Object each : (List<?>) pair) {
            sorted.add(
                    ((java.util.Collection<?>) each).stream().sorted().toList().toString());
        }
        return sorted;
    }

    private static List<@Nullable Object> all(Choices choices) {
        List<@Nullable Object> all = new ArrayList<>();
        for (long i = 0; i < choices.size(); i++) {
            all.add(choices.get(i));
        }
        return all;
    }
}
