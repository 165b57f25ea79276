package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormKind;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What {@code norms.json} says.
 *
 * @param norms every norm, in order
 * @param places where each stands, by its id
 * @param unclear ids of those whose kind or state is not known
 * @param read whether the file reads as a list; otherwise its norms are not known
 */
record NormList(List<Norm> norms, Map<String, JsonPlace> places, Set<String> unclear, boolean read) {

    static final String FILE = "norms.json";

    private static final Set<String> KEYS = new TreeSet<>(
            Set.of("id", "clause", "lines", "kind", "defeasible", "bearer", "text", "state", "occasions", "why"));

    /**
     * What this file says; what is wrong with it is told.
     *
     * @param knownSituations the names of the situations on which a norm can come up
     */
    static NormList read(JsonPlace file, Set<String> knownSituations, Defects defects) {
        return new Reader(file, knownSituations, defects).norms();
    }

    /** Where a norm stands; where the file starts, if it is not there. */
    JsonPlace placeOf(String norm) {
        return places.getOrDefault(norm, new JsonPlace(FILE, 0, 0, null));
    }

    /** Reads it. */
    private static final class Reader {

        private final JsonPlace file;
        private final Set<String> knownSituations;
        private final Defects defects;
        private final Set<String> unclear = new TreeSet<>();

        Reader(JsonPlace file, Set<String> knownSituations, Defects defects) {
            this.file = file;
            this.knownSituations = knownSituations;
            this.defects = defects;
        }

        NormList norms() {
            Map<String, Norm> found = new LinkedHashMap<>();
            Map<String, JsonPlace> places = new LinkedHashMap<>();
            if (file.line() > 0 && !(file.value() instanceof List)) {
                defects.add(file.defect(null, "is no list of norms", "[ {\"id\": \"1.1/1\", …}, … ]"));
            }
            if (file.items().size() > PackLimits.NORMS) {
                defects.add(file.defect(null, "has more than " + PackLimits.NORMS + " norms", "fewer norms"));
                return new NormList(List.of(), Map.of(), Set.of(), false);
            }
            for (JsonPlace place : file.items()) {
                Norm norm = norm(place);
                JsonPlace first = norm.id().isEmpty() ? null : places.putIfAbsent(norm.id(), place);
                if (first != null) {
                    defects.add(place.defect(
                            norm.id(), "stands there twice, first in line " + first.line(), "one entry for each norm"));
                } else if (!norm.id().isEmpty()) {
                    found.put(norm.id(), norm);
                }
            }
            for (Norm norm : found.values()) {
                JsonPlace place = places.getOrDefault(norm.id(), file);
                for (JsonPlace other : place.get("occasions").get("norms").items()) {
                    if (other.text() != null && !found.containsKey(other.text())) {
                        String id = other.text();
                        other.tell(
                                defects,
                                norm.id(),
                                "comes up with the norm " + id + ", which there is not",
                                () -> Nearest.of(id, found.keySet(), "the id of a norm"));
                    }
                }
            }
            return new NormList(List.copyOf(found.values()), places, unclear, file.value() instanceof List);
        }

        private Norm norm(JsonPlace place) {
            String id = place.get("id").text();
            Manifest.unknownKeys(place, KEYS, defects, id);
            if (id != null && !isId(id)) {
                defects.add(
                        place.get("id").defect(id, "is no id of a norm", "the clause, a slash and a number: 1.1/1"));
            }
            NormKind kind = enumValue(NormKind.class, place, "kind", id);
            NormState state = enumValue(NormState.class, place, "state", id);
            if (id != null && (kind == null || state == null)) {
                unclear.add(id);
            }
            JsonPlace why = place.get("why");
            if (state == NormState.BACKGROUND && why.text() == null) {
                defects.add(place.defect(id, "is background without a reason", "\"why\": \"…\""));
            }
            JsonPlace defeasible = place.get("defeasible");
            if (defeasible.value() != null && !(defeasible.value() instanceof Boolean)) {
                defects.add(defeasible.defect(id, "\"defeasible\" is neither true nor false", "true or false"));
            }
            String bearer = place.get("bearer").text();
            return new Norm(
                    text(place, "id", id),
                    text(place, "clause", id),
                    text(place, "lines", id),
                    kind == null ? NormKind.STATEMENT : kind,
                    Boolean.TRUE.equals(defeasible.value()),
                    bearer == null ? "none" : bearer,
                    text(place, "text", id),
                    state == null ? NormState.BACKGROUND : state,
                    occasions(place.get("occasions"), id),
                    why.text());
        }

        /** Something before a slash and something after one, without white space and quotes. */
        private static boolean isId(String id) {
            for (int i = 0; i < id.length(); i++) {
                if (" \t\n\u000B\f\r\"".indexOf(id.charAt(i)) >= 0) {
                    return false;
                }
            }
            int slash = id.indexOf('/', 1);
            return id.length() <= PackLimits.NAME && slash > 0 && slash < id.length() - 1;
        }

        private String text(JsonPlace place, String field, @Nullable String norm) {
            String text = place.get(field).text();
            if (text == null) {
                defects.add(
                        place.get(field).defect(norm, "has no text for \"" + field + "\"", "\"" + field + "\": \"…\""));
                return "";
            }
            return text;
        }

        private Occasions occasions(JsonPlace place, @Nullable String norm) {
            if (place.value() == null) {
                return Occasions.NONE;
            }
            Manifest.unknownKeys(place, Set.of("situations", "norms", "silence"), defects, norm);
            List<String> situations = new ArrayList<>();
            for (JsonPlace situation : Manifest.texts(place, "situations", norm, defects)) {
                String name = String.valueOf(situation.value());
                situations.add(name);
                if (!knownSituations.contains(name)) {
                    situation.tell(
                            defects,
                            norm,
                            "comes up on '" + name + "', which is no situation",
                            () -> Nearest.of(name, knownSituations, "one of " + String.join(", ", knownSituations)));
                }
            }
            return new Occasions(
                    situations,
                    Manifest.texts(place, "norms", norm, defects).stream()
                            .map(other -> String.valueOf(other.value()))
                            .toList(),
                    Boolean.TRUE.equals(place.get("silence").value()));
        }

        private <E extends Enum<E>> @Nullable E enumValue(
                Class<E> type, JsonPlace place, String field, @Nullable String norm) {
            String word = text(place, field, norm);
            String name = word.toUpperCase(Locale.ROOT);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
            if (!word.isEmpty()) {
                List<String> names =
                        Arrays.stream(type.getEnumConstants()).map(E::name).toList();
                place.get(field)
                        .tell(
                                defects,
                                norm,
                                "'" + word + "' is no " + field + " of a norm",
                                () -> Nearest.of(word, names, "one of " + String.join(", ", names)));
            }
            return null;
        }
    }
}
