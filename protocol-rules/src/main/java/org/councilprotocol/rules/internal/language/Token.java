package org.councilprotocol.rules.internal.language;

/**
 * One word, number, text or sign of a rule file.
 *
 * @param kind what it is
 * @param text what stands there; for {@link Kind#TEXT} without the quotes
 * @param at where it stands
 */
record Token(Kind kind, String text, Position at) {

    enum Kind {
        WORD,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind != Kind.TEXT && kind != Kind.END && text.equals(sign);
    }

    /** As it stands in the file. */
    String written() {
        return kind == Kind.TEXT ? '"' + text + '"' : text;
    }

    /** How a message calls it. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : kind == Kind.TEXT ? written() : "'" + text + "'";
    }
}
