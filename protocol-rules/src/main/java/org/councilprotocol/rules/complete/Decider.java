package org.councilprotocol.rules.complete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.About;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Effect;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.rules.DecisionInterruptedException;
import org.councilprotocol.rules.engine.Firings;
import org.councilprotocol.rules.pack.Pack;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.text.Phrases;
import org.councilprotocol.rules.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Puts together what a pack says of a case. Safe to share among threads. */
public final class Decider {

    /**
     * A decision takes at most so many steps besides a first look at each rule, which the size of the pack bounds;
     * several situations have an equal share each.
     */
    static final long MOST_STEPS = 4_000_000;

    /** At most so many open verdicts are listed, and at most so many facts on which one hangs; the rest are counted. */
    static final int MOST_OPEN = 300;

    static final int MOST_HINGES = 20;

    /** And at most so many such facts of all open verdicts together. */
    static final int MOST_HINGES_IN_ALL = 5_000;

    private final Pack pack;
    private final Supplier<PackInfo> named;
    private final Phrases phrases;
    private final WorkingDays workingDays;
    private final Function<Shape, SituationRules> rules;
    private final @Nullable BiFunction<Shape, Situation, Firings> engine;
    private final Map<String, List<Norm>> remindersBySituation = new HashMap<>();
    private final Map<String, List<Norm>> remindersByNorm = new HashMap<>();
    private final List<Norm> remindersOfSilence = new ArrayList<>();

    private final Comparator<Reminder> byOccasion;
    /** Reminders of the first situation that an occasion alone calls up, by norm. */
    private final Map<String, Reminder> occasional = new HashMap<>();

    /**
     * A decider.
     *
     * @param pack the pack
     * @param named which pack every decision says it is
     * @param phrases the words for facts and values
     * @param rules the pack's rules for a kind of situation
     * @param engine runs those rules over a situation all of whose facts are known; {@code null} to decide without
     */
    public Decider(
            Pack pack,
            Supplier<PackInfo> named,
            Phrases phrases,
            Function<Shape, SituationRules> rules,
            @Nullable BiFunction<Shape, Situation, Firings> engine) {
        this.pack = pack;
        this.named = named;
        this.phrases = phrases;
        this.workingDays = new WorkingDays(pack.closureDays());
        this.rules = rules;
        this.engine = engine;
        this.byOccasion = Comparator.comparingInt(Reminder::situation)
                .thenComparingInt(reminder -> pack.catalogue().place(reminder.norm()));
        for (Norm norm : pack.catalogue().norms()) {
            if (norm.state() == NormState.REMINDS) {
                Occasions on = norm.occasions();
                occasional.put(norm.id(), reminder(norm, 0));
                on.situations().forEach(each -> remindersBySituation
                        .computeIfAbsent(each, situation -> new ArrayList<>())
                        .add(norm));
                on.norms().forEach(each -> remindersByNorm
                        .computeIfAbsent(each, other -> new ArrayList<>())
                        .add(norm));
                if (on.silence()) {
                    remindersOfSilence.add(norm);
                }
            }
        }
    }

    /**
     * What the pack says of the situations of one case, whose facts do not contradict one another.
     *
     * @param nearMisses what the decision is to say of the case's names
     * @throws DecisionInterruptedException if the thread is interrupted
     */
    public Decision decide(List<? extends Situation> situations, List<NearMiss> nearMisses) {
        return decide(situations, nearMisses, new Steps());
    }

    /** The same; counts the steps that it takes. */
    Decision decide(List<? extends Situation> situations, List<NearMiss> nearMisses, Steps steps) {
        Gathered all = new Gathered();
        for (int i = 0; i < situations.size(); i++) {
            new OneSituation(situations.get(i), Tree.of(situations.get(i)), i, all, steps)
                    .decide(MOST_STEPS / situations.size());
        }
        if (all.isSilent()) {
            remindersOfSilence.forEach(norm -> remind(norm, 0, all));
        }
        return all.decision(nearMisses);
    }

