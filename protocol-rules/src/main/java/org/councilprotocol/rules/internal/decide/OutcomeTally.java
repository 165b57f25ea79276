package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.rules.internal.decide.Finding.Time;
import org.councilprotocol.rules.internal.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.internal.pack.Rule;
import org.jspecify.annotations.Nullable;

/** What the rules of one cone find in one completion. Not shared among threads. */
final class OutcomeTally {

    /** What is told how outcomes stand. */
    interface To {

        /** Is told that an outcome applies in the completion of this place. */
        void addApplying(Finding finding, int completion);

        /** Is told that it is displaced there. */
        void addDisplaced(Finding finding, int completion);
    }

    private final Steps steps;
    private final List<Finding> outcomes = new ArrayList<>(4);
    private final List<Rule> rules = new ArrayList<>(4);
    /** Whether a gap of a norm makes its duty void, as in rule language 2. */
    private final boolean dutiesCanBeVoid;

    private final DisplacementResolver displacement = new DisplacementResolver(outcomes, rules);
    private String norm = "";
    private int number;

    OutcomeTally(Steps steps, boolean dutiesCanBeVoid) {
        this.steps = steps;
        this.dutiesCanBeVoid = dutiesCanBeVoid;
    }

    /** Begins anew, for a completion of the cone of this norm. */
    void begin(String ofNorm) {
        outcomes.clear();
        rules.clear();
        norm = ofNorm;
        number++;
    }

    /**
     * Adds what a rule finds; a rule finds the same once, however many matches it has.
     *
     * @param status whether it is kept, as far as this match shows
     */
    void add(Finding finding, Rule rule, @Nullable StatusFinding status) {
        if (finding.tallied != number) {
            finding.tallied = number;
            finding.applies = null;
            finding.talliedBy = null;
            finding.talliedStatus = null;
        }
        finding.talliedStatus = StatusFinding.both(finding.talliedStatus, status);
        if (finding.talliedBy == rule) {
            return;
        }
        finding.talliedBy = rule;
        outcomes.add(finding);
        rules.add(rule);
    }

    /**
     * Adds how the outcomes of the norm stand in this completion.
     *
     * @param completion the place of the completion
     */
    void addTo(To found, int completion) {
        steps.take((long) outcomes.size() * outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            Finding finding = outcomes.get(i);
            if (finding.outcome.norm().equals(norm)
                    && outcomes.indexOf(finding) == i
                    && !displacement.isCertainToo(finding.outcome)) {
                boolean applies = displacement.applies(finding);
                if (applies && dutiesCanBeVoid && VoidDuties.isVoid(finding, outcomes, displacement)) {
                    // Its gap tells it.
                    continue;
                }
                if (applies) {
                    found.addApplying(finding, completion);
                    finding.note(note(finding));
                    finding.time(time(finding));
                    finding.status(finding.talliedStatus);
                    finding.voids(dutiesCanBeVoid ? VoidDuties.dutyOf(finding, outcomes, displacement) : null);
                } else {
                    found.addDisplaced(finding, completion);
                    // It is of use where it applies nowhere.
                    finding.note = finding.isNoted() ? finding.note : note(finding);
                    finding.time = finding.isNoted() ? finding.time : time(finding);
                }
            }
        }
    }

    /** The note of the first rule that has one and finds this. */
    private @Nullable String note(Finding finding) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) == finding
                    && rules.get(i).conclusion() instanceof VerdictOf verdict
                    && verdict.note() != null) {
                return verdict.note();
            }
        }
        return null;
    }

    /** The time limit of the first rule that has one and finds this. */
    private @Nullable Time time(Finding finding) {
        if (finding.perhaps() == null) {
            return null;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            Time time = outcomes.get(i) == finding ? finding.timeOf(rules.get(i)) : null;
            if (time != null) {
                return time;
            }
        }
        return null;
    }
}
