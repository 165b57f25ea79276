package org.councilprotocol.model.decision;

import java.time.LocalDate;
import java.util.List;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * By when an act is to be done.
 *
 * @param workingDays how many working days run; {@code null} where a date was agreed instead
 * @param direction which way they run; {@link Direction#AFTER} where a date was agreed instead
 * @param start the day from which they run, itself not counted; {@code null} if unknown
 * @param counted the working days counted, the one next to the start first; empty without a start
 * @param skipped the days passed over, and why; empty without a start
 * @param due the last day; {@code null} while it is open
 * @param startFact the path of the fact that holds the start, or the date that was agreed; names what to ask while
 *     {@code due} is open
 * @param variedBy the norm under which another date replaced the period; {@code null} unless one did
 * @param alternative what would replace the period, were it so; {@code null} if nothing could, or something did
 */
public record Deadline(
        @Nullable Integer workingDays,
        Direction direction,
        @Nullable LocalDate start,
        List<LocalDate> counted,
        List<Skipped> skipped,
        @Nullable LocalDate due,
        FactPath startFact,
        @Nullable String variedBy,
        @Nullable Alternative alternative) {

    public Deadline {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
    }

    /** The same, in place of the period of another norm. */
    public Deadline variedBy(String norm) {
        return new Deadline(workingDays, direction, start, counted, skipped, due, startFact, norm, alternative);
    }

    /** The same, unless something else turns out to be so. */
    public Deadline unless(Alternative other) {
        return new Deadline(workingDays, direction, start, counted, skipped, due, startFact, variedBy, other);
    }

    /** Which way working days run from a day. */
    public enum Direction {
        /** Forwards: within so many of them after it. */
        AFTER,
        /** Backwards: at least so many of them before it. */
        BEFORE
    }

    /**
     * Another date that holds instead where something is so that is not known.
     *
     * @param norm the norm under which it holds
     * @param fact the path of the fact on which that hangs
     * @param words what has to be so, in words: {@code "another time was agreed with the requester"}
     * @param due the other date; {@code null} if it is not known
     */
    public record Alternative(
            String norm,
            FactPath fact,
            String words,
            @Nullable LocalDate due) {}

    /**
     * A day that is not a working day.
     *
     * @param day the day
     * @param why the reason: a weekend, which bank holiday, or the council's own closure
     */
    public record Skipped(LocalDate day, String why) {}
}