    private void remind(Norm norm, int situation, Gathered all) {
        for (Reminder one : all.reminders) {
            // A rule that reminds of it tells why as well.
            if (one.situation() == situation && one.norm().equals(norm.id())) {
                return;
            }
        }
        all.reminders.add(
                situation == 0 ? Objects.requireNonNull(occasional.get(norm.id())) : reminder(norm, situation));
    }

    private static Reminder reminder(Norm norm, int situation) {
        return new Reminder(norm.id(), norm.clause(), norm.lines(), norm.bearer(), norm.text(), List.of(), situation);
    }

    private Norm norm(String id) {
        return Objects.requireNonNull(pack.catalogue().norm(id), id);
    }

    private Cited cited(Outcome outcome) {
        return new Cited(
                outcome.norm(),
                norm(outcome.norm()).clause(),
                norm(outcome.norm()).text());
    }

    /** What a ground tells, once somebody asks. */
    private record Telling(Phrases phrases, Situation situation, String prefix, Node.Fact about)
            implements Ground.Telling {

        @Override
        public String fact() {
            return prefix.isEmpty() ? about.path() : prefix + about.path();
        }

        @Override
        public String value() {
            return Shown.value(about.value());
        }

        @Override
        public String words() {
            return phrases.statement(situation, about.path());
        }
    }

    /** What has been found so far, of all situations. */
    private final class Gathered {

        final List<Verdict> verdicts = new ArrayList<>();
        final List<OpenVerdict> open = new ArrayList<>();
        final List<Question> questions = new ArrayList<>();
        final List<Verdict> arguable = new ArrayList<>();
        final List<Displaced> displaced = new ArrayList<>();
        final List<Verdict> notArising = new ArrayList<>();
        final List<Verdict> gaps = new ArrayList<>();
        final List<Reminder> reminders = new ArrayList<>();
        final Set<String> notExplored = new TreeSet<>();
        private int openNotListed;
        private int hinges;

        /** Whether nothing is said but, at most, a reminder, a gap, or that something does not arise. */
        boolean isSilent() {
            return verdicts.isEmpty() && open.isEmpty() && arguable.isEmpty() && displaced.isEmpty();
        }

        Decision decision(List<NearMiss> nearMisses) {
            reminders.sort(byOccasion);
            return new Decision(
                    named.get(),
                    verdicts,
                    open,
                    openNotListed,
                    questions,
                    arguable,
                    displaced,
                    notArising,
                    gaps,
                    reminders,
                    List.copyOf(notExplored),
                    nearMisses);
        }
    }

    /** One situation of a case. */
    private final class OneSituation {

        private final Situation situation;
        private final int place;
        private final Gathered all;
        private final SituationRules rules;
        private final Tree tree;
        private final Explorer explorer;
        private final String prefix;
        private final Function<Node.Fact, Ground> grounding = this::ground;
        private @Nullable Hinges hinges;
        private List<Standing> settled = List.of();
        private List<Standing> open = List.of();

        OneSituation(Situation situation, Tree tree, int place, Gathered all, Steps steps) {
            Shape shape = Shape.of(situation.getClass());
            this.situation = situation;
            this.tree = tree;
            this.place = place;
            this.prefix = place == 0 ? "" : "situations[" + place + "].";
            this.all = all;
            this.rules = Decider.this.rules.apply(shape);
            BiFunction<Shape, Situation, Firings> runs = engine;
            this.explorer = new Explorer(
                    rules, runs == null ? null : completed -> runs.apply(shape, completed), situation, tree, steps);
        }

