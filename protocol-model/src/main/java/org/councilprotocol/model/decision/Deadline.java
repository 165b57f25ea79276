package org.councilprotocol.model.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when an act is to be done.
 *
 * @param workingDays how many working days run; {@code null} where a date was agreed instead
 * @param start the day from which they run, itself not counted; {@code null} if unknown
 * @param counted the working days counted, in order; empty without a start
 * @param skipped the days passed over, and why; empty without a start
 * @param due the last day; {@code null} while it is open
 * @param startFact the path of the fact that says when the time starts, or which date was agreed; names what to ask
 *     while {@code due} is open
 * @param variedBy the norm under which another date replaced the period; {@code null} unless one did
 */
public record Deadline(
        @Nullable Integer workingDays,
        @Nullable LocalDate start,
        List<LocalDate> counted,
        List<Skipped> skipped,
        @Nullable LocalDate due,
        String startFact,
        @Nullable String variedBy) {

    public Deadline {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
    }

    /**
     * A day that is not a working day.
     *
     * @param day the day
     * @param why the reason: a weekend, which bank holiday, or the council's own closure
     */
    public record Skipped(LocalDate day, String why) {}
}
