package org.councilprotocol.rules.internal.language;

import java.util.Set;

/** Words that lead from a fact into the machine. */
final class MachineWord {

    private static final Set<String> WORDS = Set.of(
            "class",
            "getClass",
            "classLoader",
            "getClassLoader",
            "protectionDomain",
            "hashCode",
            "toString",
            "declaringClass",
            "module");

    private MachineWord() {}

    static boolean isOne(String word) {
        return WORDS.contains(word);
    }

    /** How a message tells of one. */
    static String wrong(String word) {
        return "'" + word + "' leads out of the facts into the machine";
    }

    static void refuse(Token token) {
        if (token.kind() == Token.Kind.WORD && isOne(token.text())) {
            throw new DrlException(token.at(), wrong(token.text()), "a fact of the pattern's type");
        }
    }
}
