package org.councilprotocol.rules.internal.language;

/**
 * A comment of a rule file, which says nothing to anybody but people.
 *
 * @param text what stands there, with the signs that begin it and end it
 * @param at where it begins
 */
record Comment(String text, Position at) {

    /** Whether the rest of its line belongs to it. */
    boolean toLineEnd() {
        return text.startsWith("//");
    }

    /** The line on which it ends. */
    int lastLine() {
        return at.line() + (int) text.chars().filter(c -> c == '\n').count();
    }
}
