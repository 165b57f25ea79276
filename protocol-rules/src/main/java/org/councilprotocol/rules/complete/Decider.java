package org.councilprotocol.rules.complete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.About;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Ground;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.OpenVerdict.Effect;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.rules.complete.Explorer.ConeFindings;
import org.councilprotocol.rules.complete.Explorer.Findings;
import org.councilprotocol.rules.complete.Explorer.Leaf;
import org.councilprotocol.rules.complete.Explorer.Status;
import org.councilprotocol.rules.complete.Explorer.Told;
import org.councilprotocol.rules.engine.Firings;
import org.councilprotocol.rules.pack.Pack;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.text.Phrases;
import org.councilprotocol.rules.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Puts together what a pack says of a case. Safe to share among threads. */
public final class Decider {

    private final Pack pack;
    private final Phrases phrases;
    private final WorkingDays workingDays;
    private final Function<Shape, SituationRules> rules;
    private final @Nullable BiFunction<Shape, Situation, Firings> engine;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, List<Norm>> remindersBySituation = new HashMap<>();
    private final Map<String, List<Norm>> remindersByNorm = new HashMap<>();
    private final List<Norm> remindersOfSilence = new ArrayList<>();
    /** The verdicts of a decision in the order of situations and norms. */
    private final Comparator<Verdict> byNorm;

