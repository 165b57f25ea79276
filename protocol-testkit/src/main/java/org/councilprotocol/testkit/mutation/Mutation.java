package org.councilprotocol.testkit.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.DeclaredSituation;
import org.councilprotocol.testkit.Scenarios;
import org.councilprotocol.testkit.Trial;
import org.councilprotocol.testkit.UnderTest;
import org.councilprotocol.testkit.mutation.MutantResult.Fate;

/**
 * Makes mistakes in a pack on purpose, one at a time, and finds out whether a scenario fails on each.
 *
 * <pre>{@code
 * MutationReport report = Mutation.of("worcester").all().run();
 * System.out.println(report.table());
 * MutationGate.check(report, 95);
 * }</pre>
 *
 * <p>A mutant is made from the verified rules, not from their text, and passes the verification of a rule itself; a
 * change of the verdict alone needs no compiling, a change of conditions that of the changed rule. It is killed when a
 * scenario that passes on the pack does not pass on the mutant. Notes are no law, so no mutant changes one; nor is a
 * change a mutant whose result no pack could hold, such as a rule that asks for a variable bound nowhere.
 *
 * <p>Where no case can tell a mutant from the pack, {@code mutation/equivalent.json} on the test classpath says so,
 * with the reason: {@code {"equivalent": [{"mutant": "the id that the report gives", "why": "…"}]}}. An entry for a
 * mutant that is killed, or that there is not, is an error.
 */
public final class Mutation {

    private final Protocol protocol;
    private final Scenarios scenarios;
    private final Set<MutationKind> kinds;
    private final Map<String, String> equivalents;

    private Mutation(Protocol protocol, Scenarios scenarios, Set<MutationKind> kinds, Map<String, String> equivalents) {
        this.protocol = protocol;
        this.scenarios = scenarios;
        this.kinds = kinds;
        this.equivalents = equivalents;
    }

    /** Every mutant of a council's prebuilt pack, against the scenarios on the classpath. */
    public static Mutation of(String council) {
        Protocol protocol = Protocol.load(council);
        return of(protocol, Scenarios.of(UnderTest.of("the pack", protocol)));
    }

    /** Every mutant of a protocol, against these scenarios. */
    public static Mutation of(Protocol protocol, Scenarios scenarios) {
        return new Mutation(protocol, scenarios, EnumSet.allOf(MutationKind.class), Equivalents.onClasspath());
    }

    /** Only the mutants that leave out a rule; these need next to no time. */
    public Mutation deletions() {
        return only(MutationKind.DELETE_RULE);
    }

    /** The mutants of every kind. */
    public Mutation all() {
        return new Mutation(protocol, scenarios, EnumSet.allOf(MutationKind.class), equivalents);
    }

    /** Only the mutants of these kinds. */
    public Mutation only(MutationKind first, MutationKind... more) {
        return new Mutation(protocol, scenarios, EnumSet.of(first, more), equivalents);
    }

    /** The same, with the record of equivalent mutants in this file. */
    public Mutation equivalents(Path file) {
        return new Mutation(protocol, scenarios, kinds, Equivalents.in(file));
    }

    /**
     * Makes the mutants and tries the scenarios on each, on every processor there is. The report does not depend on how
     * many there are.
     */
    public MutationReport run() {
        List<Tried> passing = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        for (Trial trial : scenarios.trials()) {
            Tried tried = new Tried(trial, protocol.read(trial.caseJson()));
            if (tried.passes(protocol)) {
                passing.add(tried);
            } else {
                failing.add(trial.id());
            }
        }
        List<Mutant> all = Mutants.of(protocol);
        List<Mutant> mutants =
                all.stream().filter(mutant -> kinds.contains(mutant.kind())).toList();
        List<String> errors = new ArrayList<>();
        failing.forEach(id -> errors.add("the scenario " + id + " fails on the pack itself, so it kills nothing"));
        Set<String> ids = all.stream().map(Mutant::id).collect(Collectors.toSet());
        equivalents.keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> errors.add("there is no such mutant, though it is on record as equivalent: " + id));
        List<MutantResult> results = inParallel(mutants, passing);
        results.stream()
                .filter(result -> result.fate() == Fate.KILLED
                        && equivalents.containsKey(result.mutant().id()))
                .forEach(result -> errors.add("the scenario " + result.by() + " kills what is on record as equivalent: "
                        + result.mutant().id()));
        return new MutationReport(
                protocol.pack(), List.copyOf(protocol.catalogue().norms()), results, errors);
    }

    private List<MutantResult> inParallel(List<Mutant> mutants, List<Tried> passing) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<MutantResult>> results = mutants.stream()
                    .map(mutant -> workers.submit(() -> result(mutant, passing)))
                    .toList();
            List<MutantResult> gathered = new ArrayList<>();
            for (Future<MutantResult> result : results) {
                gathered.add(result.get());
            }
            return gathered;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted among the mutants", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private MutantResult result(Mutant mutant, List<Tried> passing) {
        Protocol mutated = PackInspection.of(protocol).withRules(mutant.rules());
        Norm norm = protocol.catalogue().norm(mutant.norm());
        List<Tried> concerned =
                passing.stream().filter(tried -> tried.isConcernedBy(mutant)).toList();
        // Those that speak of the norm fail soonest; the first to fail ends it.
        List<Tried> ordered = new ArrayList<>(concerned.stream()
                .filter(tried -> norm != null && tried.trial.cites(norm))
                .toList());
        concerned.stream().filter(tried -> !ordered.contains(tried)).forEach(ordered::add);
        return ordered.stream()
                .filter(tried -> !tried.passes(mutated))
                .findFirst()
                .map(tried -> new MutantResult(mutant, Fate.KILLED, tried.trial.id()))
                .orElseGet(() -> {
                    String why = equivalents.get(mutant.id());
                    return new MutantResult(mutant, why == null ? Fate.SURVIVED : Fate.EQUIVALENT, why);
                });
    }

    /**
     * A scenario whose case has been read.
     *
     * @param trial the scenario
     * @param theCase its case
     */
    private record Tried(Trial trial, Case theCase) {

        boolean passes(Protocol protocol) {
            return trial.passes(protocol.decide(theCase));
        }

        /** A common situation of which a pack's own facts are told besides is that situation. */
        private static Situation common(Situation situation) {
            Situation common = situation instanceof DeclaredSituation declared ? declared.of() : null;
            return common == null ? situation : common;
        }

        boolean isConcernedBy(Mutant mutant) {
            return theCase.situations().stream().map(Tried::common).anyMatch(situation -> mutant.situations().stream()
                    .anyMatch(type -> type.isInstance(situation)));
        }
    }
}
