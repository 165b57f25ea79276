package org.councilprotocol.rules.internal.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The lines of one statement of a rule file: spaces between its tokens, and where a long condition is broken. */
final class StatementLines {

    /** A condition is broken so that its lines are no longer than this, where its tokens allow that. */
    static final int WIDTH = 120;

    private static final int STEP = 4;

    private static final Set<String> WORDS_BEFORE_BRACKET =
            Set.of("not", "exists", "or", "and", "from", "contains", "memberOf");

    /** What a bracket encloses. */
    private enum Bracket {
        /** The facts of a pattern. */
        PATTERN,
        /** Conditions or comparisons that belong together. */
        GROUP,
        /** Constants, or what is called with. */
        TIGHT
    }

    private StatementLines() {}

    /** Writes the statement, without the end of its last line. */
    static void write(List<Token> tokens, boolean condition, int indent, StringBuilder out) {
        List<Boolean> spaces = spaces(tokens, condition);
        String whole = text(tokens, spaces, 0, tokens.size());
        if (!condition || indent + whole.length() <= WIDTH) {
            out.append(" ".repeat(indent)).append(whole);
            return;
        }
        List<Integer> branches = branches(tokens);
        int from = 0;
        int margin = indent;
        for (int branch : branches) {
            part(tokens, spaces, from, branch, margin, out);
            out.append('\n');
            from = branch;
            margin = indent + 2;
        }
        part(tokens, spaces, from, tokens.size(), margin, out);
    }

    /** A part of a condition, broken where it has to be: behind commas, or before a sign that joins comparisons. */
    private static void part(
            List<Token> tokens, List<Boolean> spaces, int from, int to, int margin, StringBuilder out) {
        List<List<String>> items = items(tokens, spaces, from, to);
        int deeper = margin + STEP;
        int joined = items.size() > 1 ? deeper + STEP : deeper;
        int column = margin;
        out.append(" ".repeat(margin));
        for (int i = 0; i < items.size(); i++) {
            List<String> chunks = items.get(i);
            String whole = String.join(" ", chunks);
            if (i > 0 && column + 1 + whole.length() <= WIDTH) {
                out.append(' ').append(whole);
                column += 1 + whole.length();
                continue;
            }
            if (i > 0) {
                out.append('\n').append(" ".repeat(deeper));
                column = deeper;
            }
            boolean fits = column + whole.length() <= WIDTH;
            for (int j = 0; j < chunks.size(); j++) {
                String chunk = chunks.get(j);
                if (j > 0 && !fits && column + 1 + chunk.length() > WIDTH) {
                    out.append('\n').append(" ".repeat(joined)).append(chunk);
                    column = joined + chunk.length();
                } else {
                    out.append(j > 0 ? " " : "").append(chunk);
                    column += (j > 0 ? 1 : 0) + chunk.length();
                }
            }
        }
    }

    /** What stands between the commas of patterns, each in pieces that begin with a sign that joins comparisons. */
    private static List<List<String>> items(List<Token> tokens, List<Boolean> spaces, int from, int to) {
        List<List<String>> items = new ArrayList<>();
        List<String> chunks = new ArrayList<>();
        Deque<Bracket> open = new ArrayDeque<>();
        int start = from;
        for (int i = 0; i < to; i++) {
            Token token = tokens.get(i);
            boolean inPattern = open.peek() == Bracket.PATTERN;
            if (i > start && inPattern && (token.is("||") || token.is("&&"))) {
                chunks.add(text(tokens, spaces, start, i));
                start = i;
            } else if (i > start && inPattern && tokens.get(i - 1).is(",")) {
                chunks.add(text(tokens, spaces, start, i));
                items.add(chunks);
                chunks = new ArrayList<>();
                start = i;
            }
            track(tokens, i, open);
        }
        chunks.add(text(tokens, spaces, start, to));
        items.add(chunks);
        return items;
    }

    /** Where the branches of the outermost group begin, the first aside. */
    private static List<Integer> branches(List<Token> tokens) {
        List<Integer> branches = new ArrayList<>();
        Deque<Bracket> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (open.size() == 1
                    && open.peek() == Bracket.GROUP
                    && (token.is("or") || token.is("and") || token.is("||") || token.is("&&"))) {
                branches.add(i);
            }
            track(tokens, i, open);
        }
        return branches;
    }

    private static void track(List<Token> tokens, int i, Deque<Bracket> open) {
        if (tokens.get(i).is("(")) {
            open.push(bracket(tokens, i));
        } else if (tokens.get(i).is(")") && !open.isEmpty()) {
            open.pop();
        }
    }

    private static String text(List<Token> tokens, List<Boolean> spaces, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from && spaces.get(i) ? " " : "")
                    .append(tokens.get(i).written());
        }
        return text.toString();
    }

    /** Of each token whether a space stands before it. */
    static List<Boolean> spaces(List<Token> tokens, boolean condition) {
        List<Boolean> spaces = new ArrayList<>();
        Deque<Bracket> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            spaces.add(i > 0 && space(tokens, i, open, condition));
            if (condition) {
                track(tokens, i, open);
            }
        }
        return spaces;
    }

    private static boolean space(List<Token> tokens, int i, Deque<Bracket> open, boolean condition) {
        Token before = tokens.get(i - 1);
        Token token = tokens.get(i);
        boolean loose = open.peek() == Bracket.PATTERN || open.peek() == Bracket.GROUP;
        if (before.is("(")) {
            return loose && !token.is(")");
        }
        if (token.is(")")) {
            return loose;
        }
        if (token.is(",") || token.is(";") || token.is(".") || before.is(".") || before.is("@") || before.is("!")) {
            return false;
        }
        if (token.is("(")) {
            return condition && (bracket(tokens, i) == Bracket.GROUP || before.is("in"));
        }
        return !token.is("-") && !before.is("-");
    }

    private static Bracket bracket(List<Token> tokens, int i) {
        if (i == 0) {
            return Bracket.GROUP;
        }
        Token before = tokens.get(i - 1);
        if (before.kind() != Token.Kind.WORD || WORDS_BEFORE_BRACKET.contains(before.text())) {
            return Bracket.GROUP;
        }
        boolean called = i > 1 && tokens.get(i - 2).is(".");
        boolean type = Character.isUpperCase(before.text().charAt(0)) || before.is("accumulate");
        return !called && type ? Bracket.PATTERN : Bracket.TIGHT;
    }
}
