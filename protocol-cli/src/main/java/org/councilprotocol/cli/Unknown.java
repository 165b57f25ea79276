package org.councilprotocol.cli;

import java.util.Collection;
import org.councilprotocol.rules.internal.vocabulary.Nearest;

/** What to say of a name that nobody knows. */
final class Unknown {

    /** A list longer than this helps nobody. */
    private static final int MOST_NAMES = 60;

    private Unknown() {}

    /** Says that a name is unknown, what it was probably meant to be, and which names there are. */
    static String name(String what, String given, Collection<String> known) {
        String nearest = Nearest.to(given, known);
        String meant = nearest == null ? "" : " Did you mean " + nearest + "?";
        String available = known.size() > MOST_NAMES
                ? ""
                : " Available: " + (known.isEmpty() ? "none" : String.join(", ", known)) + ".";
        return "There is no " + what + " \"" + given + "\"." + meant + available;
    }
}
