package org.councilprotocol.rules.text;

import java.util.List;
import org.councilprotocol.rules.find.Candidate;
import org.councilprotocol.rules.find.Example;
import org.councilprotocol.rules.find.FactHint;
import org.jspecify.annotations.Nullable;

/** In which situations an event may be told, as whoever tells it would like to read it: the first few in full. */
public final class CandidateText {

    /** So many are told in full; of the others, their names and when to choose them. */
    private static final int IN_FULL = 5;

    private static final int WIDTH = 100;

    private final String council;
    private final Lines page = new Lines(WIDTH);

    private CandidateText(String council) {
        this.council = council;
    }

    /**
     * The situations, in lines of at most a hundred columns but for cases to copy, each of which is one line; ends with
     * a line break. Where none was found, it says so.
     *
     * @param council the short name of the council whose protocol is asked
     * @param found what was found, the likeliest first
     */
    public static String of(String council, List<Candidate> found) {
        return new CandidateText(council).written(found);
    }

    private String written(List<Candidate> found) {
        if (found.isEmpty()) {
            page.line("No situation is told in these words. Say it in others, or look through all situations.");
        }
        for (int i = 0; i < found.size(); i++) {
            if (i < IN_FULL || !found.get(i).silent()) {
                page.gap();
            }
            candidate(i + 1, found.get(i), i < IN_FULL);
        }
        return page.toString();
    }

    private void candidate(int number, Candidate candidate, boolean whole) {
        page.line(number + ". " + candidate.situation() + ": " + candidate.label()
                + (candidate.silent() ? " (this protocol has no rule about it)" : ""));
        page.detail(candidate.means());
        if (whole) {
            candidate.facts().forEach(this::fact);
            example(candidate.example());
            candidate.rivals().forEach(rival -> page.detail("Beside " + rival.situation() + ": " + rival.difference()));
        }
        candidate
                .companions()
                .forEach(companion -> page.detail("Perhaps " + companion.also() + " as well: " + companion.because()));
    }

    private void fact(FactHint hint) {
        page.detail("Perhaps " + hint.fact() + (hint.value() == null ? "" : ": " + hint.value())
                + (hint.meaning() == null ? "" : " (" + hint.meaning() + ")") + ". " + hint.question());
    }

    private void example(@Nullable Example example) {
        if (example != null) {
            page.detail("Nearest example" + (example.council().equals(council) ? "" : ", of " + example.council())
                    + ": " + example.sentence() + ".");
            page.copied(example.json());
        }
    }
}
