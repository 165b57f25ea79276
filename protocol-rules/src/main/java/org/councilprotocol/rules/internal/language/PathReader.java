package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the path to a fact: words with dots between them. */
final class PathReader {

    private final TokenCursor tokens;

    PathReader(TokenCursor tokens) {
        this.tokens = tokens;
    }

    FactPath path() {
        Token start = tokens.take();
        List<String> parts = new ArrayList<>();
        String variable = null;
        if (start.kind() == Token.Kind.VARIABLE) {
            variable = start.text();
        } else if (start.kind() == Token.Kind.WORD) {
            if (!start.is("this")) {
                parts.add(start.text());
            }
        } else {
            throw new DrlException(
                    start.at(), start.shown() + " stands where a fact should", "a fact of the pattern's type");
        }
        MachineWord.refuse(start);
        while (tokens.peek().is(".")) {
            tokens.take();
            Token part = tokens.take();
            if (part.kind() != Token.Kind.WORD) {
                throw new DrlException(part.at(), part.shown() + " stands where a fact should", "the name of a fact");
            }
            MachineWord.refuse(part);
            parts.add(part.text());
        }
        if (tokens.peek().is("(")
                && tokens.peek().at().line() == tokens.previous().at().line()
                && !(parts.isEmpty() && variable == null)) {
            String last = parts.isEmpty() ? "subjects" : parts.get(parts.size() - 1);
            String bare = last.matches("(get|is)[A-Z].*")
                    ? last.replaceFirst("get|is", "").substring(0, 1).toLowerCase(Locale.ROOT)
                            + last.replaceFirst("get|is", "").substring(1)
                    : last;
            throw new DrlException(
                    start.at(),
                    parts.size() > 1 && Character.isUpperCase(parts.get(0).charAt(0))
                                    || variable == null
                                            && parts.size() > 1
                                            && parts.stream().anyMatch(part -> Character.isUpperCase(part.charAt(0)))
                            ? "the static call " + String.join(".", parts) + "(…) is not allowed"
                            : "the method call " + (variable == null || parts.isEmpty() ? last : "." + last)
                                    + "(…) is not allowed",
                    "the fact itself, such as " + bare);
        }
        if (tokens.peek().is("[")) {
            throw new DrlException(
                    tokens.peek().at(),
                    "a place in a list is not looked at",
                    "a pattern with 'from' looks into a list");
        }
        if (tokens.peek().is("!") && !tokens.peekSecond().is("=")) {
            throw new DrlException(
                    tokens.peek().at(), "'!.' is not allowed", "'.' alone: a rule does not speak of what is missing");
        }
        if (parts.size() > PackLimits.STEPS) {
            throw new DrlException(
                    start.at(), "the path has more than " + PackLimits.STEPS + " steps", "a shorter path");
        }
        return new FactPath(variable, parts, start.at());
    }
}
