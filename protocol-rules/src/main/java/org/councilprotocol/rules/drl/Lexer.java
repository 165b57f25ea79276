package org.councilprotocol.rules.drl;

import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into tokens; comments fall away. */
final class Lexer {

    private static final List<String> SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SINGLE_SIGNS = "(){}[],;.:<>!@*=+-/%&|?";

    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The tokens of a file, {@link Token.Kind#END} last.
     *
     * @throws DrlException at the first character that no rule may contain
     */
    static List<Token> tokens(String file, String text) {
        return new Lexer(file, text).tokens();
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        while (true) {
            skipSpaceAndComments();
            Position here = here();
            if (at == text.length()) {
                tokens.add(new Token(Token.Kind.END, "", here));
                return tokens;
            }
            tokens.add(next(here));
        }
    }

    private Token next(Position here) {
        char c = text.charAt(at);
        if (c == '"') {
            return new Token(Token.Kind.TEXT, quoted(here), here);
        }
        int start = at;
        if (c == '$' || isLetter(c)) {
            at++;
            while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
                at++;
            }
            return new Token(c == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD, text.substring(start, at), here);
        }
        if (isDigit(c)) {
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at - start > 9) {
                throw new DrlException(here, "the number is too large", "write a whole number of at most nine digits");
            }
            return new Token(Token.Kind.NUMBER, text.substring(start, at), here);
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return new Token(Token.Kind.SIGN, sign, here);
            }
        }
        if (SINGLE_SIGNS.indexOf(c) >= 0) {
            at++;
            return new Token(Token.Kind.SIGN, String.valueOf(c), here);
        }
        if (c == '\'') {
            throw new DrlException(here, "text stands in single quotes", "put text in double quotes");
        }
        if (c == '\\') {
            throw new DrlException(here, "a backslash is not allowed", "write the character itself");
        }
        throw new DrlException(
                here, "the character '" + c + "' is not allowed outside quotes and comments", "remove it");
    }

    private String quoted(Position here) {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\n') {
                break;
            }
            if (c == '\\' || Character.isISOControl(c)) {
                throw new DrlException(here(), "a backslash or control character stands in a text", "write plain text");
            }
            at++;
        }
        if (at == text.length() || text.charAt(at) != '"') {
            throw new DrlException(here, "the text is not closed on its line", "close it with a double quote");
        }
        return text.substring(start, at++);
    }

    private void skipSpaceAndComments() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                line++;
                lineStart = at;
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                while (at < text.length() && text.charAt(at) != '\n') {
                    refuseEscape();
                    at++;
                }
            } else if (text.startsWith("/*", at)) {
                Position open = here();
                at += 2;
                while (!text.startsWith("*/", at)) {
                    if (at >= text.length()) {
                        throw new DrlException(open, "the comment is not closed", "close it with */");
                    }
                    refuseEscape();
                    if (text.charAt(at++) == '\n') {
                        line++;
                        lineStart = at;
                    }
                }
                at += 2;
            } else {
                return;
            }
        }
    }

    /** A unicode escape can hide code from a reader, in a comment too. */
    private void refuseEscape() {
        if (text.startsWith("\\u", at)) {
            throw new DrlException(
                    here(), "a unicode escape is not allowed, in a comment either", "write the character");
        }
    }

    private Position here() {
        return new Position(file, line, at - lineStart + 1);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
