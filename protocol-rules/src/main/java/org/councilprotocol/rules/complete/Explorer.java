package org.councilprotocol.rules.complete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.complete.CompiledRule.PatternStep;
import org.councilprotocol.rules.complete.CompiledRule.Step;
import org.councilprotocol.rules.complete.Node.Fact;
import org.councilprotocol.rules.complete.Sayings.Copied;
import org.councilprotocol.rules.complete.SituationRules.Cone;
import org.councilprotocol.rules.engine.Firings;
import org.councilprotocol.rules.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Explores one situation: finds, cone by cone, the completions of its unknown facts that could make a difference, and
 * gathers what the rules say of each.
 */
final class Explorer {

    /** A cone with more distinct completions than this is not explored to the end. */
    static final int MOST_COMPLETIONS = 1_000;

    private final SituationRules rules;
    private final @Nullable Function<Situation, Firings> engine;
    private final Situation situation;
    private final Tree tree;
    private final Evaluator evaluator;

    /** An outcome with what is known of it besides its identity; there is one for each outcome of a situation. */
    static final class Told {
        final Outcome outcome;
        final Norm norm;
        /** The norm's place in the document. */
        final int place;
        /** The rules that said it. */
        final List<Rule> rules = new ArrayList<>(1);
        /** The given facts that it rests on, each once. */
        final List<Fact> grounds = new ArrayList<>(4);
        /** What displaced it in some completion, each once. */
        List<Outcome> displacers = List.of();

        @Nullable
        Time time;

        /** What is to be said besides in every completion in which it applies; {@code null} for nothing. */
        @Nullable
        String note;

        private boolean noted;

        @Nullable
        String reading;

        List<String> tension = List.of();
        List<String> varies = List.of();

        Told(Outcome outcome, CompiledRule by) {
            this.outcome = outcome;
            this.norm = Objects.requireNonNull(by.norm);
            this.place = by.place;
        }

        /** Keeps a note only as long as it is there wherever this is said: what it tells may not be so elsewhere. */
        private void note(@Nullable String here) {
            note = noted && !Objects.equals(note, here) ? null : here;
            noted = true;
        }
    }

    /**
     * A time limit with what is known of it.
     *
     * @param workingDays how many working days; {@code null} where the date is the last day
     * @param date the date; {@code null} if not known
     * @param path the path of the fact that holds the date
     */
    record Time(@Nullable Integer workingDays, @Nullable LocalDate date, String path) {}

    /** A fact that is not known, with the values that were tried. */
    static final class Unknown {
        final Slot slot;
        /** Its place among the unknown facts of the situation. */
        final int place;
        /** Every value tried, each once; a completion names it by its place. */
        final List<Object> choices = new ArrayList<>(4);
        /** Which of them some completion has. */
        final BitSet possible = new BitSet();
        /** Whether several values that no rule tells apart are tried. */
        final boolean merging;

        private Unknown(Slot slot, int place, boolean merging) {
            this.slot = slot;
            this.place = place;
            this.merging = merging;
        }

        private int placeOf(Object choice) {
            int known = choices.indexOf(choice);
            if (known < 0) {
                known = choices.size();
                choices.add(choice);
            }
            return known;
        }
    }

    /**
     * A way in which the unknown facts of a cone might turn out; in every other way they do not matter.
     *
     * @param facts the facts, by their places, in the order in which they were asked for
     * @param choices for each, its value, by its place
     */
    record Completion(int[] facts, int[] choices) {

