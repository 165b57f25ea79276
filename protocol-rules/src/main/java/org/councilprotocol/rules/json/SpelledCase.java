package org.councilprotocol.rules.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.NearMiss;
import org.councilprotocol.model.fact.FactPath;

/**
 * A case in which each thing is called by one spelling of its name, the one told first.
 *
 * @param situations the situations, at least one
 * @param nearMisses names that are taken for two and may be meant for one, in the order of the case
 * @param told what is told of facts that the situations leave out, in normal form, by their paths
 */
public record SpelledCase(List<? extends Situation> situations, List<NearMiss> nearMisses, Map<FactPath, Told> told) {

    public SpelledCase {
        nearMisses = List.copyOf(nearMisses);
    }

    /** One of its situations by itself. */
    public SpelledCase only(int place) {
        Situation situation = situations.get(place);
        Map<FactPath, Told> ofIt = new TreeMap<>();
        told.forEach((path, so) -> {
            String id = path.person();
            if (id == null && path.situation() == place) {
                ofIt.put(path.inSituation(), so);
            } else if (id != null && FactSetter.mention(situation, FactPath.EMPTY, id) != null) {
                ofIt.put(path, so);
            }
        });
        return new SpelledCase(List.of(situation), nearMisses, ofIt);
    }

    /** The same, of which this is told besides. */
    SpelledCase with(Map<FactPath, Told> besides) {
        return new SpelledCase(situations, nearMisses, besides);
    }
}
