package org.councilprotocol.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilprotocol.drools.PlainPack;
import org.councilprotocol.drools.Statement;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Reading;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.pack.ReadingQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Proves that stock Drools compiles a pack's files as they stand, in both of its ways, and that a plain session of it
 * fires the norms that the protocol says.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> plainDrools() {
 *     return PlainDrools.of("worcester").tests();
 * }
 * }</pre>
 *
 * <p>The case of every scenario is completed at random, always in the same way, so that every fact is known; a verdict,
 * an arguable one, a gap and what does not arise must be said by both, with the same verb, bearer and act. What is
 * displaced fires in a session, where nothing displaces. Of readings of the text each is taken once. A reminder that a
 * session gives the protocol must give too, which knows of further ones from the list of norms.
 */
public final class PlainDrools {

    private final PackFiles files;
    private final Protocol protocol;
    private final Scenarios scenarios;
    private final Completions completions;

    private PlainDrools(PackFiles files, Protocol protocol, Scenarios scenarios, Completions completions) {
        this.files = files;
        this.protocol = protocol;
        this.scenarios = scenarios;
        this.completions = completions;
    }

    /** A council's pack, whose files and scenarios are on the classpath. */
    public static PlainDrools of(String council) {
        return of(PackFiles.in(PackFolder.of(council)), Protocol.load(council), Scenarios.of(council));
    }

    /** The pack in a folder, with the scenarios in another. */
    public static PlainDrools of(Path packFolder, Path scenarioFolder) {
        return of(
                PackFiles.in(packFolder),
                Protocol.load(packFolder),
                Scenarios.of(packFolder).in(scenarioFolder));
    }

    private static PlainDrools of(PackFiles files, Protocol protocol, Scenarios scenarios) {
        return new PlainDrools(files, protocol, scenarios, new Completions(files));
    }

    /** These files of a pack instead, put to the same protocol and scenarios. */
    PlainDrools with(PackFiles others) {
        return new PlainDrools(others, protocol, scenarios, completions);
    }

