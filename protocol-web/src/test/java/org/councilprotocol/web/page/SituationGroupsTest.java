package org.councilprotocol.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.web.council.Council;
import org.councilprotocol.web.council.Councils;
import org.junit.jupiter.api.Test;

class SituationGroupsTest {

    @Test
    void every_common_situation_stands_in_one_group_and_nothing_else_does() {
        List<String> grouped = IntStream.rangeClosed(1, 9)
                .mapToObj(SituationGroups::names)
                .flatMap(List::stream)
                .toList();

        assertThat(grouped)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Shape.situations().keySet());
    }

    @Test
    void what_a_council_speaks_of_can_be_found_by_browsing_and_is_told_in_words() {
        for (Council council : Councils.load(List.of()).all()) {
            List<SituationGroups.Choice> choices = SituationGroups.of(council).stream()
                    .flatMap(group -> group.choices().stream())
                    .toList();

            assertThat(choices.stream().map(SituationGroups.Choice::name))
                    .containsExactlyInAnyOrderElementsOf(council.situations().values().stream()
                            .filter(shape -> !council.isSilentOn(shape))
                            .map(Shape::name)
                            .toList());
            assertThat(choices).allSatisfy(choice -> assertThat(choice.means().split("[\\s“”.,;:]+"))
                    .doesNotContainAnyElementsOf(council.situations().keySet().stream()
                            .filter(name -> name.contains("-"))
                            .toList()));
        }
    }
}
