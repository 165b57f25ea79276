package org.councilprotocol.rules.complete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.rules.complete.Evaluator.Bindings;
import org.councilprotocol.rules.complete.Evaluator.Found;
import org.councilprotocol.rules.complete.SituationRules.Cone;
import org.councilprotocol.rules.drl.Condition.Binding;
import org.councilprotocol.rules.drl.Condition.Pattern;
import org.councilprotocol.rules.drl.FactPath;
import org.councilprotocol.rules.engine.Firings;
import org.councilprotocol.rules.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.pack.Conclusion.WhoOf;
import org.councilprotocol.rules.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Explores one situation: finds, cone by cone, the completions of its unknown facts that could make a difference, runs
 * the rules over them, and gathers what they say.
 */
final class Explorer {

    /** A cone with more distinct completions than this is not explored to the end. */
    static final int MOST_LEAVES = 1_000;

    private final SituationRules rules;
    private final Function<Situation, Firings> engine;
    private final Situation situation;
    private final Tree tree;
    private final Map<Integer, Rule> byNumber = new HashMap<>();

    /** What is known of an outcome besides its identity. */
    static final class Told {
        /** The rules that said it. */
        final Set<Integer> rules = new LinkedHashSet<>();
        /** The given facts that it rests on, as paths. */
        final Set<String> grounds = new LinkedHashSet<>();

        @Nullable
        Time time;

        @Nullable
        String note;

        @Nullable
        String reading;

        final Set<String> tension = new LinkedHashSet<>();
        final Set<String> varies = new LinkedHashSet<>();
    }

    /**
     * A time limit with what is known of it.
     *
     * @param workingDays how many working days; {@code null} where the date is the last day
     * @param date the date; {@code null} if not known
     * @param path the path of the fact that holds the date
     */
    record Time(@Nullable Integer workingDays, @Nullable LocalDate date, String path) {}

    /** How an outcome stands in one completion. */
    enum Status {
        APPLIES,
        DISPLACED
    }

    /**
     * What one completion says.
     *
     * @param assignments how the unknown facts of the cone are completed; in every other way they do not matter
     * @param outcomes what applies and what is displaced; empty where there are too many completions to run
     */
    record Leaf(List<Assignment> assignments, Map<Outcome, Status> outcomes) {}

    /**
     * What all completions say of one norm.
     *
     * @param norm the norm
     * @param leaves the completions, at least one
     * @param explored whether they are all there are
     * @param possible where they are not, every outcome that some completion might have
     */
    record ConeFindings(String norm, List<Leaf> leaves, boolean explored, Set<Outcome> possible) {}

    /**
     * What was found.
     *
     * @param cones by norm
     * @param told what is known of each outcome
     * @param displacers which outcomes displaced which
     * @param runs how often the rules ran
     */
    record Findings(
            List<ConeFindings> cones, Map<Outcome, Told> told, Map<Outcome, Set<Outcome>> displacers, int runs) {}

    private final Map<Outcome, Told> told = new LinkedHashMap<>();
    private final Map<Slot, Set<Object>> possible = new HashMap<>();
    private final Map<Outcome, Set<Outcome>> displacers = new HashMap<>();

    Explorer(SituationRules rules, Function<Situation, Firings> engine, Situation situation) {
        this.rules = rules;
        this.engine = engine;
        this.situation = situation;
        this.tree = Tree.of(situation);
        rules.rules().forEach(rule -> byNumber.put(rule.number(), rule));
    }

    Tree tree() {
        return tree;
    }

    /** The values of an unknown fact that were tried and are possible. */
    Set<Object> possible(Slot slot) {
        return possible.getOrDefault(slot, Set.of());
    }

    /** The value that the case gives at a path. */
    Object given(String path) {
        Node node = tree.node(path);
        if (node != null) {
            return node.shape;
        }
        int dot = path.lastIndexOf('.');
        Node owner = tree.node(dot < 0 ? "" : path.substring(0, dot));
        Object value = owner == null ? null : owner.values[indexOf(owner, path.substring(dot + 1))];
        if (value == null) {
            throw new IllegalStateException(path + " is not given");
        }
        return value instanceof List<?> list
                ? list.stream()
                        .map(element -> element instanceof Node n ? n.shape : element)
                        .toList()
                : value;
    }

    private static int indexOf(Node owner, String part) {
        org.councilprotocol.rules.shape.Shape.Part found = owner.shape.part(part);
        if (found == null) {
            throw new IllegalStateException(owner.shape + " has no " + part);
        }
        return found.index();
    }

