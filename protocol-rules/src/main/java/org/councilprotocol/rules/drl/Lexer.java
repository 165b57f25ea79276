package org.councilprotocol.rules.drl;

import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into tokens; comments fall away. What no rule may contain is a defect, and reading goes on. */
final class Lexer {

    private static final List<String> SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SINGLE_SIGNS = "(){}[],;.:<>!@*=+-/%&|?#^~";

    /** Signs that turn the direction of writing, or have no width: what is read is not what stands there. */
    private static final String UNSEEN =
            "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
                    + "\u2028\u2029\u2060\u2066\u2067\u2068\u2069\uFEFF";

    private final String file;
    private final String text;
    private final List<DrlException> defects;
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text, List<DrlException> defects) {
        this.file = file;
        this.text = text;
        this.defects = defects;
    }

    /** The tokens of a file, {@link Token.Kind#END} last; what no rule may contain is added to the defects. */
    static List<Token> tokens(String file, String text, List<DrlException> defects) {
        return new Lexer(file, text, defects).tokens();
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
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                tokens.add(new Token(Token.Kind.TEXT, quoted(here, c), here));
            } else if (c == '$' || isLetter(c)) {
                tokens.add(new Token(c == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD, word(), here));
            } else if (isDigit(c)) {
                tokens.add(new Token(Token.Kind.NUMBER, number(), here));
            } else if (SINGLE_SIGNS.indexOf(c) >= 0) {
                tokens.add(new Token(Token.Kind.SIGN, sign(), here));
            } else {
                foreign(here);
            }
        }
    }

    private String word() {
        int start = at++;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String sign() {
        if ("=!<>&|".indexOf(text.charAt(at)) >= 0) {
            for (String sign : SIGNS) {
                if (text.startsWith(sign, at)) {
                    at += sign.length();
                    return sign;
                }
            }
        }
        return text.substring(at, ++at);
    }

    /** What starts with a digit; whether it is a whole number is for the reader to say. */
    private String number() {
        int start = at;
        while (at < text.length()
                && (isLetter(text.charAt(at))
                        || isDigit(text.charAt(at))
                        || text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Text to its closing quote, or to the end of its line where that is missing. */
    private String quoted(Position here, char quote) {
        if (quote == '\'') {
            defect(here, "text stands in single quotes", "put text in double quotes");
        }
        int start = ++at;
        boolean sound = true;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\n') {
                break;
            }
            if (sound && isStrange(c)) {
                sound = false;
                refuse(c, "in a text");
            }
            at += c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == quote ? 2 : 1;
        }
        String found = text.substring(start, Math.min(at, text.length()));
        if (at >= text.length() || text.charAt(at) != quote) {
            defect(here, "the text is not closed on its line", "close it with a double quote");
        } else {
            at++;
        }
        return found;
    }

    private void refuse(char c, String where) {
        if (text.startsWith("\\u", at)) {
            defect(here(), "a unicode escape stands " + where, "write the character itself");
        } else if (c == '\\') {
            defect(here(), "a backslash stands " + where, "write plain text; a text holds no quotes");
        } else {
            defect(here(), "a character that cannot be seen (" + code(c) + ") stands " + where, "remove it");
        }
    }

    /** A run of characters that no rule may contain outside quotes and comments. */
    private void foreign(Position here) {
        char c = text.charAt(at);
        if (isStrange(c)) {
            refuse(c, "among the rules");
            at += text.startsWith("\\u", at) ? Math.min(6, text.length() - at) : 1;
        } else if (c == '`') {
            defect(here, "the character '`' is not allowed", "put text in double quotes");
            at++;
        } else if (Character.isLetter(c)) {
            defect(
                    here,
                    "the letter '" + c + "' (" + code(c) + ") is none of a to z",
                    "type the word again in plain letters");
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
        } else {
            defect(here, "the character '" + c + "' is not allowed outside quotes and comments", "remove it");
            at++;
        }
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
                    refuseHidden();
                    at++;
                }
            } else if (text.startsWith("/*", at)) {
                Position open = here();
                at += 2;
                while (at < text.length() && !text.startsWith("*/", at)) {
                    refuseHidden();
                    if (text.charAt(at++) == '\n') {
                        line++;
                        lineStart = at;
                    }
                }
                if (at == text.length()) {
                    defect(open, "the comment is not closed", "close it with */");
                } else {
                    at += 2;
                }
            } else {
                return;
            }
        }
    }

    /** What can hide code from a reader is refused in a comment too. */
    private void refuseHidden() {
        char c = text.charAt(at);
        if (isStrange(c) && (text.startsWith("\\u", at) || UNSEEN.indexOf(c) >= 0)) {
            refuse(c, "in a comment");
        }
    }

    private void defect(Position where, String wrong, String instead) {
        defects.add(new DrlException(where, wrong, instead));
    }

    private Position here() {
        return new Position(file, line, at - lineStart + 1);
    }

    private static String code(char c) {
        return String.format("U+%04X", (int) c);
    }

    /** Whether it is a backslash, a control character, or one that cannot be seen. */
    private static boolean isStrange(char c) {
        // Nearly every character is told by the first look.
        return c < ' ' || c == '\\' || c > '~' && (Character.isISOControl(c) || UNSEEN.indexOf(c) >= 0);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
