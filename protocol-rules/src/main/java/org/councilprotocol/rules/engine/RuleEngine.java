package org.councilprotocol.rules.engine;

import java.util.List;
import org.councilprotocol.model.Situation;

/**
 * Runs a pack's rules over a case all of whose facts are known. It knows nothing of unknown facts and exceptions: what
 * is unknown is filled in before it is asked, and what displaces what is found afterwards.
 *
 * <p>An engine is made from the verified rules of one protocol,
 * {@link org.councilprotocol.rules.PackInspection#verifiedRules}, and is safe to share among threads.
 */
@FunctionalInterface
public interface RuleEngine {

    /**
     * The rules that hold of a case, one firing for each way in which a rule's patterns find facts, in any order. Those
     * that conclude a term are not told; the terms of all situations are there before any other rule is looked at.
     *
     * @param complete its situations; every fact that a rule looks at is known, and whoever is mentioned twice under
     *     one id is one person
     * @param readings the readings of the document that are taken, by their names
     * @return empty if no rule holds
     * @throws EngineException if the engine refuses the rules, or does not come to an end with them
     */
    List<Firing> run(List<Situation> complete, List<String> readings);
}