        void decide(long mostSteps) {
            List<Standing> settled = new ArrayList<>();
            List<Standing> open = new ArrayList<>(0);
            List<Standing> displaced = new ArrayList<>(0);
            Set<String> notExplored = new TreeSet<>();
            for (ConeFindings cone : explorer.explore(mostSteps)) {
                for (Standing standing : cone.standings) {
                    sort(standing, settled, open, displaced);
                }
                notExplored.addAll(cone.notExplored);
            }
            this.settled = settled;
            this.open = open;
            for (Standing standing : inOrder(settled)) {
                settled(standing.finding, settled);
            }
            open = inOrder(open);
            List<Standing> listed = open.subList(0, Math.min(open.size(), MOST_OPEN - all.open.size()));
            all.openNotListed += open.size() - listed.size();
            for (Standing standing : listed) {
                open(standing);
            }
            for (Standing standing : inOrder(displaced)) {
                all.displaced.add(new Displaced(verdict(standing.finding, List.of()), by(standing.finding.displacers)));
            }
            reminders(settled);
            questions(listed, open);
            // What was not tried out can be asked all the same.
            notExplored.forEach(this::blank);
            notExplored.forEach(fact -> all.notExplored.add(prefixed(fact)));
        }

        /** The same in the order of the document, then of what they are about. */
        private List<Standing> inOrder(List<Standing> standings) {
            if (standings.size() < 2) {
                return standings;
            }
            List<Standing> sorted = new ArrayList<>(standings);
            sorted.sort(this::compare);
            return sorted;
        }

        private int compare(Standing a, Standing b) {
            int norms = Integer.compare(a.finding.place, b.finding.place);
            if (norms != 0 || Objects.equals(a.outcome().about(), b.outcome().about())) {
                return norms;
            }
            About one = about(a.outcome().about());
            About other = about(b.outcome().about());
            if (one == null || other == null) {
                return Boolean.compare(one != null, other != null);
            }
            int facts = one.fact().compareTo(other.fact());
            return facts != 0 ? facts : one.label().compareTo(other.label());
        }

        private List<Cited> by(List<Outcome> displacers) {
            return displacers.size() == 1
                    ? List.of(cited(displacers.get(0)))
                    : displacers.stream()
                            .map(Decider.this::cited)
                            .distinct()
                            .sorted(Comparator.comparingInt(
                                    c -> pack.catalogue().place(c.norm())))
                            .toList();
        }

        private static void sort(
                Standing standing, List<Standing> settled, List<Standing> open, List<Standing> displaced) {
            ConeFindings cone = standing.cone;
            int completions = cone.completions.size();
            boolean canBeOpen = standing.outcome().kind() != Kind.NOT_ARISING;
            if (!cone.explored) {
                if (canBeOpen) {
                    open.add(standing);
                }
            } else if (standing.applies == completions) {
                settled.add(standing);
            } else if (standing.applies > 0 && canBeOpen) {
                open.add(standing);
            } else if (standing.displaced == completions) {
                displaced.add(standing);
            }
        }

        private void settled(Finding finding, List<Standing> settled) {
            switch (finding.outcome.kind()) {
                case VERDICT -> all.verdicts.add(verdict(finding, settled));
                case ARGUABLE -> all.arguable.add(verdict(finding, settled));
                case NOT_ARISING -> all.notArising.add(verdict(finding, settled));
                case GAP -> all.gaps.add(verdict(finding, settled));
                case REMINDER -> {
                    Norm norm = finding.norm;
                    all.reminders.add(new Reminder(
                            norm.id(),
                            norm.clause(),
                            norm.lines(),
                            norm.bearer(),
                            norm.text(),
                            grounds(finding),
                            place));
                }
            }
        }

        private void open(Standing open) {
            List<OpenVerdict.Hinge> hangsOn = open.cone.explored ? hinges().of(open) : List.of();
            if (place > 0) {
                hangsOn = hangsOn.stream()
                        .map(hinge -> new OpenVerdict.Hinge(prefixed(hinge.fact()), hinge.values()))
                        .toList();
            }
            int told = Math.min(hangsOn.size(), Math.min(MOST_HINGES, MOST_HINGES_IN_ALL - all.hinges));
            all.hinges += told;
            all.open.add(new OpenVerdict(
                    verdict(open.finding, List.of()),
                    hangsOn.subList(0, told),
                    hangsOn.size() - told,
                    open.cone.explored));
        }

        private Hinges hinges() {
            Hinges known = hinges;
            if (known == null) {
                known = new Hinges(explorer, tree, rules.domains());
                hinges = known;
            }
            return known;
        }

