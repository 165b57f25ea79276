package org.councilprotocol.drools;

import java.util.List;
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

    /**
     * A rule base.
     *
     * @param base the compiled rules
     * @param rules the rules that were compiled
     */
    RuleBase(KieBase base, List<Rule> rules) {
        this.deriveTerms = rules.stream().anyMatch(rule -> rule.conclusion() instanceof Conclusion.TermOf);
        this.sessions = base.newKieSessionsPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * The rules that fire for a case; every fact that a rule looks at must be known.
     *
     * @throws EngineException if they do not come to an end
     */
    List<Firing> run(List<Situation> situations) {
        KieSession session = sessions.newKieSession();
        try {
            Firings firings = new Firings();
            session.setGlobal("firings", firings);
            situations.forEach(session::insert);
            if (deriveTerms) {
                session.getAgenda().getAgendaGroup(TERMS).setFocus();
            }
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new EngineException("the rules do not come to an end");
            }
            return firings.fired();
        } finally {
            session.dispose();
        }
    }
}
