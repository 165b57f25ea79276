package org.councilprotocol.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.rules.Protocol;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Scenarios put to a protocol: cases, and what the council's document says about them. A compliance suite is a folder
 * {@code scenarios} on the test classpath and
 *
 * <pre>{@code
 * class WorcesterScenariosTest {
 *     @TestFactory
 *     Stream<DynamicNode> scenarios() {
 *         return Scenarios.of("worcester").tests();
 *     }
 * }
 * }</pre>
 *
 * <p>A scenario is data, in the form that {@code scenarios.schema.json} beside this class describes:
 *
 * <pre>{@code
 * {"scenarios": [{
 *   "id": "11.3-managing-director",
 *   "sentence": "A member complains about the Managing Director",
 *   "class": "exception",
 *   "case": {"situation": "complaint", "complainant": "member",
 *            "subjects": [{"party": "officer", "posts": ["managing-director"]}]},
 *   "expect": [{"norm": "11.3/1", "modality": "must", "bearer": "member", "act": "lodge",
 *               "to": {"allOf": [{"post": "monitoring-officer"}]}, "how": ["in-writing"], "about": "subjects[0]"}],
 *   "never": [{"norm": "11.2/1"}]
 * }]}
 * }</pre>
 *
 * <p><strong>Expect.</strong> {@code norm} or {@code clause}, and {@code stands} ({@code settled} where it is left
 * out), say what is to be there; every part given besides is compared exactly, and {@code null} says that the part is
 * absent. {@code to} compares all or any (for one alone they are the same) and who, in any order; of what somebody
 * holds the post is compared where {@code of} is given; a bare name is short for a post or party. {@code how} is a set.
 * A {@code deadline} compares those of {@code due}, {@code workingDays}, {@code direction} ({@code after} or
 * {@code before}) and {@code start} that are given. {@code inTensionWith} is a set of norms; a {@code note} contains
 * the words given; {@code reading} is {@code true} for some reading, {@code false} for none, or its exact text;
 * {@code defeasible} is true or false; {@code situation} says which of the case it answers, counted from 0, and is all
 * that a reminder can give besides. {@code hangsOn}, of something open, and {@code by}, the norms that displace
 * something displaced, must all be among those found. Where several verdicts stand under one clause, one that fits is
 * enough.
 *
 * <p><strong>Never.</strong> The same form: nothing in the decision may fit it. Where {@code stands} is left out, that
 * covers everything except what is displaced and what does not arise.
 *
 * <p><strong>Not compared:</strong> what a decision says beyond what is expected (unless nothing applies); the parts
 * left out; order; the paraphrase, source lines, label and grounds of a verdict; where something open would stand were
 * the facts known, and what each value leads to; the questions; a reminder's bearer and grounds; which days a deadline
 * counts and skips, and what varied it.
 *
 * <p>Nothing passes for want of trying: a folder without a scenario, an unknown key or word, a norm, post, party or act
 * that the pack does not have, and a scenario that says nothing are errors, all of them listed at once.
 */
public final class Scenarios {

    private final ScenarioFolder folder;
    private final List<UnderTest> underTest;

    private Scenarios(ScenarioFolder folder, List<UnderTest> underTest) {
        this.folder = folder;
        this.underTest = List.copyOf(underTest);
    }

    /** The scenarios on the classpath, put to the prebuilt pack of a council. Nothing is read before they are run. */
    public static Scenarios of(String council) {
        return of(UnderTest.of("the prebuilt pack", Protocol.load(council)));
    }

    /** The scenarios on the classpath, put to the pack in a folder, read now. */
    public static Scenarios of(Path packFolder) {
        return of(inFolder(packFolder));
    }

    /** The scenarios on the classpath, put to anything that decides. */
    public static Scenarios of(UnderTest underTest) {
        return new Scenarios(new ScenarioFolder.OnClasspath("scenarios"), List.of(underTest));
    }

    /** The scenarios of this folder instead of those on the classpath. */
    public Scenarios in(Path scenarioFolder) {
        return new Scenarios(new ScenarioFolder.OnDisk(scenarioFolder), underTest);
    }

    /**
     * The same, put as well to Drools, by its classic compiler and, with the rules read now from the pack's own files
     * on the classpath, by its executable model; for a pack's own tests.
     *
     * @throws IllegalStateException if those files are not on the classpath as a folder
     */
    public Scenarios bothWays() {
        String council = first().pack().council();
        return and(UnderTest.of("Drools, classic compiler", OnDrools.classic(Protocol.load(council))))
                .and(UnderTest.of("Drools, executable model", OnDrools.model(Protocol.load(PackFolder.of(council)))));
    }

    /** The same, put as well to another; the first reads the scenarios for all. */
    public Scenarios and(UnderTest another) {
        List<UnderTest> more = new ArrayList<>(underTest);
        more.add(another);
        return new Scenarios(folder, more);
    }

    /**
     * A test for each scenario, named by its sentence and grouped by file, under each that it is put to.
     *
     * @throws ScenarioException if the scenarios cannot be run
     */
    public Stream<DynamicNode> tests() {
        List<Scenario> scenarios = read();
        if (underTest.size() == 1) {
            return byFile(scenarios, first());
        }
        return underTest.stream().map(each -> DynamicContainer.dynamicContainer(each.name(), byFile(scenarios, each)));
    }

    /**
     * What comes of each scenario, for each that it is put to, without JUnit.
     *
     * @throws ScenarioException if the scenarios cannot be run
     */
    public List<ScenarioResult> run() {
        List<Scenario> scenarios = read();
        return underTest.stream()
                .flatMap(each -> scenarios.stream().map(scenario -> ScenarioResult.of(scenario, each)))
                .toList();
    }

    /**
     * Which norms of the first pack these scenarios exercise.
     *
     * @throws ScenarioException if the scenarios cannot be run
     */
    public Coverage coverage() {
        return Coverage.of(first(), this);
    }

    /**
     * Each scenario by itself, to be put to decisions made elsewhere.
     *
     * @throws ScenarioException if the scenarios cannot be run
     */
    public List<Trial> trials() {
        return read().stream().map(Trial::new).toList();
    }

    /** The scenarios themselves; never empty. */
    List<Scenario> read() {
        return ScenarioReader.read(folder, first());
    }

    private UnderTest first() {
        return underTest.get(0);
    }

    private static UnderTest inFolder(Path packFolder) {
        return UnderTest.of("the pack in a folder", Protocol.load(packFolder));
    }

    private static Stream<DynamicNode> byFile(List<Scenario> scenarios, UnderTest underTest) {
        Map<String, List<Scenario>> byFile = scenarios.stream()
                .collect(Collectors.groupingBy(Scenario::file, LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(), file.getValue().stream().map(scenario -> test(scenario, underTest))));
    }

    private static DynamicTest test(Scenario scenario, UnderTest underTest) {
        return DynamicTest.dynamicTest(scenario.sentence(), () -> {
            ScenarioResult result = ScenarioResult.of(scenario, underTest);
            if (!result.passed()) {
                throw new AssertionFailedError(result.report());
            }
        });
    }
}
