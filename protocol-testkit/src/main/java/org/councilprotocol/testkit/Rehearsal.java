package org.councilprotocol.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/**
 * The scenarios of a pack that somebody is working on, put to it again after each change. Only cases that a change can
 * touch are decided anew: those that changed themselves, and those about a situation whose rules did.
 *
 * <pre>{@code
 * Rehearsal rehearsal = Rehearsal.of(Path.of("my-council/scenarios"));
 * rehearsal.run(Protocol.load(Path.of("my-council"))).failures().forEach(failure -> System.out.println(failure.report()));
 * }</pre>
 *
 * <p>It needs neither JUnit nor AssertJ. Not safe to share among threads.
 */
public final class Rehearsal {

    private final Path scenarioFolder;
    private Map<String, Decided> decided = Map.of();

    /**
     * A decision on a case.
     *
     * @param theCase the case, read
     * @param situations the situations of which it consists
     * @param basis what it rested on
     * @param entries what it said
     */
    private record Decided(JsonNode theCase, Set<Shape> situations, String basis, List<Entry> entries) {}

    /**
     * What came of all the scenarios.
     *
     * @param results each of them, in the order of the files
     * @param decided how many were decided anew
     * @param coverage which norms they exercise
     */
    public record Outcome(List<ScenarioResult> results, int decided, Coverage coverage) {

        public Outcome {
            results = List.copyOf(results);
        }

        /** Those that fail. */
        public List<ScenarioResult> failures() {
            return results.stream().filter(result -> !result.passed()).toList();
        }
    }

    private Rehearsal(Path scenarioFolder) {
        this.scenarioFolder = scenarioFolder;
    }

    /** The scenarios of this folder; nothing is read before they are run. */
    public static Rehearsal of(Path scenarioFolder) {
        return new Rehearsal(scenarioFolder);
    }

    /**
     * Puts the scenarios to a protocol.
     *
     * @throws ScenarioException if they cannot be run; it lists every defect
     */
    public Outcome run(Protocol protocol) {
        UnderTest underTest = UnderTest.of("the pack", protocol);
        List<Scenario> scenarios = ScenarioReader.read(new ScenarioFolder.OnDisk(scenarioFolder), underTest);
        PackInspection pack = PackInspection.of(protocol);
        Map<Shape, String> bases = new HashMap<>();
        Map<String, Decided> now = new HashMap<>();
        List<ScenarioResult> results = new ArrayList<>();
        List<Exercise.Answered> answered = new ArrayList<>();
        int anew = 0;
        for (Scenario scenario : scenarios) {
            Decided decision = decided.get(scenario.caseJson());
            Set<Shape> situations = decision == null ? shapes(scenario, protocol) : decision.situations();
            String basis = situations.stream()
                    .map(shape -> bases.computeIfAbsent(shape, each -> pack.basis(each.situation())))
                    .collect(Collectors.joining("\n"));
            if (decision == null || !decision.basis().equals(basis)) {
                decision = new Decided(
                        CaseDistance.read(scenario.caseJson()),
                        situations,
                        basis,
                        Entry.of(underTest.decide(scenario.caseJson())));
                anew++;
            }
            now.put(scenario.caseJson(), decision);
            results.add(ScenarioResult.of(scenario, decision.entries(), underTest));
            answered.add(Exercise.Answered.of(scenario, decision.entries(), decision.theCase()));
        }
        decided = now;
        return new Outcome(results, anew, Coverage.of(underTest, new Exercise(answered)));
    }

    private static Set<Shape> shapes(Scenario scenario, Protocol protocol) {
        Set<Shape> shapes = new TreeSet<>(java.util.Comparator.comparing(Shape::name));
        for (Situation situation : protocol.read(scenario.caseJson()).situations()) {
            shapes.add(Shape.of(situation.getClass()));
        }
        return shapes;
    }
}
