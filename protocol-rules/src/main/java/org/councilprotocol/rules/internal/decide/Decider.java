package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.DecisionInterruptedException;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.engine.RuleEngine;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.internal.vocabulary.Companions;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Decides cases under one pack. Immutable, and safe to share among threads. */
public final class Decider {

    /**
     * A decision takes at most so many steps besides a first look at each rule, which the size of the pack bounds;
     * several situations have an equal share each.
     */
    static final long MOST_STEPS = 4_000_000;

    private final Pack pack;
    private final Supplier<PackInfo> named;
    private final Phrases phrases;
    private final WorkingDays workingDays;
    private final Reminders reminders;
    private final PackRules rules;
    private final Companions companions;
    private final UnusedFacts unused;
    private final MatchSource.Factory sources;
    private final List<String> readings;

    private Decider(
            Pack pack,
            Supplier<PackInfo> named,
            Phrases phrases,
            PackRules rules,
            Companions companions,
            MatchSource.Factory sources,
            List<String> readings) {
        this.pack = pack;
        this.named = named;
        this.phrases = phrases;
        this.workingDays = new WorkingDays(pack.closureDays());
        this.reminders = new Reminders(pack.catalogue());
        this.rules = rules;
        this.companions = companions;
        this.unused = new UnusedFacts(pack, phrases);
        this.sources = sources;
        this.readings = readings;
    }

    /**
     * A decider of which every verdict is what the evaluator finds.
     *
     * @param pack the pack
     * @param named which pack every decision says it is
     * @param phrases the words for facts and values
     * @param rules the pack's rules
     */
    public static Decider of(
            Pack pack, Supplier<PackInfo> named, Phrases phrases, PackRules rules, Companions companions) {
        return new Decider(pack, named, phrases, rules, companions, (ready, tree) -> MatchSource.EVALUATOR, List.of());
    }

    /** The same, save that every verdict is out of a run of this engine over each completion. */
    public Decider on(RuleEngine engine) {
        return new Decider(
                pack,
                named,
                phrases,
                rules,
                companions,
                (ready, tree) -> new EngineMatches(ready, engine, rules.looksAt(tree.roots()), tree),
                readings);
    }

    /** The same where the document is read in these ways; each is the name of a reading, of different questions. */
    public Decider reading(List<String> names) {
        return new Decider(pack, named, phrases, rules, companions, sources, names);
    }

    /**
     * What the pack says of the situations of one case, whose facts do not contradict one another.
     *
     * @param told what the case tells of facts whose values it does not give, by their paths
     * @param nearMisses what the decision is to say of the case's names
     * @throws DecisionInterruptedException if the thread is interrupted
     */
    public Decision decide(List<? extends Situation> situations, Map<FactPath, Told> told, List<NearMiss> nearMisses) {
        return decide(situations, told, nearMisses, new Steps());
    }

    /** The same; counts the steps that it takes. */
    Decision decide(
            List<? extends Situation> situations, Map<FactPath, Told> told, List<NearMiss> nearMisses, Steps steps) {
        return decide(situations, told, SituationRules::cones, nearMisses, steps);
    }

    /**
     * What the pack says of one situation so far as it tells how a norm stands, with what is said of that norm as a
     * whole decision says it: of other norms only those are looked at that could set another date for what it calls
     * for, are in tension with it, or call it to mind.
     */
    Decision decide(Situation situation, Map<FactPath, Told> told, Norm norm, Steps steps) {
        return decide(
                List.of(situation),
                told,
                // Only where no norm says anything is one of silence called to mind.
                ofShape -> norm.occasions().silence() ? ofShape.cones() : ofShape.conesBearingOn(norm),
                List.of(),
                steps);
    }