    /** A test for each way in which Drools compiles; what they compare is printed. */
    public Stream<DynamicTest> tests() {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "a plain session of the files as they stand, by Drools' classic compiler, fires the same norms",
                        () -> check("classic compiler", PlainPack::classic)),
                DynamicTest.dynamicTest(
                        "a plain session of the files as they stand, in Drools' executable model, fires the same norms",
                        () -> check("executable model", PlainPack::executableModel)));
    }

    private void check(String way, Function<PackFiles, PlainPack> compiler) {
        PlainPack plain = compiler.apply(files);
        List<Scenario> all = scenarios.read();
        List<String> differences = new ArrayList<>();
        Set<String> notArising = new TreeSet<>();
        for (Rule rule : PackInspection.of(protocol).verifiedRules()) {
            if (rule.conclusion() instanceof Conclusion.VerdictOf verdict
                    && verdict.kind() == OpenVerdict.Kind.NOT_ARISING) {
                notArising.add(rule.norm());
            }
        }
        int norms = 0;
        for (Scenario scenario : all) {
            Random random = new Random(scenario.id().hashCode());
            Case complete = new CompleteCases(protocol, completions, random).of(protocol.read(scenario.caseJson()));
            for (List<String> readings : waysToRead(protocol.readings())) {
                List<Object> facts = new ArrayList<>(complete.situations());
                readings.forEach(reading -> facts.add(new Reading(reading)));
                Decision decision = protocol.onReadings(readings).decide(complete);
                List<Statement> fired = plain.run(facts);
                norms += fired.size();
                String difference = difference(decision, fired, notArising);
                if (!difference.isEmpty()) {
                    differences.add(scenario.id() + ": " + difference + " in " + facts);
                }
            }
        }
        if (norms == 0) {
            throw new AssertionFailedError("no norm fired; nothing was proven");
        }
        if (!differences.isEmpty()) {
            throw new AssertionFailedError(differences.size() + " of " + all.size() + " complete cases differ:\n"
                    + String.join("\n", differences.subList(0, Math.min(5, differences.size()))));
        }
        System.out.printf(
                "%s in a plain session of Drools, %s: %d complete cases, one for each scenario, fire the same norms"
                        + " (%d firings)%n",
                protocol.pack().council(), way, all.size(), norms);
    }

    /** So many ways to read the text that each reading is taken in one of them. */
    private static List<List<String>> waysToRead(List<ReadingQuestion> questions) {
        int most = questions.stream()
                .mapToInt(question -> question.readings().size())
                .max()
                .orElse(1);
        List<List<String>> ways = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            List<String> way = new ArrayList<>();
            for (ReadingQuestion question : questions) {
                List<String> names = List.copyOf(question.readings().keySet());
                way.add(names.get(i % names.size()));
            }
            ways.add(way);
        }
        return ways;
    }

    /**
     * What only one of the two says; empty where they agree.
     *
     * @param notArising the norms of which some rule says that they do not arise
     */
    private String difference(Decision decision, List<Statement> fired, Set<String> notArising) {
        if (!decision.open().isEmpty() || !decision.notExplored().isEmpty()) {
            return "the protocol leaves something open: " + new DecisionWriter().write(decision);
        }
        Set<String> said = new TreeSet<>();
        Stream.of(
                        decision.verdicts().stream(),
                        decision.arguable().stream(),
                        decision.displaced().stream().map(Displaced::verdict),
                        decision.gaps().stream(),
                        decision.notArising().stream().filter(verdict -> notArising.contains(verdict.norm())))
                .flatMap(each -> each)
                .forEach(verdict -> said.add(line(verdict)));
        // A duty that is void is told by its gap.
        decision.gaps().stream()
                .filter(gap -> gap.modality() != null)
                .forEach(gap -> said.add(line(gap.norm(), "gap", null, gap.act())));
        Set<String> reminders = new TreeSet<>();
        decision.reminders().stream().map(Reminder::norm).forEach(reminders::add);
        Set<String> plain = new TreeSet<>();
        for (Statement statement : fired) {
            if (!statement.verb().equals("remind")) {
                plain.add(line(statement));
            } else if (!reminders.contains(statement.norm())) {
                plain.add(statement.norm() + " reminder");
            }
        }
        Set<String> missing = new TreeSet<>(said);
        missing.removeAll(plain);
        if (PackInspection.of(protocol).derivesNotArising()) {
            // Where a rule says it elsewhere, it may still be derived here, and then no rule fires for it.
            missing.removeIf(line -> line.contains(" does not arise "));
        }
        plain.removeAll(said);
        return (missing.isEmpty() ? "" : "the session does not fire " + missing)
                + (plain.isEmpty() ? "" : (missing.isEmpty() ? "" : ", and ") + "the protocol does not say " + plain);
    }

    private static String line(Verdict verdict) {
        String verb = verdict.see() != null
                ? "see"
                : verdict.modality() == null
                        ? verdict.kind() == OpenVerdict.Kind.GAP ? "gap" : "does not arise"
                        : words(verdict.modality());
        return line(
                verdict.norm(),
                verb,
                verdict.bearer() == null ? null : verdict.bearer().actor(),
                verdict.act());
    }

    private static String line(Statement statement) {
        Actor bearer = statement.of(Actor.class);
        String verb = statement.verb().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
        return line(
                statement.norm(),
                verb,
                Party.UNSTATED.equals(bearer) ? null : bearer,
                Objects.requireNonNullElse(statement.of(Act.class), Act.LOOK_ELSEWHERE));
    }

    private static String line(String norm, String verb, @Nullable Actor bearer, Act act) {
        return norm + " " + (bearer == null ? "" : bearer.name() + " ") + verb + " " + act.name();
    }

    private static String words(Modality modality) {
        return modality.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
