package org.councilprotocol.model.decision;

import java.util.List;

/**
 * A standing duty that the occasion calls up.
 *
 * @param norm the norm's id within the pack
 * @param clause the clause as a reader cites it
 * @param lines the lines of the source text
 * @param bearer whom it concerns, in plain words
 * @param text the norm's paraphrase
 * @param because the given facts that call it up; empty where the kind of situation alone does
 * @param situation which situation of the case it answers, counted from 0
 */
public record Reminder(
        String norm, String clause, String lines, String bearer, String text, List<Ground> because, int situation) {

    public Reminder {
        because = List.copyOf(because);
    }
}
