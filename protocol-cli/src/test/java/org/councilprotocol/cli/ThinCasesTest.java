package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.json.DecisionWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever knows less than a scenario tells gets a decision too, whatever is left out. */
class ThinCasesTest {

    private static final int OF_EACH = 3;

    private final Random random = new Random(11);

    static List<String> councils() {
        return Protocol.councils();
    }

    @ParameterizedTest
    @MethodSource("councils")
    void every_scenario_is_decided_whatever_is_left_out(String council) throws IOException {
        Protocol protocol = Protocol.load(council);
        List<Situation> told = scenarios(council, protocol);
        assertThat(told).isNotEmpty();
        for (Situation situation : told) {
            for (int i = 0; i < OF_EACH; i++) {
                Situation thin = (Situation) without(situation, 0.2 + 0.6 * random.nextDouble());
                Decision decision = protocol.decide(thin);
                assertThat(new DecisionWriter().write(decision))
                        .as("of %s", thin)
                        .startsWith("{");
                assertThat(decision.questions())
                        .as("questions of %s", thin)
                        .extracting(Question::fact)
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** The situations of the scenarios of one situation. */
    private static List<Situation> scenarios(String council, Protocol protocol) throws IOException {
        List<Situation> found = new ArrayList<>();
        Path folder = Path.of("..", "rules-" + council, "src", "test", "resources", "scenarios");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (JsonNode scenario :
                        new ObjectMapper().readTree(file.toFile()).get("scenarios")) {
                    List<Situation> theCase =
                            protocol.read(scenario.get("case").toString()).situations();
                    if (theCase.size() == 1) {
                        found.add(theCase.get(0));
                    }
                }
            }
        }
        return found;
    }

    private Object without(Object record, double share) {
        Shape shape = Shape.of(record.getClass());
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            Object value = random.nextDouble() < share ? null : part.get(record);
            if (value != null && part.kind() == Shape.Kind.RECORD) {
                value = value instanceof List<?> people
                        ? people.stream().map(each -> without(each, share)).toList()
                        : without(value, share);
            }
            values[part.index()] = value;
        }
        return shape.create(values);
    }
}
