package org.councilprotocol.rules.internal.language;

import java.util.Set;

/** What stands between the rules of a file, and is neither a rule nor a line of the header. */
final class ForeignStatement {

    private static final Set<String> DECLARATIONS = Set.of(
            "function", "query", "declare", "unit", "template", "window", "expander", "include", "ruleset", "trait");

    private ForeignStatement() {}

    /** Whether a declaration of Drools starts so. */
    static boolean declares(Token token) {
        return DECLARATIONS.contains(token.text());
    }

    /** What is wrong with what comes next. */
    static DrlException refusal(TokenCursor tokens) {
        Token token = tokens.peek();
        if (token.is("declare")) {
            return new DrlException(
                    token.at(),
                    "'declare' does not stand beside rules",
                    "a declaration in " + DeclarationReader.FILE + "; classifications are terms");
        }
        if (declares(token) || token.is("global") || token.is("import") || token.is("package")) {
            return new DrlException(
                    token.at(),
                    "'" + token.text() + "' is not allowed in a pack",
                    "keep to the fixed header and to rules; classifications are terms");
        }
        String attribute = tokens.hyphenated();
        if (ForeignAttribute.isOne(attribute)) {
            return ForeignAttribute.refusal(token, attribute);
        }
        return new DrlException(
                token.at(), token.shown() + " stands where a rule should start", "rule \"<norm> <sentence>\"");
    }
}
