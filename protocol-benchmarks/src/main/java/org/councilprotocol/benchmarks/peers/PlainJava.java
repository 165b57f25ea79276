package org.councilprotocol.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The twelve norms as conditions written by hand: the floor. */
final class PlainJava implements Peer {

    @Override
    public Supplier<Object> ready(PeerCase theCase) {
        ComplaintFacts facts = theCase.facts();
        return () -> applying(facts);
    }

    @Override
    public Set<String> norms(Object answer) {
        Set<String> norms = new TreeSet<>();
        ((List<?>) answer).forEach(norm -> norms.add((String) norm));
        return norms;
    }

    private static List<String> applying(ComplaintFacts c) {
        List<String> norms = new ArrayList<>(4);
        if (c.byMember && c.aboutOfficer) {
            boolean director = c.corporateDirector || c.managingDirector || c.directorGrade;
            if (!c.discussed && !c.unableToDiscuss) {
                norms.add("11.1/1");
            }
            if (!director && (c.discussed && !c.resolved || c.unableToDiscuss)) {
                norms.add("11.1/2");
            }
            if (director && !c.managingDirector) {
                norms.add("11.2/1");
            }
            if (c.managingDirector) {
                norms.add("11.3/1");
                if (c.financialIrregularity) {
                    norms.add("11.3/2");
                }
            }
            if (c.serious || c.repeated) {
                if (!director && !c.monitoringOfficer) {
                    norms.add("11.5/1");
                }
                if (director && !c.managingDirector && !c.monitoringOfficer) {
                    norms.add("11.6/1");
                }
                if (c.managingDirector && !c.monitoringOfficer) {
                    norms.add("11.7/1");
                }
                if (c.monitoringOfficer && !c.managingDirector) {
                    norms.add("11.8/1");
                }
                if (c.managingDirector || c.monitoringOfficer || c.section151Officer) {
                    norms.add("11.9/1");
                }
            }
        } else if (!c.byMember && !c.aboutOfficer) {
            norms.add("11.4/1");
            if (c.inGroup) {
                norms.add("11.4/2");
            }
        }
        return norms;
    }
}
