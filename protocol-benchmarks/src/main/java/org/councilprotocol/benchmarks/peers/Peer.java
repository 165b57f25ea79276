package org.councilprotocol.benchmarks.peers;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** An engine that has the twelve norms ready. */
public interface Peer {

    /**
     * Puts a case into the form that the engine takes, outside the time measured.
     *
     * @return what answers it, in the engine's own form, each time anew
     */
    Supplier<Object> ready(PeerCase theCase);

    /** The ids of the norms that an answer says apply. */
    Set<String> norms(Object answer);

    /** The engines by name, the hand-written floor first. */
    List<String> NAMES = List.of(
            "plain Java",
            "Council Protocol",
            "Council Protocol, whole Worcester pack",
            "Easy Rules",
            "Cedar, cached policy set",
            "Cedar",
            "Council Protocol on Drools",
            "Evrete",
            "Camunda DMN");

    /**
     * The engine of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Peer of(String name) {
        return switch (name) {
            case "plain Java" -> new PlainJava();
            case "Council Protocol" -> CouncilProtocol.ofTwelveNorms();
            case "Council Protocol, whole Worcester pack" -> CouncilProtocol.ofWholePack();
            case "Council Protocol on Drools" -> CouncilProtocol.onDrools();
            case "Easy Rules" -> new EasyRules();
            case "Cedar, cached policy set" -> new Cedar(true);
            case "Cedar" -> new Cedar(false);
            case "Evrete" -> new Evrete();
            case "Camunda DMN" -> new CamundaDmn();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Asserts that this engine gives every case's answer.
     *
     * @throws IllegalStateException if it does not
     */
    default void check() {
        for (PeerCase theCase : PeerCases.ALL) {
            Supplier<Object> answering = ready(theCase);
            for (int again = 0; again < 2; again++) {
                Set<String> found = norms(answering.get());
                if (!found.equals(theCase.norms())) {
                    throw new IllegalStateException(getClass().getSimpleName() + " says " + found + " of "
                            + theCase.name() + ", not " + theCase.norms());
                }
            }
        }
    }
}
