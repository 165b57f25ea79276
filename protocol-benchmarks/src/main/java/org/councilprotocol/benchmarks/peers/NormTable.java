package org.councilprotocol.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The twelve norms as conditions in a row, for the engines that take them as text. A word is a flag of
 * {@link ComplaintFacts} or one of the {@link #TERMS}; an exclamation mark before it asks for its absence.
 */
final class NormTable {

    /** What several norms ask for, in the words of Java; a flag starts with {@code @}. */
    static final Map<String, String> TERMS = Map.of(
            "director", "(@corporateDirector || @managingDirector || @directorGrade)",
            "talkFailed", "(@discussed && !@resolved || @unableToDiscuss)",
            "repeatedOrSerious", "(@serious || @repeated)",
            "oneOfThree", "(@managingDirector || @monitoringOfficer || @section151Officer)");

    /** The conditions of each norm. */
    static final Map<String, List<String>> ROWS = rows();

    private NormTable() {}

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("11.1/1", List.of("byMember", "aboutOfficer", "!discussed", "!unableToDiscuss"));
        rows.put("11.1/2", List.of("byMember", "aboutOfficer", "!director", "talkFailed"));
        rows.put("11.2/1", List.of("byMember", "aboutOfficer", "director", "!managingDirector"));
        rows.put("11.3/1", List.of("byMember", "aboutOfficer", "managingDirector"));
        rows.put("11.3/2", List.of("byMember", "aboutOfficer", "managingDirector", "financialIrregularity"));
        rows.put("11.4/1", List.of("!byMember", "!aboutOfficer"));
        rows.put("11.4/2", List.of("!byMember", "!aboutOfficer", "inGroup"));
        rows.put("11.5/1", List.of("byMember", "aboutOfficer", "repeatedOrSerious", "!director", "!monitoringOfficer"));
        rows.put(
                "11.6/1",
                List.of(
                        "byMember",
                        "aboutOfficer",
                        "repeatedOrSerious",
                        "director",
                        "!managingDirector",
                        "!monitoringOfficer"));
        rows.put(
                "11.7/1",
                List.of("byMember", "aboutOfficer", "repeatedOrSerious", "managingDirector", "!monitoringOfficer"));
        rows.put(
                "11.8/1",
                List.of("byMember", "aboutOfficer", "repeatedOrSerious", "monitoringOfficer", "!managingDirector"));
        rows.put("11.9/1", List.of("byMember", "aboutOfficer", "repeatedOrSerious", "oneOfThree"));
        return rows;
    }

    /** One condition in the words of Java, with this before each flag, such as {@code "context."}. */
    static String written(String condition, String before) {
        boolean absent = condition.startsWith("!");
        String word = absent ? condition.substring(1) : condition;
        return (absent ? "!" : "") + TERMS.getOrDefault(word, "@" + word).replace("@", before);
    }
}
