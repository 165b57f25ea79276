package org.councilprotocol.rules.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The bank holidays of England and Wales, by the year.
 *
 * <p>Easter Monday, the last Mondays of May and August, 26 December unless it is a Sunday, and 27 December where the
 * 25th or 26th is one, are laid down in Schedule 1 of the Banking and Financial Dealings Act 1971; Good Friday and
 * Christmas Day are holidays at common law. Under section 1 of the Act a proclamation appoints further days, or one day
 * in place of another: New Year's Day every year since 1974, the first Monday of May since 1978, a weekday for what
 * falls at a weekend, and whatever {@link #ONE_OFF} and {@link #MOVED} name.
 *
 * <p>Before {@link #FIRST_YEAR} another Act held. A year up to {@link #LAST_YEAR} for which a further day is proclaimed
 * gets its line here. The last year is raised when the days of a further year have been announced, and stays few years
 * ahead, since nobody can know what will be proclaimed.
 */
final class BankHolidays {

    /** The first year all of whose days are known: the Act received Royal Assent on 16 December 1971. */
    static final int FIRST_YEAR = 1972;

    /** The last year. */
    static final int LAST_YEAR = 2030;

    private static final int NEW_YEARS_DAY_SINCE = 1974;
    private static final int EARLY_MAY_SINCE = 1978;

    private static final String EARLY_MAY = "Early May Bank Holiday";
    private static final String SPRING = "Spring Bank Holiday";

    /** Days proclaimed for one year. */
    private static final Map<LocalDate, String> ONE_OFF = Map.of(
            LocalDate.of(1973, 11, 14), "Wedding of Princess Anne",
            LocalDate.of(1977, 6, 7), "Queen's Silver Jubilee",
            LocalDate.of(1981, 7, 29), "Wedding of the Prince of Wales",
            LocalDate.of(1999, 12, 31), "Millennium",
            LocalDate.of(2002, 6, 3), "Queen's Golden Jubilee",
            LocalDate.of(2011, 4, 29), "Royal wedding",
            LocalDate.of(2012, 6, 5), "Queen's Diamond Jubilee",
            LocalDate.of(2022, 6, 3), "Queen's Platinum Jubilee",
            LocalDate.of(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II",
            LocalDate.of(2023, 5, 8), "King's Coronation");

    /**
     * Mondays in place of which another day was proclaimed: for the jubilees, and for fifty and 75 years since VE Day.
     */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(1977, 5, 30), LocalDate.of(1977, 6, 6),
            LocalDate.of(1995, 5, 1), LocalDate.of(1995, 5, 8),
            LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 4),
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    private static final Map<Integer, Map<LocalDate, String>> YEARS = new ConcurrentHashMap<>();

    private BankHolidays() {}

    /**
     * The bank holiday that a weekday is, or {@code null} if it is none. What falls at a weekend is not listed, only
     * its substitute.
     *
     * @throws IllegalArgumentException if the year is not from {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    static @Nullable String on(LocalDate day) {
        int year = day.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("the bank holidays of " + year + " are not known; those from "
                    + FIRST_YEAR + " to " + LAST_YEAR + " are");
        }
        return YEARS.computeIfAbsent(year, BankHolidays::of).get(day);
    }

    private static Map<LocalDate, String> of(int year) {
        Map<LocalDate, String> days = new HashMap<>();
        if (year >= NEW_YEARS_DAY_SINCE) {
            days.put(orMonday(LocalDate.of(year, 1, 1)), "New Year's Day");
        }
        LocalDate easter = easterSunday(year);
        days.put(easter.minusDays(2), "Good Friday");
        days.put(easter.plusDays(1), "Easter Monday");
        if (year >= EARLY_MAY_SINCE) {
            days.put(orMoved(firstMonday(year, Month.MAY)), EARLY_MAY);
        }
        days.put(orMoved(lastMonday(year, Month.MAY)), SPRING);
        days.put(lastMonday(year, Month.AUGUST), "Summer Bank Holiday");
        christmas(year, days);
        ONE_OFF.forEach((day, name) -> {
            if (day.getYear() == year) {
                days.put(day, name);
            }
        });
        return days;
    }

    private static void christmas(int year, Map<LocalDate, String> days) {
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate boxing = christmas.plusDays(1);
        switch (christmas.getDayOfWeek()) {
            case FRIDAY -> boxing = christmas.plusDays(3);
            case SATURDAY -> {
                boxing = christmas.plusDays(3);
                christmas = christmas.plusDays(2);
            }
            case SUNDAY -> christmas = christmas.plusDays(2);
            default -> {
                // Both are weekdays.
            }
        }
        days.put(christmas, "Christmas");
        days.put(boxing, "Boxing Day");
    }

    private static LocalDate orMonday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static LocalDate orMoved(LocalDate monday) {
        return MOVED.getOrDefault(monday, monday);
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** Easter Sunday by the Gregorian computus, as Meeus, Jones and Butcher have it. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int leapCenturies = century / 4;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
