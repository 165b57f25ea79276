package org.councilprotocol.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** The twelve norms as Evrete rules, with conditions that it compiles, in a session for each case. */
final class Evrete implements Peer {

    private final Knowledge knowledge;

    Evrete() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (Map.Entry<String, List<String>> row : NormTable.ROWS.entrySet()) {
            String norm = row.getKey();
            LhsBuilder<Knowledge> conditions =
                    rules.newRule(norm).forEach("$c", ComplaintFacts.class, "$norms", Found.class);
            for (String condition : row.getValue()) {
                conditions = conditions.where(NormTable.written(condition, "$c."));
            }
            rules = conditions.execute(
                    context -> context.<Found>get("$norms").norms.add(norm));
        }
        knowledge = rules.build();
    }

    /** Where a session puts the norms that apply. */
    public static final class Found {

        /** Their ids. */
        public final List<String> norms = new ArrayList<>(4);
    }

    @Override
    public Supplier<Object> ready(PeerCase theCase) {
        ComplaintFacts complaint = theCase.facts();
        return () -> {
            Found found = new Found();
            knowledge.newStatelessSession().insertAndFire(complaint, found);
            return found;
        };
    }

    @Override
    public Set<String> norms(Object answer) {
        return new TreeSet<>(((Found) answer).norms);
    }
}
