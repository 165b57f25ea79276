package org.councilprotocol.testkit.mutation;

import java.util.List;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.pack.Rule;

/**
 * A pack with one small change.
 *
 * @param id the rule's name and the change: the same as long as both are, wherever the rule stands
 * @param kind what is changed
 * @param norm the norm whose rule is changed; empty for a term
 * @param clause the clause as a reader cites it; {@code "terms"} for a term
 * @param rule the name of the changed rule
 * @param at where the rule, or the condition that is changed, stands
 * @param change the change, in words
 * @param rules all rules of the changed pack
 * @param situations the types of situation that the change can bear on
 */
public record Mutant(
        String id,
        MutationKind kind,
        String norm,
        String clause,
        String rule,
        Position at,
        String change,
        List<Rule> rules,
        List<Class<?>> situations) {

    public Mutant {
        rules = List.copyOf(rules);
        situations = List.copyOf(situations);
    }
}
