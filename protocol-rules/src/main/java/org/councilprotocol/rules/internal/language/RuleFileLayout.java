package org.councilprotocol.rules.internal.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lays a rule file out in the one style of packs: what stands in it stays, token by token and comment by comment;
 * lines, indentation and spaces are made anew.
 */
public final class RuleFileLayout {

    private static final int STEP = 4;

    /** Everything of the file in order, each a {@link Token} or a {@link Comment}; without the end. */
    private final List<Object> pieces = new ArrayList<>();

    private final StringBuilder out = new StringBuilder();
    private int next;
    /** The last line of what was laid out last. */
    private int lastLine;

    private RuleFileLayout(List<Token> tokens, List<Comment> comments) {
        Deque<Comment> left = new ArrayDeque<>(comments);
        for (Token token : tokens) {
            while (!left.isEmpty()
                    && (token.kind() == Token.Kind.END
                            || isBefore(left.element().at(), token.at()))) {
                pieces.add(left.remove());
            }
            if (token.kind() != Token.Kind.END) {
                pieces.add(token);
            }
        }
    }

    /**
     * A file laid out.
     *
     * @param file its name
     * @param text what stands in it, line ends {@code \n}; {@link DrlReader} must have found no defect in it
     */
    public static String of(String file, String text) {
        Lexer lexer = new Lexer(file, text);
        List<Token> tokens = lexer.tokens();
        String laidOut = new RuleFileLayout(tokens, lexer.comments()).file();
        if (!written(tokens).equals(written(new Lexer(file, laidOut).tokens()))) {
            throw new AssertionError("the layout of " + file + " says something else");
        }
        return laidOut;
    }

    private static List<String> written(List<Token> tokens) {
        return tokens.stream().map(token -> token.kind() + token.text()).toList();
    }

    private static boolean isBefore(Position one, Position other) {
        return one.line() < other.line() || one.line() == other.line() && one.column() < other.column();
    }

    // ------------------------------------------------------------------ the file

    private String file() {
        while (next < pieces.size()) {
            boolean first = out.isEmpty();
            leading(0, !first);
            if (next == pieces.size()) {
                break;
            }
            if (token().is("rule")) {
                rule();
            } else if (token().is("declare")) {
                declaration();
            } else {
                header();
            }
        }
        return out.toString();
    }

    /** The comments before the next token, and the empty line that belongs there. */
    private void leading(int indent, boolean emptyLineFirst) {
        boolean first = true;
        while (next < pieces.size()) {
            if (first && emptyLineFirst || !first && emptyLineBefore()) {
                out.append('\n');
            }
            first = false;
            if (!(pieces.get(next) instanceof Comment comment)) {
                return;
            }
            indent(indent);
            out.append(laidOut(comment, indent)).append('\n');
            lastLine = comment.lastLine();
            next++;
        }
    }

    private void header() {
        int line = token().at().line();
        List<Object> pieces = new ArrayList<>();
        do {
            pieces.add(take());
        } while (!is(pieces, ";")
                && next < this.pieces.size()
                && at(this.pieces.get(next)).line() == line
                && !(hasOnlyCommentsLeftOn(line)));
        statement(pieces, 0, false);
    }

