package org.councilprotocol.rules.internal.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Operators that Drools knows and a pack may not use. */
final class ForeignOperator {

    /** Each with what is wrong with it and what to write. */
    private static final Map<String, List<String>> OPERATORS = Map.ofEntries(
            Map.entry("matches", List.of("a regular expression can run for ever", "== or in ( … ) with whole texts")),
            Map.entry("str", List.of("texts are not taken apart", "== or in ( … ) with whole texts")),
            Map.entry(
                    "soundslike", List.of("texts are not compared by their sound", "== or in ( … ) with whole texts")),
            Map.entry("excludes", List.of("'excludes' is not an operator of a pack", "not contains")),
            Map.entry("is", List.of("'is' is not an operator of a pack", "==")),
            Map.entry("equals", List.of("'equals' is not an operator of a pack", "==")));

    private static final Set<String> OF_EVENTS = Set.of(
            "after",
            "before",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby");

    private ForeignOperator() {}

    /** What is wrong with what comes next, where an operator should. */
    static DrlException refusal(TokenCursor tokens) {
        Token sign = tokens.peek();
        Token word = sign.is("not") ? tokens.peekSecond() : sign;
        List<String> foreign = word.kind() == Token.Kind.WORD ? OPERATORS.get(word.text()) : null;
        if (foreign != null) {
            return new DrlException(sign.at(), foreign.get(0), foreign.get(1));
        }
        if (word.kind() == Token.Kind.WORD && OF_EVENTS.contains(word.text())) {
            return new DrlException(
                    sign.at(),
                    "the operator '" + word.text() + "' of events is not allowed",
                    "compare dates with <, <=, > and >=");
        }
        if (sign.is("and") || sign.is("or")) {
            return new DrlException(
                    sign.at(), "'" + sign.text() + "' stands between comparisons", sign.is("or") ? "||" : "a comma");
        }
        return new DrlException(
                sign.at(),
                sign.shown() + " is not an operator that a rule may use",
                "==, !=, <, <=, >, >=, in, not in, contains, not contains, memberOf or not memberOf");
    }
}
