package org.councilprotocol.rules.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Deadline.Direction;

/** A deadline in words. */
final class Timing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Timing() {}

    /**
     * By when, as a part of a sentence: "within 7 working days, by Friday 12 June 2026", or "by Tuesday 3 March 2026,
     * at least 7 working days before Thursday 12 March 2026".
     */
    static String limit(Deadline deadline) {
        List<String> parts = new ArrayList<>();
        Integer days = deadline.workingDays();
        if (days != null && deadline.direction() == Direction.AFTER) {
            parts.add("within " + workingDays(days));
        }
        if (deadline.due() != null) {
            parts.add("by " + day(deadline.due()));
        }
        if (days != null && deadline.direction() == Direction.BEFORE) {
            parts.add("at least " + workingDays(days)
                    + (deadline.start() == null ? " ahead" : " before " + day(deadline.start())));
        }
        if (parts.isEmpty()) {
            parts.add("by the date agreed");
        }
        Deadline.Alternative alternative = deadline.alternative();
        if (alternative != null) {
            parts.add("unless " + alternative.words());
            if (alternative.due() != null) {
                parts.add("then by " + day(alternative.due()));
            }
        }
        return String.join(", ", parts);
    }

    /** How the last day was counted, as a sentence; empty where nothing was counted. */
    static String count(Deadline deadline) {
        if (deadline.workingDays() == null || deadline.start() == null) {
            return "";
        }
        List<String> skipped = new ArrayList<>();
        if (deadline.skipped().stream().anyMatch(Timing::weekend)) {
            skipped.add("weekends");
        }
        deadline.skipped().stream()
                .filter(day -> !weekend(day))
                .forEach(day -> skipped.add(day(day.day()) + " (" + day.why() + ")"));
        return "Counted " + (deadline.direction() == Direction.BEFORE ? "back " : "") + "from " + day(deadline.start())
                + ", that day left out" + (skipped.isEmpty() ? "" : ", and without " + Listing.of(skipped, "and"))
                + ".";
    }

    private static boolean weekend(Deadline.Skipped skipped) {
        DayOfWeek day = skipped.day().getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
