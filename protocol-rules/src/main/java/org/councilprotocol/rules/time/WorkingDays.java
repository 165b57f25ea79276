package org.councilprotocol.rules.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Deadline.Skipped;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days in England: not Saturdays and Sundays, not the bank holidays of England and Wales (Banking and
 * Financial Dealings Act 1971; one-off ones included), and not a council's own closure days. Safe to share among
 * threads.
 */
public final class WorkingDays {

    private static final String ENGLAND = "eng";

    /** The longest period counted, in working days. */
    private static final int LONGEST = 1_000;

    private static final Map<Integer, Map<LocalDate, String>> BANK_HOLIDAYS = new ConcurrentHashMap<>();

    private final Set<LocalDate> closureDays;

    /** Working days of a council that is also closed on these days. */
    public WorkingDays(Set<LocalDate> closureDays) {
        this.closureDays = Set.copyOf(closureDays);
    }

    /**
     * The deadline so many working days after a day, which is not counted.
     *
     * @param days how many working days, from 1 to 1,000
     * @param start the day from which they run; {@code null} if unknown, which leaves the due date open
     * @param startFact the path of the fact that holds that day
     * @throws IllegalArgumentException if the number of days is out of bounds
     */
    public Deadline after(int days, @Nullable LocalDate start, String startFact) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException(days + " working days are not between 1 and " + LONGEST);
        }
        if (start == null) {
            return new Deadline(days, null, List.of(), List.of(), null, startFact, null, null);
        }
        List<LocalDate> counted = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        LocalDate day = start;
        while (counted.size() < days) {
            day = day.plusDays(1);
            String why = whyNot(day);
            if (why == null) {
                counted.add(day);
            } else {
                skipped.add(new Skipped(day, why));
            }
        }
        return new Deadline(days, start, counted, skipped, day, startFact, null, null);
    }

    /** Why a day is not a working day, or {@code null} if it is one. */
    public @Nullable String whyNot(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return "weekend";
        }
        String holiday = BANK_HOLIDAYS
                .computeIfAbsent(day.getYear(), WorkingDays::bankHolidays)
                .get(day);
        if (holiday != null) {
            return "bank holiday: " + holiday;
        }
        return closureDays.contains(day) ? "the council is closed" : null;
    }

    private static Map<LocalDate, String> bankHolidays(int year) {
        Map<LocalDate, String> found = new HashMap<>();
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), ENGLAND)
                .forEach(holiday -> found.put(holiday.getDate(), holiday.getDescription(Locale.UK)));
        return found;
    }
}
