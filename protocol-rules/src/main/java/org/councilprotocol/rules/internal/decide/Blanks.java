package org.councilprotocol.rules.internal.decide;

import java.util.Collection;
import java.util.List;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Question;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.decision.Who;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/** Asks for the facts of one situation that no answer to another question settles. */
final class Blanks {

    private final FactWording wording;

    Blanks(FactWording wording) {
        this.wording = wording;
    }

    /**
     * Asks for the facts that are only copied into verdicts that stand, then for others.
     *
     * @param notExplored facts of which not every value was tried: they can be asked for all the same
     */
    void ask(DecisionBuilder decision, Collection<FactPath> notExplored) {
        for (Verdict verdict : decision.verdicts()) {
            if (verdict.situation() == wording.place()) {
                ask(verdict, decision);
            }
        }
        for (FactPath fact : notExplored) {
            ask(fact, decision);
            decision.addNotExplored(wording.inCase(fact));
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
            ask(wording.inSituation(deadline.startFact()), decision);
        }
    }

    private void ask(@Nullable Who who, DecisionBuilder decision) {
        if (who != null && who.of() == null && who.ofFact() != null) {
            ask(who.ofFact(), decision);
        }
    }

    private void ask(FactPath path, DecisionBuilder decision) {
        FactPath fact = wording.inCase(path);
        if (!decision.asks(fact)) {
            decision.ask(new Question(fact, wording.question(path), List.of(), 0, List.of()));
        }
    }
}
