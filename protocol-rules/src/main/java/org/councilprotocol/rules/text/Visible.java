package org.councilprotocol.rules.text;

/**
 * Text that shows what it holds. Names come from a case and words from a pack; in a terminal or on a page a control
 * character could do what it likes, one that turns the direction of writing could make a sentence read as another, and
 * one without width could make two different names look the same.
 */
public final class Visible {

    /** What stands for a character that would not be seen. */
    private static final char REPLACEMENT = '\ufffd';

    /** Without width, or blank, though Unicode counts them among the letters and marks. */
    private static final String BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0";

    private Visible() {}

    /**
     * Whether a character would not be seen as one: a control character, line breaks and tabs among them, a separator
     * of lines, whatever turns the direction of writing or has no width, half of a character, what is no character.
     */
    public static boolean isHidden(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                BLANK.indexOf(codePoint) >= 0
                        // Selectors of variants, and what Unicode promises never to be a character.
                        || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                        || codePoint >= 0xe0000 && codePoint <= 0xe0fff
                        || codePoint >= 0xfdd0 && codePoint <= 0xfdef
                        || (codePoint & 0xfffe) == 0xfffe;
        };
    }

    /**
     * The text on one line: white space and control characters become spaces, whatever else would not be seen U+FFFD.
     */
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.isWhitespace(c)) {
                shown.append(' ');
            } else if (isHidden(c)) {
                shown.append(REPLACEMENT);
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
