package org.councilprotocol.rules.find;

import java.util.List;
import org.councilprotocol.model.decision.Companion;
import org.jspecify.annotations.Nullable;

/**
 * A situation in which what somebody tells may be told to a protocol.
 *
 * @param situation its name in JSON, such as {@code "complaint"}
 * @param label what it is called in words
 * @param means when to choose it
 * @param score how well it fits what was told; higher is better, and it says nothing across calls
 * @param silent whether this council's protocol has no rule about it
 * @param facts the facts of it, and their values, to which the words point, the likeliest first; often there is none
 * @param example the nearest sentence of the council's scenarios, or of another's that is much nearer, with its case to
 *     copy; {@code null} where none shares a word with what was told
 * @param rivals others of the situations found with which this one is easily confused, and how they differ
 * @param companions which second situation such an event may need beside this one, and why
 */
public record Candidate(
        String situation,
        String label,
        String means,
        double score,
        boolean silent,
        List<FactHint> facts,
        @Nullable Example example,
        List<Rival> rivals,
        List<Companion> companions) {

    public Candidate {
        facts = List.copyOf(facts);
        rivals = List.copyOf(rivals);
        companions = List.copyOf(companions);
    }
}
