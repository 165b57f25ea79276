package org.councilprotocol.drools;

import java.util.List;
import java.util.Map;
import org.councilprotocol.rules.engine.EngineException;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.Shape;

/** One of the two ways in which Drools compiles rules. */
@FunctionalInterface
interface RuleCompiler {

    /**
     * Compiles the rules of a pack.
     *
     * @param rules the rules that each kind of situation can meet, terms first
     * @return a rule base for each kind of situation that has rules
     * @throws EngineException if Drools refuses them
     */
    Map<Shape, RuleBase> compile(Map<Shape, List<Rule>> rules);
}
