package org.councilprotocol.rules.internal.decide;

import java.util.List;
import org.councilprotocol.model.decision.OpenVerdict.Hinge;

/** Writes what was found open in one situation, with what it hangs on. */
final class OpenVerdictWriter {

    private final VerdictWriter verdicts;
    private final Hinges hinges;

    OpenVerdictWriter(VerdictWriter verdicts, Hinges hinges) {
        this.verdicts = verdicts;
        this.hinges = hinges;
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
        return open.exploration.isComplete ? hinges.of(open) : List.of();
    }
}
