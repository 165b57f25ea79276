package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.pack.ReadingQuestion;

/**
 * The readings of the document that {@code pack.json} declares.
 *
 * @param questions the questions of how to read it, in the order in which they stand there
 * @param places where each reading is declared, by its name
 */
record DeclaredReadings(List<ReadingQuestion> questions, Map<String, Position> places) {

    private static final String FIELD = "readings";

    private static final String AN_ENTRY =
            "\"the name of the reading\": \"the sentence that says it\", or \"a question\":"
                    + " { \"question\": \"…\", \"values\": { \"one reading\": \"…\", \"the other\": \"…\" } }";

    /** Those of this file; what is wrong with them is told. */
    static DeclaredReadings read(JsonPlace pack, Defects defects) {
        DeclaredReadings read = new DeclaredReadings(new ArrayList<>(), new HashMap<>());
        JsonPlace field = pack.get(FIELD);
        if (Manifest.isTooMany(pack, FIELD, null, defects)) {
            return read;
        }
        if (field.value() != null && !(field.value() instanceof Map)) {
            defects.add(
                    field.defect(null, "\"" + FIELD + "\" holds no names", "\"" + FIELD + "\": { " + AN_ENTRY + " }"));
        }
        field.fields().forEach((name, entry) -> read.add(name, entry, defects));
        return read;
    }

    private void add(String name, JsonPlace entry, Defects defects) {
        Map<String, JsonPlace> readings = new LinkedHashMap<>();
        String question = null;
        if (entry.value() instanceof Map) {
            Manifest.unknownKeys(entry, Set.of("question", "values"), defects, null);
            question = entry.get("question").text();
            if (question == null) {
                defects.add(entry.get("question")
                        .defect(
                                null,
                                "the question " + shortened(name) + " has no words",
                                "\"question\": \"whether …\""));
                return;
            }
            if (Manifest.isTooMany(entry, "values", null, defects)) {
                return;
            }
            readings.putAll(entry.get("values").fields());
            if (readings.size() < 2) {
                defects.add(entry.get("values")
                        .defect(
                                null,
                                "the question " + shortened(name) + " has fewer than two readings",
                                "\"values\": { \"one reading\": \"…\", \"the other\": \"…\" }; a single reading, taken or"
                                        + " not, is its name and its sentence"));
                return;
            }
        } else {
            readings.put(name, entry);
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        readings.forEach((reading, place) -> {
            String sentence = place.text();
            if (sentence == null || !isName(reading)) {
                defects.add(place.defect(null, "\"" + FIELD + "\" has a bad entry " + shortened(reading), AN_ENTRY));
            } else if (places.putIfAbsent(reading, new Position(place.file(), place.line(), place.column())) != null) {
                defects.add(place.defect(
                        null, "the reading \"" + reading + "\" is declared twice", "another name for one of the two"));
            } else {
                sentences.put(reading, sentence);
            }
        });
        if (sentences.size() == readings.size()) {
            questions.add(new ReadingQuestion(name, question, sentences));
        }
    }

    /** Whether a rule can ask for a reading by this name. */
    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= PackLimits.NAME && name.indexOf('"') < 0 && name.indexOf('\\') < 0;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
