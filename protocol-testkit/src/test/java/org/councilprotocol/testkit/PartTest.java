package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.councilprotocol.model.decision.VerdictPart;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void a_scenario_can_give_every_part_of_a_verdict_that_lays_something_down() {
        assertThat(Stream.of(Part.values()).map(Part::key))
                .containsAll(Stream.of(VerdictPart.values())
                        .filter(part -> !part.explains() && part != VerdictPart.NORM)
                        .map(VerdictPart::key)
                        .toList());
    }
}
