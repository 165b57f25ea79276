package org.councilprotocol.model.decision;

import java.util.List;

/**
 * A verdict that a more specific norm displaces.
 *
 * @param verdict what would hold otherwise
 * @param by what displaces it; never empty
 */
public record Displaced(Verdict verdict, List<Cited> by) {

    public Displaced {
        by = List.copyOf(by);
    }
}
