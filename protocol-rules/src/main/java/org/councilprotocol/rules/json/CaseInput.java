package org.councilprotocol.rules.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilprotocol.rules.internal.source.Json;

/**
 * The parts of a case as they are written, each with its path: what stands where nothing can is a defect, and left out.
 *
 * @param people the people told once for the whole case
 * @param shared the facts told once for several situations; empty if there are none
 * @param situations the objects that are to be situations
 */
record CaseInput(Map<String, Json.Fields> people, Json.Fields shared, Map<String, Json.Fields> situations) {

    /** What may stand beside the situations, or will. */
    private static final List<String> BESIDES =
            List.of(Vocabulary.PEOPLE, Vocabulary.SHARED, Vocabulary.AS_OF, Vocabulary.DONE);

    static CaseInput of(Json input, Defects defects) {
        CaseInput parts =
                new CaseInput(new LinkedHashMap<>(), Json.Fields.of(new LinkedHashMap<>()), new LinkedHashMap<>());
        if (!(input instanceof Json.Fields fields)) {
            defects.add(
                    "$",
                    "expected an object {…}, found " + Quoted.found(input)
                            + ": write one situation, or several as {\"situations\": [{…}, {…}]}");
        } else if (fields.byName().containsKey(Vocabulary.SITUATIONS)) {
            return parts.several(fields, defects);
        } else if (BESIDES.stream().anyMatch(fields.byName()::containsKey)) {
            parts.beside(fields, defects);
        } else {
            parts.situations.put("$", fields);
        }
        return parts;
    }

    /** A case without a list of situations, and so one in which nothing can stand beside the situation. */
    private void beside(Json.Fields fields, Defects defects) {
        Map<String, Json> alone = new LinkedHashMap<>(fields.byName());
        boolean one = alone.containsKey(Vocabulary.SITUATION);
        for (String name : BESIDES) {
            if (alone.remove(name) == null) {
                continue;
            }
            String path = Defects.field("$", name);
            if (!understood(name, path, defects)) {
                continue;
            } else if (one) {
                defects.add(
                        path,
                        "beside " + Quoted.of(name) + " the situation stands in a list: write {" + Quoted.of(name)
                                + ": …, \"situations\": [{\"situation\": …}]}");
            }
        }
        if (one) {
            situations.put("$", new Json.Fields(fields.at(), alone, fields.names(), fields.repeated()));
        } else {
            defects.add("$", "\"situations\" is missing: say what happened, as a list of situations [{…}]");
        }
    }

    private CaseInput several(Json.Fields fields, Defects defects) {
        Json.Fields told = shared;
        for (Map.Entry<String, Json> field : fields.byName().entrySet()) {
            String name = field.getKey();
            String path = Defects.field("$", name);
            switch (name) {
                case Vocabulary.SITUATIONS ->
                    objects(
                            field.getValue(),
                            path,
                            new Listed("situations", "a situation", Limits.SITUATIONS, true),
                            situations,
                            defects);
                case Vocabulary.PEOPLE ->
                    objects(
                            field.getValue(),
                            path,
                            new Listed("people", "a person", Limits.PEOPLE, false),
                            people,
                            defects);
                case Vocabulary.SHARED -> {
                    if (field.getValue() instanceof Json.Fields facts) {
                        told = facts;
                    } else if (RecordReader.given(field.getValue())) {
                        defects.add(path, "expected an object {…} of facts, found " + Quoted.found(field.getValue()));
                    }
                }
                default -> {
                    if (understood(name, path, defects)) {
                        defects.add(
                                path,
                                "unknown field " + Quoted.of(name)
                                        + ": beside \"situations\" only \"people\" and \"shared\" can stand; write it"
                                        + " inside one of them");
                    }
                }
            }
        }
        return new CaseInput(people, told, situations);
    }

    /** What a list of the case holds. */
    private record Listed(String all, String one, int most, boolean needed) {}

    private static void objects(
            Json given, String path, Listed listed, Map<String, Json.Fields> found, Defects defects) {
        if (!(given instanceof Json.Elements elements)) {
            if (listed.needed || RecordReader.given(given)) {
                defects.add(path, "expected a list of " + listed.all + ", found " + Quoted.found(given));
            }
            return;
        }
        int count = elements.inOrder().size();
        if (count == 0 && listed.needed) {
            defects.add(path, "the list is empty: a case has at least one situation");
        } else if (count > listed.most) {
            defects.add(path, "there are " + count + " " + listed.all + "; " + listed.most + " is the most allowed");
        }
        for (int i = 0; i < Math.min(count, listed.most); i++) {
            String here = Defects.element(path, i);
            Json element = elements.inOrder().get(i);
            if (element instanceof Json.Fields object) {
                found.put(here, object);
            } else {
                defects.add(here, "expected " + listed.one + " {…}, found " + Quoted.found(element));
            }
        }
    }

    /** Whether this library makes anything of a part of a case; otherwise a defect says so. */
    private static boolean understood(String name, String path, Defects defects) {
        switch (name) {
            case Vocabulary.AS_OF -> {
                defects.add(
                        path,
                        "is not yet understood: leave it out; a case is decided by the edition that the protocol"
                                + " says is current, whatever the day");
                return false;
            }
            case Vocabulary.DONE -> {
                defects.add(
                        path,
                        "is not yet understood: leave it out; what is already done is not held against what is due");
                return false;
            }
            default -> {
                return true;
            }
        }
    }

    /** Whether the situations stand in a list; otherwise the case is one situation by itself. */
    boolean isList() {
        return !situations.containsKey("$");
    }
}