    Findings explore() {
        List<Completions> completions = new ArrayList<>();
        boolean allKnown = tree.knows(rules);
        for (Cone cone : rules.cones()) {
            List<List<Assignment>> leaves = new ArrayList<>();
            if (allKnown) {
                leaves.add(List.of());
            }
            boolean explored = allKnown || complete(cone, new ArrayList<>(), leaves);
            // Values that no rule tells apart were tried because one of them may be impossible; what follows is the
            // same.
            Set<List<Assignment>> different = new LinkedHashSet<>();
            for (List<Assignment> leaf : leaves) {
                different.add(rules.domains().canonical(leaf));
                leaf.forEach(assignment -> possible.computeIfAbsent(assignment.slot(), slot -> new HashSet<>())
                        .add(assignment.choice()));
            }
            completions.add(new Completions(cone, List.copyOf(different), explored));
        }
        return runs(completions);
    }

    /**
     * The completions of a cone that differ for its rules.
     *
     * @param cone the cone
     * @param leaves how each completes the unknown facts
     * @param explored whether they are all there are
     */
    private record Completions(Cone cone, List<List<Assignment>> leaves, boolean explored) {}

    /** Finds the completions of a cone that differ for its rules; {@code false} if there are too many. */
    private boolean complete(Cone cone, List<Assignment> soFar, List<List<Assignment>> leaves) {
        Slot unknown = firstUnknown(cone);
        if (unknown == null) {
            leaves.add(List.copyOf(soFar));
            return leaves.size() <= MOST_LEAVES;
        }
        Node owner = tree.node(unknown.node());
        if (owner == null) {
            throw new IllegalStateException("there is no " + unknown.node());
        }
        for (Object choice : rules.domains().choices(unknown, tree)) {
            Assignment assignment = new Assignment(unknown, choice);
            tree.assign(assignment);
            boolean goOn = true;
            if (Tree.consistent(owner)) {
                soFar.add(assignment);
                goOn = complete(cone, soFar, leaves);
                soFar.remove(soFar.size() - 1);
            }
            tree.retract(assignment);
            if (!goOn) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Slot firstUnknown(Cone cone) {
        Evaluator evaluator = new Evaluator(tree, rules);
        for (Rule rule : cone.rules()) {
            Slot unknown = evaluator.firstUnknown(rule);
            if (unknown != null) {
                return unknown;
            }
        }
        return null;
    }

    // ------------------------------------------------------------------ too many to try

    /**
     * What a norm's rules could say, where there are too many completions to try: of each rule that is not certainly
     * false, every match that may hold. Only what a match would have to be found among is completed: people and things,
     * not their facts.
     */
    private Set<Outcome> possible(Cone cone) {
        Set<Outcome> found = new LinkedHashSet<>();
        for (Rule rule : cone.rules()) {
            if (rule.norm().equals(cone.norm())) {
                possible(rule, found);
            }
        }
        return found;
    }

    private void possible(Rule rule, Set<Outcome> found) {
        Evaluator evaluator = new Evaluator(tree, rules);
        Slot unmet = evaluator.firstUnmet(rule);
        if (unmet == null) {
            evaluator.matches(rule, (match, truth) -> {
                Outcome outcome = outcome(rule, match, tree);
                found.add(outcome);
                tell(outcome, rule, match, tree);
            });
            return;
        }
        Node owner = tree.node(unmet.node());
        if (owner == null) {
            throw new IllegalStateException("there is no " + unmet.node());
        }
        for (Object choice : rules.domains().choices(unmet, tree)) {
            Assignment assignment = new Assignment(unmet, choice);
            tree.assign(assignment);
            if (Tree.consistent(owner)) {
                possible(rule, found);
            }
            tree.retract(assignment);
        }
    }

    // ------------------------------------------------------------------ running

    /** One run of the rules, which serves at most one completion of each cone. */
    private static final class Run {
        final Map<Slot, Object> choices = new LinkedHashMap<>();
        final List<Assignment> assignments = new ArrayList<>();
        final List<Integer> cones = new ArrayList<>();
        /** What it says, by norm. */
        final Map<String, Map<Outcome, Status>> said = new HashMap<>();
    }

    private Findings runs(List<Completions> completions) {
        List<Run> runs = new ArrayList<>();
        List<List<Run>> servedBy = new ArrayList<>();
        for (int c = 0; c < completions.size(); c++) {
            List<Run> mine = new ArrayList<>();
            // What a cone might say that is too large to try is read off its rules; running a part of it tells no more.
            if (completions.get(c).explored()) {
                for (List<Assignment> leaf : completions.get(c).leaves()) {
                    mine.add(place(leaf, c, runs));
                }
            }
            servedBy.add(mine);
        }
        for (Run run : runs) {
            run(run.assignments).forEach((outcome, status) -> run.said
                    .computeIfAbsent(outcome.norm(), norm -> new LinkedHashMap<>())
                    .put(outcome, status));
        }
        List<ConeFindings> findings = new ArrayList<>();
        for (int c = 0; c < completions.size(); c++) {
            Completions of = completions.get(c);
            String norm = of.cone().norm();
            List<Run> mine = servedBy.get(c);
            List<Leaf> found = new ArrayList<>();
            for (int i = 0; i < of.leaves().size(); i++) {
                found.add(new Leaf(
                        of.leaves().get(i),
                        mine.isEmpty() ? Map.of() : mine.get(i).said.getOrDefault(norm, Map.of())));
            }
            findings.add(new ConeFindings(norm, found, of.explored(), of.explored() ? Set.of() : possible(of.cone())));
        }
        return new Findings(findings, told, displacers, runs.size());
    }

    /** The first run into which a completion fits, or a new one. */
    private static Run place(List<Assignment> leaf, int cone, List<Run> runs) {
        for (Run run : runs) {
            if ((run.cones.isEmpty() || run.cones.get(run.cones.size() - 1) != cone) && fits(leaf, run)) {
                add(leaf, cone, run);
                return run;
            }
        }
        Run run = new Run();
        add(leaf, cone, run);
        runs.add(run);
        return run;
    }

    private static void add(List<Assignment> leaf, int cone, Run run) {
        run.cones.add(cone);
        for (Assignment assignment : leaf) {
            if (run.choices.putIfAbsent(assignment.slot(), assignment.choice()) == null) {
                run.assignments.add(assignment);
            }
        }
    }

    /**
     * Whether they decide nothing differently. Together they need be nothing that can be: each is read off by itself.
     */
    private static boolean fits(List<Assignment> leaf, Run run) {
        for (Assignment assignment : leaf) {
            Object taken = run.choices.get(assignment.slot());
            if (taken != null && !taken.equals(assignment.choice())) {
                return false;
            }
        }
        return true;
    }

    private Map<Outcome, Status> run(List<Assignment> assignments) {
        Tree finished = Tree.of(situation);
        assignments.forEach(finished::assign);
        finished.finish(rules);
        Map<Object, Node> origins = Tree.origins();
        Firings firings = engine.apply(finished.situation(origins));
        Map<Outcome, Set<Rule>> outcomes = new LinkedHashMap<>();
        for (Firings.Firing firing : firings.fired()) {
            Rule rule = byNumber.get(firing.rule());
            if (rule == null) {
                throw new IllegalStateException("rule " + firing.rule() + " fired, which is not of this situation");
            }
            Bindings match = bindings(rule, firing, origins, finished);
            Outcome outcome = outcome(rule, match, finished);
            outcomes.computeIfAbsent(outcome, o -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(rule);
            tell(outcome, rule, match, finished);
        }
        // What is certain need not be argued.
        outcomes.keySet()
                .removeIf(outcome -> outcome.kind() == Kind.ARGUABLE && outcomes.containsKey(outcome.certain()));
        return statuses(outcomes);
    }

    private Bindings bindings(Rule rule, Firings.Firing firing, Map<Object, Node> origins, Tree tree) {
        Bindings match = new Bindings();
        List<Pattern> patterns = rule.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            Object fact = firing.facts().get(i);
            Node node = origins.get(fact);
            Object value = node == null ? fact : node;
            match.push(String.valueOf(patterns.get(i).variable()), value);
            for (Binding binding : patterns.get(i).bindings()) {
                Object bound = new Evaluator(tree, rules)
                        .find(binding.path(), value, match)
                        .value();
                if (bound != null) {
                    match.push(binding.variable(), bound);
                }
            }
        }
        return match;
    }

    private Outcome outcome(Rule rule, Bindings match, Tree finished) {
        VerdictOf verdict = (VerdictOf) rule.conclusion();
        Evaluator evaluator = new Evaluator(finished, rules);
        Kind kind = verdict.kind() == Kind.VERDICT && rule.reading() != null ? Kind.ARGUABLE : verdict.kind();
        return new Outcome(
                rule.norm(),
                kind,
                verdict.modality(),
                who(verdict.bearer(), rule, match, evaluator, finished),
                verdict.act(),
                verdict.to().isEmpty()
                        ? null
                        : new Addressees(
                                verdict.all(),
                                verdict.to().stream()
                                        .map(to -> known(who(to, rule, match, evaluator, finished)))
                                        .toList()),
                who(verdict.from(), rule, match, evaluator, finished),
                verdict.how(),
                verdict.see(),
                about(verdict.about(), rule, match, evaluator));
    }

    private static Who known(@Nullable Who who) {
        if (who == null) {
            throw new AssertionError();
        }
        return who;
    }

    private static @Nullable Who who(@Nullable WhoOf who, Rule rule, Bindings match, Evaluator evaluator, Tree tree) {
        if (who == null) {
            return null;
        }
        if (who.ofFact() == null) {
            return new Who(who.actor(), who.of(), null);
        }
        Found found = locate(who.ofFact(), rule, match, evaluator);
        Object given = given(found, tree);
        String path = found.slot() == null
                ? String.valueOf(who.ofFact())
                : found.slot().path();
        String of = given instanceof Named named ? named.name() : given == null ? null : String.valueOf(given);
        return new Who(who.actor(), of, path);
    }

    /** The value, if the case gives it. */
    private static @Nullable Object given(Found found, Tree tree) {
        if (found.slot() == null) {
            return found.value();
        }
        Node owner = tree.node(found.slot().node());
        return owner == null
                        || !owner.given
                        || owner.assumed.get(found.slot().part().index())
                ? null
                : found.value();
    }

    private Outcome.@Nullable Concerned about(
            @Nullable FactPath about, Rule rule, Bindings match, Evaluator evaluator) {
        if (about == null) {
            return null;
        }
        Found found = locate(about, rule, match, evaluator);
        if (found.value() instanceof Node node) {
            return new Outcome.Concerned(node.path, null);
        }
        String path = found.slot() == null ? about.toString() : found.slot().path();
        // One that is made up stands for whichever it may be.
        return new Outcome.Concerned(path, tree.madeUp(found.value()) ? null : found.value());
    }

    /** A fact with its place; a plain value that a pattern has bound is where that pattern found it. */
    private static Found locate(FactPath path, Rule rule, Bindings match, Evaluator evaluator) {
        Found found = evaluator.find(path, null, match);
        if (found.slot() == null && !(found.value() instanceof Node)) {
            for (Pattern pattern : rule.patterns()) {
                if (pattern.from() != null && String.valueOf(pattern.variable()).equals(path.variable())) {
                    return new Found(
                            found.value(),
                            evaluator.find(pattern.from(), null, match).slot());
                }
            }
        }
        return found;
    }

    private void tell(Outcome outcome, Rule rule, Bindings match, Tree finished) {
        Told of = told.computeIfAbsent(outcome, o -> new Told());
        VerdictOf verdict = (VerdictOf) rule.conclusion();
        if (!of.rules.add(rule.number())) {
            return;
        }
        Grounds.gather(rule, match, finished, rules, of.grounds);
        if (verdict.deadline() != null && of.time == null) {
            Found date = new Evaluator(finished, rules).find(verdict.deadline().date(), null, match);
            of.time = new Time(
                    verdict.deadline().workingDays(),
                    (LocalDate) given(date, finished),
                    date.slot() == null
                            ? String.valueOf(verdict.deadline().date())
                            : date.slot().path());
        }
        of.note = of.note == null ? verdict.note() : of.note;
        of.reading = of.reading == null ? rule.reading() : of.reading;
        of.tension.addAll(rule.tension());
        of.varies.addAll(rule.varies());
    }

    // ------------------------------------------------------------------ exceptions

    private Map<Outcome, Status> statuses(Map<Outcome, Set<Rule>> outcomes) {
        Map<Outcome, Status> statuses = new LinkedHashMap<>();
        outcomes.keySet().forEach(outcome -> status(outcome, outcomes, statuses));
        return statuses;
    }

    /** An outcome is displaced by one that stands itself and concerns the same. Overrides have no cycles. */
    private Status status(Outcome outcome, Map<Outcome, Set<Rule>> outcomes, Map<Outcome, Status> statuses) {
        Status known = statuses.get(outcome);
        if (known != null) {
            return known;
        }
        Status status = Status.APPLIES;
        for (Map.Entry<Outcome, Set<Rule>> other : outcomes.entrySet()) {
            boolean overrides =
                    other.getValue().stream().anyMatch(rule -> rule.overrides().contains(outcome.norm()));
            if (overrides
                    && java.util.Objects.equals(other.getKey().about(), outcome.about())
                    && status(other.getKey(), outcomes, statuses) == Status.APPLIES) {
                status = Status.DISPLACED;
                displacers.computeIfAbsent(outcome, o -> new LinkedHashSet<>()).add(other.getKey());
            }
        }
        statuses.put(outcome, status);
        return status;
    }
}
