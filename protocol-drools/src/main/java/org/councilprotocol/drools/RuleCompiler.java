package org.councilprotocol.drools;

import java.util.List;
import org.councilprotocol.rules.engine.EngineException;
import org.councilprotocol.rules.internal.pack.Rule;

/** One of the two ways in which Drools compiles rules. */
@FunctionalInterface
interface RuleCompiler {

    /**
     * Compiles the rules of a pack.
     *
     * @param rules the rules, terms first
     * @throws EngineException if Drools refuses them
     */
    RuleBase compile(List<Rule> rules);
}
