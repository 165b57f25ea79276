package org.councilprotocol.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The twelve norms as Easy Rules, with conditions in Java. */
final class EasyRules implements Peer {

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRules() {
        add("11.1/1", c -> officers(c) && !c.discussed && !c.unableToDiscuss);
        add("11.1/2", c -> officers(c) && !director(c) && (c.discussed && !c.resolved || c.unableToDiscuss));
        add("11.2/1", c -> officers(c) && director(c) && !c.managingDirector);
        add("11.3/1", c -> officers(c) && c.managingDirector);
        add("11.3/2", c -> officers(c) && c.managingDirector && c.financialIrregularity);
        add("11.4/1", c -> !c.byMember && !c.aboutOfficer);
        add("11.4/2", c -> !c.byMember && !c.aboutOfficer && c.inGroup);
        add("11.5/1", c -> officers(c) && repeatedOrSerious(c) && !director(c) && !c.monitoringOfficer);
        add(
                "11.6/1",
                c -> officers(c) && repeatedOrSerious(c) && director(c) && !c.managingDirector && !c.monitoringOfficer);
        add("11.7/1", c -> officers(c) && repeatedOrSerious(c) && c.managingDirector && !c.monitoringOfficer);
        add("11.8/1", c -> officers(c) && repeatedOrSerious(c) && c.monitoringOfficer && !c.managingDirector);
        add(
                "11.9/1",
                c -> officers(c)
                        && repeatedOrSerious(c)
                        && (c.managingDirector || c.monitoringOfficer || c.section151Officer));
    }

    private static boolean officers(ComplaintFacts c) {
        return c.byMember && c.aboutOfficer;
    }

    private static boolean director(ComplaintFacts c) {
        return c.corporateDirector || c.managingDirector || c.directorGrade;
    }

    private static boolean repeatedOrSerious(ComplaintFacts c) {
        return c.serious || c.repeated;
    }

    private void add(String norm, Predicate<ComplaintFacts> condition) {
        rules.register(new RuleBuilder()
                .name(norm)
                .when(facts -> condition.test(facts.<ComplaintFacts>get("complaint")))
                .then(facts -> facts.<List<String>>get("norms").add(norm))
                .build());
    }

    @Override
    public Supplier<Object> ready(PeerCase theCase) {
        ComplaintFacts complaint = theCase.facts();
        return () -> {
            List<String> norms = new ArrayList<>(4);
            Facts facts = new Facts();
            facts.put("complaint", complaint);
            facts.put("norms", norms);
            engine.fire(rules, facts);
            return norms;
        };
    }

    @Override
    public Set<String> norms(Object answer) {
        Set<String> norms = new TreeSet<>();
        ((List<?>) answer).forEach(norm -> norms.add((String) norm));
        return norms;
    }
}