    private Decision decide(
            List<? extends Situation> situations,
            Map<FactPath, Told> told,
            Function<SituationRules, List<Cone>> cones,
            List<NearMiss> nearMisses,
            Steps steps) {
        DecisionBuilder decision = new DecisionBuilder();
        Tree tree = Tree.of(situations, told);
        QuestionRanking ranking = null;
        ChecklistWriter checklist = new ChecklistWriter(tree, new FactWording(phrases, situations, 0, tree));
        Blanks[] blanks = new Blanks[situations.size()];
        StatusQuestions[] kept = new StatusQuestions[situations.size()];
        List<String> names = new ArrayList<>(situations.size());
        long mostSteps = MOST_STEPS / situations.size();
        for (int i = 0; i < situations.size(); i++) {
            int place = i;
            if (place > 0) {
                tree.look(place, each -> each == place);
            }
            SituationRules ofSituation = rules.in(tree);
            if (place == 0) {
                readings.forEach(name -> tree.read(ofSituation.readings().of(name)));
            }
            StatusReader statuses = new StatusReader(ofSituation, tree);
            Explorer explorer = new Explorer(ofSituation, sources.of(ofSituation, tree), tree, steps, statuses);
            Standings standings = Standings.of(explorer.explore(cones.apply(ofSituation), mostSteps));
            FactWording wording = new FactWording(phrases, situations, place, tree);
            Hinges hinges = standings.perhaps().isEmpty()
                    ? null
                    : new Hinges(explorer.unknowns(), tree, ofSituation.domains(), wording);
            ranking = ranking == null && hinges != null ? new QuestionRanking() : ranking;
            OrdinaryCompletions ordinary = new OrdinaryCompletions(explorer.unknowns(), ofSituation.domains());
            List<Finding> notArising = ofSituation.saysMoreThanItsRules()
                    ? new NotArising(ofSituation, tree).of(explorer.ruledOut(), standings)
                    : List.of();
            write(standings, notArising, hinges, ordinary, wording, tree, ranking, checklist, decision);
            names.add(tree.root().shape.name());
            reminders.addFor(tree.root().shape, place, decision);
            reminders.addFor(standings.settled(), place, decision);
            reminders.addFor(standings.arguable(), place, decision);
            blanks[place] = new Blanks(wording, standings.notExplored());
            kept[place] = new StatusQuestions(statuses, ofSituation.domains(), tree, wording, standings.settled());
        }
        if (ranking == null) {
            for (Blanks each : blanks) {
                each.ask(decision, Set.of());
            }
        } else {
            ask(ranking.questions(), blanks, decision);
        }
        for (int i = 0; i < kept.length; i++) {
            int place = i;
            if (kept.length > 1) {
                tree.look(place, each -> each == place);
            }
            kept[i].ask(decision, checklist);
        }
        checklist.addTo(decision);
        if (decision.isSilent()) {
            reminders.addForSilence(decision);
        }
        return decision.build(
                named.get(),
                names,
                reminders.inOrder(),
                nearMisses,
                companions.of(situations),
                unused.of(situations, tree));
    }

    /** Adds what was found of the situation that the tree looks at. */
    private void write(
            Standings standings,
            List<Finding> notArising,
            @Nullable Hinges hinges,
            OrdinaryCompletions ordinary,
            FactWording wording,
            Tree tree,
            @Nullable QuestionRanking ranking,
            ChecklistWriter checklist,
            DecisionBuilder decision) {
        DocumentOrder order = new DocumentOrder(wording);
        DeadlineAlternatives alternatives =
                hinges == null ? null : new DeadlineAlternatives(standings.perhaps(), hinges, tree, wording);
        VerdictWriter verdicts =
                new VerdictWriter(wording, new Deadlines(workingDays, standings.settled(), alternatives, wording));
        verdicts.addSettled(order.sorted(standings.settled()), standings.settled(), decision);
        verdicts.addSettled(order.sorted(standings.arguable()), standings.settled(), decision);
        List<Standing> open = order.sorted(standings.open());
        List<Standing> listed = decision.listed(open);
        if (hinges != null && ranking != null) {
            new OpenVerdictWriter(verdicts, hinges).addTo(decision, listed, ordinary);
            ranking.add(hinges, ordinary, wording, listed, open, decision.lastOpen(listed.size()));
            listed.forEach(each -> checklist.add(each, hinges, ordinary));
        }
        verdicts.addDisplaced(order.sorted(standings.displaced()), decision);
        decision.addNotArising(
                notArising.stream()
                        .sorted(order::compare)
                        .map(verdicts::notArising)
                        .toList(),
                pack.catalogue()::place);
    }

    /** Asks for what each situation is the first to ask for, and for its blanks. */
    private static void ask(Map<Integer, List<Question>> questions, Blanks[] blanks, DecisionBuilder decision) {
        Set<FactPath> asked = new HashSet<>();
        questions.values().forEach(each -> each.forEach(question -> asked.add(question.fact())));
        for (int i = 0; i < blanks.length; i++) {
            questions.getOrDefault(i, List.of()).forEach(decision::ask);
            blanks[i].ask(decision, asked);
        }
    }
}
