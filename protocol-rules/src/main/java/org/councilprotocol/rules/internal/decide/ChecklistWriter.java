package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilprotocol.model.decision.ChecklistItem;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.OpenVerdict.Effect;
import org.councilprotocol.model.decision.OpenVerdict.Ordinarily;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.rules.internal.vocabulary.FactValues;

/** Puts together what of a case nobody would have left out, with all that it bears on. */
final class ChecklistWriter {

    private static final Pattern MADE_UP = Pattern.compile(
            "the ((?:political )?\\w+) (?:a|another) (?:ward|group|committee|department|post)(?: \\d+)?");

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

        /** Whether it is some name that nobody told and no rule knows. */
        boolean isUnnamed() {
            return told instanceof FactValue.Unnamed;
        }

        boolean isSaidWith(Item other) {
            return isUnnamed() && other.isUnnamed()
                    || unless.equals(other.unless) && arising.equals(other.arising) && broken.equals(other.broken);
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

    /** Adds the items that bear on something, in the order in which they were met; what bears alike is one. */
    void addTo(DecisionBuilder decision) {
        Map<FactPath, List<List<Item>>> byFact = new LinkedHashMap<>();
        items.values().forEach(byChoice -> byChoice.values().forEach(item -> {
            if (!item.unless.isEmpty() || !item.arising.isEmpty() || !item.broken.isEmpty()) {
                List<List<Item>> ofFact = byFact.computeIfAbsent(item.slot.asked(), path -> new ArrayList<>());
                ofFact.stream()
                        .filter(alike -> alike.get(0).isSaidWith(item))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Item> alike = new ArrayList<>(1);
                            ofFact.add(alike);
                            return alike;
                        })
                        .add(item);
            }
        }));
        byFact.values().forEach(ofFact -> ofFact.forEach(alike -> decision.addToChecklist(written(alike))));
    }

    private ChecklistItem written(List<Item> alike) {
        Item first = alike.get(0);
        Set<Cited> unless = new LinkedHashSet<>();
        Set<Cited> arising = new LinkedHashSet<>();
        Set<Cited> broken = new LinkedHashSet<>();
        for (Item item : alike) {
            unless.addAll(item.unless);
            arising.addAll(item.arising);
            broken.addAll(item.broken);
        }
        // What a norm says instead of something else is both gone and there.
        arising.removeAll(unless);
        List<Item> several = first.isUnnamed() ? List.of(first) : alike;
        return new ChecklistItem(
                first.slot.asked(),
                wording.question(first.slot.asked()),
                FactValue.anyOf(several.stream().map(item -> item.told).toList()),
                first.isUnnamed()
                        ? ofAny(words(first))
                        : Alternatives.of(several.stream().map(this::words).toList()),
                List.copyOf(unless),
                List.copyOf(arising),
                List.copyOf(broken));
    }

    private String words(Item item) {
        tree.assign(item.slot, item.choice);
        try {
            return wording.statement(item.slot.asked());
        } finally {
            tree.retract(item.slot);
        }
    }

    /** Of a name that was made up, no more than that there is one: "the ward another ward" is a ward. */
    private static String ofAny(String words) {
        return MADE_UP.matcher(words).replaceFirst("a $1");
    }
}
