package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.rules.internal.decide.CompiledCondition.TermCondition;
import org.councilprotocol.rules.internal.decide.CopiedFacts.Copied;
import org.councilprotocol.rules.internal.decide.StatusFinding.MissingEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the facts that the case tells, and from what follows from them, whether what was found is kept; nothing is
 * made up for it. Not shared among threads.
 */
final class StatusReader {

    private final SituationRules rules;
    private final Tree explored;
    /** How the text is read from the beginning. */
    private final List<ReadingChoice> readings;

    /** The case as it came, once a term is asked of it. */
    private @Nullable Tree told;

    /** Counts steps of its own: a look at a term costs what the pack's size bounds, each of one thing once. */
    private @Nullable Evaluator evaluator;

    /**
     * A reader.
     *
     * @param explored the tree that is explored, of which facts are filled in and taken out again
     */
    StatusReader(SituationRules rules, Tree explored) {
        this.rules = rules;
        this.explored = explored;
        this.readings = explored.readings();
    }

    /** Whether what a rule says of a match is kept; {@code null} where the rule names nothing that would show it. */
    @Nullable
    StatusFinding of(CompiledRule rule, @Nullable Object[] frame) {
        StatusFinding merged = null;
        for (CompiledStatus status : rule.statuses) {
            StatusFinding one = status.term() == null
                    ? byFact(status, rule.copied.of(Objects.requireNonNull(status.fact()), frame))
                    : byTerm(status, status.term(), frame[status.term().of]);
            merged = StatusFinding.both(merged, one);
        }
        return merged;
    }

    private static StatusFinding byFact(CompiledStatus status, Copied fact) {
        Slot slot = fact.slot();
        if (fact.given() instanceof Boolean so && slot != null) {
            List<Node.Fact> because = new ArrayList<>(1);
            slot.owner().tell(slot.part().index(), because::add);
            return new StatusFinding(status.shows(Truth.of(so)), because, List.of());
        }
        return new StatusFinding(
                status.shows(Truth.UNKNOWN),
                List.of(),
                slot == null || !slot.owner().given ? List.of() : List.of(new MissingEvidence(status, slot, null)));
    }

    private StatusFinding byTerm(CompiledStatus status, TermCondition term, @Nullable Object of) {
        // Of somebody who is made up nothing is told.
        Node node = of instanceof Node found && found.given ? told().node(found.situation, found.path) : null;
        if (node == null) {
            return new StatusFinding(status.shows(Truth.UNKNOWN), List.of(), List.of());
        }
        @Nullable Object[] frame = frame(term, node);
        Evaluator evaluator = evaluator();
        Truth truth = evaluator.asked(term, frame);
        Slot hangsOn = evaluator.demanded();
        List<Node.Fact> because = new ArrayList<>();
        if (truth != Truth.UNKNOWN) {
            Grounds.addTo(because, term, truth, frame, told(), evaluator);
        }
        return new StatusFinding(
                status.shows(truth),
                because,
                truth == Truth.UNKNOWN && hangsOn != null && hangsOn.owner().given
                        ? List.of(new MissingEvidence(status, hangsOn, node))
                        : List.of());
    }

    /**
     * What would be shown if a fact were so.
     *
     * @param choice a value of the fact that is not told
     * @return {@code null} where the fact cannot be so
     */
    @Nullable
    Status with(MissingEvidence missing, Object choice) {
        TermCondition term = missing.status().term();
        if (term == null) {
            return missing.status().shows(Truth.of(Boolean.TRUE.equals(choice)));
        }
        Tree tree = told();
        tree.assign(missing.slot(), choice);
        try {
            return tree.consistent(missing.slot().owner())
                    ? missing.status().shows(evaluator().asked(term, frame(term, Objects.requireNonNull(missing.of()))))
                    : null;
        } finally {
            tree.retract(missing.slot());
        }
    }

    private static @Nullable Object[] frame(TermCondition term, Node of) {
        @Nullable Object[] frame = new @Nullable Object[term.of + 1];
        frame[term.of] = of;
        return frame;
    }

    private Tree told() {
        Tree known = told;
        if (known == null) {
            known = explored.asTold();
            readings.forEach(known::read);
            told = known;
        }
        return known;
    }

    private Evaluator evaluator() {
        Evaluator known = evaluator;
        if (known == null) {
            known = new Evaluator(rules, told(), new Steps());
            evaluator = known;
        }
        return known;
    }
}
