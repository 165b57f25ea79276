package org.councilprotocol.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.FactSetter;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.SituationWriter;
import org.councilprotocol.rules.pack.PackFiles;
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
 * need not be said where now one norm calls it up and now another. Besides, no answer to a question unsettles what is
 * settled, and the same case gives the same bytes whatever the order of its facts, on any thread, and on Drools,
 * whichever of its compilers compiled the rules.
 *
 * <p>The system property {@code unknownFacts.cases} sets how many situations of each kind are tried, and half of how
 * many cases of two situations, {@code unknownFacts.interviews} of how many cases the questions are answered one after
 * another.
 */
public final class UnknownFacts {

    private static final int CASES = 12;

    /** So many are tried at the most to find one that leaves open something that matters. */
    private static final int MOST_CASES = 400;

    private static final int INTERVIEWS = 200;

    /** So many completions each of two situations has at the most that are put together. */
    private static final int MOST_OF_A_PAIR = 16;

    /** So many questions of one case are answered at the most. */
    private static final int MOST_ASKED = 25;

    private final PackFiles files;
    private final Protocol protocol;

    /** Whether what does not arise is derived from what is told as well. */
    private final boolean derivesNotArising;

    /** The norms of which some rule says that they do not arise. */
    private final Set<String> saidNotToArise;

    /** Every verdict of which comes out of a run of Drools. */
    private final Protocol drools;

