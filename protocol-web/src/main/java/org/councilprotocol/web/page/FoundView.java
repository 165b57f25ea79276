package org.councilprotocol.web.page;

import java.util.List;
import java.util.Objects;
import org.councilprotocol.rules.find.Candidate;
import org.councilprotocol.rules.find.Example;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.web.council.Council;

/**
 * A situation in which an event may be told, to choose.
 *
 * @param choice the situation
 * @param silent whether the protocol does not speak of it
 * @param example the nearest example; empty if there is none
 * @param differences how it differs from others that were found
 */
public record FoundView(SituationGroups.Choice choice, boolean silent, String example, List<String> differences) {

    public FoundView {
        differences = List.copyOf(differences);
    }

    static FoundView of(Council council, Candidate candidate) {
        Shape shape = Objects.requireNonNull(council.situations().get(candidate.situation()));
        Example example = candidate.example();
        return new FoundView(
                SituationGroups.choice(council, shape),
                candidate.silent(),
                example == null ? "" : example.sentence(),
                candidate.rivals().stream()
                        .map(rival -> SituationGroups.inWords(council, rival.difference()))
                        .toList());
    }
}