    /**
     * A decider.
     *
     * @param pack the pack
     * @param phrases the words for facts and values
     * @param rules the pack's rules for a kind of situation
     * @param engine runs those rules over a situation all of whose facts are known; {@code null} to decide without
     */
    public Decider(
            Pack pack,
            Phrases phrases,
            Function<Shape, SituationRules> rules,
            @Nullable BiFunction<Shape, Situation, Firings> engine) {
        this.pack = pack;
        this.phrases = phrases;
        this.workingDays = new WorkingDays(pack.closureDays());
        this.rules = rules;
        this.engine = engine;
        pack.catalogue().norms().forEach(norm -> order.put(norm.id(), order.size()));
        this.byNorm = Comparator.<Verdict>comparingInt(Verdict::situation)
                .thenComparingInt(verdict -> order.getOrDefault(verdict.norm(), 0))
                .thenComparing(verdict ->
                        verdict.about() == null ? "" : verdict.about().fact())
                .thenComparing(verdict ->
                        verdict.about() == null ? "" : verdict.about().label());
        for (Norm norm : pack.catalogue().norms()) {
            if (norm.state() == NormState.REMINDS) {
                Occasions on = norm.occasions();
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
     * What the pack says of the situations of one case.
     *
     * @throws IllegalArgumentException if the facts of one contradict one another
     */
    public Decision decide(List<? extends Situation> situations) {
        List<Tree> trees = new ArrayList<>(situations.size());
        for (Situation situation : situations) {
            Tree tree = Tree.of(situation);
            String contradiction = tree.contradiction();
            if (contradiction != null) {
                throw new IllegalArgumentException("the facts of "
                        + (situations.size() == 1 ? "the situation" : "situations[" + trees.size() + "]")
                        + " contradict one another: " + contradiction);
            }
            trees.add(tree);
        }
        Gathered all = new Gathered();
        for (int i = 0; i < situations.size(); i++) {
            new OneSituation(situations.get(i), trees.get(i), i, all).decide();
        }
        if (all.isSilent()) {
            remindersOfSilence.forEach(norm -> remind(norm, 0, all));
        }
        return all.decision();
    }

    private static void remind(Norm norm, int situation, Gathered all) {
        // A rule that reminds of it tells why as well.
        if (all.reminders.stream()
                .anyMatch(one -> one.situation() == situation && one.norm().equals(norm.id()))) {
            return;
        }
        all.reminders.add(
                new Reminder(norm.id(), norm.clause(), norm.lines(), norm.bearer(), norm.text(), List.of(), situation));
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
    private record Telling(Phrases phrases, Situation situation, String path, Grounds.Given given)
            implements Ground.Telling {

        @Override
        public String value() {
            return Shown.value(given.value());
        }

        @Override
        public String words() {
            return phrases.statement(situation, path);
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

        /** Whether nothing is said but, at most, that something does not arise. */
        boolean isSilent() {
            return verdicts.isEmpty()
                    && open.isEmpty()
                    && arguable.isEmpty()
                    && displaced.isEmpty()
                    && gaps.isEmpty()
                    && reminders.isEmpty();
        }

        Decision decision() {
            verdicts.sort(byNorm);
            arguable.sort(byNorm);
            notArising.sort(byNorm);
            gaps.sort(byNorm);
            open.sort(Comparator.comparing(OpenVerdict::verdict, byNorm));
            displaced.sort(Comparator.comparing(Displaced::verdict, byNorm));
            reminders.sort(Comparator.comparingInt(Reminder::situation)
                    .thenComparing(reminder -> order.getOrDefault(reminder.norm(), 0)));
            return new Decision(
                    pack.info(),
                    verdicts,
                    open,
                    questions,
                    arguable,
                    displaced,
                    notArising,
                    gaps,
                    reminders,
                    List.copyOf(notExplored));
        }
    }

    /** One situation of a case. */
    private final class OneSituation {

        private final Situation situation;
        private final int place;
        private final Gathered all;
        private final SituationRules rules;
        private final Explorer explorer;
        private final Hinges hinges;
        private Map<Outcome, Told> told = Map.of();

        OneSituation(Situation situation, Tree tree, int place, Gathered all) {
            Shape shape = Shape.of(situation.getClass());
            this.situation = situation;
            this.place = place;
            this.all = all;
            this.rules = Decider.this.rules.apply(shape);
            BiFunction<Shape, Situation, Firings> runs = engine;
            this.explorer = new Explorer(
                    rules, runs == null ? null : completed -> runs.apply(shape, completed), situation, tree);
            this.hinges = new Hinges(explorer, rules.domains());
        }

        void decide() {
            Findings findings = explorer.explore();
            told = findings.told();
            Map<Outcome, ConeFindings> settled = new LinkedHashMap<>();
            Map<Outcome, ConeFindings> open = new LinkedHashMap<>();
            Map<Outcome, ConeFindings> displaced = new LinkedHashMap<>();
            for (ConeFindings cone : findings.cones()) {
                sort(cone, settled, open, displaced);
                if (!cone.explored()) {
                    cone.leaves().forEach(leaf -> leaf.assignments()
                            .forEach(assignment -> all.notExplored.add(
                                    prefix() + assignment.slot().path())));
                }
            }
            settled.keySet().forEach(outcome -> settled(outcome, settled.keySet()));
            open.forEach(this::open);
            displaced
                    .keySet()
                    .forEach(outcome -> all.displaced.add(new Displaced(
                            verdict(outcome, Set.of()),
                            findings.displacers().getOrDefault(outcome, Set.of()).stream()
                                    .map(Decider.this::cited)
                                    .distinct()
                                    .sorted(Comparator.comparing(c -> order.getOrDefault(c.norm(), 0)))
                                    .toList())));
            reminders(settled.keySet());
            questions(findings, open);
        }

        private void sort(
                ConeFindings cone,
                Map<Outcome, ConeFindings> settled,
                Map<Outcome, ConeFindings> open,
                Map<Outcome, ConeFindings> displaced) {
            if (cone.explored() && cone.leaves().size() == 1) {
                cone.leaves().get(0).outcomes().forEach((outcome, status) -> (status == Status.APPLIES
                                ? settled
                                : displaced)
                        .put(outcome, cone));
                return;
            }
            Map<Outcome, int[]> counts = new LinkedHashMap<>();
            for (Leaf leaf : cone.leaves()) {
                leaf.outcomes().forEach((outcome, status) -> counts.computeIfAbsent(outcome, o -> new int[2])[
                        status.ordinal()]++);
            }
            cone.possible().stream()
                    .filter(outcome -> outcome.kind() != Kind.NOT_ARISING)
                    .forEach(outcome -> open.put(outcome, cone));
            int leaves = cone.leaves().size();
            counts.forEach((outcome, count) -> {
                if (count[Status.APPLIES.ordinal()] == leaves && cone.explored()) {
                    settled.put(outcome, cone);
                } else if (count[Status.APPLIES.ordinal()] > 0 && outcome.kind() != Kind.NOT_ARISING) {
                    open.put(outcome, cone);
                } else if (count[Status.DISPLACED.ordinal()] == leaves && cone.explored()) {
                    displaced.put(outcome, cone);
                }
            });
        }

        private void settled(Outcome outcome, Set<Outcome> settled) {
            switch (outcome.kind()) {
                case VERDICT -> all.verdicts.add(verdict(outcome, settled));
                case ARGUABLE -> all.arguable.add(verdict(outcome, settled));
                case NOT_ARISING -> all.notArising.add(verdict(outcome, settled));
                case GAP -> all.gaps.add(verdict(outcome, settled));
                case REMINDER -> {
                    Norm norm = norm(outcome.norm());
                    all.reminders.add(new Reminder(
                            norm.id(),
                            norm.clause(),
                            norm.lines(),
                            norm.bearer(),
                            norm.text(),
                            grounds(outcome),
                            place));
                }
            }
        }

        private void open(Outcome outcome, ConeFindings cone) {
            all.open.add(new OpenVerdict(
                    verdict(outcome, Set.of()),
                    outcome.kind(),
                    cone.explored()
                            ? hinges.of(outcome, cone).stream()
                                    .map(hinge -> new OpenVerdict.Hinge(prefix() + hinge.fact(), hinge.values()))
                                    .toList()
                            : List.of(),
                    cone.explored()));
        }

        private String prefix() {
            return place == 0 ? "" : "situations[" + place + "].";
        }

        // -------------------------------------------------------------- verdicts

        private Verdict verdict(Outcome outcome, Set<Outcome> settled) {
            Norm norm = norm(outcome.norm());
            Told of = Objects.requireNonNull(told.get(outcome));
            return new Verdict(
                    norm.id(),
                    norm.clause(),
                    norm.lines(),
                    outcome.modality(),
                    outcome.bearer(),
                    outcome.act(),
                    outcome.to(),
                    outcome.from(),
                    about(outcome.about()),
                    outcome.how(),
                    deadline(outcome, of, settled),
                    outcome.see(),
                    of.note,
                    norm.defeasible(),
                    tension(outcome, of, settled),
                    of.reading,
                    norm.text(),
                    grounds(outcome),
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
            Node node = explorer.tree().node(about.path());
            String path = about.path();
            Situation of = situation;
            return node == null || !node.given
                    ? new About(path, () -> phrases.unknown(of, path))
                    : new About(path, () -> phrases.label(of, path));
        }

        private List<Ground> grounds(Outcome outcome) {
            List<Grounds.Given> given = Objects.requireNonNull(told.get(outcome)).grounds;
            List<Ground> grounds = new ArrayList<>(given.size());
            for (Grounds.Given each : given) {
                String path = each.path();
                // Drools' runs tell of one fact in several trees.
                if (engine == null
                        || grounds.stream().noneMatch(one -> one.fact().equals(prefix() + path))) {
                    grounds.add(new Ground(prefix() + path, new Telling(phrases, situation, path, each)));
                }
            }
            return grounds;
        }

        private @Nullable Deadline deadline(Outcome outcome, Told of, Set<Outcome> settled) {
            if (of.time == null) {
                return null;
            }
            for (Outcome other : settled) {
                Told otherTold = Objects.requireNonNull(told.get(other));
                if (otherTold.varies.contains(outcome.norm())
                        && otherTold.time != null
                        && Objects.equals(other.about(), outcome.about())) {
                    return agreed(otherTold.time, other.norm());
                }
            }
            return of.time.workingDays() == null
                    ? agreed(of.time, null)
                    : workingDays.after(of.time.workingDays(), of.time.date(), prefix() + of.time.path());
        }

        private Deadline agreed(Explorer.Time time, @Nullable String norm) {
            LocalDate due = time.date();
            return new Deadline(null, null, List.of(), List.of(), due, prefix() + time.path(), norm);
        }

        private List<String> tension(Outcome outcome, Told of, Set<Outcome> settled) {
            Set<String> found = new LinkedHashSet<>();
            for (Outcome other : settled) {
                boolean pulls = of.tension.contains(other.norm())
                        || Objects.requireNonNull(told.get(other)).tension.contains(outcome.norm());
                if (pulls && !other.norm().equals(outcome.norm()) && other.kind() == Kind.VERDICT) {
                    found.add(other.norm());
                }
            }
            return List.copyOf(found);
        }

        private void reminders(Set<Outcome> settled) {
            Set<Norm> called = new LinkedHashSet<>(
                    remindersBySituation.getOrDefault(rules.situation().name(), List.of()));
            for (Outcome outcome : settled) {
                called.addAll(remindersByNorm.getOrDefault(outcome.norm(), List.of()));
            }
            called.forEach(norm -> remind(norm, place, all));
        }

        // -------------------------------------------------------------- questions

        /** What an answer gains and loses, over all cones. */
        private final class Tally {
            final Set<Cited> gained = new LinkedHashSet<>();
            final Set<Cited> lost = new LinkedHashSet<>();
            int settles;
            /** Whether the value is a constant of an enum. */
            boolean constant;
        }

        private void questions(Findings findings, Map<Outcome, ConeFindings> open) {
            if (open.isEmpty()) {
                blanks();
                return;
            }
            Map<String, Map<String, Tally>> tallies = new LinkedHashMap<>();
            for (ConeFindings cone : findings.cones()) {
                List<Outcome> mine =
                        open.keySet().stream().filter(o -> open.get(o) == cone).toList();
                if (mine.isEmpty() || !cone.explored()) {
                    continue;
                }
                Map<String, List<Hinges.Value>> facts = hinges.facts(cone);
                for (Outcome outcome : mine) {
                    BitSet applying = hinges.applying(outcome, cone);
                    Cited cited = cited(outcome);
                    facts.forEach((path, values) -> {
                        Map<String, Tally> ofPath = tallies.computeIfAbsent(path, p -> new LinkedHashMap<>());
                        for (Hinges.Value value : values) {
                            Tally tally = ofPath.computeIfAbsent(value.shown(), v -> new Tally());
                            tally.constant = value.constant();
                            Effect effect = Hinges.effect(applying, value);
                            if (effect == Effect.APPLIES) {
                                tally.gained.add(cited);
                                tally.settles++;
                            } else if (effect == Effect.FALLS_AWAY) {
                                tally.lost.add(cited);
                                tally.settles++;
                            }
                        }
                    });
                }
            }
            List<Question> asked = new ArrayList<>();
            Map<String, Integer> worth = new HashMap<>();
            tallies.forEach((path, values) -> {
                // A norm that says one thing in place of another is not lost.
                values.values().forEach(tally -> tally.lost.removeAll(tally.gained));
                List<Question.Answer> answers = answers(values);
                int least =
                        values.values().stream().mapToInt(t -> t.settles).min().orElse(0);
                int sum = values.values().stream().mapToInt(t -> t.settles).sum();
                if (sum > 0) {
                    worth.put(prefix() + path, 1000 * sum / values.size());
                    asked.add(new Question(prefix() + path, phrases.question(situation, path), answers, least));
                }
            });
            asked.sort(Comparator.<Question>comparingInt(q -> -worth.getOrDefault(q.fact(), 0))
                    .thenComparing(Question::fact));
            all.questions.addAll(asked);
            blanks();
        }

        /** The answers; constants of an enum that lead to the same are told together. */
        private List<Question.Answer> answers(Map<String, Tally> values) {
            Map<Object, List<String>> alike = new LinkedHashMap<>();
            Map<Object, Tally> tallies = new HashMap<>();
            values.forEach((value, tally) -> {
                Object key = tally.constant ? List.of(tally.gained, tally.lost) : value;
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
                tallies.putIfAbsent(key, tally);
            });
            List<Question.Answer> answers = new ArrayList<>();
            alike.forEach((key, together) -> {
                Tally tally = Objects.requireNonNull(tallies.get(key));
                answers.add(new Question.Answer(
                        String.join(" or ", together), List.copyOf(tally.gained), List.copyOf(tally.lost)));
            });
            return answers;
        }

        /** Facts that are only copied into verdicts that stand. */
        private void blanks() {
            Set<String> paths = new LinkedHashSet<>();
            for (Verdict verdict : all.verdicts) {
                if (verdict.situation() == place) {
                    List<@Nullable Who> named = new ArrayList<>();
                    named.add(verdict.bearer());
                    named.add(verdict.from());
                    if (verdict.to() != null) {
                        named.addAll(verdict.to().whom());
                    }
                    for (Who who : named) {
                        if (who != null && who.of() == null && who.ofFact() != null) {
                            paths.add(who.ofFact());
                        }
                    }
                    Deadline deadline = verdict.deadline();
                    if (deadline != null && deadline.due() == null) {
                        paths.add(deadline.startFact().substring(prefix().length()));
                    }
                }
            }
            for (String path : paths) {
                if (all.questions.stream().noneMatch(q -> q.fact().equals(prefix() + path))) {
                    all.questions.add(new Question(prefix() + path, phrases.question(situation, path), List.of(), 0));
                }
            }
        }
    }
}
