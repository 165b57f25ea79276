package org.councilprotocol.rules.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.Deadline.Skipped;
import org.councilprotocol.model.fact.FactPath;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days in England: not Saturdays and Sundays, not the bank holidays of England and Wales (Banking and
 * Financial Dealings Act 1971; one-off ones included), and not a council's own closure days. Safe to share among
 * threads.
 *
 * <p>The bank holidays are known from {@link #FIRST_KNOWN} to {@link #LAST_KNOWN}. From any day between
 * {@link #FIRST_START} and {@link #LAST_START} the longest period ends among them for every council; one that is
 * counted back does so from {@link #FIRST_START_BACK} on.
 */
public final class WorkingDays {

    /** The longest period, in working days: about a year. */
    public static final int LONGEST = 250;

    /** The most closure days that a council may name. */
    public static final int MOST_CLOSURE_DAYS = 250;

    /** The first day of which it is known whether it is a bank holiday. */
    public static final LocalDate FIRST_KNOWN = LocalDate.of(BankHolidays.FIRST_YEAR, 1, 1);

    /** The last such day. */
    public static final LocalDate LAST_KNOWN = LocalDate.of(BankHolidays.LAST_YEAR, 12, 31);

    /** The first day from which a period may run forwards. */
    public static final LocalDate FIRST_START = FIRST_KNOWN;

    /**
     * The first day from which a period may be counted back: two years, the longest period among as many closure days,
     * after the first day that is known.
     */
    public static final LocalDate FIRST_START_BACK = FIRST_KNOWN.plusYears(2);

    /** The last day from which a period may run, whichever way: two years before the last day that is known. */
    public static final LocalDate LAST_START = LAST_KNOWN.minusYears(2);

    private final Set<LocalDate> closureDays;

    /**
     * Working days of a council that is also closed on these days.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_CLOSURE_DAYS}
     */
    public WorkingDays(Set<LocalDate> closureDays) {
        if (closureDays.size() > MOST_CLOSURE_DAYS) {
            throw new IllegalArgumentException(closureDays.size() + " closure days are more than " + MOST_CLOSURE_DAYS);
        }
        this.closureDays = Set.copyOf(closureDays);
    }

    /**
     * The deadline so many working days after a day, which is not counted.
     *
     * @param days how many working days, from 1 to {@link #LONGEST}
     * @param start the day from which they run; {@code null} if unknown, which leaves the due date open
     * @param startFact the path of the fact that holds that day
     * @throws IllegalArgumentException if the number of days is out of bounds, or the period leaves the days whose bank
     *     holidays are known; none does that starts from {@link #FIRST_START} to {@link #LAST_START}
     */
    public Deadline after(int days, @Nullable LocalDate start, FactPath startFact) {
        return deadline(days, Direction.AFTER, start, startFact);
    }

    /**
     * The deadline so many working days before a day, which is not counted.
     *
     * @param days how many working days, from 1 to {@link #LONGEST}
     * @param start the day from which they are counted back; {@code null} if unknown, which leaves the due date open
     * @param startFact the path of the fact that holds that day
     * @throws IllegalArgumentException if the number of days is out of bounds, or the period leaves the days whose bank
     *     holidays are known; none does that is counted back from {@link #FIRST_START_BACK} to {@link #LAST_START}
     */
    public Deadline before(int days, @Nullable LocalDate start, FactPath startFact) {
        return deadline(days, Direction.BEFORE, start, startFact);
    }

    private Deadline deadline(int days, Direction direction, @Nullable LocalDate start, FactPath startFact) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException(days + " working days are not between 1 and " + LONGEST);
        }
        if (start == null) {
            return new Deadline(days, direction, null, List.of(), List.of(), null, startFact, null, null);
        }
        List<LocalDate> counted = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        LocalDate day = start;
        while (counted.size() < days) {
            day = day.plusDays(direction == Direction.AFTER ? 1 : -1);
            String why = whyNot(day);
            if (why == null) {
                counted.add(day);
            } else {
                skipped.add(new Skipped(day, why));
            }
        }
        return new Deadline(days, direction, start, counted, skipped, day, startFact, null, null);
    }

    /**
     * Why a day is not a working day, or {@code null} if it is one.
     *
     * @throws IllegalArgumentException if it is not known whether the day is a bank holiday
     */
    public @Nullable String whyNot(LocalDate day) {
        String holiday = BankHolidays.on(day);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return "weekend";
        }
        if (holiday != null) {
            return "bank holiday: " + holiday;
        }
        return closureDays.contains(day) ? "the council is closed" : null;
    }
}
