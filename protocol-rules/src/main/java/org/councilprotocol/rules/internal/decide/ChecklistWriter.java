package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.OpenVerdict.Effect;
import org.councilprotocol.model.decision.OpenVerdict.Ordinarily;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.vocabulary.FactValues;

/** Puts together what of a case nobody would have left out, with all that it bears on. */
final class ChecklistWriter {

    private final Tree tree;
    private final FactWording wording;
    private final Map<Slot, Map<Object, Item>> items = new LinkedHashMap<>();

    /** What is known of an exceptional value. */
    private static final class Item {
        final Slot slot;
        final Object choice;
        final FactValue told;
        final Set<Cited> unless = new LinkedHashSet<>();
        final Set<Cited> arising = new LinkedHashSet<>();
        final Set<Cited> broken = new LinkedHashSet<>();

        Item(Slot slot, Object choice, FactValue told) {
            this.slot = slot;
            this.choice = choice;
            this.told = told;
        }
    }

    ChecklistWriter(Tree tree, FactWording wording) {
        this.tree = tree;
        this.wording = wording;
    }

    /** Adds what exceptional values of the facts on which it hangs bring about, or take away. */
    void add(Standing open, Hinges hinges, OrdinaryCompletions ordinary) {
        if (!open.exploration.isComplete) {
            return;
        }
        Ordinarily ordinarily = ordinary.ordinarily(open);
        for (Hinges.Exception each : hinges.exceptions(open, ordinary)) {
            Item item = item(each.turn().slot(), each.turn().choice(), each.told());
            if (each.effect() == Effect.FALLS_AWAY && ordinarily != Ordinarily.GONE
                    || ordinarily == Ordinarily.HOLDS && each.effect() == Effect.STILL_OPEN) {
                item.unless.add(open.finding.cited());
            } else if (each.effect() == Effect.APPLIES
                    || ordinarily == Ordinarily.GONE && each.effect() == Effect.STILL_OPEN) {
                item.arising.add(open.finding.cited());
            }
        }
    }

    /** Adds that a norm would be broken if a fact had this exceptional value. */
    void addBroken(Slot slot, Object choice, Cited norm) {
        item(slot, choice, FactValues.of(choice)).broken.add(norm);
    }

    private Item item(Slot slot, Object choice, FactValue told) {
        return items.computeIfAbsent(slot, s -> new LinkedHashMap<>())
                .computeIfAbsent(choice, c -> new Item(slot, choice, told));
    }

    /** Adds the items that bear on something, in the order in which they were met. */
    void addTo(DecisionBuilder decision) {
        items.values().forEach(byChoice -> byChoice.values().forEach(item -> {
            if (!item.unless.isEmpty() || !item.arising.isEmpty() || !item.broken.isEmpty()) {
                decision.addToChecklist(written(item));
            }
        }));
    }

    private ChecklistItem written(Item item) {
        tree.assign(item.slot, item.choice);
        String words;
        try {
            words = wording.statement(item.slot.asked());
        } finally {
            tree.retract(item.slot);
        }
        // What a norm says instead of something else is both gone and there.
        List<Cited> arising = new ArrayList<>(item.arising);
        arising.removeAll(item.unless);
        return new ChecklistItem(
                item.slot.asked(),
                wording.question(item.slot.asked()),
                item.told,
                words,
                List.copyOf(item.unless),
                arising,
                List.copyOf(item.broken));
    }
}
