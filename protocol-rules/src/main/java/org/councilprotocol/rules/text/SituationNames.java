package org.councilprotocol.rules.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.councilprotocol.model.words.Words;
import org.jspecify.annotations.Nullable;

/** What the situations of a case are called, so that a reader knows to which of them something answers. Immutable. */
final class SituationNames {

    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final List<String> names = new ArrayList<>();

    /** The names of these situations, each by its kind's name in JSON. */
    SituationNames(List<String> situations, Words words) {
        for (int i = 0; i < situations.size(); i++) {
            String kind = situations.get(i);
            String name = of(kind, words).replaceFirst("^(?:an?|the) ", "");
            int among = Collections.frequency(situations, kind);
            int place = Collections.frequency(situations.subList(0, i), kind);
            names.add("the " + (among > 1 ? Phrases.ordinal(place) + " " : "") + name);
        }
    }

    /** What a kind of situation is called: "a request for advice or assistance". */
    static String of(String kind, Words words) {
        String found = words.find("situation." + kind);
        return found == null ? kind.replace('-', ' ') : found;
    }

    /** Whether there are several, so that a reader has to be told which is meant. */
    boolean several() {
        return names.size() > 1;
    }

    /** What one is called: "the request for advice or assistance". */
    String of(int situation) {
        return situation < names.size() ? names.get(situation) : "another part of the case";
    }

    /**
     * To which of them something answers, as a sentence; {@code null} if there is but one.
     *
     * @param which their places in the case
     */
    @Nullable
    String on(Collection<Integer> which) {
        if (!several()) {
            return null;
        } else if (which.size() < names.size()) {
            return "On " + Listing.of(which.stream().map(this::of).toList(), "and") + ".";
        }
        return names.size() == 2
                ? "On both counts."
                : "On all " + (names.size() - 2 < NUMBERS.size() ? NUMBERS.get(names.size() - 2) + " " : "")
                        + "counts.";
    }
}
