package org.councilprotocol.rules.engine;

import java.io.StringReader;
import java.util.List;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.pack.Conclusion;
import org.councilprotocol.rules.pack.Pack;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.shape.Shape;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The compiled rules of a pack for one kind of situation. Safe to share among threads. */
public final class RuleBase {

    /** The agenda group of the rules that derive terms. */
    static final String TERMS = "terms";

    /** A run that fires more rules than this is endless, which no verified pack is. */
    private static final int MOST_FIRINGS = 100_000;

    private final KieSessionsPool sessions;
    private final boolean deriveTerms;

    private RuleBase(KieBase base, boolean deriveTerms) {
        this.deriveTerms = deriveTerms;
        this.sessions = base.newKieSessionsPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /** Compiles the rules that one kind of situation can meet. */
    public static RuleBase compile(Pack pack, Shape situation, List<Rule> rules) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        String drl = EngineDrl.of(pack.council(), situation, rules);
        builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new EngineException("the rule engine refuses verified rules: " + builder.getErrors());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return new RuleBase(base, deriveTerms(rules));
    }

    private static boolean deriveTerms(List<Rule> rules) {
        return rules.stream().anyMatch(rule -> rule.conclusion() instanceof Conclusion.TermOf);
    }

    /** Takes rules that were compiled when the pack was built. */
    static RuleBase prebuilt(Model model, List<Rule> rules) {
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(model), deriveTerms(rules));
    }

    /**
     * Runs the rules over a situation; every fact that a rule looks at must be known.
     *
     * @throws EngineException if they do not come to an end
     */
    public Firings run(Situation situation) {
        KieSession session = sessions.newKieSession();
        try {
            Firings firings = new Firings();
            session.setGlobal("firings", firings);
            session.insert(situation);
            if (deriveTerms) {
                session.getAgenda().getAgendaGroup(TERMS).setFocus();
            }
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new EngineException("the rules do not come to an end");
            }
            return firings;
        } finally {
            session.dispose();
        }
    }
}
