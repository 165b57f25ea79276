package org.councilprotocol.rules.internal.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.OpenVerdict.Effect;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.fact.FactValue;

/** What one answer to a question gains and loses, over all norms. */
final class AnswerTally {

    private final Set<Cited> gained = new LinkedHashSet<>();
    /** Of what would then leave a gap, which binds nobody. */
    private final Set<Cited> gaps = new LinkedHashSet<>();

    private final Set<Cited> lost = new LinkedHashSet<>();
    /** Of what may still be said whatever it is: on a further fact, or on one reading only. */
    private final Set<Cited> kept = new LinkedHashSet<>();

    private final boolean constant;
    private int settles;

    /**
     * Nothing yet.
     *
     * @param constant whether the value is a constant of an enum
     */
    AnswerTally(boolean constant) {
        this.constant = constant;
    }

    /** Adds a norm of which something of this kind meets this effect; a gap that closes takes nothing away. */
    void add(Cited norm, Kind kind, Effect effect) {
        if (effect == Effect.STILL_OPEN
                || effect == Effect.ARGUABLE
                || effect == Effect.APPLIES && kind == Kind.ARGUABLE) {
            kept.add(norm);
        } else if (effect == Effect.APPLIES) {
            (kind == Kind.GAP ? gaps : gained).add(norm);
        } else if (kind != Kind.GAP) {
            lost.add(norm);
        }
        if (effect != Effect.STILL_OPEN) {
            settles++;
        }
    }

    /** Says that a norm may be said of something else, whatever this answer is, so that it is not lost. */
    void keepElsewhere(Cited norm) {
        lost.remove(norm);
    }

    /**
     * Leaves only those lost that are lost with all that they might say: not where a norm says one thing in place of
     * another, and not where it is no longer arguable because it is beyond doubt.
     */
    void loseOnlyAll() {
        lost.removeAll(gained);
        lost.removeAll(gaps);
        lost.removeAll(kept);
    }

    /** How many open verdicts it settles. */
    int settles() {
        return settles;
    }

    /** What is equal for answers that can be told as one: of constants, what they lead to; otherwise the value. */
    Object likeness(FactValue value) {
        return constant ? List.of(gained, gaps, lost) : value;
    }

    List<Cited> gained() {
        return List.copyOf(gained);
    }

    List<Cited> gaps() {
        return List.copyOf(gaps);
    }

    List<Cited> lost() {
        return List.copyOf(lost);
    }
}