        private String prefixed(String path) {
            return prefix.isEmpty() ? path : prefix + path;
        }

        // -------------------------------------------------------------- verdicts

        /**
         * A verdict.
         *
         * @param settled what is settled besides
         */
        private Verdict verdict(Finding of, List<Standing> settled) {
            Outcome outcome = of.outcome;
            Norm norm = of.norm;
            return new Verdict(
                    norm.id(),
                    norm.clause(),
                    norm.lines(),
                    outcome.kind(),
                    outcome.modality(),
                    outcome.bearer(),
                    outcome.act(),
                    outcome.to(),
                    outcome.from(),
                    about(outcome.about()),
                    outcome.how(),
                    deadline(of),
                    outcome.see(),
                    of.note,
                    norm.defeasible(),
                    tension(of, settled),
                    of.reading,
                    norm.text(),
                    grounds(of),
                    place);
        }

        private @Nullable About about(Outcome.@Nullable Concerned about) {
            if (about == null) {
                return null;
            }
            if (about.value() != null) {
                Object value = about.value();
                return new About(about.path(), () -> phrases.valueWords(value));
            }
            String path = about.path();
            Situation of = situation;
            return about.given()
                    ? new About(path, () -> phrases.label(of, path))
                    : new About(path, () -> phrases.unknown(of, path));
        }

        private List<Ground> grounds(Finding finding) {
            List<Ground> grounds = new ArrayList<>(finding.grounds.size());
            for (Node.Fact fact : finding.grounds) {
                grounds.add(fact.ground(grounding));
            }
            return grounds;
        }

        private Ground ground(Node.Fact fact) {
            return new Ground(new Telling(phrases, situation, prefix, fact));
        }

        private @Nullable Deadline deadline(Finding of) {
            if (of.time == null) {
                return null;
            }
            Finding instead = varying(settled, of);
            Finding perhaps = varying(open, of);
            if (instead != null && instead.time != null) {
                Deadline other = instead.time.workingDays() == null
                        ? agreed(instead.time, instead.norm.id())
                        : counted(instead.time).variedBy(instead.norm.id());
                // Of two that would replace it the first in the document does.
                return perhaps == null || perhaps.place > instead.place
                        ? other
                        : other.unless(alternative(perhaps, of));
            }
            Deadline deadline = of.time.workingDays() == null ? agreed(of.time, null) : counted(of.time);
            return perhaps == null ? deadline : deadline.unless(alternative(perhaps, of));
        }

        private Deadline counted(Finding.Time time) {
            return workingDays.after(Objects.requireNonNull(time.workingDays()), time.date(), prefixed(time.path()));
        }

        /** What gives another date for the same; {@code null} if nothing does. */
        private static @Nullable Finding varying(List<Standing> among, Finding of) {
            for (int i = 0; i < among.size(); i++) {
                Finding other = among.get(i).finding;
                if (other.varies.contains(of.outcome.norm())
                        && other.time != null
                        && Objects.equals(other.outcome.about(), of.outcome.about())) {
                    return other;
                }
            }
            return null;
        }

        private Deadline.Alternative alternative(Finding perhaps, Finding of) {
            Hinges.Turn turn = null;
            for (Standing each : open) {
                if (each.finding == perhaps && each.cone.explored) {
                    // What the period itself hangs on tells the two not apart.
                    Set<String> common = new HashSet<>();
                    for (Standing own : open) {
                        if (own.finding == of && own.cone.explored) {
                            hinges().of(own).forEach(hinge -> common.add(hinge.fact()));
                        }
                    }
                    turn = hinges().turn(each, common);
                }
            }
            LocalDate date = perhaps.time == null ? null : perhaps.time.date();
            if (turn == null) {
                String path = perhaps.time == null ? "" : perhaps.time.path();
                return new Deadline.Alternative(
                        perhaps.norm.id(), prefixed(path), "another date holds under " + perhaps.norm.clause(), date);
            }
            tree.assign(turn.slot(), turn.choice());
            String words = phrases.statement(tree.situation(null), turn.path());
            tree.retract(turn.slot());
            return new Deadline.Alternative(perhaps.norm.id(), prefixed(turn.path()), words, date);
        }

