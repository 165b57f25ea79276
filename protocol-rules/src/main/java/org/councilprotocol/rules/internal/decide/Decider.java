package org.councilprotocol.rules.internal.decide;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.DecisionInterruptedException;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.model.decision.PackInfo;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.engine.RuleEngine;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.time.WorkingDays;
import org.councilprotocol.rules.internal.vocabulary.Companions;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.text.Phrases;

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
    private final Function<Shape, SituationRules> rules;
    private final Companions companions;
    private final MatchSource.Factory sources;
    private final List<String> readings;

    private Decider(
            Pack pack,
            Supplier<PackInfo> named,
            Phrases phrases,
            Function<Shape, SituationRules> rules,
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
        this.sources = sources;
        this.readings = readings;
    }

    /**
     * A decider of which every verdict is what the evaluator finds.
     *
     * @param pack the pack
     * @param named which pack every decision says it is
     * @param phrases the words for facts and values
     * @param rules the pack's rules for a kind of situation
     */
    public static Decider of(
            Pack pack,
            Supplier<PackInfo> named,
            Phrases phrases,
            Function<Shape, SituationRules> rules,
            Companions companions) {
        return new Decider(
                pack, named, phrases, rules, companions, (ready, situation, tree) -> MatchSource.EVALUATOR, List.of());
    }

    /** The same, save that every verdict is out of a run of this engine over each completion. */
    public Decider on(RuleEngine engine) {
        return new Decider(
                pack,
                named,
                phrases,
                rules,
                companions,
                (ready, situation, tree) -> new EngineMatches(ready, engine, situation, tree),
                readings);
    }

    /** The same where the document is read in these ways; each is the name of a reading, of different questions. */
    public Decider reading(List<String> names) {
        return new Decider(pack, named, phrases, rules, companions, sources, names);
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
        DecisionBuilder decision = new DecisionBuilder();
        for (int i = 0; i < situations.size(); i++) {
            Situation situation = situations.get(i);
            List<Cone> cones = rules.apply(Shape.of(situation.getClass())).cones();
            decide(situation, i, cones, MOST_STEPS / situations.size(), steps, decision);
        }
        if (decision.isSilent()) {
            reminders.addForSilence(decision);
        }
        return decision.build(named.get(), reminders.inOrder(), nearMisses, companions.of(situations));
    }

    /**
     * What the pack says of one situation so far as it tells how a norm stands, with what is said of that norm as a
     * whole decision says it: of other norms only those are looked at that could set another date for what it calls
     * for, are in tension with it, or call it to mind.
     */
    Decision decide(Situation situation, Norm norm, Steps steps) {
        SituationRules ofShape = rules.apply(Shape.of(situation.getClass()));
        DecisionBuilder decision = new DecisionBuilder();
        if (norm.occasions().silence()) {
            // Only where no norm says anything.
            return decide(List.of(situation), List.of(), steps);
        }
        decide(situation, 0, ofShape.conesBearingOn(norm), MOST_STEPS, steps, decision);
        return decision.build(named.get(), reminders.inOrder(), List.of(), List.of());
    }

    /** Adds what these norms say of one situation. */
    private void decide(
            Situation situation, int place, List<Cone> cones, long mostSteps, Steps steps, DecisionBuilder decision) {
        Shape shape = Shape.of(situation.getClass());
        SituationRules ofShape = rules.apply(shape);
        Tree tree = Tree.of(situation);
        readings.forEach(name -> tree.read(ofShape.readings().of(name)));
        StatusReader statuses = new StatusReader(ofShape, tree);
        Explorer explorer = new Explorer(ofShape, sources.of(ofShape, situation, tree), tree, steps, statuses);
        Standings standings = Standings.of(explorer.explore(cones, mostSteps));
        FactWording wording = new FactWording(phrases, situation, place);
        DocumentOrder order = new DocumentOrder(wording);
        List<Standing> perhaps = standings.perhaps();
        Hinges hinges = perhaps.isEmpty() ? null : new Hinges(explorer.unknowns(), tree, ofShape.domains());
        DeadlineAlternatives alternatives =
                hinges == null ? null : new DeadlineAlternatives(perhaps, hinges, tree, wording);
        VerdictWriter verdicts =
                new VerdictWriter(wording, new Deadlines(workingDays, standings.settled(), alternatives, wording));
        verdicts.addSettled(order.sorted(standings.settled()), standings.settled(), decision);
        verdicts.addSettled(order.sorted(standings.arguable()), standings.settled(), decision);
        List<Standing> open = order.sorted(standings.open());
        List<Standing> listed = decision.listed(open);
        ChecklistWriter checklist = new ChecklistWriter(tree, wording);
        OrdinaryCompletions ordinary = new OrdinaryCompletions(explorer.unknowns(), ofShape.domains());
        if (hinges != null) {
            new OpenVerdictWriter(verdicts, hinges, wording).addTo(decision, listed, ordinary);
        }
        verdicts.addDisplaced(order.sorted(standings.displaced()), decision);
        reminders.addFor(shape, place, decision);
        reminders.addFor(standings.settled(), place, decision);
        reminders.addFor(standings.arguable(), place, decision);
        if (hinges != null) {
            new QuestionRanking(hinges, ordinary, wording)
                    .questions(listed, open, decision.lastOpen(listed.size()))
                    .forEach(decision::ask);
            listed.forEach(each -> checklist.add(each, hinges, ordinary));
        }
        if (ofShape.derivesWhatDoesNotArise()) {
            decision.addNotArising(
                    new NotArising(ofShape, tree)
                            .of(explorer.ruledOut(), standings).stream()
                                    .sorted(order::compare)
                                    .map(verdicts::notArising)
                                    .toList(),
                    pack.catalogue()::place);
        }
        new Blanks(wording).ask(decision, standings.notExplored());
        new StatusQuestions(statuses, ofShape.domains(), tree, wording).ask(standings.settled(), decision, checklist);
        checklist.addTo(decision);
    }
}
