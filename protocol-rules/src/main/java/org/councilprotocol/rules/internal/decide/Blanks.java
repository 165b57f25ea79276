package org.councilprotocol.rules.internal.decide;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/** Asks for the facts of one situation that no answer to another question settles. */
final class Blanks {

    private final FactWording wording;
    private final Collection<FactPath> notExplored;
    private Set<FactPath> asked = Set.of();

    /**
     * The blanks of a situation.
     *
     * @param notExplored facts of which not every value was tried: they can be asked for all the same
     */
    Blanks(FactWording wording, Collection<FactPath> notExplored) {
        this.wording = wording;
        this.notExplored = notExplored;
    }

    /**
     * Asks for the facts that are only copied into verdicts that stand, then for others.
     *
     * @param besides the facts that are asked for anyway, wherever in the decision
     */
    void ask(DecisionBuilder decision, Set<FactPath> besides) {
        asked = besides;
        for (Verdict verdict : decision.verdicts()) {
            if (verdict.situation() == wording.place()) {
                ask(verdict, decision);
            }
        }
        for (FactPath fact : notExplored) {
            askFor(fact, decision);
            decision.addNotExplored(fact);
        }
    }

    private void ask(Verdict verdict, DecisionBuilder decision) {
        ask(verdict.bearer(), decision);
        ask(verdict.from(), decision);
        if (verdict.to() != null) {
            verdict.to().whom().forEach(who -> ask(who, decision));
        }
        Deadline deadline = verdict.deadline();
        if (deadline != null && deadline.due() == null) {
            ask(deadline.startFact().inSituation(), decision);
        }
    }

    private void ask(@Nullable Who who, DecisionBuilder decision) {
        if (who != null && who.of() == null && who.ofFact() != null) {
            ask(who.ofFact(), decision);
        }
    }

    private void ask(FactPath path, DecisionBuilder decision) {
        askFor(wording.asked(path), decision);
    }

    private void askFor(FactPath fact, DecisionBuilder decision) {
        if (!asked.contains(fact) && !decision.asks(fact) && !wording.isWithoutValue(fact)) {
            decision.ask(new Question(fact, wording.question(fact), List.of(), 0, List.of()));
        }
    }
}
