package org.councilprotocol.model.decision;

import java.util.List;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;

/**
 * Something that the case tells and that plays no part in this protocol: without it the decision would be the same.
 *
 * @param fact the path of the fact; of a value among several of a fact, the path of that fact
 * @param value what is told of it and plays no part: its value, or the one among several
 * @param words the fact or the value in plain words
 * @param heardIn situations, by their names in JSON, in which this protocol does turn on a fact of this name; empty if
 *     in none
 */
public record Unused(FactPath fact, FactValue value, String words, List<String> heardIn) {

    public Unused {
        heardIn = List.copyOf(heardIn);
    }
}
