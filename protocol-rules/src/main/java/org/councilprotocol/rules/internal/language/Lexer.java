package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.councilprotocol.model.words.HiddenCharacters;

/** Cuts a rule file into tokens and comments. What no rule may contain is a defect, and reading goes on. */
final class Lexer {

    private static final List<String> SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SINGLE_SIGNS = "(){}[],;.:<>!@*=+-/%&|?#^~";

    private final String file;
    private final String text;
    /** Of one file so many defects are kept, more than are ever told. */
    private static final int KEPT = 10 * PackLimits.DEFECTS;

    private int at;
    private int line = 1;
    private int lineStart;
    private final List<Comment> comments = new ArrayList<>();
    private final List<DrlException> defects = new ArrayList<>();
    private int untold;

    Lexer(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * What no rule may contain, as much of it as could ever be told, in the order of lines; once the tokens have been
     * asked for.
     */
    List<DrlException> defects() {
        return defects.stream()
                .sorted(Comparator.comparingInt(defect -> defect.at().line()))
                .toList();
    }

    /** How much more of that there is. */
    int untold() {
        return untold;
    }

    /** The comments between the tokens, in order; once the tokens have been asked for. */
    List<Comment> comments() {
        return List.copyOf(comments);
    }

    /** The tokens of the file, {@link Token.Kind#END} last. */
    List<Token> tokens() {
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
                tokens.add(new Token(c == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD, word(here), here));
            } else if (isDigit(c)) {
                tokens.add(new Token(Token.Kind.NUMBER, number(here), here));
            } else if (SINGLE_SIGNS.indexOf(c) >= 0) {
                tokens.add(new Token(Token.Kind.SIGN, sign(), here));
            } else {
                foreign(here);
            }
        }
    }

    private String word(Position here) {
        int start = at++;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return limited(here, "the word", text.substring(start, at), PackLimits.NAME);
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
    private String number(Position here) {
        int start = at;
        while (at < text.length()
                && (isLetter(text.charAt(at))
                        || isDigit(text.charAt(at))
                        || text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            at++;
        }
        return limited(here, "the number", text.substring(start, at), PackLimits.NAME);
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
            if (sound && isStrange()) {
                sound = false;
                refuse("in a text");
            }
            at += c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == quote ? 2 : 1;
        }
        String found = text.substring(start, Math.min(at, text.length()));
        if (at >= text.length() || text.charAt(at) != quote) {
            defect(here, "the text is not closed on its line", "close it with a double quote");
        } else {
            at++;
        }
        return limited(here, "the text", found, PackLimits.TEXT);
    }

    /** What was found; its beginning, and a defect, where it is too long. */
    private String limited(Position here, String what, String found, int most) {
        if (found.length() <= most) {
            return found;
        }
        defect(here, what + " is longer than " + most + " characters", "a shorter one");
        return found.substring(0, most);
    }

    private void refuse(String where) {
        int c = text.codePointAt(at);
        if (text.startsWith("\\u", at)) {
            defect(here(), "a unicode escape stands " + where, "write the character itself");
        } else if (c == '\\') {
            defect(here(), "a backslash stands " + where, "write plain text; a text holds no quotes");
        } else {
            defect(
                    here(),
                    "a character that cannot be seen (" + HiddenCharacters.named(c) + ") stands " + where,
                    HiddenCharacters.instead(c));
        }
    }

    /** A run of characters that no rule may contain outside quotes and comments. */
    private void foreign(Position here) {
        int c = text.codePointAt(at);
        if (isStrange()) {
            refuse("among the rules");
            at += text.startsWith("\\u", at) ? Math.min(6, text.length() - at) : Character.charCount(c);
        } else if (c == '`') {
            defect(here, "the character '`' is not allowed", "put text in double quotes");
            at++;
        } else if (Character.isLetter(c)) {
            defect(
                    here,
                    "the letter '" + Character.toString(c) + "' (" + HiddenCharacters.named(c) + ") is none of a to z",
                    "type the word again in plain letters");
            while (at < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(at))
                    && !HiddenCharacters.isHidden(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        } else {
            defect(
                    here,
                    "the character '" + Character.toString(c) + "' is not allowed outside quotes and comments",
                    "remove it");
            at += Character.charCount(c);
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
                Position here = here();
                int start = at;
                while (at < text.length() && text.charAt(at) != '\n') {
                    refuseHidden();
                    at++;
                }
                comments.add(new Comment(text.substring(start, at), here));
            } else if (text.startsWith("/*", at)) {
                Position open = here();
                int start = at;
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
                comments.add(new Comment(text.substring(start, at), open));
            } else {
                return;
            }
        }
    }

    /** What can hide code from a reader is refused in a comment too; backslashes, tabs and line ends cannot. */
    private void refuseHidden() {
        char c = text.charAt(at);
        if (isStrange() && (c != '\\' || text.startsWith("\\u", at)) && c != '\t' && c != '\n' && c != '\r') {
            refuse("in a comment");
        }
    }

    private void defect(Position where, String wrong, String instead) {
        if (defects.size() < KEPT) {
            defects.add(new DrlException(where, wrong, instead));
        } else {
            untold++;
        }
    }

    private Position here() {
        return new Position(file, line, at - lineStart + 1);
    }

    /** Whether a backslash or a character that cannot be seen is next. */
    private boolean isStrange() {
        char c = text.charAt(at);
        // Nearly every character is told by the first look.
        if (c >= ' ' && c <= '~') {
            return c == '\\';
        }
        // The second half of a character is none by itself.
        return !(Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1)))
                && HiddenCharacters.isHidden(text.codePointAt(at));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
