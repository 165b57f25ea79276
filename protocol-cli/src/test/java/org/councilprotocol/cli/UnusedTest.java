package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Unused;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.Protocols;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.testkit.core.DecisionCore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told to play no part plays none: over all scenarios, the case without it is decided alike. */
class UnusedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)|\\[([0-9]+)]");

    static List<Protocol> protocols() {
        return List.copyOf(Protocols.onClasspath().all());
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void without_what_plays_no_part_a_case_is_decided_alike(Protocol protocol) throws IOException {
        int left = 0;
        for (Case theCase : ScenarioCases.of(protocol)) {
            Decision decision = protocol.decide(theCase);
            String told = new SituationWriter().write(theCase.situations());
            JsonNode without = JSON.readTree(told);
            List<Unused> unused = new ArrayList<>(decision.unused());
            boolean reached = true;
            for (Unused each : unused) {
                reached &= leaveOut(without, each);
            }
            if (unused.isEmpty() || !reached) {
                continue;
            }
            Case rest;
            try {
                rest = protocol.read(without.toString());
            } catch (InputException e) {
                // A list that must say something said only what plays no part.
                continue;
            }
            left += unused.size();
            assertThat(core(protocol.decide(rest)))
                    .as(told + " without "
                            + unused.stream()
                                    .map(each -> each.told().fact() + " "
                                            + each.told().words())
                                    .toList())
                    .isEqualTo(core(decision));
        }
        assertThat(left).isPositive();
    }

    private static DecisionCore core(Decision decision) {
        return DecisionCore.read(new DecisionWriter().write(decision));
    }

    /** Takes a fact, or one of its values, out of a case; {@code false} where the case refers to somebody there. */
    private static boolean leaveOut(JsonNode whole, Unused unused) throws IOException {
        String path = unused.told().fact().toString();
        JsonNode here = whole;
        if (whole.has("situations") && !path.startsWith("situations[")) {
            path = "situations[0]." + path;
        }
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group());
        }
        for (String step : steps.subList(0, steps.size() - 1)) {
            here = step.startsWith("[")
                    ? here.path(Integer.parseInt(step.substring(1, step.length() - 1)))
                    : here.path(step);
        }
        if (!(here instanceof ObjectNode owner)) {
            return false;
        }
        String name = steps.get(steps.size() - 1);
        JsonNode value = owner.get(name);
        JsonNode one = JSON.readTree(asTold(unused.told().value()));
        if (value instanceof ArrayNode several && !one.isArray()) {
            for (int i = 0; i < several.size(); i++) {
                if (several.get(i).equals(one)) {
                    several.remove(i);
                    return true;
                }
            }
            return several.isEmpty();
        }
        owner.remove(name);
        return true;
    }

    /** What is told, as a case gives it, where it is one of several values. */
    private static String asTold(FactValue value) {
        return value instanceof FactValue.Word word
                ? '"' + word.word() + '"'
                : value instanceof FactValue.Name name
                        ? '"' + name.value().name() + '"'
                        : value instanceof FactValue.Several ? "[]" : "null";
    }
}
