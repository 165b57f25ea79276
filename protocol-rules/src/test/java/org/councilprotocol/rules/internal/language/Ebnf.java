package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A grammar in the W3C's notation, read from its text. */
final class Ebnf {

    /** What a production says. */
    sealed interface Expression {}

    /** This very text. */
    record Literal(String text) implements Expression {}

    /** What another production says, or what is said in words. */
    record Name(String name) implements Expression {}

    /** One character of a class, written as in a regular expression. */
    record Characters(String regex) implements Expression {}

    /** One after another. */
    record Sequence(List<Expression> parts) implements Expression {}

    /** One of these. */
    record Choice(List<Expression> options) implements Expression {}

    /** At least so often, and once at most unless {@code many}. */
    record Repeated(Expression what, int atLeast, boolean many) implements Expression {}

    /** The one, but not the other. */
    record Except(Expression what, Expression not) implements Expression {}

    /**
     * A production.
     *
     * @param onOneLine whether all that it derives stands on one line
     */
    record Production(Expression says, boolean onOneLine) {}

    private static final String ONE_LINE = "/* on one line */";
    private static final Pattern PIECE = Pattern.compile(
            "\\s+|/\\*.*?\\*/|'[^']*'|\"[^\"]*\"|\\[[^]]*]" + "|#x[0-9A-F]+|[A-Za-z_]+(\\s*::=)?|[()|?*+-]");
    private static final Pattern CODE = Pattern.compile("#x([0-9A-F]+)");

    private final List<String> pieces = new ArrayList<>();
    private int next;

    private Ebnf(String text) {
        Matcher piece = PIECE.matcher(text);
        int end = 0;
        while (piece.lookingAt()) {
            if (!piece.group().isBlank()) {
                pieces.add(piece.group());
            }
            end = piece.end();
            piece.region(end, text.length());
        }
        if (end < text.length()) {
            throw new IllegalArgumentException("this is no EBNF: " + text.substring(end));
        }
    }

    /** The productions by their names, in order. */
    static Map<String, Production> read(String text) {
        return new Ebnf(text).productions();
    }

    private Map<String, Production> productions() {
        Map<String, Production> productions = new LinkedHashMap<>();
        while (next < pieces.size()) {
            String head = pieces.get(next++);
            if (!head.endsWith("::=")) {
                throw new IllegalArgumentException("a production should start with " + head);
            }
            Expression says = choice();
            boolean onOneLine = next < pieces.size() && pieces.get(next).equals(ONE_LINE);
            next += onOneLine ? 1 : 0;
            if (productions.put(head.replace("::=", "").strip(), new Production(says, onOneLine)) != null) {
                throw new IllegalArgumentException("there are two of " + head);
            }
        }
        return productions;
    }

    private Expression choice() {
        List<Expression> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (takeIf("|"));
        return options.size() == 1 ? options.get(0) : new Choice(options);
    }

    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        while (next < pieces.size() && !pieces.get(next).matches("[|)]|/\\*.*|.*::=")) {
            parts.add(except());
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing stands before " + pieces.subList(next, pieces.size()));
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    private Expression except() {
        Expression what = repeated();
        return takeIf("-") ? new Except(what, repeated()) : what;
    }

    private Expression repeated() {
        Expression what = single();
        if (takeIf("?")) {
            return new Repeated(what, 0, false);
        }
        if (takeIf("*")) {
            return new Repeated(what, 0, true);
        }
        return takeIf("+") ? new Repeated(what, 1, true) : what;
    }

    private Expression single() {
        String piece = pieces.get(next++);
        switch (piece.charAt(0)) {
            case '(' -> {
                Expression inner = choice();
                if (!takeIf(")")) {
                    throw new IllegalArgumentException("no bracket closes before " + pieces.get(next));
                }
                return inner;
            }
            case '\'', '"' -> {
                return new Literal(piece.substring(1, piece.length() - 1));
            }
            case '[' -> {
                String inside = piece.substring(1, piece.length() - 1).replace("\\", "\\\\");
                return new Characters("[" + CODE.matcher(inside).replaceAll("\\\\x{$1}") + "]");
            }
            case '#' -> {
                return new Characters("\\x{" + piece.substring(2) + "}");
            }
            default -> {
                return new Name(piece);
            }
        }
    }

    private boolean takeIf(String sign) {
        if (next < pieces.size() && pieces.get(next).equals(sign)) {
            next++;
            return true;
        }
        return false;
    }
}
