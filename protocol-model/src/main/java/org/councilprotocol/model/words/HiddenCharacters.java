package org.councilprotocol.model.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that a reader cannot see, or that change what the others look like: control characters (tabs and line ends
 * among them), signs that turn the direction of writing, characters without width, and halves of characters. Text with
 * one of them is not what it seems, and on a terminal it can hide, move or rewrite what stands there; so no pack and no
 * scenario may hold one.
 *
 * <pre>{@code
 * HiddenCharacters.isHidden(0x202E);               // true: the rest of the line would run backwards
 * HiddenCharacters.shown("a\u0007b");              // a<U+0007>b
 * }</pre>
 */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    /**
     * One that stands in a file.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param codePoint the character
     */
    public record Found(int line, int column, int codePoint) {

        /** What is wrong, such as {@code "a character that cannot be seen (U+202E) stands in a text"}. */
        public String wrong() {
            return "a character that cannot be seen (" + named(codePoint) + ") stands in a text";
        }

        /** What to write instead. */
        public String instead() {
            return HiddenCharacters.instead(codePoint);
        }
    }

    /** Whether it is one of them. */
    public static boolean isHidden(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> hasNoWidth(codePoint);
        };
    }

    /** What counts as a letter or a mark, and yet shows nothing: fillers, joiners, selectors of variants. */
    private static boolean hasNoWidth(int codePoint) {
        return codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || codePoint >= 0x180B && codePoint <= 0x180F
                || codePoint >= 0x2060 && codePoint <= 0x206F
                || codePoint == 0x3164
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint == 0xFFA0
                || codePoint >= 0xFFF0 && codePoint <= 0xFFFB
                || codePoint >= 0x1BCA0 && codePoint <= 0x1BCA3
                || codePoint >= 0x1D173 && codePoint <= 0x1D17A
                || codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
    }

    /** Its number, as it is looked up: {@code "U+202E"}. */
    public static String named(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    /** What to write in place of it. */
    public static String instead(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' ? "a space" : "remove it";
    }

    /** The text with each of them told by its number, fit to be shown. */
    public static String shown(String text) {
        int first = 0;
        while (first < text.length() && !isHidden(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.substring(0, first));
        text.codePoints().skip(text.codePointCount(0, first)).forEach(codePoint -> {
            if (isHidden(codePoint)) {
                shown.append('<').append(named(codePoint)).append('>');
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }

    /**
     * Those of a JSON file, in order: in its texts, written as themselves or with a backslash, and between them all but
     * spaces, tabs and line ends. A line end within a text is left to whoever reads the file, which is then no JSON.
     */
    public static List<Found> inJson(String json) {
        List<Found> found = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        boolean inText = false;
        for (int at = 0; at < json.length(); ) {
            int codePoint = json.codePointAt(at);
            int length = Character.charCount(codePoint);
            int meant = codePoint;
            if (codePoint == '\n') {
                line++;
                lineStart = at + 1;
                inText = false;
                meant = ' ';
            } else if (codePoint == '"') {
                inText = !inText;
            } else if (codePoint == '\\' && inText) {
                length = escapeLength(json, at);
                meant = escaped(json, at, length);
            } else if (!inText && (codePoint == '\t' || codePoint == '\r')) {
                meant = ' ';
            }
            if (isHidden(meant)) {
                found.add(new Found(line, at - lineStart + 1, meant));
            }
            at += length;
        }
        return found;
    }

    /** How long what begins with this backslash is: both halves where two of them make one character. */
    private static int escapeLength(String json, int at) {
        int first = unit(json, at);
        if (first < 0) {
            return Math.min(2, json.length() - at);
        }
        return Character.isHighSurrogate((char) first)
                        && Character.isLowSurrogate((char) Math.max(0, unit(json, at + 6)))
                ? 12
                : 6;
    }

    private static int escaped(String json, int at, int length) {
        if (length == 12) {
            return Character.toCodePoint((char) unit(json, at), (char) unit(json, at + 6));
        } else if (length == 6) {
            return unit(json, at);
        }
        return switch (length == 2 ? json.charAt(at + 1) : ' ') {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> ' ';
        };
    }

    /** The half or whole character that is written as a backslash, u and four digits; negative where none is. */
    private static int unit(String json, int at) {
        if (at + 6 > json.length() || json.charAt(at) != '\\' || json.charAt(at + 1) != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = json.charAt(i) > 'f' ? -1 : Character.digit(json.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }
}
