package org.councilprotocol.rules.internal.language;

import java.util.List;

/** A place among the tokens of a file, which moves forward only. */
final class TokenCursor {

    private final List<Token> tokens;
    private int next;

    /**
     * Before the first token.
     *
     * @param tokens {@link Token.Kind#END} last
     */
    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The token after the next one; the end again where that is the end. */
    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** The token taken last; there must be one. */
    Token previous() {
        return tokens.get(next - 1);
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** The next token, behind which the place moves unless it is the end. */
    Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    boolean takeIf(String sign) {
        if (peek().is(sign)) {
            take();
            return true;
        }
        return false;
    }

    Token expect(String sign) {
        Token token = peek();
        if (!token.is(sign)) {
            throw new DrlException(token.at(), token.shown() + " stands where '" + sign + "' should", sign);
        }
        return take();
    }

    boolean startsRule() {
        return peek().is("rule") && peekSecond().kind() == Token.Kind.TEXT;
    }

    boolean firstOnLine() {
        return next == 0 || previous().at().line() < peek().at().line();
    }

    void skipToRule() {
        while (!atEnd() && !startsRule()) {
            take();
        }
    }

    /** The words from here that hyphens join, as many as an attribute has at most; the place stays. */
    String hyphenated() {
        StringBuilder word = new StringBuilder(peek().text());
        int ahead = next + 1;
        while (ahead + 1 < tokens.size()
                && ahead < next + 5
                && tokens.get(ahead).is("-")
                && tokens.get(ahead + 1).kind() == Token.Kind.WORD) {
            word.append('-').append(tokens.get(ahead + 1).text());
            ahead += 2;
        }
        return word.toString();
    }

    /** A name with dots whose first word was taken, for a message; the rest of it is taken. */
    String dotted(String first) {
        StringBuilder name = new StringBuilder(first);
        while (peek().is(".") && peekSecond().kind() == Token.Kind.WORD) {
            take();
            name.append('.').append(take().text());
        }
        return name.toString();
    }
}