        private static final List<Completion> NOTHING_UNKNOWN = List.of(new Completion(new int[0], new int[0]));

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Completion that
                    && Arrays.equals(facts, that.facts)
                    && Arrays.equals(choices, that.choices);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(facts) + Arrays.hashCode(choices);
        }
    }

    /** How an outcome stands in the completions of its cone. */
    static final class Standing {
        final ConeFindings cone;
        final Told told;
        /** In how many it applies, and in how many it is displaced. */
        int applies;

        int displaced;
        /** In which it applies, by their places; empty where only one is possible. */
        final BitSet applying;

        private @Nullable BitSet lacking;

        Standing(ConeFindings cone, Told told, BitSet applying) {
            this.cone = cone;
            this.told = told;
            this.applying = applying;
        }

        /** In which it does not apply, by their places; to be asked once all completions are there. */
        BitSet lacking() {
            BitSet known = lacking;
            if (known == null) {
                known = new BitSet(cone.completions.size());
                known.set(0, cone.completions.size());
                known.andNot(applying);
                lacking = known;
            }
            return known;
        }

        Outcome outcome() {
            return told.outcome;
        }
    }

    /** What all completions say of one norm. */
    static final class ConeFindings {
        /** The completions, at least one. */
        final List<Completion> completions;
        /** Whether they are all there are. */
        final boolean explored;
        /** What some completion says; where not all were tried, what some might say. */
        final List<Standing> standings = new ArrayList<>(1);

        private ConeFindings(List<Completion> completions, boolean explored) {
            this.completions = completions;
            this.explored = explored;
        }
    }

    /**
     * What has been found of a rule: the matches that are certain, and what the others hang on first. For a rule that
     * certainly does not hold there is none.
     */
    private static final class Looked {
        final CompiledRule rule;
        /** The first match that is certain. */
        @Nullable
        Match matches;

        @Nullable
        Slot unknown;

        private @Nullable Match last;

        Looked(CompiledRule rule) {
            this.rule = rule;
        }

        void add(Match match) {
            if (last == null) {
                matches = match;
            } else {
                last.next = match;
            }
            last = match;
        }
    }

    /** A rule that holds for certain facts. */
    private static final class Match {
        final CompiledRule rule;
        final @Nullable Object[] frame;
        /** Another match of the same rule. */
        @Nullable
        Match next;

        @Nullable
        Told told;

        Match(CompiledRule rule, @Nullable Object[] frame) {
            this.rule = rule;
            this.frame = frame;
        }
    }

    private final Looking looking = new Looking();
    private final Saying saying = new Saying();
    private final Map<Outcome, Told> told = new HashMap<>();
    private final Map<Slot, Unknown> unknown = new HashMap<>(0);
    private final List<Unknown> unknowns = new ArrayList<>(0);

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

    /** The unknown facts that completions name by their places. */
    List<Unknown> unknowns() {
        return unknowns;
    }

    /** What was found, by norm; norms of which no completion says anything are left out. */
    List<ConeFindings> explore() {
        @Nullable Looked[] first = lookAtAll();
        List<ConeFindings> found = new ArrayList<>();
        List<Cone> cones = rules.cones();
        for (int c = 0; c < cones.size(); c++) {
            Cone cone = cones.get(c);
            if (tells(cone, first)) {
                found.add(explore(cone, first));
            }
        }
        return found;
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

    /** A first look at every rule, together. */
    private @Nullable Looked[] lookAtAll() {
        List<CompiledRule> all = rules.verdicts();
        looking.rules = all;
        looking.found = new @Nullable Looked[all.size()];
        evaluator.look(rules.ways(), rules.variables(), looking);
        return looking.found;
    }

    private @Nullable Looked look(CompiledRule rule) {
        looking.rules = rule.alone;
        looking.found = new @Nullable Looked[1];
        evaluator.look(rule.way, rule.variables(), looking);
        return looking.found[0];
    }

    /** Keeps the matches that are certain, and what the others hang on first. */
    private final class Looking extends Evaluator.Sink {
        private List<CompiledRule> rules = List.of();
        /** By the place of a rule. */
        private @Nullable Looked[] found = {};

        @Override
        void match(int place, @Nullable Object[] frame, Truth truth) {
            Slot hangsOn = evaluator.demanded();
            if (truth == Truth.TRUE) {
                Looked known = found(place);
                known.add(new Match(known.rule, Arrays.copyOf(frame, known.rule.variables())));
            } else if (hangsOn != null) {
                Looked known = found(place);
                known.unknown = known.unknown == null ? hangsOn : known.unknown;
            }
        }

        private Looked found(int place) {
            Looked known = found[place];
            if (known == null) {
                known = new Looked(rules.get(place));
                found[place] = known;
            }
            return known;
        }
    }

    private ConeFindings explore(Cone cone, @Nullable Looked[] first) {
        if (isDecided(cone, first)) {
            // The likeliest: nothing to complete.
            ConeFindings found = new ConeFindings(Completion.NOTHING_UNKNOWN, true);
            if (engine == null) {
                saying.begin(cone);
                for (int rule : cone.rules()) {
                    say(first[rule]);
                }
            } else {
                run(cone, engine, List.of());
            }
            saying.addTo(found, 0, NO_PLACES);
            return found;
        }
        @Nullable Looked[] looked = new @Nullable Looked[cone.rules().length];
        for (int i = 0; i < looked.length; i++) {
            looked[i] = first[cone.rules()[i]];
        }
        Completions completions = new Completions(cone);
        if (completions.complete(looked, 0)) {
            return completions.found;
        }
        // What might be said is read off the rules; a part of the completions tells no more.
        ConeFindings unfinished = new ConeFindings(completions.all, false);
        for (Told each : possible(cone)) {
            each.rules.forEach(rule -> each.note(((VerdictOf) rule.conclusion()).note()));
            unfinished.standings.add(new Standing(unfinished, each, NO_PLACES));
        }
        return unfinished;
    }

    private static boolean isDecided(Cone cone, @Nullable Looked[] first) {
        for (int rule : cone.rules()) {
            Looked each = first[rule];
            if (each != null && each.unknown != null) {
                return false;
            }
        }
        return true;
    }

    private static final BitSet NO_PLACES = new BitSet(0);

    /** The completions of a cone that differ for its rules. */
    private final class Completions {

        private final Cone cone;
        private final List<Completion> all = new ArrayList<>();
        private final ConeFindings found = new ConeFindings(all, true);
        /**
         * Those of which several might be the same: values that no rule tells apart are tried as one may be impossible.
         */
        private final Set<Completion> merged = new HashSet<>(0);

        private int count;
        private int[] facts = new int[8];
        private int[] choices = new int[8];
        private int depth;

        Completions(Cone cone) {
            this.cone = cone;
        }

        /**
         * Finds them; {@code false} if there are too many.
         *
         * @param looked what has been found of the cone's rules; of those from {@code from} on perhaps before something
         *     became known
         */
        boolean complete(@Nullable Looked[] looked, int from) {
            int i = from;
            // What is decided stays decided, whatever else becomes known.
            Slot hangsOn = null;
            while (i < looked.length) {
                Looked here = looked[i];
                hangsOn = here == null ? null : here.unknown;
                if (hangsOn != null) {
                    break;
                }
                i++;
            }
            if (hangsOn == null) {
                add(looked);
                count++;
                return count <= MOST_COMPLETIONS;
            }
            Unknown fact = unknown(hangsOn);
            if (depth == facts.length) {
                facts = Arrays.copyOf(facts, 2 * depth);
                choices = Arrays.copyOf(choices, 2 * depth);
            }
            List<Object> values = rules.domains().choices(hangsOn, tree);
            for (int v = 0; v < values.size(); v++) {
                Object choice = values.get(v);
                tree.assign(hangsOn, choice);
                boolean goOn = true;
                // Without an element a set says no more than before.
                if (hangsOn.element() != null && Boolean.FALSE.equals(choice) || tree.consistent(hangsOn.owner())) {
                    facts[depth] = fact.place;
                    choices[depth] = fact.placeOf(choice);
                    depth++;
                    goOn = complete(again(looked, i), i);
                    depth--;
                }
                tree.retract(hangsOn);
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

        private void add(@Nullable Looked[] looked) {
            int[] canonical = Arrays.copyOf(choices, depth);
            boolean merging = false;
            for (int i = 0; i < depth; i++) {
                Unknown fact = unknowns.get(facts[i]);
                fact.possible.set(choices[i]);
                if (fact.merging) {
                    merging = true;
                    canonical[i] = fact.placeOf(rules.domains().canonical(fact.slot, fact.choices.get(choices[i])));
                }
            }
            Completion completion = new Completion(Arrays.copyOf(facts, depth), canonical);
            if (merging && !merged.add(completion)) {
                return;
            }
            if (engine == null) {
                saying.begin(cone);
                for (Looked each : looked) {
                    say(each);
                }
            } else {
                run(cone, engine, completion());
            }
            saying.addTo(found, all.size(), null);
            all.add(completion);
        }

        /** The values as they now are. */
        private List<Assignment> completion() {
            List<Assignment> assignments = new ArrayList<>();
            for (int i = 0; i < depth; i++) {
                Unknown fact = unknowns.get(facts[i]);
                assignments.add(new Assignment(fact.slot, fact.choices.get(choices[i])));
            }
            return assignments;
        }
    }

    private Unknown unknown(Slot slot) {
        Unknown known = unknown.get(slot);
        if (known == null) {
            known = new Unknown(slot, unknowns.size(), rules.domains().merges(slot));
            unknown.put(slot, known);
            unknowns.add(known);
        }
        return known;
    }

    // ------------------------------------------------------------------ too many to try

    /**
     * What a norm's rules could say, where there are too many completions to try: of each rule that is not certainly
     * false, every match that may hold. Only what a match would have to be found among is completed: people and things,
     * not their facts.
     */
    private Set<Told> possible(Cone cone) {
        Set<Told> found = new LinkedHashSet<>();
        for (int i = 0; i < cone.own(); i++) {
            possible(rules.verdicts().get(cone.rules()[i]), found);
        }
        return found;
    }

    private void possible(CompiledRule rule, Set<Told> found) {
        Slot unmet = evaluator.firstUnmet(rule);
        if (unmet == null) {
            List<@Nullable Object[]> frames = new ArrayList<>();
            evaluator.matches(rule, new Evaluator.Sink() {
                @Override
                void match(int place, @Nullable Object[] frame, Truth truth) {
                    frames.add(frame.clone());
                }
            });
            for (@Nullable Object[] frame : frames) {
                found.add(tell(rule, frame, tree, evaluator));
            }
            return;
        }
        for (Object choice : rules.domains().choices(unmet, tree)) {
            tree.assign(unmet, choice);
            if (tree.consistent(unmet.owner())) {
                possible(rule, found);
            }
            tree.retract(unmet);
        }
    }

    // ------------------------------------------------------------------ what a completion says

    /** Gathers what a rule says of which every match is certain or impossible. */
    private void say(@Nullable Looked looked) {
        for (Match match = looked == null ? null : looked.matches; match != null; match = match.next) {
            Told by = match.told;
            if (by == null) {
                by = tell(match.rule, match.frame, tree, evaluator);
                match.told = by;
            }
            saying.add(by, match.rule.rule);
        }
    }

    /** Gathers what the rules of a cone say in a run of the rule engine over the completed situation. */
    private void run(Cone cone, Function<Situation, Firings> runs, List<Assignment> assignments) {
        Tree finished = Tree.of(situation);
        assignments.forEach(finished::assign);
        finished.finish(rules);
        Map<Object, Node> origins = Tree.origins();
        Firings firings = runs.apply(finished.situation(origins));
        Evaluator look = new Evaluator(finished, rules.domains());
        List<Match> matches = new ArrayList<>();
        for (Firings.Firing firing : firings.fired()) {
            CompiledRule rule = rules.byNumber(firing.rule());
            if (placeOf(rule, cone) >= 0) {
                matches.add(new Match(rule, frame(rule, firing, origins)));
            }
        }
        // The engine fires in an order of its own.
        matches.sort(Comparator.<Match>comparingInt(match -> placeOf(match.rule, cone))
                .thenComparing(match -> Arrays.stream(match.frame)
                        .map(fact -> fact instanceof Node node ? node.path : String.valueOf(fact))
                        .collect(Collectors.joining("\n"))));
        saying.begin(cone);
        for (Match match : matches) {
            saying.add(tell(match.rule, match.frame, finished, look), match.rule.rule);
        }
    }

    /** A rule's place in a cone; negative if it is not of it. */
    private int placeOf(CompiledRule rule, Cone cone) {
        for (int i = 0; i < cone.rules().length; i++) {
            if (rules.verdicts().get(cone.rules()[i]) == rule) {
                return i;
            }
        }
        return -1;
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
    private static final class Saying {

        private final List<Told> said = new ArrayList<>(4);
        private final List<Rule> by = new ArrayList<>(4);
        private String norm = "";

        void begin(Cone cone) {
            said.clear();
            by.clear();
            norm = cone.norm();
        }

        void add(Told told, Rule rule) {
            said.add(told);
            by.add(rule);
        }

        /**
         * Adds how the outcomes of the cone's norm stand in this completion.
         *
         * @param completion the place of the completion
         * @param applying what tells in which an outcome applies; {@code null} for a set of its own
         */
        void addTo(ConeFindings found, int completion, @Nullable BitSet applying) {
            for (int i = 0; i < said.size(); i++) {
                Told told = said.get(i);
                if (told.outcome.norm().equals(norm) && said.indexOf(told) == i && !isCertainToo(told.outcome)) {
                    Standing standing = standing(found, told, applying);
                    if (!applies(told)) {
                        standing.displaced++;
                        // Told of it where it applies nowhere.
                        told.note = told.noted ? told.note : note(told);
                    } else {
                        standing.applies++;
                        told.note(note(told));
                        if (applying == null) {
                            standing.applying.set(completion);
                        }
                    }
                }
            }
        }

        /** The note of the first rule that has one and says this. */
        private @Nullable String note(Told told) {
            for (int i = 0; i < said.size(); i++) {
                if (said.get(i) == told
                        && by.get(i).conclusion() instanceof VerdictOf verdict
                        && verdict.note() != null) {
                    return verdict.note();
                }
            }
            return null;
        }

        private static Standing standing(ConeFindings found, Told told, @Nullable BitSet applying) {
            for (int i = 0; i < found.standings.size(); i++) {
                if (found.standings.get(i).told == told) {
                    return found.standings.get(i);
                }
            }
            Standing standing = new Standing(found, told, applying == null ? new BitSet() : applying);
            found.standings.add(standing);
            return standing;
        }

        /** What is certain need not be argued. */
        private boolean isCertainToo(Outcome outcome) {
            if (outcome.kind() == Kind.ARGUABLE) {
                Outcome certain = outcome.certain();
                for (int i = 0; i < said.size(); i++) {
                    if (said.get(i).outcome.equals(certain)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** An outcome is displaced by one that stands itself and concerns the same. Overrides have no cycles. */
        private boolean applies(Told told) {
            boolean applies = true;
            Outcome outcome = told.outcome;
            for (int i = 0; i < said.size(); i++) {
                Told other = said.get(i);
                if (by.get(i).overrides().contains(outcome.norm())
                        && Objects.equals(other.outcome.about(), outcome.about())
                        && !isCertainToo(other.outcome)
                        && applies(other)) {
                    applies = false;
                    if (!told.displacers.contains(other.outcome)) {
                        told.displacers = told.displacers.isEmpty() ? new ArrayList<>(1) : told.displacers;
                        told.displacers.add(other.outcome);
                    }
                }
            }
            return applies;
        }
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

    /** What a rule says of a match, with what is to be told of it. */
    private Told tell(CompiledRule compiled, @Nullable Object[] frame, Tree of, Evaluator look) {
        // Names are made up in the tree that is explored, whatever tree the match is of.
        Outcome outcome = compiled.outcome(frame, tree);
        Told about = told.get(outcome);
        if (about == null) {
            about = new Told(outcome, compiled);
            told.put(outcome, about);
        }
        Rule rule = compiled.rule;
        if (isAmong(rule, about.rules)) {
            return about;
        }
        about.rules.add(rule);
        VerdictOf verdict = (VerdictOf) rule.conclusion();
        Grounds.gather(compiled, frame, of, look, about.grounds);
        if (verdict.deadline() != null && about.time == null) {
            Copied date = Sayings.copied(verdict.deadline().date(), compiled, frame);
            about.time = new Time(
                    verdict.deadline().workingDays(),
                    (LocalDate) date.given(),
                    date.slot() == null
                            ? String.valueOf(verdict.deadline().date())
                            : date.slot().path());
        }
        about.reading = about.reading == null ? rule.reading() : about.reading;
        about.tension = both(about.tension, rule.tension());
        about.varies = both(about.varies, rule.varies());
        return about;
    }
}
