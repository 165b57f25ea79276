package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.decision.OpenVerdict;
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

    private final Explorer explorer;
    private final Tree given;
    private final Domains domains;
    private final Map<ConeFindings, Table> tables = new IdentityHashMap<>();

    Hinges(Explorer explorer, Domains domains) {
        this.explorer = explorer;
        this.given = explorer.tree();
        this.domains = domains;
    }

    /**
     * A value of a fact.
     *
     * @param shown the value in words
     * @param constant whether it is a constant of an enum
     * @param leaves which completions allow it, by their places
     */
    record Value(String shown, boolean constant, BitSet leaves) {}

    /** What the completions of one cone tell, worked out once for all of its outcomes. */
    private final class Table {

        final List<Leaf> leaves;
        final List<Map<Slot, Object>> choices = new ArrayList<>();
        final Map<String, List<Value>> facts = new LinkedHashMap<>();
        /** For two completions, the fact in which alone they differ; empty if in several, or in none. */
        private final @Nullable String[][] differences;

        Table(ConeFindings cone) {
            this.leaves = cone.leaves();
            this.differences = new @Nullable String[leaves.size()][leaves.size()];
            Map<String, Map<Slot, Set<Object>>> byPath = new LinkedHashMap<>();
            for (Leaf leaf : leaves) {
                Map<Slot, Object> chosen = new LinkedHashMap<>();
                for (Assignment assignment : leaf.assignments()) {
                    Slot slot = assignment.slot();
                    chosen.put(slot, assignment.choice());
                    // A fact of something that was made up cannot be asked for before that something is known.
                    if (given.node(slot.node()) != null) {
                        byPath.computeIfAbsent(slot.path(), path -> new LinkedHashMap<>())
                                .computeIfAbsent(slot, s -> new LinkedHashSet<>())
                                .add(assignment.choice());
                    }
                }
                choices.add(chosen);
            }
            byPath.forEach((path, slots) -> facts.put(path, values(slots)));
        }

        private List<Value> values(Map<Slot, Set<Object>> slots) {
            List<Value> values = new ArrayList<>();
            Map<Slot, Object> none = new LinkedHashMap<>();
            slots.forEach((slot, tried) -> {
                if (slot.element() != null) {
                    values.add(new Value(shown(slot, true), false, allowing(Map.of(slot, true))));
                    none.put(slot, false);
                } else {
                    tried.forEach(choice -> values.add(
                            new Value(shown(slot, choice), choice instanceof Enum<?>, allowing(Map.of(slot, choice)))));
                }
            });
            if (!none.isEmpty()) {
                values.add(new Value(NONE_OF_THESE, false, allowing(none)));
            }
            return values;
        }

        private BitSet allowing(Map<Slot, Object> wanted) {
            BitSet allowed = new BitSet();
            for (int i = 0; i < choices.size(); i++) {
                Map<Slot, Object> chosen = choices.get(i);
                if (wanted.entrySet().stream().allMatch(want -> {
                    Object choice = chosen.get(want.getKey());
                    return choice == null || choice.equals(want.getValue());
                })) {
                    allowed.set(i);
                }
            }
            return allowed;
        }

        BitSet applying(Outcome outcome) {
            BitSet applying = new BitSet();
            for (int i = 0; i < leaves.size(); i++) {
                applying.set(i, leaves.get(i).outcomes().get(outcome) == Status.APPLIES);
            }
            return applying;
        }

        /** The facts for which two completions differ in it alone, one with the outcome and one without. */
        Set<String> turning(BitSet applying) {
            Set<String> turning = new HashSet<>();
            for (int with = applying.nextSetBit(0); with >= 0; with = applying.nextSetBit(with + 1)) {
                for (int without = applying.nextClearBit(0);
                        without < leaves.size();
                        without = applying.nextClearBit(without + 1)) {
                    turning.add(difference(Math.min(with, without), Math.max(with, without)));
                }
            }
            return turning;
        }

        private String difference(int a, int b) {
            String known = differences[a][b];
            if (known == null) {
                known = difference(choices.get(a), choices.get(b));
                differences[a][b] = known;
            }
            return known;
        }

        private String difference(Map<Slot, Object> a, Map<Slot, Object> b) {
            String only = "";
            for (Map.Entry<Slot, Object> mine : a.entrySet()) {
                Object other = b.get(mine.getKey());
                if (other != null && !other.equals(mine.getValue())) {
                    String path = askable(mine.getKey());
                    if (!only.isEmpty() && !only.equals(path)) {
                        return "";
                    }
                    only = path;
                }
            }
            return only;
        }
    }

    /** The fact by which a slot can be asked for: its own, or the one that would say whether its owner is there. */
    private String askable(Slot slot) {
        String path = slot.path();
        String owner = slot.node();
        while (given.node(owner) == null) {
            path = owner.replaceFirst("\\[\\d+]$", "");
            owner = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        }
        return path;
    }

    private String shown(Slot slot, Object choice) {
        return domains.shown(slot, choice, explorer.possible(slot));
    }

    private Table table(ConeFindings cone) {
        return tables.computeIfAbsent(cone, Table::new);
    }

    /** The facts that the completions of a cone decide and that can be asked for, each with its values. */
    Map<String, List<Value>> facts(ConeFindings cone) {
        return table(cone).facts;
    }

    /** In which completions of its cone an outcome applies, by their places. */
    BitSet applying(Outcome outcome, ConeFindings cone) {
        return table(cone).applying(outcome);
    }

    /** What becomes of an outcome for a value; {@code null} if no completion has that value. */
    static @Nullable Effect effect(BitSet applying, Value value) {
        if (value.leaves().isEmpty()) {
            return null;
        }
        BitSet both = (BitSet) value.leaves().clone();
        both.and(applying);
        return both.isEmpty()
                ? Effect.FALLS_AWAY
                : both.cardinality() == value.leaves().cardinality() ? Effect.APPLIES : Effect.STILL_OPEN;
    }

    /** The facts that an open outcome hangs on. */
    List<Hinge> of(Outcome outcome, ConeFindings cone) {
        BitSet applying = applying(outcome, cone);
        Set<String> turning = table(cone).turning(applying);
        List<Hinge> hinges = new ArrayList<>();
        facts(cone).forEach((path, values) -> {
            if (turning.contains(path)) {
                List<OpenVerdict.Outcome> outcomes = new ArrayList<>();
                for (Value value : values) {
                    Effect effect = effect(applying, value);
                    if (effect != null) {
                        outcomes.add(new OpenVerdict.Outcome(value.shown(), effect));
                    }
                }
                hinges.add(new Hinge(path, outcomes));
            }
        });
        return hinges;
    }
}
