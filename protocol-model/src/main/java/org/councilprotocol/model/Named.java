package org.councilprotocol.model;

import java.text.Normalizer;
import java.util.Locale;

/** A thing known by its name alone, such as a ward or a post; written in JSON as that name. */
public sealed interface Named permits Act, Actor, Committee, Department, Group, Ward {

    /** The name; never blank, without space around it. */
    String name();

    /**
     * The name without the space around it.
     *
     * @throws IllegalArgumentException if it is blank
     */
    static String checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
        return name.strip();
    }

    /**
     * What two spellings of one name have in common: compatible characters made one (Unicode's NFKC), capitals and full
     * stops taken away, white space made single spaces and trimmed; hyphens and apostrophes stay, the curved ones made
     * straight. {@code "St. John\u2019s"} and {@code "ST JOHN'S"} are one name.
     */
    static String folded(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '.') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (space && !folded.isEmpty()) {
                folded.append(' ');
            }
            space = false;
            folded.append(straight(c));
        }
        return folded.toString();
    }

    private static char straight(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    /** Whether two names are spellings of one, as {@link #folded} makes them. */
    static boolean alike(String one, String other) {
        return one.equals(other) || compare(one, other) == 0;
    }

    /** A hash of what spellings of one name have in common. */
    static int hash(String name) {
        int hash = 0;
        boolean space = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isPlain(c) && (c != ' ' || space)) {
                return folded(name).hashCode();
            }
            space = c == ' ';
            hash = 31 * hash + small(c);
        }
        return space ? folded(name).hashCode() : hash;
    }

    /** The order of names by what their spellings have in common. */
    static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a == b) {
                continue;
            }
            if (!isPlain(a) || !isPlain(b) || isMarked(one, i) || isMarked(other, i)) {
                return folded(one).compareTo(folded(other));
            }
            if (small(a) != small(b)) {
                return small(a) - small(b);
            }
        }
        return one.length() == other.length() ? 0 : folded(one).compareTo(folded(other));
    }

    private static int small(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    /** Whether only its capital, if it is one, need be taken away. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '\'';
    }

    /** Whether what follows may make one character with this one, as an accent by itself does. */
    private static boolean isMarked(String name, int place) {
        return place + 1 < name.length() && name.charAt(place + 1) > '~';
    }

    /** Whether only capitals need to be taken away of a name; so it is with nearly all. */
    private static boolean isPlain(String name) {
        boolean space = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isPlain(c) && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }
}
