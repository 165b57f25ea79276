package org.councilprotocol.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known name a mistyped one was probably meant to be. */
final class Nearest {

    private Nearest() {}

    /** Says that a name is unknown, what it was probably meant to be, and which names there are. */
    static String unknown(String what, String given, Collection<String> known) {
        String meant =
                to(given, known).map(name -> " Did you mean " + name + "?").orElse("");
        String available = known.isEmpty() ? "none" : String.join(", ", known);
        return "There is no " + what + " \"" + given + "\"." + meant + " Available: " + available + ".";
    }

    /** The nearest name, if any is near. */
    static Optional<String> to(String given, Collection<String> known) {
        String plain = plain(given);
        return known.stream()
                .filter(name -> distance(plain, plain(name)) <= Math.max(2, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(plain, plain(name))));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
    }

    /** How many letters must be put in, left out or changed to make one word of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
