package org.councilprotocol.rules.internal.decide;

import java.util.List;
import org.councilprotocol.model.decision.OpenVerdict.Hinge;

/** Writes what was found open in one situation, with what it hangs on. */
final class OpenVerdictWriter {

    private final VerdictWriter verdicts;
    private final Hinges hinges;
    private final FactWording wording;

    OpenVerdictWriter(VerdictWriter verdicts, Hinges hinges, FactWording wording) {
        this.verdicts = verdicts;
        this.hinges = hinges;
        this.wording = wording;
    }

    /** Adds these, in this order. */
    void addTo(DecisionBuilder decision, List<Standing> open, OrdinaryCompletions ordinary) {
        for (Standing each : open) {
            decision.addOpen(
                    verdicts.verdict(each), hangsOn(each), each.exploration.isComplete, ordinary.ordinarily(each));
        }
    }

    /** The facts it hangs on; none where not every completion was tried. */
    private List<Hinge> hangsOn(Standing open) {
        if (!open.exploration.isComplete) {
            return List.of();
        }
        List<Hinge> hangsOn = hinges.of(open);
        return wording.place() == 0
                ? hangsOn
                : hangsOn.stream()
                        .map(hinge -> new Hinge(wording.inCase(hinge.fact()), hinge.values()))
                        .toList();
    }
}
