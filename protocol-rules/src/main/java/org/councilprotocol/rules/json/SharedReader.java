package org.councilprotocol.rules.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.SharedFacts;
import org.jspecify.annotations.Nullable;

/** Gives the facts that a case tells once to each situation that has them and does not state them. */
final class SharedReader {

    private static final String PATH = Defects.field("$", Vocabulary.SHARED);

    private final CaseInput parts;
    private final Map<String, Shape> shapes;
    private final RecordReader records;
    private final Defects defects;

    /**
     * A reader.
     *
     * @param shapes the kinds of the situations, by their paths, so far as they are known
     */
    SharedReader(CaseInput parts, Map<String, Shape> shapes, ValueReader values, Defects defects) {
        this.parts = parts;
        this.shapes = shapes;
        this.records = new RecordReader(values, defects);
        this.defects = defects;
    }

    /** The situations by their paths, each with what it takes. */
    Map<String, Json.Fields> spread() {
        Map<String, Json.Fields> whole = new LinkedHashMap<>(parts.situations());
        parts.shared().byName().forEach((name, value) -> {
            Set<String> takers = SharedFacts.takers().get(name);
            if (takers == null) {
                defects.add(Defects.field(PATH, name), () -> notShared(name));
            } else if (RecordReader.given(value) && isValue(name, value, takers)) {
                give(name, value, takers, whole);
            }
        });
        return whole;
    }

    private boolean isValue(String name, Json value, Set<String> takers) {
        Shape taker =
                Objects.requireNonNull(Shape.situations().get(takers.iterator().next()));
        int before = defects.added();
        records.fact(Objects.requireNonNull(taker.part(name)), value, Defects.field(PATH, name), path -> null);
        return defects.added() == before;
    }

    private void give(String name, Json value, Set<String> takers, Map<String, Json.Fields> whole) {
        boolean taken = false;
        boolean stated = false;
        for (Map.Entry<String, Shape> each : shapes.entrySet()) {
            Json.Fields fields = whole.get(each.getKey());
            if (fields == null || !takers.contains(each.getValue().name())) {
                continue;
            } else if (RecordReader.given(fields.byName().get(name))) {
                stated = true;
                continue;
            }
            Map<String, Json> more = new LinkedHashMap<>(fields.byName());
            more.put(name, value);
            whole.put(each.getKey(), new Json.Fields(fields.at(), more, fields.names(), fields.repeated()));
            taken = true;
        }
        // Which facts a situation has cannot be said while it is not known which it is.
        if (!taken && shapes.size() == parts.situations().size()) {
            defects.add(
                    Defects.field(PATH, name),
                    stated
                            ? "every situation that has " + Quoted.of(name) + " states it itself: leave it out here"
                            : "no situation of this case has " + Quoted.of(name) + ": leave it out; it is a fact of "
                                    + Quoted.all(takers));
        }
    }

    private String notShared(String name) {
        Set<String> owners = new TreeSet<>();
        shapes.values().forEach(shape -> {
            if (shape.part(name) != null) {
                owners.add(shape.name());
            }
        });
        if (!owners.isEmpty()) {
            return Quoted.of(name) + " is not the same question in several situations: tell it in "
                    + String.join(" and in ", owners.stream().map(Quoted::of).toList()) + known();
        }
        @Nullable String nearest = Nearest.to(name, SharedFacts.takers().keySet());
        return Quoted.of(name) + " is not a fact that situations share"
                + (nearest == null ? "" : ": did you mean " + Quoted.of(nearest) + "?") + known();
    }

    private static String known() {
        return ". Those that they share are "
                + Quoted.all(SharedFacts.takers().keySet())
                + "; people are shared by their ids, under \"people\"";
    }
}