    private UnknownFacts(PackFiles files, Protocol protocol) {
        this.files = files;
        this.protocol = protocol;
        this.derivesNotArising = PackInspection.of(protocol).derivesNotArising();
        this.saidNotToArise = PackInspection.of(protocol).verifiedRules().stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.VerdictOf verdict
                        && verdict.kind() == OpenVerdict.Kind.NOT_ARISING)
                .map(Rule::norm)
                .collect(Collectors.toSet());
        this.drools = OnDrools.classic(protocol);
    }

    /** The unknown facts of a council's pack, as it was prebuilt. */
    public static UnknownFacts of(String council) {
        return new UnknownFacts(PackFiles.in(PackFolder.of(council)), Protocol.load(council));
    }

    /** The unknown facts of the pack in a folder. */
    public static UnknownFacts of(Path packFolder) {
        return of(PackFiles.in(packFolder));
    }

    /** The unknown facts of a pack given as texts. */
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
        Stream<DynamicTest> ofTwo = situations.size() < 2
                ? Stream.of()
                : Stream.of(DynamicTest.dynamicTest(
                        "what is settled and open of a case of two situations is what every completion says",
                        () -> pairs(completions)));
        Stream<DynamicTest> ofOne = Stream.concat(
                situations.stream()
                        .map(shape -> DynamicTest.dynamicTest(
                                "what is settled and open of a " + shape + " is what every completion says",
                                () -> check(completions, shape))),
                Stream.of(
                        DynamicTest.dynamicTest(
                                "an answer never unsettles what is settled", () -> answers(completions)),
                        DynamicTest.dynamicTest(
                                "answers one after another, at random, never unsettle what is settled",
                                () -> interviews(completions)),
                        DynamicTest.dynamicTest(
                                "the same case gives the same bytes: again, in any order, and on Drools compiled either way",
                                () -> bytes(completions)),
                        DynamicTest.dynamicTest(
                                "the same case gives the same bytes on eight threads at once",
                                () -> threads(completions))));
        return Stream.concat(ofOne, ofTwo);
    }

    private static List<Situation> some(Completions completions, int ofEach) {
        List<Situation> some = new ArrayList<>();
        for (Shape shape : completions.situations()) {
            for (int i = 0; i < ofEach; i++) {
                some.add(new RandomSituations(completions, new Random(17L * i + 5)).next(shape, 200));
            }
        }
        return some;
    }

    /** Answers each question in turn with values that are possible. */
    private void answers(Completions completions) {
        Random random = new Random(3);
        FactSetter facts = new FactSetter(PackInspection.of(protocol).declaredPosts());
        int answered = 0;
        for (Situation situation : some(completions, 15)) {
            Decision decision = protocol.decide(situation);
            Set<String> settled = Said.of(decision).settled();
            for (Question question : decision.questions()) {
                List<Object> values = completions.of(situation).answers(facts.part(situation, question.fact()));
                for (int i = 0; i < Math.min(4, values.size()); i++) {
                    Situation more;
                    try {
                        more = facts.set(situation, question.fact(), values.get(random.nextInt(values.size())));
                    } catch (InputException impossible) {
                        continue;
                    }
                    Set<String> gone = new TreeSet<>(settled);
                    gone.removeAll(Said.of(protocol.decide(more)).settled());
                    require(gone.isEmpty(), 0, more, "no longer settled with " + question.fact() + " answered", gone);
                    answered++;
                }
            }
        }
        if (answered == 0) {
            throw new AssertionFailedError("no question was answered; nothing was proven");
        }
    }

    /** Cases of every kind at random; of each, questions are answered at random until none is left. */
    private void interviews(Completions completions) {
        int cases = Integer.getInteger("unknownFacts.interviews", INTERVIEWS);
        List<Shape> situations = completions.situations();
        FactSetter facts = new FactSetter(PackInspection.of(protocol).declaredPosts());
        int answered = 0;
        for (int i = 0; i < cases; i++) {
            Random random = new Random(29L * i + 11);
            Situation situation = new RandomSituations(completions, random)
                    .next(situations.get(i % situations.size()), Integer.MAX_VALUE);
            Decision decision = protocol.decide(situation);
            for (int asked = 0; asked < MOST_ASKED && !decision.questions().isEmpty(); asked++) {
                Question question = decision.questions()
                        .get(random.nextInt(decision.questions().size()));
                List<Object> values = completions.of(situation).answers(facts.part(situation, question.fact()));
                Situation more;
                try {
                    more = facts.set(situation, question.fact(), values.get(random.nextInt(values.size())));
                } catch (InputException impossible) {
                    continue;
                }
                Said before = Said.of(decision);
                Decision next = protocol.decide(more);
                Set<String> gone = new TreeSet<>(before.settled());
                gone.removeAll(Said.of(next).settled());
                require(gone.isEmpty(), i, more, "no longer settled with " + question.fact() + " answered", gone);
                gone = new TreeSet<>(before.displaced());
                gone.removeAll(Said.of(next).displaced());
                require(gone.isEmpty(), i, more, "no longer displaced with " + question.fact() + " answered", gone);
                situation = more;
                decision = next;
                answered++;
            }
        }
        if (answered == 0) {
            throw new AssertionFailedError("no question was answered; nothing was proven");
        }
    }

    private void bytes(Completions completions) {
        Random random = new Random(4);
        Protocol model = OnDrools.model(Protocol.of(files));
        for (Situation situation : some(completions, 10)) {
            String first = written(protocol, situation);
            Situation shuffled = protocol.read(
                            shuffled(JsonTree.read(shown(situation)), random).toString())
                    .situations()
                    .get(0);
            for (String other : List.of(
                    written(protocol, situation),
                    written(protocol, shuffled),
                    written(drools, situation),
                    written(model, situation))) {
                if (!first.equals(other)) {
                    throw new AssertionFailedError("not the same for " + shown(situation), first, other);
                }
            }
        }
    }

    private void threads(Completions completions) throws InterruptedException, ExecutionException {
        List<Situation> situations = some(completions, 6);
        List<String> alone =
                situations.stream().map(each -> written(protocol, each)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> together = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                together.add(threads.submit(() ->
                        situations.stream().map(each -> written(protocol, each)).toList()));
            }
            for (Future<List<String>> each : together) {
                if (!alone.equals(each.get())) {
                    throw new AssertionFailedError("a thread was told otherwise", alone, each.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String written(Protocol protocol, Situation situation) {
        return new DecisionWriter().write(protocol.decide(situation));
    }

    /** The same case with its keys in another order, and the elements of lists of plain values too, which are sets. */
    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode other = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> other.set(name, shuffled(node.get(name), random)));
            return other;
        } else if (node.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            node.forEach(each -> elements.add(shuffled(each, random)));
            if (elements.stream().noneMatch(JsonNode::isContainerNode)) {
                Collections.shuffle(elements, random);
            }
            return JsonNodeFactory.instance.arrayNode().addAll(elements);
        }
        return node;
    }

    private void check(Completions completions, Shape shape) {
        int cases = Integer.getInteger("unknownFacts.cases", CASES);
        int partial = 0;
        for (int i = 0; i < cases || partial == 0 && i < MOST_CASES; i++) {
            Random random = new Random(31L * i + shape.name().hashCode());
            int most = i % 20 == 0 ? 3_000 : i % 4 == 0 ? 300 : 40;
            RandomSituations situations = new RandomSituations(completions, random);
            Situation situation;
            List<Situation> completed;
            do {
                situation = situations.next(shape, most);
                completed = completions.of(situation).all();
                // A fact that is only there where another says so, such as in what capacity the media approached
                // somebody who approached them, has no value to complete it with.
            } while (completed.isEmpty());
            partial += completed.size() > 1 ? 1 : 0;
            check(
                    i,
                    List.of(situation),
                    completed.stream().map(each -> List.of(each)).toList());
        }
        if (partial == 0
                && !PackInspection.of(protocol).testedBy(shape.situation()).isEmpty()) {
            throw new AssertionFailedError("no situation left a fact open that matters; nothing was proven");
        }
    }

    /** Cases of two kinds of situation at random, one of which may decide what is said of the other. */
    private void pairs(Completions completions) {
        List<Shape> shapes = completions.situations();
        int cases = 2 * Integer.getInteger("unknownFacts.cases", CASES);
        int partial = 0;
        for (int i = 0; i < cases; i++) {
            Random random = new Random(37L * i + 13);
            List<Shape> two = new ArrayList<>(shapes);
            Collections.shuffle(two, random);
            RandomSituations situations = new RandomSituations(completions, random);
            Situation one = situations.next(two.get(0), MOST_OF_A_PAIR);
            Situation other = situations.next(two.get(1), MOST_OF_A_PAIR);
            List<List<Situation>> completed = new ArrayList<>();
            for (Situation ofOne : completions.of(one).all()) {
                for (Situation ofOther : completions.of(other).all()) {
                    completed.add(List.of(ofOne, ofOther));
                }
            }
            if (!completed.isEmpty()) {
                partial += completed.size() > 1 ? 1 : 0;
                check(i, List.of(one, other), completed);
            }
        }
        if (partial == 0) {
            throw new AssertionFailedError("no case left a fact open that matters; nothing was proven");
        }
    }

    private void check(int number, List<Situation> situation, List<List<Situation>> completions) {
        Decision decision = protocol.decide(Case.of(situation));
        Said said = Said.of(decision);
        Set<String> some = new TreeSet<>();
        @Nullable Set<String> always = null;
        @Nullable Set<String> alwaysDisplaced = null;
        for (List<Situation> completed : completions) {
            Said full = Said.of(drools.decide(Case.of(completed)));
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
            // What does not arise may be derived from what is told, of which a completion has more.
            settled.removeIf(line -> mayBeDerived(line) && !said.settled().contains(line));
            same(number, situation, "settled", settled, said.settled());
            Set<String> open = new TreeSet<>(some);
            open.removeAll(always);
            // A reminder that the occasion calls up hangs on the norm that does, and is not open by itself.
            open.removeIf(line -> line.startsWith("reminder ") && !said.open().contains(line));
            // That a norm does not arise is no verdict, so nobody is asked about it.
            open.removeIf(line -> line.startsWith("not arising "));
            // What holds on every reading under some completions and on one alone under others is open once.
            open = open.stream()
                    .map(line -> said.open().contains(line) ? line : line.replaceFirst("^arguable ", "verdict "))
                    .collect(Collectors.toCollection(TreeSet::new));
            same(number, situation, "open", open, said.open());
            same(number, situation, "displaced", alwaysDisplaced, said.displaced());
        } else {
            wrong = new TreeSet<>(said.settled());
            wrong.removeAll(always);
            require(wrong.isEmpty(), number, situation, "settled although it can turn out otherwise", wrong);
        }
    }

    private boolean mayBeDerived(String line) {
        return derivesNotArising
                && line.startsWith("not arising ")
                && saidNotToArise.stream().noneMatch(norm -> line.startsWith("not arising " + norm + " "));
    }

    private static Set<String> both(@Nullable Set<String> before, Set<String> now) {
        Set<String> both = new TreeSet<>(now);
        if (before != null) {
            both.retainAll(before);
        }
        return both;
    }

    private static void same(
            int number, List<Situation> situation, String what, Set<String> expected, Set<String> found) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> surplus = new TreeSet<>(found);
        surplus.removeAll(expected);
        require(missing.isEmpty(), number, situation, "not " + what + " although brute force says so", missing);
        require(surplus.isEmpty(), number, situation, what + " although brute force says otherwise", surplus);
    }

    private static void require(boolean holds, int number, Situation situation, String what, Set<String> which) {
        require(holds, number, List.of(situation), what, which);
    }

    private static void require(boolean holds, int number, List<Situation> situation, String what, Set<String> which) {
        if (!holds) {
            throw new AssertionFailedError(
                    "case " + number + ", " + what + ":\n  " + String.join("\n  ", which) + "\nof " + shown(situation));
        }
    }

    private static String shown(Situation situation) {
        return shown(List.of(situation));
    }

    private static String shown(List<Situation> situations) {
        return new SituationWriter().write(situations);
    }
}
