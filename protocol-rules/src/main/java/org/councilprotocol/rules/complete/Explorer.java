package org.councilprotocol.rules.complete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.rules.complete.CompiledRule.PatternStep;
import org.councilprotocol.rules.complete.CompiledRule.Step;
import org.councilprotocol.rules.complete.Grounds.Given;
import org.councilprotocol.rules.complete.SituationRules.Cone;
import org.councilprotocol.rules.drl.FactPath;
import org.councilprotocol.rules.engine.Firings;
import org.councilprotocol.rules.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.pack.Conclusion.WhoOf;
import org.councilprotocol.rules.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Explores one situation: finds, cone by cone, the completions of its unknown facts that could make a difference, and
 * gathers what the rules say of each.
 */
final class Explorer {

    /** A cone with more distinct completions than this is not explored to the end. */
    static final int MOST_LEAVES = 1_000;

    private final SituationRules rules;
    private final @Nullable Function<Situation, Firings> engine;
    private final Situation situation;
    private final Tree tree;
    private final Evaluator evaluator;

    /** What is known of an outcome besides its identity. */
    static final class Told {
        /** The rules that said it. */
        final List<Rule> rules = new ArrayList<>(2);
        /** The given facts that it rests on, each once. */
        final List<Given> grounds = new ArrayList<>(6);

        @Nullable
        Time time;

        @Nullable
        String note;

        @Nullable
        String reading;

        List<String> tension = List.of();
        List<String> varies = List.of();
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
     * @param outcomes what applies and what is displaced; empty where there are too many completions
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
     * @param cones by norm; those of which no completion says anything are left out
     * @param told what is known of each outcome
     * @param displacers which outcomes displaced which
     */
    record Findings(List<ConeFindings> cones, Map<Outcome, Told> told, Map<Outcome, Set<Outcome>> displacers) {}

    /**
     * What has been found of a rule: the matches that are certain, and what the others hang on first. For a rule that
     * certainly does not hold there is none.
     */
    private record Looked(
            CompiledRule rule,
            List<Match> matches,
            @Nullable Slot unknown) {}

    /** A rule that holds for certain facts. */
    private static final class Match {
        final CompiledRule rule;
        final @Nullable Object[] frame;

        @Nullable
        Outcome outcome;

        Match(CompiledRule rule, @Nullable Object[] frame) {
            this.rule = rule;
            this.frame = frame;
        }
    }

    private final Looking looking = new Looking();
    private final Map<Outcome, Told> told = new HashMap<>();
    private final Map<Slot, Set<Object>> possible = new HashMap<>();
    private final Map<Outcome, Set<Outcome>> displacers = new HashMap<>();

    /**
     * An explorer.
     *
     * @param engine runs the rules over each completion; {@code null} to take what the evaluator found
     */
    Explorer(SituationRules rules, @Nullable Function<Situation, Firings> engine, Situation situation, Tree tree) {
        this.rules = rules;
        this.engine = engine;
        this.situation = situation;
        this.tree = tree;
        this.evaluator = new Evaluator(tree, rules.domains());
    }

    Tree tree() {
        return tree;
    }

    /** The values of an unknown fact that were tried and are possible. */
    Set<Object> possible(Slot slot) {
        return possible.getOrDefault(slot, Set.of());
    }

    Findings explore() {
        List<CompiledRule> all = rules.verdicts();
        @Nullable Looked[] first = new @Nullable Looked[all.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = look(all.get(i));
        }
        List<ConeFindings> found = new ArrayList<>();
        List<Cone> cones = rules.cones();
        for (int c = 0; c < cones.size(); c++) {
            Cone cone = cones.get(c);
            if (tells(cone, first)) {
                @Nullable Looked[] looked = new @Nullable Looked[cone.rules().length];
                for (int i = 0; i < looked.length; i++) {
                    looked[i] = first[cone.rules()[i]];
                }
                found.add(explore(cone, looked));
            }
        }
        return new Findings(found, told, displacers);
    }

