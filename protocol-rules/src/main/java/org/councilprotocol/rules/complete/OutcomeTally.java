package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.rules.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.pack.Rule;
import org.jspecify.annotations.Nullable;

/** What the rules of one cone say of one completion, and what displaces what. Not shared among threads. */
final class OutcomeTally {

    private final Steps steps;
    private final List<Finding> said = new ArrayList<>(4);
    private final List<Rule> by = new ArrayList<>(4);
    private String norm = "";
    private int number;

    OutcomeTally(Steps steps) {
        this.steps = steps;
    }

    /** Begins anew, for a completion of the cone of this norm. */
    void begin(String ofNorm) {
        said.clear();
        by.clear();
        norm = ofNorm;
        number++;
    }

    /** Adds what a rule says; a rule says the same once, however many matches it has. */
    void add(Finding finding, Rule rule) {
        if (finding.tallied == number && finding.talliedBy == rule) {
            return;
        }
        if (finding.tallied != number) {
            finding.tallied = number;
            finding.applies = null;
        }
        finding.talliedBy = rule;
        said.add(finding);
        by.add(rule);
    }

    /**
     * Adds how the outcomes of the norm stand in this completion.
     *
     * @param completion the place of the completion
     */
    void addTo(ConeFindings found, int completion) {
        steps.take((long) said.size() * said.size());
        for (int i = 0; i < said.size(); i++) {
            Finding finding = said.get(i);
            if (finding.outcome.norm().equals(norm) && said.indexOf(finding) == i && !isCertainToo(finding.outcome)) {
                Standing standing = found.standing(finding);
                if (!applies(finding)) {
                    standing.displaced++;
                    // Told of it where it applies nowhere.
                    finding.note = finding.isNoted() ? finding.note : note(finding);
                } else {
                    standing.applies++;
                    finding.note(note(finding));
                    if (standing.applying != ConeFindings.NO_PLACES) {
                        standing.applying.set(completion);
                    }
                }
            }
        }
    }

    /** The note of the first rule that has one and says this. */
    private @Nullable String note(Finding finding) {
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i) == finding
                    && by.get(i).conclusion() instanceof VerdictOf verdict
                    && verdict.note() != null) {
                return verdict.note();
            }
        }
        return null;
    }

    /** What is certain need not be argued. */
    private boolean isCertainToo(Outcome outcome) {
        if (outcome.kind() == Kind.ARGUABLE) {
            Outcome certain = outcome.certain();
            for (int i = 0; i < said.size(); i++) {
                if (said.get(i).outcome.equals(certain)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An outcome is displaced by one that stands itself and concerns the same. Overrides have no cycles. */
    private boolean applies(Finding finding) {
        Boolean known = finding.applies;
        if (known != null) {
            return known;
        }
        boolean applies = true;
        Outcome outcome = finding.outcome;
        for (int i = 0; i < said.size(); i++) {
            Finding other = said.get(i);
            if (by.get(i).overrides().contains(outcome.norm())
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
