package org.councilprotocol.rules.internal.language;

import java.util.Map;
import java.util.Set;

/** Conditions that Drools knows and a pack may not have. */
final class ForeignCondition {

    /** Their first words, each with what it is. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("eval", "'eval' runs code"),
            Map.entry("forall", "'forall' is not allowed"),
            Map.entry("accumulate", "'accumulate' runs code"),
            Map.entry("acc", "'acc' runs code"),
            Map.entry("collect", "'collect' is not allowed"),
            Map.entry("groupby", "'groupby' runs code"),
            Map.entry("do", "a named consequence is not allowed"),
            Map.entry("if", "a named consequence is not allowed"),
            Map.entry("else", "a named consequence is not allowed"),
            Map.entry("break", "a named consequence is not allowed"));

    /** Those with which most want to count. */
    private static final Set<String> COUNTING = Set.of("accumulate", "acc", "collect", "groupby");

    private ForeignCondition() {}

    /** Refuses a token with which one of them starts. */
    static void refuse(Token token) {
        String wrong = token.kind() == Token.Kind.WORD ? WORDS.get(token.text()) : null;
        if (wrong != null) {
            throw new DrlException(
                    token.at(),
                    wrong,
                    COUNTING.contains(token.text())
                            ? "how many there are is subjects.size == 2; patterns, 'not', 'exists' and 'or' say the rest"
                            : "patterns, 'not', 'exists' and 'or' say all that a rule may");
        }
        if (token.is("?")) {
            throw new DrlException(token.at(), "a query is called", "a pattern, or a term for what belongs together");
        }
        if (token.is("/")) {
            throw new DrlException(token.at(), "a path with slashes is not allowed", "a pattern with 'from'");
        }
        if (token.is("[") || token.is("{")) {
            throw new DrlException(
                    token.at(), "code stands among the conditions", "a pattern over a type of the model");
        }
    }

    /** Refuses a word with which one of them starts. */
    static void refuseWord(Token token) {
        if (WORDS.containsKey(token.text())) {
            refuse(token);
        }
    }
}
