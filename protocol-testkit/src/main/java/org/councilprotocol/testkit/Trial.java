package org.councilprotocol.testkit;

import java.util.stream.Stream;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.norm.Norm;

/** A scenario that can be put to any decision about its case. */
public final class Trial {

    private final Scenario scenario;

    Trial(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The scenario's id. */
    public String id() {
        return scenario.id();
    }

    /** What happens, in a sentence. */
    public String sentence() {
        return scenario.sentence();
    }

    /** The case, as JSON. */
    public String caseJson() {
        return scenario.caseJson();
    }

    /** Whether it says anything of this norm, by its id or its clause. */
    public boolean cites(Norm norm) {
        return Stream.concat(scenario.expect().stream(), scenario.never().stream())
                .map(Claim::cited)
                .anyMatch(cited -> cited.equals(norm.id()) || cited.equals(norm.clause()));
    }

    /** Whether this decision says what the scenario expects, and nothing that it rules out. */
    public boolean passes(Decision decision) {
        return new Examination(scenario, Entry.of(decision)).problems().isEmpty();
    }
}
