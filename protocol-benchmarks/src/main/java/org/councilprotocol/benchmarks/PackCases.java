package org.councilprotocol.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** The cases of a council's own scenarios, and the same with facts left out. */
final class PackCases {

    /** So many deciding yes-or-no facts a situation must give for some of them to be left out. */
    static final int DECIDING = 6;

    private PackCases() {}

    /** The cases of all scenarios, in the order of files. */
    static List<Case> all(String council, Protocol protocol) {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Home.scenarios(council))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                for (JsonNode scenario :
                        new ObjectMapper().readTree(file.toFile()).get("scenarios")) {
                    cases.add(protocol.read(scenario.get("case").toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (cases.isEmpty()) {
            throw new IllegalStateException(council + " has no scenarios");
        }
        return cases;
    }

    /**
     * Those of one situation that give at least {@link #DECIDING} yes-or-no facts of their own which some rule tests,
     * with the first few of these left out.
     *
     * @param leftOut how many
     */
    static List<Case> without(int leftOut, List<Case> cases, Protocol protocol) {
        List<Case> found = new ArrayList<>();
        for (Case theCase : cases) {
            if (theCase.situations().size() == 1) {
                Situation situation = theCase.situations().get(0);
                List<Part> deciding = deciding(situation, protocol);
                if (deciding.size() >= DECIDING) {
                    found.add(Case.of(without(situation, deciding.subList(0, leftOut))));
                }
            }
        }
        return found;
    }

    private static List<Part> deciding(Situation situation, Protocol protocol) {
        Shape shape = Shape.of(situation.getClass());
        Set<String> tested =
                PackInspection.of(protocol).testedBy(shape.situation()).keySet();
        return shape.parts().stream()
                .filter(part ->
                        part.type() == Boolean.class && part.get(situation) != null && tested.contains(part.name()))
                .toList();
    }

    private static Situation without(Situation situation, List<Part> leftOut) {
        Shape shape = Shape.of(situation.getClass());
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            values[part.index()] = leftOut.contains(part) ? null : part.get(situation);
        }
        return (Situation) shape.create(values);
    }
}
