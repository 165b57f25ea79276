package org.councilprotocol.rules.json;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.councilprotocol.model.Named;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** What a single value of a case may be, however the case is told; each rule says what is wrong, or nothing. */
final class ValueRules {

    private static final int YEARS_OF_A_DECADE = 10;

    static final String LEAVE_OUT = "leave the field out where it is not known";

    private static final Set<String> NOT_KNOWN = Set.of("unknown", "not known", "null", "?", "n/a", "tbc");
    private static final int LONGEST_NOT_KNOWN = 9;
    /** With a full stop after each letter; nothing longer need be compared. */
    private static final int LONGEST_NONE = 8;

    /** The lengths of the parties' words; no other id need be compared. */
    private static final int SHORTEST_PARTY = 6;

    private static final int LONGEST_PARTY = 8;

    private ValueRules() {}

    /** Of a name that is not a post's: what is wrong with it. */
    static @Nullable String name(Class<?> type, boolean ofSeveral, String name) {
        if (saysNone(name.strip())) {
            return none(type, ofSeveral, name);
        } else if (isNotKnown(name)) {
            return Quoted.of(name) + " is not the name of a " + kind(type) + ": " + LEAVE_OUT;
        }
        String wrong = text(name);
        return wrong != null || hasLetterOrDigit(name)
                ? wrong
                : Quoted.of(name) + " has neither letter nor digit: write the name of the " + kind(type);
    }

    private static boolean saysNone(String name) {
        return name.length() <= LONGEST_NONE && Named.alike(name, Vocabulary.NONE);
    }

    private static @Nullable String none(Class<?> type, boolean ofSeveral, String name) {
        if (ofSeveral) {
            return "for none write the empty list []";
        } else if (!Vocabulary.knowsNone(type)) {
            return Quoted.of(name) + " is not the name of a " + kind(type) + ": " + LEAVE_OUT;
        }
        return name.equals(Vocabulary.NONE)
                ? null
                : "for known absence write \"none\", in small letters and without spaces";
    }

    /** Of what a person is called by in a case: what is wrong with it. */
    static @Nullable String id(String id) {
        String wrong = text(id);
        if (wrong != null) {
            return wrong;
        }
        String bare = id.strip();
        return bare.length() >= SHORTEST_PARTY
                        && bare.length() <= LONGEST_PARTY
                        && Vocabulary.PARTIES.containsKey(bare.toLowerCase(Locale.ROOT))
                ? Quoted.of(id)
                        + " is what a person is called of whom nothing else is known, and cannot be somebody's id:"
                        + " choose another, such as \"Cllr A\""
                : null;
    }

    /** Of any text: what is wrong with it. */
    static @Nullable String text(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c < ' ' || c > '~' && isUnseen(c)) {
                return text.isBlank()
                        ? "the text is blank: " + LEAVE_OUT
                        : "the text " + Quoted.of(text)
                                + " has a character in it that cannot be seen, such as a line break, a space of no"
                                + " width or a mark that turns the writing round: take it out";
            }
            blank &= c == ' ' || c > '~' && Character.isWhitespace(c);
            i += Character.charCount(c);
        }
        if (blank) {
            return "the text is blank: " + LEAVE_OUT;
        }
        return text.length() > Limits.TEXT && text.codePointCount(0, text.length()) > Limits.TEXT
                ? tooLong(text.codePointCount(0, text.length()))
                : null;
    }

    static String tooLong(int length) {
        return "the text has " + length + " characters; " + Limits.TEXT + " is the most allowed";
    }

    /** Of a date: what is wrong with it. Working days cannot be counted from every day that a calendar has. */
    static @Nullable String date(LocalDate date) {
        return date(date, Limits.FIRST_DAY);
    }

    /** The same where the first day from which working days are counted is this one. */
    static @Nullable String date(LocalDate date, LocalDate first) {
        return date.isBefore(first) || date.isAfter(Limits.LAST_DAY)
                ? Quoted.of(date.toString())
                        + " is out of range: working days are counted from " + first + " to "
                        + Limits.LAST_DAY + "; write a date between them, or leave the field out"
                : null;
    }

    /** A regular expression for dates of the years in range, which are whole years. */
    static String datePattern() {
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

    /** Of a whole number: what is wrong with it. */
    static @Nullable String number(int number) {
        return number > Limits.NUMBER || number < -Limits.NUMBER
                ? number + " is out of range: numbers run from -" + Limits.NUMBER + " to " + Limits.NUMBER
                : null;
    }

    /** Of a list: what is wrong with its size. */
    static @Nullable String size(boolean ofRecords, int size) {
        int most = ofRecords ? Limits.RECORDS : Limits.ELEMENTS;
        return size > most ? "the list has " + size + " elements; " + most + " is the most allowed" : null;
    }

    static boolean isNotKnown(String text) {
        return text.length() <= LONGEST_NOT_KNOWN
                && NOT_KNOWN.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean hasLetterOrDigit(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static String kind(Class<?> type) {
        return Shape.of(type).name();
    }

    /** Whether nothing of it is seen: controls, what turns the direction of writing, what has no width, blanks. */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                // Letters and marks that have no form of their own (Unicode's Default_Ignorable_Code_Point), and the
                // blank of Braille.
                c == 0x034F
                        || c == 0x115F
                        || c == 0x1160
                        || c == 0x17B4
                        || c == 0x17B5
                        || c >= 0x180B && c <= 0x180F
                        || c == 0x2800
                        || c == 0x3164
                        || c >= 0xFE00 && c <= 0xFE0F
                        || c == 0xFFA0
                        || c >= 0xE0000 && c <= 0xE0FFF;
        };
    }
}
