package org.councilprotocol.rules.internal.decide;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.jspecify.annotations.Nullable;

/** What a pattern asks of its fact, made ready. */
sealed interface Check {

    /** Whether it asks for something to be there or so, and not only that it is not. */
    boolean isPositive();

    /** Whether it asks for the answer to a yes-or-no question, or how much or when, and not which of several. */
    boolean asksHowItIs();

    /** What these ask, each by itself. */
    static Check[] of(List<Constraint> constraints, Variables variables) {
        return constraints.stream().map(constraint -> of(constraint, variables)).toArray(Check[]::new);
    }

    private static Check of(Constraint constraint, Variables variables) {
        if (constraint instanceof Constraint.Test test) {
            return new Test(test, variables);
        } else if (constraint instanceof Constraint.All all) {
            return new Several(true, of(all.parts(), variables));
        }
        return new Several(false, of(((Constraint.Any) constraint).parts(), variables));
    }

    /** A comparison with one constant, or with another fact. */
    final class Test implements Check {
        /** The way to the fact; to the list or set whose size is compared. */
        final CompiledPath left;
        /** Whether how many there are is compared, and not what they are. */
        final boolean counts;

        final Operator operator;
        /** The constant; {@code null} where it is compared with a fact, or with several constants. */
        final @Nullable Object constant;
        /** The constants of {@code in}; {@code null} otherwise. */
        final @Nullable Collection<Object> constants;

        final @Nullable CompiledPath right;

        private Test(Constraint.Test test, Variables variables) {
            this.counts = test.left().isCount();
            this.left = new CompiledPath(counts ? test.left().counted() : test.left(), variables);
            this.operator = test.operator();
            this.constant = test.right() instanceof Operand.Constant one ? one.value() : null;
            this.constants = test.right() instanceof Operand.Constants several
                    ? several.constants().stream().map(Operand.Constant::value).toList()
                    : null;
            this.right = test.right() instanceof Operand.Fact fact ? new CompiledPath(fact.path(), variables) : null;
        }

        @Override
        public boolean isPositive() {
            return counts ? asksForSome() : !operator.negates() && !Boolean.FALSE.equals(constant);
        }

        @Override
        public boolean asksHowItIs() {
            return constant instanceof Boolean || counts || operator.orders();
        }

        /** Of a comparison of how many there are, whether it does not hold of none. */
        private boolean asksForSome() {
            return !Values.holds(0, operator, Objects.requireNonNull(constant));
        }
    }

    /** All of these, or any. */
    final class Several implements Check {
        final boolean all;
        final Check[] parts;

        private Several(boolean all, Check[] parts) {
            this.all = all;
            this.parts = parts;
        }

        @Override
        public boolean isPositive() {
            return Arrays.stream(parts).anyMatch(Check::isPositive);
        }

        @Override
        public boolean asksHowItIs() {
            return Arrays.stream(parts).allMatch(Check::asksHowItIs);
        }
    }
}
