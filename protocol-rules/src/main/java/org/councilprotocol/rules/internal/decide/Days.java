package org.councilprotocol.rules.internal.decide;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a case gives or the rules name, and how days that are made up stand to them. Rules and contradictions
 * ask of two days only which is earlier, so one that was tried stands for every other that leaves all as they stand.
 */
final class Days {

    private final NavigableSet<LocalDate> given = new TreeSet<>();

    /** Those that a case gives or the rules name; anything else is left out. */
    Days(Collection<?> given) {
        for (Object each : given) {
            if (each instanceof LocalDate day) {
                this.given.add(day);
            }
        }
    }

    /**
     * Whether all could stand as they do if one of them were another day.
     *
     * @param was the one
     * @param day what it would be
     * @param others the others that are made up
     */
    boolean couldBe(LocalDate was, LocalDate day, Collection<LocalDate> others) {
        LocalDate before = given.floor(was);
        LocalDate after = given.ceiling(was);
        if (!isBetween(day, before, after)) {
            return false;
        }
        // Those between the same two given days move along, as far as there is room for them.
        Predicate<LocalDate> near = each -> isBetween(each, before, after);
        long below = others.stream()
                .filter(each -> near.test(each) && each.isBefore(was))
                .distinct()
                .count();
        long above = others.stream()
                .filter(each -> near.test(each) && each.isAfter(was))
                .distinct()
                .count();
        return (before == null || below == 0 || ChronoUnit.DAYS.between(before, day) > below)
                && (after == null || above == 0 || ChronoUnit.DAYS.between(day, after) > above);
    }

    private boolean isBetween(LocalDate day, @Nullable LocalDate before, @Nullable LocalDate after) {
        return Objects.equals(given.floor(day), before) && Objects.equals(given.ceiling(day), after);
    }

    /**
     * Whether days stand to one another, and to those given, as others do.
     *
     * @param these the days, {@code null} where there is none
     * @param others as many others
     */
    boolean standAlike(List<@Nullable LocalDate> these, List<@Nullable LocalDate> others) {
        for (int i = 0; i < these.size(); i++) {
            LocalDate here = these.get(i);
            LocalDate there = others.get(i);
            if (here == null || there == null) {
                if (here != there) {
                    return false;
                }
                continue;
            }
            if (!isBetween(there, given.floor(here), given.ceiling(here))) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                LocalDate one = these.get(j);
                LocalDate other = others.get(j);
                if (one != null
                        && other != null
                        && Integer.signum(here.compareTo(one)) != Integer.signum(there.compareTo(other))) {
                    return false;
                }
            }
        }
        return true;
    }
}
