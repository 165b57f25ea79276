package org.councilprotocol.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people in England write them: 2026-03-03, 3/3/2026, 3 March 2026, March 3rd, 2026; the day before the month.
 */
final class SpokenDate {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern FIGURES =
            Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})(st|nd|rd|th)?( of)? (?<month>[a-z]{3,9}),? (?<year>\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>[a-z]{3,9}) (?<day>\\d{1,2})(st|nd|rd|th)?,? (?<year>\\d{4})");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String WEEKDAY = "(mon|tues|wednes|thurs|fri|satur|sun)day";

    /** "Last Friday", "yesterday", "two weeks ago": a day only for whoever knows when it was said. */
    private static final Pattern RELATIVE = Pattern.compile("(on |by )?(((last|next|this|the other|the) )?(" + WEEKDAY
            + "|week|month|year|night|morning|evening|afternoon)|yesterday|today|tomorrow|tonight|.+ ago|recently|now)"
            + "( (night|morning|evening|afternoon|week))?");

    private SpokenDate() {}

    /** The date that a text is; {@code null} if it is none, or none that there is. */
    static @Nullable LocalDate of(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (Pattern form : List.of(ISO, FIGURES, DAY_FIRST, MONTH_FIRST)) {
            Matcher date = form.matcher(small);
            if (date.matches()) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(date.group("year")),
                            month(date.group("month")),
                            Integer.parseInt(date.group("day")));
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Whether a text tells a day from the day on which it is said, and so is no name and no date. */
    static boolean isRelative(String text) {
        return RELATIVE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Its number; 0, which is no month, where it is none. */
    private static int month(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        for (String full : MONTHS) {
            if (full.equals(month)
                    || full.startsWith(month) && month.length() == 3
                    || month.equals("sept") && full.startsWith(month)) {
                return MONTHS.indexOf(full) + 1;
            }
        }
        return 0;
    }
}
