package org.councilprotocol.benchmarks.peers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.councilprotocol.drools.DroolsProtocol;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.Rule;

/** This library: whole decisions, with clauses, bearers, addressees and reasons. */
final class CouncilProtocol implements Peer {

    private final Protocol protocol;

    private CouncilProtocol(Protocol protocol) {
        this.protocol = protocol;
    }

    static CouncilProtocol ofTwelveNorms() {
        return new CouncilProtocol(twelveNorms());
    }

    static CouncilProtocol ofWholePack() {
        return new CouncilProtocol(Protocol.load("worcester"));
    }

    static CouncilProtocol onDrools() {
        return new CouncilProtocol(DroolsProtocol.of(twelveNorms()));
    }

    /** Worcester's pack with the verdicts of the twelve norms alone: no gaps, and no second readings. */
    private static Protocol twelveNorms() {
        Protocol whole = Protocol.load("worcester");
        List<Rule> rules = PackInspection.of(whole).verifiedRules().stream()
                .filter(rule -> rule.norm().isEmpty()
                        ? rule.situation() == Complaint.class
                        : PeerCases.NORMS.contains(rule.norm())
                                && rule.reading() == null
                                && rule.conclusion() instanceof Conclusion.VerdictOf verdict
                                && verdict.kind() == OpenVerdict.Kind.VERDICT)
                .toList();
        return PackInspection.of(whole).withRules(rules);
    }

    @Override
    public Supplier<Object> ready(PeerCase theCase) {
        Complaint situation = theCase.situation();
        return () -> protocol.decide(situation);
    }

    @Override
    public Set<String> norms(Object answer) {
        Set<String> norms = new TreeSet<>();
        ((Decision) answer).verdicts().forEach(verdict -> norms.add(verdict.norm()));
        norms.retainAll(PeerCases.NORMS);
        return norms;
    }
}
