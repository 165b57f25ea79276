package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.OpenVerdict.Ordinarily;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Of the completions of cones, those that are ordinary: no unknown fact has a value in them that nobody would have left
 * out. Not shared among threads.
 */
final class OrdinaryCompletions {

    private final Unknowns unknowns;
    private final Domains domains;
    private final Map<Exploration, BitSet> ordinary = new IdentityHashMap<>();
    private final Map<Exploration, Exploration> among = new IdentityHashMap<>();

    OrdinaryCompletions(Unknowns unknowns, Domains domains) {
        this.unknowns = unknowns;
        this.domains = domains;
    }

    /** Whether a choice of an unknown fact, by its place, stands for exceptional values alone. */
    boolean isExceptional(Unknown fact, int choice) {
        Part part = fact.slot.part();
        Object value = fact.choices.get(choice);
        Object element = fact.slot.element();
        if (!part.hasExceptional() || value == NoValue.NO_VALUE) {
            return false;
        }
        Told told = fact.slot.owner().told(part.index());
        if (told instanceof Told.OneOf || told instanceof Told.Not) {
            // Whoever says what it may be has left nothing out.
            return false;
        }
        return element != null
                ? value.equals(Boolean.TRUE) && part.isExceptional(element)
                : part.many() == Many.ONE
                        && domains.alike(fact.slot, value).stream().allMatch(part::isExceptional);
    }

    /** What becomes of an open outcome in them; {@code null} where it is not the same in all, or all are ordinary. */
    @Nullable
    Ordinarily ordinarily(Standing open) {
        if (!isPart(open)) {
            return null;
        }
        BitSet here = of(open.exploration);
        BitSet lacking = (BitSet) here.clone();
        lacking.and(open.lacking());
        BitSet holding = (BitSet) here.clone();
        holding.and(open.holding());
        return lacking.equals(here) ? Ordinarily.GONE : holding.equals(here) ? Ordinarily.HOLDS : null;
    }

    /** How an outcome stands in them alone; the same where all are ordinary, or none is. */
    Standing among(Standing open) {
        if (!isPart(open)) {
            return open;
        }
        BitSet here = of(open.exploration);
        List<Completion> all = open.exploration.completions;
        Exploration exploration = among.computeIfAbsent(open.exploration, whole -> {
            List<Completion> kept = new ArrayList<>(here.cardinality());
            here.stream().forEach(place -> kept.add(all.get(place)));
            return Exploration.of(kept);
        });
        return open.among(exploration, here);
    }

    /** Whether some completions are ordinary, and some are not. */
    private boolean isPart(Standing open) {
        if (!open.exploration.isComplete) {
            return false;
        }
        BitSet here = of(open.exploration);
        return !here.isEmpty() && here.cardinality() < open.exploration.completions.size();
    }

    private BitSet of(Exploration exploration) {
        return ordinary.computeIfAbsent(exploration, whole -> {
            BitSet found = new BitSet(whole.completions.size());
            for (int i = 0; i < whole.completions.size(); i++) {
                found.set(i, isOrdinary(whole.completions.get(i)));
            }
            return found;
        });
    }

    private boolean isOrdinary(Completion completion) {
        for (int i = 0; i < completion.facts().length; i++) {
            if (isExceptional(unknowns.get(completion.facts()[i]), completion.choices()[i])) {
                return false;
            }
        }
        return true;
    }
}
