package org.councilprotocol.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One condition of a rule. */
public sealed interface Condition {

    /** Where it stands. */
    Position at();

    /** The patterns of a condition that is no {@code or}. */
    static List<Pattern> patterns(Condition condition) {
        return condition instanceof Quantified quantified ? quantified.patterns() : List.of((Pattern) condition);
    }

    /** The patterns of these conditions, those of every branch of an {@code or} among them. */
    static Stream<Pattern> allPatterns(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition instanceof Either either
                        ? either.branches().stream().flatMap(Condition::allPatterns)
                        : patterns(condition).stream());
    }

    /**
     * There is a fact of this type for which the constraints hold.
     *
     * @param variable the name by which the rest of the rule calls the fact, with its {@code $}; {@code null} if it has
     *     none
     * @param type the simple name of a type of the model
     * @param constraints what is asked of it; empty if nothing is
     * @param bindings facts of it that get a name
     * @param from where it is found; {@code null} for the situation itself and for a term
     * @param at where the pattern stands
     */
    record Pattern(
            @Nullable String variable,
            String type,
            List<Constraint> constraints,
            List<Binding> bindings,
            @Nullable FactPath from,
            Position at)
            implements Condition {

        public Pattern {
            constraints = List.copyOf(constraints);
            bindings = List.copyOf(bindings);
        }

        /** How many comparisons it makes. */
        public int comparisons() {
            return constraints.stream().mapToInt(Constraint::comparisons).sum();
        }

        /** Whether it asks for a term. */
        public boolean isTerm() {
            return type.equals("Term");
        }

        /** Whether it asks for a reading of the text. */
        public boolean isReading() {
            return type.equals("Reading");
        }

        /** Whether it asks for a part of the case, and not for a term or a reading. */
        public boolean isOfCase() {
            return !isTerm() && !isReading();
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            if (variable != null) {
                text.append(variable).append(" : ");
            }
            text.append(type).append("( ");
            String inside = Stream.concat(bindings.stream(), constraints.stream())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            text.append(inside).append(inside.isEmpty() ? ")" : " )");
            if (from != null) {
                text.append(" from ").append(from);
            }
            return text.toString();
        }
    }

    /**
     * A fact given a name.
     *
     * @param variable the name, with its {@code $}
     * @param path the fact
     */
    record Binding(String variable, FactPath path) {
        @Override
        public String toString() {
            return variable + " : " + path;
        }
    }

    /**
     * These hold together for some facts, or for none.
     *
     * @param wanted whether for some ({@code exists}); otherwise for none ({@code not})
     * @param patterns at least one
     * @param at where it stands
     */
    record Quantified(boolean wanted, List<Pattern> patterns, Position at) implements Condition {

        public Quantified {
            patterns = List.copyOf(patterns);
        }

        @Override
        public String toString() {
            return (wanted ? "exists " : "not ")
                    + (patterns.size() == 1
                            ? patterns.get(0).toString()
                            : patterns.stream()
                                    .map(Pattern::toString)
                                    .collect(Collectors.joining(") and (", "( (", ") )")));
        }
    }

    /**
     * One of these holds.
     *
     * @param branches at least two, each a list of conditions that hold together
     * @param at where it stands
     */
    record Either(List<List<Condition>> branches, Position at) implements Condition {

        public Either {
            branches = branches.stream().map(List::copyOf).toList();
        }
    }
}