    private boolean hasOnlyCommentsLeftOn(int line) {
        for (int i = next; i < pieces.size() && at(pieces.get(i)).line() == line; i++) {
            if (pieces.get(i) instanceof Token) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(List<Object> pieces, String sign) {
        return pieces.get(pieces.size() - 1) instanceof Token token && token.is(sign);
    }

    /** A declaration keeps its lines: one for each of its facts. */
    private void declaration() {
        int indent = 0;
        while (true) {
            int line = token().at().line();
            List<Object> pieces = new ArrayList<>();
            do {
                pieces.add(take());
            } while (next < this.pieces.size()
                    && at(this.pieces.get(next)).line() == line
                    && !startsEnd()
                    && !is(pieces, "end")
                    && !hasOnlyCommentsLeftOn(line));
            boolean end = is(pieces, "end");
            statement(pieces, end ? 0 : indent, false);
            if (end || next == this.pieces.size()) {
                return;
            }
            indent = STEP;
            inner(STEP, false);
        }
    }

    private boolean startsEnd() {
        return pieces.get(next) instanceof Token token && token.is("end");
    }

    private void rule() {
        List<Object> name = new ArrayList<>();
        while (name.isEmpty() || !(name.get(name.size() - 1) instanceof Token text && text.kind() == Token.Kind.TEXT)) {
            name.add(take());
        }
        statement(name, 0, false);
        inner(STEP, true);
        while (!token().is("when")) {
            statement(relation(), STEP, false);
            inner(STEP, false);
        }
        statement(List.of(take()), 0, false);
        inner(STEP, true);
        while (!token().is("then")) {
            statement(condition(), STEP, true);
            inner(STEP, false);
        }
        statement(List.of(take()), 0, false);
        inner(STEP, true);
        while (!token().is("end")) {
            statement(consequence(), STEP, false);
            inner(STEP, false);
        }
        statement(List.of(take()), 0, false);
    }

    /**
     * The comments before the next token within a rule or declaration; a token that closes a part stands right below.
     */
    private void inner(int indent, boolean opened) {
        boolean first = opened;
        while (next < pieces.size()) {
            boolean comment = pieces.get(next) instanceof Comment;
            if (!first && emptyLineBefore() && (comment || !closes(token()))) {
                out.append('\n');
            }
            if (!comment) {
                return;
            }
            leadingOne(indent);
            first = false;
        }
    }

    private void leadingOne(int indent) {
        Comment comment = (Comment) pieces.get(next++);
        indent(indent);
        out.append(laidOut(comment, indent)).append('\n');
        lastLine = comment.lastLine();
    }

    private static boolean closes(Token token) {
        return token.is("when") || token.is("then") || token.is("end");
    }

    private boolean emptyLineBefore() {
        return at(pieces.get(next)).line() > lastLine + 1;
    }

    // ------------------------------------------------------------------ what makes a statement

    /** An annotation, or what a rule extends. */
    private List<Object> relation() {
        List<Object> taken = new ArrayList<>();
        if (!token().is("@")) {
            taken.add(take());
            while (!(taken.get(taken.size() - 1) instanceof Token text && text.kind() == Token.Kind.TEXT)) {
                taken.add(take());
            }
            return taken;
        }
        while (!is(taken.isEmpty() ? List.of(token()) : taken, ")")) {
            taken.add(take());
        }
        return taken;
    }

    private List<Object> condition() {
        List<Object> taken = new ArrayList<>();
        brackets(taken);
        if (isNext("from")) {
            takeInto(taken);
            takeInto(taken);
            while (isNext(".")) {
                takeInto(taken);
                takeInto(taken);
            }
        }
        if (isNext(";")) {
            takeInto(taken);
        }
        return taken;
    }

    private List<Object> consequence() {
        List<Object> taken = new ArrayList<>();
        do {
            taken.add(take());
        } while (!is(taken, ";"));
        return taken;
    }

    /** Takes to the bracket that closes the first one that opens. */
    private void brackets(List<Object> taken) {
        int open = 0;
        do {
            Object piece = take();
            taken.add(piece);
            if (piece instanceof Token token) {
                open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            }
        } while (open > 0 || !is(taken, ")"));
    }

    private void takeInto(List<Object> taken) {
        do {
            taken.add(take());
        } while (!(taken.get(taken.size() - 1) instanceof Token));
    }

    /** Whether this is the next token, comments aside. */
    private boolean isNext(String sign) {
        for (int i = next; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Token token) {
                return token.is(sign);
            }
        }
        return false;
    }

    private Object take() {
        Object piece = pieces.get(next++);
        lastLine = piece instanceof Comment comment
                ? comment.lastLine()
                : at(piece).line();
        return piece;
    }

    /** The next token, before which no comment stands. */
    private Token token() {
        return (Token) pieces.get(next);
    }

    private static Position at(Object piece) {
        return piece instanceof Comment comment ? comment.at() : ((Token) piece).at();
    }

    // ------------------------------------------------------------------ lines

    /** One statement, with the comments that stand behind it on its last line. */
    private void statement(List<Object> statement, int indent, boolean condition) {
        boolean commented = statement.stream().anyMatch(Comment.class::isInstance);
        if (commented) {
            new Commented(statement, condition).to(out, indent);
        } else {
            List<Token> tokens = statement.stream().map(Token.class::cast).toList();
            StatementLines.write(tokens, condition, indent, out);
        }
        while (next < pieces.size()
                && pieces.get(next) instanceof Comment comment
                && comment.at().line() == lastTokenLine(statement)) {
            out.append(' ').append(laidOut(comment, indent));
            lastLine = comment.lastLine();
            next++;
        }
        out.append('\n');
    }

    private static int lastTokenLine(List<Object> statement) {
        return at(statement.get(statement.size() - 1)).line();
    }

    private void indent(int spaces) {
        out.append(" ".repeat(spaces));
    }

    /** The comment without blanks at the ends of its lines; where each begins with a star, the stars in one column. */
    static String laidOut(Comment comment, int indent) {
        List<String> lines = comment.text().lines().map(String::stripTrailing).toList();
        boolean starred = lines.stream().skip(1).allMatch(line -> line.strip().startsWith("*"));
        StringBuilder text = new StringBuilder(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            text.append('\n');
            text.append(starred ? " ".repeat(indent + 1) + line.strip() : line);
        }
        return text.toString();
    }

    /** A statement within which comments stand: it keeps its lines where they stand. */
    private record Commented(List<Object> statement, boolean condition) {

        void to(StringBuilder out, int indent) {
            List<Token> tokens = statement.stream()
                    .filter(Token.class::isInstance)
                    .map(Token.class::cast)
                    .toList();
            List<Boolean> spaces = StatementLines.spaces(tokens, condition);
            out.append(" ".repeat(indent));
            int token = 0;
            boolean lineStart = true;
            for (int i = 0; i < statement.size(); i++) {
                Object piece = statement.get(i);
                boolean afterComment = i > 0 && statement.get(i - 1) instanceof Comment;
                if (piece instanceof Comment comment) {
                    boolean own = i > 0 && at(piece).line() > lastLineOf(statement.get(i - 1));
                    if (own && !lineStart) {
                        out.append('\n').append(" ".repeat(indent + STEP));
                    } else if (!lineStart) {
                        out.append(' ');
                    }
                    out.append(laidOut(comment, indent + STEP));
                    lineStart = comment.toLineEnd() || own;
                    if (lineStart) {
                        out.append('\n').append(" ".repeat(indent + STEP));
                    }
                } else {
                    if (!lineStart && (afterComment || spaces.get(token))) {
                        out.append(' ');
                    }
                    out.append(((Token) piece).written());
                    token++;
                    lineStart = false;
                }
            }
        }

        private static int lastLineOf(Object piece) {
            return piece instanceof Comment comment
                    ? comment.lastLine()
                    : at(piece).line();
        }
    }
}
