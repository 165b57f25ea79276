package org.councilprotocol.drools;

import java.util.List;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.engine.EngineException;
import org.councilprotocol.rules.internal.pack.Rule;

/**
 * Protocols that decide on Drools: a second opinion.
 *
 * <pre>{@code
 * Protocol worcester = Protocol.load("worcester");
 * Protocol onDrools = DroolsProtocol.of(worcester);
 * Decision decision = onDrools.decide(situation);        // the same as worcester.decide(situation)
 * }</pre>
 *
 * <p>What Drools does here is to find which rules hold of a case all of whose facts are known. Which unknown facts
 * matter, in which ways they are completed, what an exception displaces and what a decision tells of it is the work of
 * {@code protocol-rules} on either engine; so a decision on Drools is the same as without, and takes many times as
 * long. It is for tests, and for whoever wants each verdict confirmed by an engine that others maintain. Whoever only
 * decides needs no more than a {@link Protocol}.
 */
public final class DroolsProtocol {

    private DroolsProtocol() {}

    /**
     * The same protocol on Drools, its rules compiled now by Drools' classic compiler.
     *
     * @throws EngineException if Drools refuses the rules
     */
    public static Protocol of(Protocol protocol) {
        return compiled(protocol, new ClassicCompiler());
    }

    /**
     * The same protocol on Drools, its rules compiled now into Drools' executable model. Compiling takes longer than
     * the classic compiler does, and it refuses other mistakes; so who writes for Drools compiles both ways.
     *
     * @throws EngineException if Drools refuses the rules
     */
    public static Protocol ofExecutableModel(Protocol protocol) {
        return compiled(protocol, new ModelCompiler());
    }

    private static Protocol compiled(Protocol protocol, RuleCompiler compiler) {
        PackInspection inspection = PackInspection.of(protocol);
        List<Rule> rules = inspection.verifiedRules();
        return inspection.on(rules.isEmpty() ? (complete, readings) -> List.of() : compiler.compile(rules)::run);
    }
}
