package org.councilprotocol.rules.internal.language;

import java.util.Set;

/** What stands in place of a consequence. */
final class ForeignConsequence {

    private static final Set<String> CHANGES = Set.of(
            "modify",
            "update",
            "insertLogical",
            "insertAsync",
            "delete",
            "retract",
            "set",
            "add",
            "remove",
            "addLogical");
    private static final Set<String> LOOPS = Set.of("for", "while", "do");
    private static final Set<String> ENGINE = Set.of("drools", "kcontext", "channels", "entryPoints", "kruntime");

    private ForeignConsequence() {}

    /** What is wrong with what comes next, in words. */
    static String wrong(TokenCursor tokens) {
        Token start = tokens.peek();
        String word = start.text();
        if (start.is("[")) {
            return "a named consequence is not allowed";
        }
        if (CHANGES.contains(word)) {
            return "a rule changes no facts: '" + word + "'";
        }
        if (LOOPS.contains(word)) {
            return "a consequence is one verdict, not code: a loop";
        }
        if (ENGINE.contains(word)) {
            return "'" + word + "' reaches into the rule engine";
        }
        if (start.kind() == Token.Kind.VARIABLE) {
            return "a consequence is one verdict, not code: " + word + " is called or changed";
        }
        if (start.kind() == Token.Kind.WORD && tokens.peekSecond().is(".")) {
            tokens.take();
            String name = tokens.dotted(word);
            return "a consequence is one verdict, not code: " + name
                    + (tokens.peek().is("(") ? "(…)" : "");
        }
        return "a consequence is one verdict, not code: " + start.shown();
    }
}
