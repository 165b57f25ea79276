package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.rules.internal.pack.Rule;

/** Finds which outcomes of one completion stand, and which are displaced by others. Not shared among threads. */
final class DisplacementResolver {

    private final List<Finding> outcomes;
    private final List<Rule> rules;

    /**
     * A resolver.
     *
     * @param outcomes what is found in the completion; an outcome as often as rules find it
     * @param rules for each, the rule that finds it
     */
    DisplacementResolver(List<Finding> outcomes, List<Rule> rules) {
        this.outcomes = outcomes;
        this.rules = rules;
    }

    /** Whether what is arguable is certain as well, so that it need not be argued. */
    boolean isCertainToo(Outcome outcome) {
        if (outcome.kind() == Kind.ARGUABLE) {
            Outcome certain = outcome.certain();
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i).outcome.equals(certain)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an outcome stands: it is displaced by one that stands itself and is about the same. */
    boolean applies(Finding finding) {
        Boolean known = finding.applies;
        if (known != null) {
            return known;
        }
        boolean applies = true;
        Outcome outcome = finding.outcome;
        // This ends, as overrides have no cycles.
        for (int i = 0; i < outcomes.size(); i++) {
            Finding other = outcomes.get(i);
            if (rules.get(i).overrides().contains(outcome.norm())
                    && Objects.equals(other.outcome.about(), outcome.about())
                    && !isCertainToo(other.outcome)
                    && applies(other)) {
                applies = false;
                if (!finding.displacers.contains(other)) {
                    finding.displacers = finding.displacers.isEmpty() ? new ArrayList<>(1) : finding.displacers;
                    finding.displacers.add(other);
                }
            }
        }
        finding.applies = applies;
        return applies;
    }
}
