package org.councilprotocol.rules.json;

import org.councilprotocol.model.decision.Decision;

/** Writes a decision as JSON. */
public final class DecisionWriter {

    private DecisionWriter() {}

    /** The decision as JSON. */
    public static String write(Decision decision) {
        throw new UnsupportedOperationException(decision.toString());
    }
}
