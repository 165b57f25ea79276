package org.councilprotocol.model.decision;

import java.util.List;

/**
 * Something that the case tells and that plays no part in this protocol: without it, or with another value on which
 * nothing turns, the decision would be the same.
 *
 * @param told the fact, with its value; of a fact with several values, the one that plays no part
 * @param heardIn other situations, by their names in JSON, in which this protocol turns on a fact of this name; empty
 *     if there is none, or where it is one of several values
 */
public record Unused(Ground told, List<String> heardIn) {

    public Unused {
        heardIn = List.copyOf(heardIn);
    }
}
