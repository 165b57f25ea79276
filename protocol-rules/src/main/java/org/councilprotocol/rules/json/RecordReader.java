package org.councilprotocol.rules.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Consistent;
import org.councilprotocol.model.Contradiction;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Told;
import org.councilprotocol.rules.internal.source.Json;
import org.councilprotocol.rules.internal.vocabulary.Restriction;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Makes records of the model from objects. What is wrong with a fact makes a defect, and leaves the fact out. */
final class RecordReader {

    /** Finds the person who stands at a path. */
    interface People {

        /** That person, or {@code null} if nobody could be made out. */
        @Nullable
        Person at(String path);
    }

    private static final String NOT = "not";
    private static final String ONE_OF = "oneOf";
    private static final String HAS = "has";
    private static final String HAS_NOT = "hasNot";

    private final ValueReader values;
    private final Defects defects;
    private final Map<String, Told> told = new LinkedHashMap<>();

    RecordReader(ValueReader values, Defects defects) {
        this.values = values;
        this.defects = defects;
    }

    /**
     * The record that these fields describe.
     *
     * @param besides fields that may be given and are no facts
     * @return {@code null} only if the model refuses the facts
     */
    @Nullable
    Object read(Shape shape, Json.Fields fields, String path, List<String> besides, People people) {
        unknownFields(List.of(shape), fields, path, besides);
        @Nullable Object[] facts = new @Nullable Object[shape.parts().size()];
        for (Part part : shape.parts()) {
            Json json = fields.byName().get(part.name());
            if (json != null && given(json)) {
                facts[part.index()] = fact(part, json, Defects.field(path, part.name()), people);
            }
        }
        return consistent(shape, facts, path);
    }

    /** What was told of facts whose values were not, by their paths. */
    Map<String, Told> told() {
        return told;
    }

    /** Makes a defect of every field that none of the records has. */
    void unknownFields(List<Shape> shapes, Json.Fields fields, String path, List<String> besides) {
        boolean listed = false;
        for (String name : fields.byName().keySet()) {
            if (besides.contains(name) || shapes.stream().anyMatch(shape -> shape.part(name) != null)) {
                continue;
            }
            if (defects.isFull()) {
                defects.count();
            } else {
                boolean first = !listed;
                defects.add(Defects.field(path, name), () -> Advice.field(shapes.get(0), name, besides, first));
                listed = true;
            }
        }
    }

    /** Whether a field says anything; {@code null} says as little as a field left out. */
    static boolean given(@Nullable Json json) {
        return json != null && !(json instanceof Json.Nothing);
    }

    private @Nullable Object consistent(Shape shape, @Nullable Object[] facts, String path) {
        try {
            Object made = shape.create(facts);
            Contradiction contradiction = made instanceof Consistent checked ? checked.contradiction() : null;
            if (contradiction != null) {
                defects.add(path, contradiction);
            }
            return made;
        } catch (IllegalArgumentException e) {
            defects.add(path, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** The value of one fact; {@code null} where it is none. */
    @Nullable
    Object fact(Part part, Json json, String path, People people) {
        if (json instanceof Json.Fields fields && isPartly(part)) {
            Told some = partly(part, fields, path);
            if (some != null) {
                told.put(path, some);
            }
            return null;
        } else if (part.many() == Many.ONE) {
            return one(part, json, path, people);
        } else if (json instanceof Json.Elements elements) {
            return several(part, elements, path, people);
        }
        defects.add(
                path,
                "expected a list, found " + Quoted.found(json) + ": write [ ] around it, even for a single "
                        + (part.kind() == Kind.RECORD ? "one" : "value"));
        return null;
    }

    private @Nullable Object one(Part part, Json json, String path, People people) {
        if (json instanceof Json.Elements) {
            defects.add(
                    path,
                    "expected a single value, found a list […]: write " + ValueReader.expected(part) + ", without [ ]");
            return null;
        } else if (Vocabulary.isPerson(part)) {
            return people.at(path);
        } else if (part.kind() == Kind.RECORD) {
            return nested(part, json, path, people);
        }
        return values.read(part, json, path);
    }

    private @Nullable Object nested(Part part, Json json, String path, People people) {
        if (json instanceof Json.Fields fields) {
            return read(Shape.of(part.type()), fields, path, List.of(), people);
        }
        defects.add(path, "expected " + ValueReader.expected(part) + ", found " + Quoted.found(json));
        return null;
    }

    private @Nullable Object several(Part part, Json.Elements elements, String path, People people) {
        Collection<Object> found = part.many() == Many.SET ? new LinkedHashSet<>() : new ArrayList<>();
        String wrong =
                ValueRules.size(part.kind() == Kind.RECORD, elements.inOrder().size());
        if (wrong != null) {
            defects.add(path, wrong);
            return null;
        }
        boolean whole = true;
        for (int i = 0; i < elements.inOrder().size(); i++) {
            Json element = elements.inOrder().get(i);
            String here = Defects.element(path, i);
            Object value = null;
            if (given(element)) {
                value = one(part, element, here, people);
            } else {
                defects.add(
                        here,
                        "null stands for something not known, and a list that is given is complete: leave"
                                + " it out, or leave the whole list out where it is not known");
            }
            if (value == null) {
                whole = false;
            } else {
                found.add(value);
            }
        }
        return whole ? found : null;
    }

    // ------------------------------------------------------------------ partial knowledge

    /** Whether something can be told of a fact whose value is not. */
    static boolean isPartly(Part part) {
        return Restriction.restricts(part)
                || part.many() == Many.SET && (part.kind() == Kind.ENUM || part.kind() == Kind.NAME);
    }

    /** How that is written. */
    static String partly(Part part) {
        return part.many() == Many.ONE
                ? "of a single value tell {\"not\": […]} or {\"oneOf\": […]}"
                : "of a set tell {\"has\": […], \"hasNot\": […]}, or one of the two";
    }

    private @Nullable Told partly(Part part, Json.Fields fields, String path) {
        Set<String> names = fields.byName().keySet();
        int before = defects.added();
        Told some;
        if (part.many() == Many.SET && !names.isEmpty() && Set.of(HAS, HAS_NOT).containsAll(names)) {
            some = new Told.Elements(values(part, fields, HAS, path), values(part, fields, HAS_NOT, path));
        } else if (part.many() == Many.ONE && names.equals(Set.of(NOT))) {
            some = new Told.Not(values(part, fields, NOT, path));
        } else if (part.many() == Many.ONE && names.equals(Set.of(ONE_OF))) {
            some = new Told.OneOf(values(part, fields, ONE_OF, path));
        } else {
            defects.add(
                    path,
                    "expected " + (part.many() == Many.ONE ? ValueReader.expected(part) : "a list")
                            + ", found an object {…}; where the value is not known, " + partly(part));
            return null;
        }
        return defects.added() == before ? some : null;
    }

    private Set<Object> values(Part part, Json.Fields fields, String name, String path) {
        Json json = fields.byName().get(name);
        String here = Defects.field(path, name);
        Set<Object> found = new LinkedHashSet<>();
        if (json instanceof Json.Elements elements) {
            for (int i = 0; i < elements.inOrder().size(); i++) {
                Object value = values.read(part, elements.inOrder().get(i), Defects.element(here, i));
                if (value != null) {
                    found.add(value);
                }
            }
        } else if (json != null) {
            defects.add(here, "expected a list, found " + Quoted.found(json) + ": write [ ] around it");
        }
        return found;
    }
}
