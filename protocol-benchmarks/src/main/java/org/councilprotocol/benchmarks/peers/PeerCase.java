package org.councilprotocol.benchmarks.peers;

import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.Complaint;

/**
 * A complaint about one person with every fact known, and which of the twelve norms apply.
 *
 * @param name what happens
 * @param situation the facts as this library takes them
 * @param facts the same, flat, for the other engines
 * @param norms the norms that apply
 */
public record PeerCase(String name, Complaint situation, ComplaintFacts facts, Set<String> norms) {

    public PeerCase {
        norms = new TreeSet<>(norms);
    }
}