        private Deadline agreed(Finding.Time time, @Nullable String norm) {
            LocalDate due = time.date();
            return new Deadline(null, null, List.of(), List.of(), due, prefixed(time.path()), norm, null);
        }

        private List<String> tension(Finding of, List<Standing> settled) {
            List<String> found = List.of();
            if (of.outcome.kind() == Kind.NOT_ARISING) {
                return found;
            }
            for (int i = 0; i < settled.size(); i++) {
                Standing other = settled.get(i);
                String norm = other.outcome().norm();
                boolean pulls = of.tension.contains(norm) || other.finding.tension.contains(of.outcome.norm());
                if (pulls
                        && !norm.equals(of.outcome.norm())
                        && other.outcome().kind() == Kind.VERDICT
                        && !found.contains(norm)) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(norm);
                }
            }
            return found;
        }

        private void reminders(List<Standing> settled) {
            remind(remindersBySituation.get(rules.situation().name()));
            for (int i = 0; i < settled.size(); i++) {
                Outcome outcome = settled.get(i).outcome();
                if (outcome.kind() != Kind.NOT_ARISING) {
                    remind(remindersByNorm.get(outcome.norm()));
                }
            }
        }

        private void remind(@Nullable List<Norm> called) {
            for (int i = 0; called != null && i < called.size(); i++) {
                Decider.this.remind(called.get(i), place, all);
            }
        }

        // -------------------------------------------------------------- questions

        /** What an answer gains and loses, over all cones. */
        private final class Tally {
            final Set<Cited> gained = new LinkedHashSet<>();
            /** Of what would then leave a gap, which binds nobody. */
            final Set<Cited> gaps = new LinkedHashSet<>();

            final Set<Cited> lost = new LinkedHashSet<>();
            /** Of what may still be said whatever it is: on a further fact, or on one reading only. */
            final Set<Cited> kept = new LinkedHashSet<>();

            int settles;
            /** Whether the value is a constant of an enum. */
            boolean constant;

            /** Adds a norm of which something of this kind meets this effect; a gap that closes takes nothing away. */
            void add(Cited norm, Kind kind, Effect effect) {
                if (effect == Effect.STILL_OPEN || effect == Effect.APPLIES && kind == Kind.ARGUABLE) {
                    kept.add(norm);
                } else if (effect == Effect.APPLIES) {
                    (kind == Kind.GAP ? gaps : gained).add(norm);
                } else if (kind != Kind.GAP) {
                    lost.add(norm);
                }
            }
        }

