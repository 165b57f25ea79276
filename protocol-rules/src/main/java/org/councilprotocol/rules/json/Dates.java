package org.councilprotocol.rules.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.shape.Shape.Kind;
import org.councilprotocol.rules.shape.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * The days that the dates of a case may name, {@link Limits#FIRST_DAY} to {@link Limits#LAST_DAY}: those from which
 * every deadline can be counted.
 */
public final class Dates {

    private static final int YEARS_OF_A_DECADE = 10;

    /** Whether a record of this shape, or one that hangs off it, has a date. */
    private static final Map<Shape, Boolean> WITH_DATES = new ConcurrentHashMap<>();

    private Dates() {}

    /**
     * Refuses situations that name a day out of range, as {@link CaseReader} refuses their JSON.
     *
     * @throws InputException with every such date, at its path
     */
    public static void check(List<? extends Situation> situations) {
        Defects defects = new Defects();
        for (int i = 0; i < situations.size(); i++) {
            Situation situation = situations.get(i);
            Shape shape = Shape.of(situation.getClass());
            if (hasDates(shape)) {
                String path =
                        situations.size() == 1 ? "$" : Defects.element(Defects.field("$", Vocabulary.SITUATIONS), i);
                check(shape, situation, path, defects);
            }
        }
        defects.refuse();
    }

    private static void check(Shape shape, Object record, String path, Defects defects) {
        for (Part part : shape.parts()) {
            if (part.kind() == Kind.DATE || part.kind() == Kind.RECORD) {
                Object value = part.get(record);
                String field = Defects.field(path, part.name());
                if (value instanceof Collection<?> several) {
                    int place = 0;
                    for (Object each : several) {
                        checkOne(each, Defects.element(field, place++), defects);
                    }
                } else if (value != null) {
                    checkOne(value, field, defects);
                }
            }
        }
    }

    private static void checkOne(Object value, String path, Defects defects) {
        if (value instanceof LocalDate date) {
            String wrong = wrongWith(date);
            if (wrong != null) {
                defects.add(path, wrong);
            }
        } else if (hasDates(Shape.of(value.getClass()))) {
            check(Shape.of(value.getClass()), value, path, defects);
        }
    }

    /** What is wrong with a date and what to write instead, or {@code null} if nothing is. */
    static @Nullable String wrongWith(LocalDate date) {
        return date.isBefore(Limits.FIRST_DAY) || date.isAfter(Limits.LAST_DAY)
                ? Quoted.of(date.toString())
                        + " is out of range: working days are counted from " + Limits.FIRST_DAY + " to "
                        + Limits.LAST_DAY + "; write a date between them, or leave the field out"
                : null;
    }

    /** A regular expression for dates of the years in range, which are whole years. */
    static String pattern() {
        StringBuilder years = new StringBuilder();
        int last = Limits.LAST_DAY.getYear();
        for (int from = Limits.FIRST_DAY.getYear(); from <= last; ) {
            int decade = from / YEARS_OF_A_DECADE;
            int to = Math.min(last, decade * YEARS_OF_A_DECADE + YEARS_OF_A_DECADE - 1);
            years.append(years.isEmpty() ? "" : "|")
                    .append(decade)
                    .append('[')
                    .append(from % YEARS_OF_A_DECADE)
                    .append('-')
                    .append(to % YEARS_OF_A_DECADE)
                    .append(']');
            from = to + 1;
        }
        return "^(" + years + ")-\\d{2}-\\d{2}$";
    }

    private static boolean hasDates(Shape shape) {
        Boolean known = WITH_DATES.get(shape);
        if (known == null) {
            known = hasDates(shape, new LinkedHashSet<>());
            WITH_DATES.put(shape, known);
        }
        return known;
    }

    private static boolean hasDates(Shape shape, Set<Shape> seen) {
        return seen.add(shape)
                && shape.parts().stream()
                        .anyMatch(part -> part.kind() == Kind.DATE
                                || part.kind() == Kind.RECORD
                                        && Shape.permitted(part.type()).stream()
                                                .anyMatch(each -> hasDates(each, seen)));
    }
}
