package org.councilprotocol.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.pack.PackFiles;
import org.councilprotocol.rules.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Proves what a protocol makes of unknown facts, against brute force.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> unknownFacts() {
 *     return UnknownFacts.of("worcester").tests();
 * }
 * }</pre>
 *
 * <p>For each kind of situation that the pack has rules for, situations are made up at random, always the same ones.
 * Every fact left out that some rule tests is completed in every way, the protocol decides each of those situations, in
 * which nothing is left to complete, and what it says of the one with facts missing must be what they have in common
 * (settled) and the rest of what they say (open). A reminder that a norm calls up is settled where it is said to be; it
 * need not be said where now one norm calls it up and now another.
 *
 * <p>The system property {@code unknownFacts.cases} sets how many situations of each kind are tried.
 */
public final class UnknownFacts {

    private static final int CASES = 120;

    private final PackFiles files;
    private final Protocol protocol;

    private UnknownFacts(PackFiles files, Protocol protocol) {
        this.files = files;
        this.protocol = protocol;
    }

    /** The unknown facts of a council's pack, decided by the prebuilt rules. */
    public static UnknownFacts of(String council) {
        return new UnknownFacts(PackFiles.in(PackFolder.of(council)), Protocol.load(council));
    }

    /** The unknown facts of the pack in a folder, compiled now. */
    public static UnknownFacts of(Path packFolder) {
        return of(PackFiles.in(packFolder));
    }

    /** The unknown facts of a pack given as texts, compiled now. */
    public static UnknownFacts of(PackFiles files) {
        return new UnknownFacts(files, Protocol.of(files));
    }

    /** A test for each kind of situation. */
    public Stream<DynamicTest> tests() {
        Completions completions = new Completions(files);
        List<Shape> situations = completions.situations();
        if (situations.isEmpty()) {
            throw new IllegalStateException("the pack has rules for no situation");
        }
        return situations.stream()
                .map(shape -> DynamicTest.dynamicTest(
                        "what is settled and open of a " + shape + " is what every completion says",
                        () -> check(completions, shape)));
    }

    private void check(Completions completions, Shape shape) {
        int cases = Integer.getInteger("unknownFacts.cases", CASES);
        int partial = 0;
        for (int i = 0; i < cases; i++) {
            Random random = new Random(31L * i + shape.name().hashCode());
            int most = i % 20 == 0 ? 3_000 : i % 4 == 0 ? 300 : 40;
            Situation situation = new RandomSituations(completions, random).next(shape, most);
            List<Situation> completed = completions.of(situation).all();
            partial += completed.size() > 1 ? 1 : 0;
            check(i, situation, completed);
        }
        if (partial == 0) {
            throw new AssertionFailedError("no situation left a fact open that matters; nothing was proven");
        }
    }

    private void check(int number, Situation situation, List<Situation> completions) {
        Decision decision = protocol.decide(situation);
        Said said = Said.of(decision);
        Set<String> some = new TreeSet<>();
        @Nullable Set<String> always = null;
        @Nullable Set<String> alwaysDisplaced = null;
        for (Situation completed : completions) {
            Said full = Said.of(protocol.decide(completed));
            require(full.open().isEmpty(), number, completed, "something is open although all is known", full.open());
            Set<String> all = new TreeSet<>(full.settled());
            all.addAll(full.reminders());
            some.addAll(all);
            always = both(always, all);
            alwaysDisplaced = both(alwaysDisplaced, full.displaced());
        }
        if (always == null || alwaysDisplaced == null) {
            throw new AssertionFailedError("no completion is possible: " + shown(situation));
        }
        Set<String> wrong = new TreeSet<>(said.reminders());
        wrong.removeAll(always);
        require(wrong.isEmpty(), number, situation, "reminded of what some completion does not call up", wrong);
        if (decision.notExplored().isEmpty()) {
            Set<String> settled = new TreeSet<>(always);
            settled.removeIf(line -> line.startsWith("reminder "));
            same(number, situation, "settled", settled, said.settled());
            Set<String> open = new TreeSet<>(some);
            open.removeAll(always);
            // A reminder that the occasion calls up hangs on the norm that does, and is not open by itself.
            open.removeIf(line -> line.startsWith("reminder ") && !said.open().contains(line));
            same(number, situation, "open", open, said.open());
            same(number, situation, "displaced", alwaysDisplaced, said.displaced());
        } else {
            wrong = new TreeSet<>(said.settled());
            wrong.removeAll(always);
            require(wrong.isEmpty(), number, situation, "settled although it can turn out otherwise", wrong);
        }
    }

    private static Set<String> both(@Nullable Set<String> before, Set<String> now) {
        Set<String> both = new TreeSet<>(now);
        if (before != null) {
            both.retainAll(before);
        }
        return both;
    }

    private static void same(int number, Situation situation, String what, Set<String> expected, Set<String> found) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> surplus = new TreeSet<>(found);
        surplus.removeAll(expected);
        require(missing.isEmpty(), number, situation, "not " + what + " although brute force says so", missing);
        require(surplus.isEmpty(), number, situation, what + " although brute force says otherwise", surplus);
    }

    private static void require(boolean holds, int number, Situation situation, String what, Set<String> which) {
        if (!holds) {
            throw new AssertionFailedError(
                    "case " + number + ", " + what + ":\n  " + String.join("\n  ", which) + "\nof " + shown(situation));
        }
    }

    private static String shown(Situation situation) {
        return new SituationWriter().write(List.of(situation));
    }
}
