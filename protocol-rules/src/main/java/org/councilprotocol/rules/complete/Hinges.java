package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.decision.OpenVerdict.Effect;
import org.councilprotocol.model.decision.OpenVerdict.Hinge;
import org.councilprotocol.rules.complete.Explorer.ConeFindings;
import org.councilprotocol.rules.complete.Explorer.Leaf;
import org.councilprotocol.rules.complete.Explorer.Status;
import org.jspecify.annotations.Nullable;

/** Which unknown facts an open verdict hangs on, and what becomes of it for each value. */
final class Hinges {

    /** The choice that says that a set contains none of the elements that matter. */
    static final String NONE_OF_THESE = "none of these";

    private final Tree given;
    private final Domains domains;

    Hinges(Tree given, Domains domains) {
        this.given = given;
        this.domains = domains;
    }

    /**
     * A value of a fact, as a condition on completions.
     *
     * @param shown the value in words
     * @param wanted what the completion must say, by the slots that it decides
     * @param constant whether it is a constant of an enum
     */
    record Value(String shown, Map<Slot, Object> wanted, boolean constant) {

        boolean allows(Leaf leaf) {
            for (Assignment assignment : leaf.assignments()) {
                Object value = wanted.get(assignment.slot());
                if (value != null && !value.equals(assignment.choice())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The facts that the completions of a cone decide and that can be asked for, each with its values. */
    Map<String, List<Value>> facts(ConeFindings cone) {
        Map<String, Map<Slot, Set<Object>>> byPath = new LinkedHashMap<>();
        for (Leaf leaf : cone.leaves()) {
            for (Assignment assignment : leaf.assignments()) {
                Slot slot = assignment.slot();
                // A fact of something that was made up cannot be asked for before that something is known.
                if (given.node(slot.node()) != null) {
                    byPath.computeIfAbsent(slot.path(), path -> new LinkedHashMap<>())
                            .computeIfAbsent(slot, s -> new LinkedHashSet<>())
                            .add(assignment.choice());
                }
            }
        }
        Map<String, List<Value>> facts = new LinkedHashMap<>();
        byPath.forEach((path, slots) -> facts.put(path, values(slots)));
        return facts;
    }

    private List<Value> values(Map<Slot, Set<Object>> slots) {
        List<Value> values = new ArrayList<>();
        Map<Slot, Object> none = new LinkedHashMap<>();
        slots.forEach((slot, choices) -> {
            if (slot.element() != null) {
                values.add(new Value(domains.shown(slot, true), Map.of(slot, true), false));
                none.put(slot, false);
            } else {
                choices.forEach(choice -> values.add(
                        new Value(domains.shown(slot, choice), Map.of(slot, choice), choice instanceof Enum<?>)));
            }
        });
        if (!none.isEmpty()) {
            values.add(new Value(NONE_OF_THESE, none, false));
        }
        return values;
    }

    /** What becomes of an outcome for a value; {@code null} if no completion has that value. */
    static @Nullable Effect effect(Outcome outcome, ConeFindings cone, Value value) {
        boolean some = false;
        boolean all = true;
        boolean any = false;
        for (Leaf leaf : cone.leaves()) {
            if (value.allows(leaf)) {
                any = true;
                boolean applies = leaf.outcomes().get(outcome) == Status.APPLIES;
                some |= applies;
                all &= applies;
            }
        }
        return !any ? null : all ? Effect.APPLIES : some ? Effect.STILL_OPEN : Effect.FALLS_AWAY;
    }

    /** The facts that an open outcome hangs on. */
    List<Hinge> of(Outcome outcome, ConeFindings cone) {
        List<Hinge> hinges = new ArrayList<>();
        facts(cone).forEach((path, values) -> {
            if (turns(outcome, cone, path)) {
                List<org.councilprotocol.model.decision.OpenVerdict.Outcome> outcomes = new ArrayList<>();
                for (Value value : values) {
                    Effect effect = effect(outcome, cone, value);
                    if (effect != null) {
                        outcomes.add(new org.councilprotocol.model.decision.OpenVerdict.Outcome(value.shown(), effect));
                    }
                }
                hinges.add(new Hinge(path, outcomes));
            }
        });
        return hinges;
    }

    /** Whether there are two completions that differ in this fact alone, one with the outcome and one without. */
    private static boolean turns(Outcome outcome, ConeFindings cone, String path) {
        for (Leaf with : cone.leaves()) {
            if (with.outcomes().get(outcome) == Status.APPLIES) {
                for (Leaf without : cone.leaves()) {
                    if (without.outcomes().get(outcome) != Status.APPLIES && differInThisAlone(with, without, path)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean differInThisAlone(Leaf a, Leaf b, String path) {
        boolean differ = false;
        for (Assignment mine : a.assignments()) {
            for (Assignment other : b.assignments()) {
                if (mine.slot().equals(other.slot()) && !mine.choice().equals(other.choice())) {
                    if (!mine.slot().path().equals(path) && !mine.slot().node().startsWith(path)) {
                        return false;
                    }
                    differ = true;
                }
            }
        }
        return differ;
    }
}
