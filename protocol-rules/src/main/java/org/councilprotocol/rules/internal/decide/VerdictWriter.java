package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.decision.Cited;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Reminder;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.norm.Norm;
import org.jspecify.annotations.Nullable;

/** Writes what was found of one situation as verdicts. */
final class VerdictWriter {

    private final FactWording wording;
    private final Deadlines deadlines;

    VerdictWriter(FactWording wording, Deadlines deadlines) {
        this.wording = wording;
        this.deadlines = deadlines;
    }

    /**
     * Adds what is settled.
     *
     * @param inOrder the outcomes that are settled, in the order in which they are added
     * @param settled the same, in the order in which norms in tension with one are named
     */
    void addSettled(List<Standing> inOrder, List<Standing> settled, DecisionBuilder to) {
        for (Standing standing : inOrder) {
            if (standing.outcome().kind() == Kind.REMINDER) {
                to.addReminder(reminder(standing.finding));
            } else {
                to.addSettled(verdict(standing, settled));
            }
        }
    }

    /** Adds what is displaced, in this order. */
    void addDisplaced(List<Standing> displaced, DecisionBuilder to) {
        for (Standing standing : displaced) {
            to.addDisplaced(new Displaced(verdict(standing), displacers(standing.finding)));
        }
    }

    /** A verdict that is not settled, and so in tension with nothing. */
    Verdict verdict(Standing standing) {
        return verdict(standing, List.of());
    }

    /** What does not arise. */
    Verdict notArising(Finding found) {
        return verdict(found, Kind.NOT_ARISING, null, List.of());
    }

    private Verdict verdict(Standing standing, List<Standing> settled) {
        return verdict(standing.finding, standing.kind(), standing.reading(), settled);
    }

    private Verdict verdict(Finding of, Kind kind, @Nullable String reading, List<Standing> settled) {
        Finding duty = of.voids;
        Outcome outcome = of.outcome;
        Norm norm = of.norm;
        return Verdict.builder()
                .norm(norm.id())
                .clause(norm.clause())
                .lines(norm.lines())
                .kind(kind)
                .modality(duty == null ? outcome.modality() : duty.outcome.modality())
                .bearer(duty == null ? outcome.bearer() : duty.outcome.bearer())
                .act(outcome.act())
                .to(outcome.to())
                .from(outcome.from())
                .about(wording.about(outcome.about()))
                .how(duty == null ? outcome.how() : duty.outcome.how())
                .deadline(deadlines.of(of))
                .see(outcome.see())
                .note(of.note)
                .defeasible(norm.defeasible())
                .inTensionWith(tension(of, settled))
                .reading(reading)
                .text(norm.text())
                .because(wording.grounds(duty == null ? of.grounds : both(duty.grounds, of.grounds)))
                .status(of.status == null ? null : of.status.status())
                .statusBecause(of.status == null ? List.of() : wording.grounds(of.status.because()))
                .situation(wording.place())
                .build();
    }

    private static List<Node.Fact> both(List<Node.Fact> some, List<Node.Fact> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private Reminder reminder(Finding of) {
        Norm norm = of.norm;
        return new Reminder(
                norm.id(),
                norm.clause(),
                norm.lines(),
                norm.bearer(),
                norm.text(),
                wording.grounds(of.grounds),
                wording.place());
    }

    private static List<Cited> displacers(Finding of) {
        return of.displacers.size() == 1
                ? List.of(of.displacers.get(0).cited())
                : of.displacers.stream()
                        .sorted(Comparator.comparingInt(each -> each.place))
                        .map(Finding::cited)
                        .distinct()
                        .toList();
    }

    /** The norms settled besides with which this one is in tension. */
    private static List<String> tension(Finding of, List<Standing> settled) {
        List<String> found = List.of();
        if (of.outcome.kind() == Kind.NOT_ARISING) {
            return found;
        }
        for (int i = 0; i < settled.size(); i++) {
            Standing other = settled.get(i);
            String norm = other.outcome().norm();
            boolean pulls = of.tension.contains(norm) || other.finding.tension.contains(of.outcome.norm());
            if (pulls
                    && !norm.equals(of.outcome.norm())
                    && other.outcome().kind() == Kind.VERDICT
                    && !found.contains(norm)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(norm);
            }
        }
        return found;
    }
}
