package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.Catalogue;
import org.jspecify.annotations.Nullable;

/** The norms of a pack that are reminded of on an occasion. Immutable, and safe to share among threads. */
final class Reminders {

    private final Map<String, List<Norm>> bySituation = new HashMap<>();
    private final Map<String, List<Norm>> byNorm = new HashMap<>();
    private final List<Norm> ofSilence = new ArrayList<>();
    /** Those of the first situation, by norm. */
    private final Map<String, Reminder> ofFirst = new HashMap<>();

    private final Comparator<Reminder> order;

    Reminders(Catalogue catalogue) {
        this.order = Comparator.comparingInt(Reminder::situation)
                .thenComparingInt(reminder -> catalogue.place(reminder.norm()));
        for (Norm norm : catalogue.norms()) {
            if (norm.state() == NormState.REMINDS) {
                Occasions on = norm.occasions();
                ofFirst.put(norm.id(), reminder(norm, 0));
                on.situations().forEach(each -> bySituation
                        .computeIfAbsent(each, situation -> new ArrayList<>())
                        .add(norm));
                on.norms().forEach(each -> byNorm.computeIfAbsent(each, other -> new ArrayList<>())
                        .add(norm));
                if (on.silence()) {
                    ofSilence.add(norm);
                }
            }
        }
    }

    private static Reminder reminder(Norm norm, int situation) {
        return new Reminder(norm.id(), norm.clause(), norm.lines(), norm.bearer(), norm.text(), List.of(), situation);
    }

    /** By situation, then in the order of the document. */
    Comparator<Reminder> inOrder() {
        return order;
    }

    /** Adds what is reminded of in every situation of a kind. */
    void addFor(Shape situation, int place, DecisionBuilder to) {
        add(bySituation.get(situation.name()), place, to);
    }

    /** Adds what is reminded of where something else is said. */
    void addFor(List<Standing> settled, int place, DecisionBuilder to) {
        for (int i = 0; i < settled.size(); i++) {
            Outcome outcome = settled.get(i).outcome();
            if (outcome.kind() != Kind.NOT_ARISING) {
                add(byNorm.get(outcome.norm()), place, to);
            }
        }
    }

    /** Adds what is reminded of where nothing else is said of any situation. */
    void addForSilence(DecisionBuilder to) {
        add(ofSilence, 0, to);
    }

    private void add(@Nullable List<Norm> called, int situation, DecisionBuilder to) {
        for (int i = 0; called != null && i < called.size(); i++) {
            Norm norm = called.get(i);
            // A rule that reminds of it tells why as well.
            if (!to.reminds(norm.id(), situation)) {
                to.addReminder(
                        situation == 0 ? Objects.requireNonNull(ofFirst.get(norm.id())) : reminder(norm, situation));
            }
        }
    }
}
