package org.councilprotocol.drools;

import java.io.StringReader;
import java.util.List;
import org.councilprotocol.rules.engine.EngineException;
import org.councilprotocol.rules.internal.pack.Rule;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Drools' classic compiler: conditions are compiled in part and interpreted in part. */
final class ClassicCompiler implements RuleCompiler {

    @Override
    public RuleBase compile(List<Rule> rules) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newReaderResource(new StringReader(DrlWriter.of(rules))), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new EngineException("Drools refuses verified rules: " + builder.getErrors());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return new RuleBase(base, rules);
    }
}