    /** Whether one of the norm's own rules holds, or may. */
    private static boolean tells(Cone cone, @Nullable Looked[] first) {
        for (int i = 0; i < cone.own(); i++) {
            if (first[cone.rules()[i]] != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Looked look(CompiledRule rule) {
        looking.matches = null;
        looking.rule = rule;
        Slot unknown = evaluator.firstUnknown(rule, looking);
        List<Match> matches = looking.matches;
        return matches == null && unknown == null
                ? null
                : new Looked(rule, matches == null ? List.of() : matches, unknown);
    }

    /** Keeps the matches that are certain. */
    private static final class Looking extends Evaluator.Sink {
        private @Nullable CompiledRule rule;
        private @Nullable List<Match> matches;

        @Override
        void match(@Nullable Object[] frame, Truth truth) {
            List<Match> kept = matches;
            if (kept == null) {
                kept = new ArrayList<>(2);
                matches = kept;
            }
            CompiledRule of = Objects.requireNonNull(rule);
            kept.add(new Match(of, Arrays.copyOf(frame, of.variables())));
        }
    }

    private ConeFindings explore(Cone cone, @Nullable Looked[] looked) {
        if (isDecided(looked)) {
            // The likeliest: nothing to complete.
            Leaf only = new Leaf(List.of(), engine == null ? outcomes(cone, looked) : run(cone, engine, List.of()));
            return new ConeFindings(cone.norm(), List.of(only), true, Set.of());
        }
        // Values that no rule tells apart were tried because one of them may be impossible; what follows is the same.
        Map<List<Assignment>, Leaf> leaves = new LinkedHashMap<>();
        Leaves gathered = new Leaves(cone, leaves);
        boolean explored = gathered.complete(looked, 0, new ArrayList<>());
        if (explored) {
            return new ConeFindings(cone.norm(), List.copyOf(leaves.values()), true, Set.of());
        }
        // What might be said is read off the rules; a part of the completions tells no more.
        List<Leaf> silent = leaves.values().stream()
                .map(leaf -> new Leaf(leaf.assignments(), Map.of()))
                .toList();
        return new ConeFindings(cone.norm(), silent, false, possible(cone));
    }

    private static boolean isDecided(@Nullable Looked[] looked) {
        for (Looked each : looked) {
            if (each != null && each.unknown != null) {
                return false;
            }
        }
        return true;
    }

    /** The completions of a cone that differ for its rules. */
    private final class Leaves {

        private final Cone cone;
        private final Map<List<Assignment>, Leaf> found;
        private int count;

        Leaves(Cone cone, Map<List<Assignment>, Leaf> found) {
            this.cone = cone;
            this.found = found;
        }

        /**
         * Finds them; {@code false} if there are too many.
         *
         * @param looked what has been found of the cone's rules; of those from {@code from} on perhaps before something
         *     became known
         */
        boolean complete(@Nullable Looked[] looked, int from, List<Assignment> soFar) {
            int i = from;
            // What is decided stays decided, whatever else becomes known.
            Slot unknown = null;
            while (i < looked.length) {
                Looked here = looked[i];
                unknown = here == null ? null : here.unknown;
                if (unknown != null) {
                    break;
                }
                i++;
            }
            if (unknown == null) {
                leaf(looked, soFar);
                count++;
                return count <= MOST_LEAVES;
            }
            Node owner = owner(unknown);
            for (Object choice : rules.domains().choices(unknown, tree)) {
                Assignment assignment = new Assignment(unknown, choice);
                tree.assign(assignment);
                boolean goOn = true;
                if (Tree.consistent(owner)) {
                    soFar.add(assignment);
                    goOn = complete(again(looked, i), i, soFar);
                    soFar.remove(soFar.size() - 1);
                }
                tree.retract(assignment);
                if (!goOn) {
                    return false;
                }
            }
            return true;
        }

        /** Looks again at what is not decided, up to the first that still is not. */
        private @Nullable Looked[] again(@Nullable Looked[] before, int from) {
            @Nullable Looked[] now = before.clone();
            for (int i = from; i < now.length; i++) {
                Looked here = now[i];
                if (here != null && here.unknown != null) {
                    here = look(here.rule);
                    now[i] = here;
                    if (here != null && here.unknown != null) {
                        break;
                    }
                }
            }
            return now;
        }

        private void leaf(@Nullable Looked[] looked, List<Assignment> soFar) {
            for (Assignment assignment : soFar) {
                possible.computeIfAbsent(assignment.slot(), slot -> new HashSet<>())
                        .add(assignment.choice());
            }
            List<Assignment> canonical = rules.domains().canonical(soFar);
            if (!found.containsKey(canonical)) {
                found.put(
                        canonical,
                        new Leaf(canonical, engine == null ? outcomes(cone, looked) : run(cone, engine, soFar)));
            }
        }
    }

    private Node owner(Slot slot) {
        Node owner = tree.node(slot.node());
        if (owner == null) {
            throw new IllegalStateException("there is no " + slot.node());
        }
        return owner;
    }

    // ------------------------------------------------------------------ too many to try

    /**
     * What a norm's rules could say, where there are too many completions to try: of each rule that is not certainly
     * false, every match that may hold. Only what a match would have to be found among is completed: people and things,
     * not their facts.
     */
    private Set<Outcome> possible(Cone cone) {
        Set<Outcome> found = new LinkedHashSet<>();
        for (int place : cone.rules()) {
            CompiledRule rule = rules.verdicts().get(place);
            if (rule.rule.norm().equals(cone.norm())) {
                possible(rule, found);
            }
        }
        return found;
    }

    private void possible(CompiledRule rule, Set<Outcome> found) {
        Slot unmet = evaluator.firstUnmet(rule);
        if (unmet == null) {
            List<@Nullable Object[]> frames = new ArrayList<>();
            evaluator.matches(rule, new Evaluator.Sink() {
                @Override
                void match(@Nullable Object[] frame, Truth truth) {
                    frames.add(frame.clone());
                }
            });
            for (@Nullable Object[] frame : frames) {
                Outcome outcome = outcome(rule, frame, tree);
                found.add(outcome);
                tell(outcome, rule, frame, tree, evaluator);
            }
            return;
        }
        Node owner = owner(unmet);
        for (Object choice : rules.domains().choices(unmet, tree)) {
            Assignment assignment = new Assignment(unmet, choice);
            tree.assign(assignment);
            if (Tree.consistent(owner)) {
                possible(rule, found);
            }
            tree.retract(assignment);
        }
    }

    // ------------------------------------------------------------------ what a completion says

    /** What the rules of a cone say where every match is certain or impossible. */
    private Map<Outcome, Status> outcomes(Cone cone, @Nullable Looked[] looked) {
        Outcomes outcomes = new Outcomes(cone);
        for (Looked each : looked) {
            if (each == null) {
                continue;
            }
            for (Match match : each.matches) {
                Outcome outcome = match.outcome;
                if (outcome == null) {
                    outcome = outcome(match.rule, match.frame, tree);
                    match.outcome = outcome;
                    tell(outcome, match.rule, match.frame, tree, evaluator);
                }
                outcomes.add(outcome, match.rule.rule);
            }
        }
        return outcomes.statuses();
    }

    /** The same, out of a run of the rule engine over the completed situation. */
    private Map<Outcome, Status> run(Cone cone, Function<Situation, Firings> runs, List<Assignment> assignments) {
        Tree finished = Tree.of(situation);
        assignments.forEach(finished::assign);
        finished.finish(rules);
        Map<Object, Node> origins = Tree.origins();
        Firings firings = runs.apply(finished.situation(origins));
        Evaluator look = new Evaluator(finished, rules.domains());
        Outcomes outcomes = new Outcomes(cone);
        List<Match> matches = new ArrayList<>();
        for (Firings.Firing firing : firings.fired()) {
            CompiledRule rule = rules.byNumber(firing.rule());
            if (outcomes.placeOf(rule) >= 0) {
                matches.add(new Match(rule, frame(rule, firing, origins)));
            }
        }
        // The engine fires in an order of its own.
        matches.sort(Comparator.<Match>comparingInt(match -> outcomes.placeOf(match.rule))
                .thenComparing(match -> Arrays.stream(match.frame)
                        .map(fact -> fact instanceof Node node ? node.path : String.valueOf(fact))
                        .collect(Collectors.joining("\n"))));
        for (Match match : matches) {
            Outcome outcome = outcome(match.rule, match.frame, finished);
            tell(outcome, match.rule, match.frame, finished, look);
            outcomes.add(outcome, match.rule.rule);
        }
        return outcomes.statuses();
    }

    private static @Nullable Object[] frame(CompiledRule rule, Firings.Firing firing, Map<Object, Node> origins) {
        @Nullable Object[] frame = new @Nullable Object[rule.variables()];
        int next = 0;
        for (Step step : rule.steps) {
            if (step instanceof PatternStep pattern) {
                Object fact = firing.facts().get(next++);
                Node node = origins.get(fact);
                Object value = node == null ? fact : node;
                frame[pattern.variable] = value;
                for (int i = 0; i < pattern.bound.length; i++) {
                    frame[pattern.bound[i]] = pattern.boundTo[i].value(value, frame);
                }
            }
        }
        return frame;
    }

    /** What the rules of one cone say of one completion. */
    private final class Outcomes {

        private final Cone cone;
        private final List<Outcome> said = new ArrayList<>(4);
        private final List<Rule> by = new ArrayList<>(4);

        Outcomes(Cone cone) {
            this.cone = cone;
        }

        /** A rule's place in the cone; negative if it is not of it. */
        int placeOf(CompiledRule rule) {
            for (int i = 0; i < cone.rules().length; i++) {
                if (rules.verdicts().get(cone.rules()[i]) == rule) {
                    return i;
                }
            }
            return -1;
        }

        void add(Outcome outcome, Rule rule) {
            said.add(outcome);
            by.add(rule);
        }

        /** How the outcomes of the cone's norm stand. */
        Map<Outcome, Status> statuses() {
            if (said.isEmpty()) {
                return Map.of();
            } else if (said.size() == 1) {
                return said.get(0).norm().equals(cone.norm()) ? Map.of(said.get(0), Status.APPLIES) : Map.of();
            }
            Map<Outcome, Status> statuses = new LinkedHashMap<>();
            for (int i = 0; i < said.size(); i++) {
                Outcome outcome = said.get(i);
                if (outcome.norm().equals(cone.norm()) && !isCertainToo(outcome)) {
                    statuses.put(outcome, status(outcome));
                }
            }
            return statuses;
        }

        /** What is certain need not be argued. */
        private boolean isCertainToo(Outcome outcome) {
            return outcome.kind() == Kind.ARGUABLE && said.contains(outcome.certain());
        }

        /** An outcome is displaced by one that stands itself and concerns the same. Overrides have no cycles. */
        private Status status(Outcome outcome) {
            Status status = Status.APPLIES;
            for (int i = 0; i < said.size(); i++) {
                Outcome other = said.get(i);
                if (by.get(i).overrides().contains(outcome.norm())
                        && Objects.equals(other.about(), outcome.about())
                        && !isCertainToo(other)
                        && status(other) == Status.APPLIES) {
                    status = Status.DISPLACED;
                    displacers
                            .computeIfAbsent(outcome, o -> new LinkedHashSet<>())
                            .add(other);
                }
            }
            return status;
        }
    }

    private Outcome outcome(CompiledRule compiled, @Nullable Object[] frame, Tree of) {
        Rule rule = compiled.rule;
        VerdictOf verdict = (VerdictOf) rule.conclusion();
        Kind kind = verdict.kind() == Kind.VERDICT && rule.reading() != null ? Kind.ARGUABLE : verdict.kind();
        Addressees to = null;
        if (!verdict.to().isEmpty()) {
            List<Who> whom = new ArrayList<>(verdict.to().size());
            for (WhoOf who : verdict.to()) {
                whom.add(who(who, compiled, frame, of));
            }
            to = new Addressees(verdict.all(), whom);
        }
        return Outcome.of(
                rule.norm(),
                kind,
                verdict.modality(),
                verdict.bearer() == null ? null : who(verdict.bearer(), compiled, frame, of),
                verdict.act(),
                to,
                verdict.from() == null ? null : who(verdict.from(), compiled, frame, of),
                verdict.how(),
                verdict.see(),
                verdict.about() == null ? null : about(verdict.about(), compiled, frame));
    }

    private static Who who(WhoOf who, CompiledRule rule, @Nullable Object[] frame, Tree tree) {
        if (who.ofFact() == null) {
            return new Who(who.actor(), who.of(), null);
        }
        Copied copied = copied(who.ofFact(), rule, frame);
        Object given = given(copied, tree);
        String path = copied.slot == null ? String.valueOf(who.ofFact()) : copied.slot.path();
        String of = given instanceof Named named ? named.name() : given == null ? null : String.valueOf(given);
        return new Who(who.actor(), of, path);
    }

    /** A fact that a conclusion copies, and where it is. */
    private record Copied(@Nullable Object value, @Nullable Slot slot) {}

    /** A fact with its place; a plain value that a pattern has bound is where that pattern found it. */
    private static Copied copied(FactPath fact, CompiledRule rule, @Nullable Object[] frame) {
        CompiledPath path = rule.copied(fact);
        Object value = path.value(null, frame);
        Slot slot = path.slot(null, frame);
        if (slot == null && !(value instanceof Node)) {
            for (Step step : rule.steps) {
                if (step instanceof PatternStep pattern && pattern.from != null && pattern.variable == path.variable) {
                    return new Copied(value, pattern.from.slot(null, frame));
                }
            }
        }
        return new Copied(value, slot);
    }

    /** The value, if the case gives it. */
    private static @Nullable Object given(Copied copied, Tree tree) {
        if (copied.slot == null) {
            return copied.value;
        }
        Node owner = tree.node(copied.slot.node());
        return owner == null
                        || !owner.given
                        || owner.assumed.get(copied.slot.part().index())
                ? null
                : copied.value;
    }

    private Outcome.Concerned about(FactPath about, CompiledRule rule, @Nullable Object[] frame) {
        Copied copied = copied(about, rule, frame);
        if (copied.value instanceof Node node) {
            return new Outcome.Concerned(node.path, null);
        }
        String path = copied.slot == null ? about.toString() : copied.slot.path();
        // One that is made up stands for whichever it may be.
        return new Outcome.Concerned(path, tree.madeUp(copied.value) ? null : copied.value);
    }

    private static List<String> both(List<String> some, List<String> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<String> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    private static boolean isAmong(Rule rule, List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i) == rule) {
                return true;
            }
        }
        return false;
    }

    private void tell(Outcome outcome, CompiledRule compiled, @Nullable Object[] frame, Tree of, Evaluator look) {
        Told about = told.get(outcome);
        if (about == null) {
            about = new Told();
            told.put(outcome, about);
        }
        Rule rule = compiled.rule;
        if (isAmong(rule, about.rules)) {
            return;
        }
        about.rules.add(rule);
        VerdictOf verdict = (VerdictOf) rule.conclusion();
        Grounds.gather(compiled, frame, of, look, about.grounds);
        if (verdict.deadline() != null && about.time == null) {
            Copied date = copied(verdict.deadline().date(), compiled, frame);
            about.time = new Time(
                    verdict.deadline().workingDays(),
                    (LocalDate) given(date, of),
                    date.slot == null ? String.valueOf(verdict.deadline().date()) : date.slot.path());
        }
        about.note = about.note == null ? verdict.note() : about.note;
        about.reading = about.reading == null ? rule.reading() : about.reading;
        about.tension = both(about.tension, rule.tension());
        about.varies = both(about.varies, rule.varies());
    }
}
