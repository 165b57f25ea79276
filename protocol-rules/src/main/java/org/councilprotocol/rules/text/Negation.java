package org.councilprotocol.rules.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the statement that a fact has a value into the one that it has not. */
final class Negation {

    /** What stands in a statement for the value that the fact has not. */
    static final String VALUE = "\u2042";

    /** What comes before a statement of which no verb is known. */
    static final String IT_IS_NOT_SO = "it is not so that ";

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private static final Map<String, String> NEGATED = negated();

    private Negation() {}

    /**
     * The opposite of a statement: of its last verb that can be one before the value, or before the end.
     *
     * @param statement such as {@code "the officer is graded \u2042"}
     */
    static String of(String statement) {
        int end = statement.indexOf(VALUE);
        // "the clerk is absent" has its value before its verb.
        String before = end > 0 && hasVerb(statement.substring(0, end)) ? statement.substring(0, end) : statement;
        Matcher word = WORD.matcher(before);
        int at = -1;
        String verb = "";
        while (word.find()) {
            if (NEGATED.containsKey(word.group())) {
                at = word.start();
                verb = word.group();
            }
        }
        if (at < 0) {
            return IT_IS_NOT_SO + statement;
        }
        String rest = statement.substring(at + verb.length());
        boolean perfect = verb.equals("has") && rest.startsWith(" come ");
        return statement.substring(0, at) + (perfect ? "has not" : NEGATED.get(verb)) + rest;
    }

    /** Whether a verb of this statement is known. */
    static boolean hasVerb(String statement) {
        return WORD.matcher(statement).results().anyMatch(word -> NEGATED.containsKey(word.group()));
    }

    private static Map<String, String> negated() {
        Map<String, String> verbs = new LinkedHashMap<>();
        for (String be : new String[] {"is", "are", "was", "were", "would"}) {
            verbs.put(be, be + " not");
        }
        Map<String, String> third = new HashMap<>();
        for (String verb : new String[] {
            "affect",
            "amount",
            "ask",
            "belong",
            "bring",
            "come",
            "concern",
            "contain",
            "deal",
            "hold",
            "raise",
            "relate",
            "represent",
            "seek",
            "sit",
            "stand",
            "take",
            "want",
            "work"
        }) {
            third.put(verb + "s", verb);
        }
        third.putAll(Map.of("touches", "touch", "goes", "go", "has", "have"));
        third.forEach((says, verb) -> verbs.put(says, "does not " + verb));
        Map.of("approached", "approach", "came", "come", "received", "receive")
                .forEach((said, verb) -> verbs.put(said, "did not " + verb));
        return Map.copyOf(verbs);
    }
}
