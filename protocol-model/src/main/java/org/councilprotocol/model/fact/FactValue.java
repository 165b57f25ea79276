package org.councilprotocol.model.fact;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilprotocol.model.Named;

/**
 * What a fact says, or could say: a value of the model, or one that stands for several. Immutable; {@code toString} is
 * the value as it is written in a case, without quotation marks.
 */
public sealed interface FactValue {

    /** Yes or no. */
    record Truth(boolean value) implements FactValue {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** A whole number. */
    record Whole(int value) implements FactValue {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** A day. */
    record Day(LocalDate value) implements FactValue {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A text that somebody wrote, such as the id of a person. */
    record Text(String value) implements FactValue {
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * One of the values of a closed list.
     *
     * @param list the list's name, such as {@code "grade"}
     * @param word its word in JSON, such as {@code "director"}; {@code "other"} for what the list does not name
     */
    record Word(String list, String word) implements FactValue {

        @Override
        public String toString() {
            return word;
        }
    }

    /** A post, ward, group, committee or department, by its name; or none, where none can be said. */
    record Name(Named value) implements FactValue {
        @Override
        public String toString() {
            return value.name();
        }
    }

    /**
     * Somebody or something of whom only the kind is told here.
     *
     * @param kind the kind, such as {@code "officer"}
     */
    record OfKind(String kind) implements FactValue {
        @Override
        public String toString() {
            return kind;
        }
    }

    /** A list or set of values; empty for none. */
    record Several(List<FactValue> values) implements FactValue {

        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.stream().map(FactValue::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** Any of several values that lead to the same; at least two, none of which is such itself. */
    record AnyOf(List<FactValue> values) implements FactValue {

        public AnyOf {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.stream().map(FactValue::toString).collect(Collectors.joining(" or "));
        }
    }

    /** None of these values, and of a fact that can have none, one all the same; at least one. */
    record Not(List<FactValue> values) implements FactValue {

        public Not {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.stream().map(FactValue::toString).collect(Collectors.joining(" or ", "not ", ""));
        }
    }

    /**
     * A set of which only some is known.
     *
     * @param has what is in it
     * @param hasNot what is not; with the other at least one
     */
    record Elements(List<FactValue> has, List<FactValue> hasNot) implements FactValue {

        public Elements {
            has = List.copyOf(has);
            hasNot = List.copyOf(hasNot);
        }

        @Override
        public String toString() {
            return "has " + has + ", has not " + hasNot;
        }
    }

    /**
     * One that the case does not name.
     *
     * @param words what it is called, such as {@code "a group"} or {@code "another ward"}
     */
    record Unnamed(String words) implements FactValue {
        @Override
        public String toString() {
            return words;
        }
    }

    /** What is said of a value without giving one. */
    enum Indefinite implements FactValue {
        /** It is not known. */
        UNKNOWN("unknown"),
        /** It is none of the other values told beside this one. */
        NONE_OF_THESE("none of these"),
        /** It is a list of more than one. */
        MORE_THAN_ONE("more than one");

        private final String words;

        Indefinite(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** The only one of these values, or any of them; of those that stand for several, each by itself. */
    static FactValue anyOf(List<FactValue> values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        Set<FactValue> each = new LinkedHashSet<>();
        for (FactValue value : values) {
            if (value instanceof AnyOf several) {
                each.addAll(several.values());
            } else {
                each.add(value);
            }
        }
        return each.size() == 1 ? each.iterator().next() : new AnyOf(List.copyOf(each));
    }
}
