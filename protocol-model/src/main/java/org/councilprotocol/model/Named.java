package org.councilprotocol.model;

import java.text.Normalizer;
import java.util.Locale;

/** A thing known by its name alone, such as a ward or a post; written in JSON as that name. */
public sealed interface Named permits Act, Committee, Department, Group, Post, Ward {

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
        if (!isPlain(name)) {
            return folded(name).hashCode();
        }
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + small(name.charAt(i));
        }
        return hash;
    }

    /** The order of names by what their spellings have in common. */
    static int compare(String one, String other) {
        if (!isPlain(one) || !isPlain(other)) {
            return folded(one).compareTo(folded(other));
        }
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            int difference = small(one.charAt(i)) - small(other.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    }

    private static int small(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    /** Whether only capitals need to be taken away of a name; so it is with nearly all. */
    private static boolean isPlain(String name) {
        boolean space = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '\'';
            if (!plain && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }
}
