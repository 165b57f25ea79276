package org.councilprotocol.rules.engine;

import java.util.List;

/**
 * A rule that fired.
 *
 * @param rule the rule's number within the pack
 * @param facts the facts of the match, in the order of the rule's patterns; what {@code not} and {@code exists} looked
 *     at is not among them
 */
public record Firing(int rule, List<Object> facts) {

    public Firing {
        facts = List.copyOf(facts);
    }
}
