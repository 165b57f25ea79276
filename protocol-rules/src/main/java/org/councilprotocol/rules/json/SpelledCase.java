package org.councilprotocol.rules.json;

import java.util.List;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.decision.NearMiss;

/**
 * A case in which each thing is called by one spelling of its name, the one told first.
 *
 * @param situations the situations, at least one
 * @param nearMisses names that are taken for two and may be meant for one, in the order of the case
 */
public record SpelledCase(List<? extends Situation> situations, List<NearMiss> nearMisses) {

    public SpelledCase {
        nearMisses = List.copyOf(nearMisses);
    }
}
