package org.councilprotocol.drools;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Reading;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.engine.EngineException;
import org.councilprotocol.rules.engine.Firing;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.Rule;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The compiled rules of a pack. Safe to share among threads. */
final class RuleBase {

    /** The agenda group of the rules that derive terms. */
    static final String TERMS = "terms";

    /** A run that fires more rules than this is endless, which no verified pack is. */
    private static final int MOST_FIRINGS = 100_000;

    private final KieSessionsPool sessions;
    private final boolean deriveTerms;
    private final KieBase base;

    /**
     * A rule base.
     *
     * @param base the compiled rules
     * @param rules the rules that were compiled
     */
    RuleBase(KieBase base, List<Rule> rules) {
        this.base = base;
        this.deriveTerms = rules.stream().anyMatch(rule -> rule.conclusion() instanceof Conclusion.TermOf);
        this.sessions = base.newKieSessionsPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * The rules that fire for a case; every fact that a rule looks at must be known.
     *
     * @param readings the readings of the document that are taken, by their names
     * @throws EngineException if they do not come to an end
     */
    List<Firing> run(List<Situation> situations, List<String> readings) {
        KieSession session = sessions.newKieSession();
        try {
            Firings firings = new Firings();
            session.setGlobal("firings", firings);
            Map<Object, Object> facts = new IdentityHashMap<>();
            situations.forEach(situation -> facts.putAll(DeclaredFacts.of(situation, base)));
            facts.keySet().forEach(session::insert);
            readings.forEach(name -> session.insert(new Reading(name)));
            if (deriveTerms) {
                session.getAgenda().getAgendaGroup(TERMS).setFocus();
            }
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new EngineException("the rules do not come to an end");
            }
            return facts.size() == situations.size() && situations.stream().allMatch(facts::containsKey)
                    ? firings.fired()
                    : firings.fired(facts);
        } finally {
            session.dispose();
        }
    }
}
