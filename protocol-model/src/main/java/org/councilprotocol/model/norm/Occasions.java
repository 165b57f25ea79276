package org.councilprotocol.model.norm;

import java.util.List;

/**
 * When an unconditional reminder comes up.
 *
 * @param situations the situations that call it up, by their JSON names; empty if none does by itself
 * @param norms ids of norms whose verdicts call it up; empty if none does
 * @param silence whether it comes up where the protocol lays nothing down: where it has at most reminders and gaps
 */
public record Occasions(List<String> situations, List<String> norms, boolean silence) {

    /** Comes up on no occasion by itself. */
    public static final Occasions NONE = new Occasions(List.of(), List.of(), false);

    public Occasions {
        situations = List.copyOf(situations);
        norms = List.copyOf(norms);
    }
}
