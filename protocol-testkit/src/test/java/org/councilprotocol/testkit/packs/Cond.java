package org.councilprotocol.testkit.packs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition of a rule; shown as it stands in a rule file. */
sealed interface Cond {

    /** A name for a fact. */
    record Bind(String variable, Operand.Path fact) {
        @Override
        public String toString() {
            return variable + " : " + fact;
        }
    }

    /**
     * A pattern.
     *
     * @param variable the name of what it matches; {@code null} for none
     * @param type the type it matches
     * @param binds facts that it gives a name
     * @param asks what it asks, all of it
     * @param from where it looks; {@code null} for the situation itself
     */
    record Match(
            @Nullable String variable, Class<?> type, List<Bind> binds, List<Ask> asks, Operand.@Nullable Path from)
            implements Cond {
        @Override
        public String toString() {
            String inside = Stream.concat(binds.stream(), asks.stream())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return (variable == null ? "" : variable + " : ")
                    + type.getSimpleName() + "(" + (inside.isEmpty() ? "" : " " + inside + " ") + ")"
                    + (from == null ? "" : " from " + from);
        }
    }

    /** Whether a term holds, of this variable or, where that is {@code null}, of anything in the case. */
    record OfTerm(String name, @Nullable String of) implements Cond {
        @Override
        public String toString() {
            return "Term( name == \"" + name + "\"" + (of == null ? "" : ", of == " + of) + " )";
        }
    }

    /** Whether a reading of the text is taken. */
    record OfReading(String name) implements Cond {
        @Override
        public String toString() {
            return "Reading( name == \"" + name + "\" )";
        }
    }

    /** Whether anything matches all the parts together ({@code wanted}), or nothing does. */
    record Quantified(boolean wanted, List<Cond> parts) implements Cond {
        @Override
        public String toString() {
            String word = wanted ? "exists " : "not ";
            return word
                    + (parts.size() == 1
                            ? parts.get(0)
                            : parts.stream().map(Object::toString).collect(Collectors.joining(" and ", "( ", " )")));
        }
    }

    /** One of several branches, all conditions of it. */
    record Either(List<List<Cond>> branches) implements Cond {
        @Override
        public String toString() {
            return branches.stream()
                    .map(branch -> branch.stream().map(Object::toString).collect(Collectors.joining(" and ")))
                    .collect(Collectors.joining("\n      or ", "( ", " )"));
        }
    }
}