        /** Asks what settles the open verdicts that are listed; others that stay open are not said to be lost. */
        private void questions(List<Standing> listed, List<Standing> open) {
            if (open.isEmpty()) {
                blanks();
                return;
            }
            Map<String, Map<String, Tally>> tallies = new LinkedHashMap<>();
            for (Standing standing : listed) {
                if (!standing.cone.explored) {
                    continue;
                }
                Cited cited = cited(standing.outcome());
                hinges().facts(standing.cone).forEach((path, values) -> {
                    Map<String, Tally> ofPath = tallies.computeIfAbsent(path, p -> new LinkedHashMap<>());
                    for (Hinges.Value value : values) {
                        Effect effect = Hinges.effect(standing, value);
                        if (effect == null) {
                            // Such as none of some elements, where it must be one of them.
                            continue;
                        }
                        Tally tally = ofPath.computeIfAbsent(value.shown(), v -> new Tally());
                        tally.constant = value.constant();
                        tally.add(cited, standing.outcome().kind(), effect);
                        if (effect != Effect.STILL_OPEN) {
                            tally.settles++;
                        }
                    }
                });
            }
            // Of a norm that may be said of somebody else, whatever this answer is, nothing is lost.
            for (Standing standing : open) {
                Set<String> hangsOn =
                        standing.cone.explored ? hinges().facts(standing.cone).keySet() : Set.of();
                Cited cited = cited(standing.outcome());
                tallies.forEach((path, values) -> {
                    if (!hangsOn.contains(path)) {
                        values.values().forEach(tally -> tally.lost.remove(cited));
                    }
                });
            }
            Set<String> helping = new HashSet<>();
            tallies.forEach((path, values) -> {
                if (values.values().stream().anyMatch(tally -> tally.settles > 0)) {
                    helping.add(path);
                }
            });
            Set<String> together = together(helping);
            List<Question> asked = new ArrayList<>();
            Map<String, Integer> worth = new HashMap<>();
            tallies.forEach((path, values) -> {
                // A norm is lost with all that it might say: not where it says one thing in place of another, and not
                // where it is no longer arguable because it is beyond doubt.
                values.values().forEach(tally -> {
                    tally.lost.removeAll(tally.gained);
                    tally.lost.removeAll(tally.gaps);
                    tally.lost.removeAll(tally.kept);
                });
                List<Question.Answer> answers = answers(values);
                int least =
                        values.values().stream().mapToInt(t -> t.settles).min().orElse(0);
                int sum = values.values().stream().mapToInt(t -> t.settles).sum();
                if (sum > 0 || together.contains(path)) {
                    worth.put(prefixed(path), 1000 * sum / values.size());
                    asked.add(new Question(prefixed(path), phrases.question(situation, path), answers, least));
                }
            });
            asked.sort(Comparator.<Question>comparingInt(q -> -worth.getOrDefault(q.fact(), 0))
                    .thenComparing(Question::fact));
            all.questions.addAll(asked);
            blanks();
        }

        /**
         * The facts of which no answer settles anything by itself, of open verdicts that hang on no other: that two
         * days are the same is known only when both are.
         *
         * @param helping the facts of which some answer settles something
         */
        private Set<String> together(Set<String> helping) {
            Set<String> together = new HashSet<>();
            for (OpenVerdict each : all.open) {
                if (each.verdict().situation() == place) {
                    List<String> hangsOn = each.hangsOn().stream()
                            .map(hinge -> hinge.fact().substring(prefix.length()))
                            .toList();
                    if (Collections.disjoint(hangsOn, helping)) {
                        together.addAll(hangsOn);
                    }
                }
            }
            return together;
        }

        /** The answers; constants of an enum that lead to the same are finding together. */
        private List<Question.Answer> answers(Map<String, Tally> values) {
            Map<Object, List<String>> alike = new LinkedHashMap<>();
            Map<Object, Tally> tallies = new HashMap<>();
            values.forEach((value, tally) -> {
                Object key = tally.constant ? List.of(tally.gained, tally.gaps, tally.lost) : value;
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
                tallies.putIfAbsent(key, tally);
            });
            List<Question.Answer> answers = new ArrayList<>();
            alike.forEach((key, together) -> {
                Tally tally = Objects.requireNonNull(tallies.get(key));
                answers.add(new Question.Answer(
                        String.join(" or ", together),
                        List.copyOf(tally.gained),
                        List.copyOf(tally.gaps),
                        List.copyOf(tally.lost)));
            });
            return answers;
        }

        /** Facts that are only copied into verdicts that stand. */
        private void blanks() {
            for (Verdict verdict : all.verdicts) {
                if (verdict.situation() == place) {
                    blank(verdict.bearer());
                    blank(verdict.from());
                    if (verdict.to() != null) {
                        verdict.to().whom().forEach(this::blank);
                    }
                    Deadline deadline = verdict.deadline();
                    if (deadline != null && deadline.due() == null) {
                        blank(deadline.startFact().substring(prefix.length()));
                    }
                }
            }
        }

        private void blank(@Nullable Who who) {
            if (who != null && who.of() == null && who.ofFact() != null) {
                blank(who.ofFact());
            }
        }

        private void blank(String path) {
            String fact = prefixed(path);
            if (all.questions.stream().noneMatch(question -> question.fact().equals(fact))) {
                all.questions.add(new Question(fact, phrases.question(situation, path), List.of(), 0));
            }
        }
    }
}
