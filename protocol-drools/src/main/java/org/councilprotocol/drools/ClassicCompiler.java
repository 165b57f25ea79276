package org.councilprotocol.drools;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.rules.engine.EngineException;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Drools' classic compiler: conditions are compiled in part and interpreted in part. */
final class ClassicCompiler implements RuleCompiler {

    @Override
    public Map<Shape, RuleBase> compile(Map<Shape, List<Rule>> rules) {
        Map<Shape, RuleBase> bases = new HashMap<>();
        rules.forEach((situation, each) -> bases.put(situation, compile(situation, each)));
        return bases;
    }

    private static RuleBase compile(Shape situation, List<Rule> rules) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newReaderResource(new StringReader(DrlWriter.of(situation, rules))), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new EngineException("Drools refuses verified rules: " + builder.getErrors());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return new RuleBase(base, rules);
    }
}
