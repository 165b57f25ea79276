package org.councilprotocol.testkit;

import java.util.List;
import java.util.stream.Collectors;

/** Scenario files that cannot be run: every defect of them at once. */
public final class ScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    ScenarioException(List<Defect> defects) {
        super(defects.stream()
                .map(Defect::toString)
                .collect(Collectors.joining("\n  ", defects.size() + " defect(s) in the scenarios:\n  ", "")));
        this.defects = List.copyOf(defects);
    }

    /** The defects, in the order of the files; never empty. */
    public List<Defect> defects() {
        return defects;
    }
}
