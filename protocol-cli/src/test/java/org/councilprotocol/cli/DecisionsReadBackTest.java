package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;
import org.councilprotocol.rules.json.DecisionReader;
import org.councilprotocol.rules.json.DecisionWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of a decision says all of it: over all scenarios of all packs. */
class DecisionsReadBackTest {

    static List<Protocol> protocols() {
        return Protocols.onClasspath().all();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void what_is_written_of_a_decision_reads_back_as_an_equal_one_that_writes_the_same(Protocol protocol) {
        DecisionWriter writer = new DecisionWriter();
        DecisionReader reader = new DecisionReader();
        int open = 0;
        for (Case theCase : ScenarioCases.of(protocol)) {
            Decision decision = protocol.decide(theCase);
            String json = writer.write(decision);
            Decision read = reader.read(json);
            assertThat(read).isEqualTo(decision);
            assertThat(writer.write(read)).isEqualTo(json);
            open += decision.open().size();
        }
        assertThat(open).isPositive();
    }
}
