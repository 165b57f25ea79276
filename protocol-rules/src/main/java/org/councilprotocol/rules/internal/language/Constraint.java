package org.councilprotocol.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;

/** What a pattern asks of its fact. */
public sealed interface Constraint {

    /** How many comparisons it is made of. */
    int comparisons();

    /**
     * A comparison.
     *
     * @param left the fact looked at
     * @param operator how
     * @param right with what
     */
    record Test(FactPath left, Operator operator, Operand right) implements Constraint {
        @Override
        public int comparisons() {
            return 1;
        }

        @Override
        public String toString() {
            return left + " " + operator.sign() + " " + right;
        }
    }

    /**
     * All of these hold.
     *
     * @param parts at least two
     */
    record All(List<Constraint> parts) implements Constraint {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public int comparisons() {
            return parts.stream().mapToInt(Constraint::comparisons).sum();
        }

        @Override
        public String toString() {
            return parts.stream().map(Constraint::toString).collect(Collectors.joining(" && ", "( ", " )"));
        }
    }

    /**
     * At least one of these holds.
     *
     * @param parts at least two
     */
    record Any(List<Constraint> parts) implements Constraint {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public int comparisons() {
            return parts.stream().mapToInt(Constraint::comparisons).sum();
        }

        @Override
        public String toString() {
            return parts.stream().map(Constraint::toString).collect(Collectors.joining(" || ", "( ", " )"));
        }
    }

    /**
     * The opposite constraint; negations stand at the comparisons alone, so a negated one is written out.
     *
     * @param constraint what must not hold
     */
    static Constraint not(Constraint constraint) {
        if (constraint instanceof Test test) {
            return new Test(test.left(), test.operator().negated(), test.right());
        } else if (constraint instanceof All all) {
            return new Any(all.parts().stream().map(Constraint::not).toList());
        } else if (constraint instanceof Any any) {
            return new All(any.parts().stream().map(Constraint::not).toList());
        }
        throw new AssertionError(constraint);
    }
}
