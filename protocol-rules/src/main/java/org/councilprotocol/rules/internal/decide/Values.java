package org.councilprotocol.rules.internal.decide;

import java.util.Collection;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.jspecify.annotations.Nullable;

/** Comparisons of known values. */
final class Values {

    private Values() {}

    /** Whether a comparison with constants holds. */
    static boolean holds(Object left, Operator operator, @Nullable Operand right) {
        if (right instanceof Operand.Constants constants) {
            boolean in = constants.constants().stream()
                    .anyMatch(constant -> constant.value().equals(left));
            return in == (operator == Operator.IN);
        } else if (right instanceof Operand.Constant constant) {
            return holds(left, operator, constant.value());
        }
        throw new IllegalArgumentException(right + " is no constant");
    }

    /** Whether a comparison of two values holds. */
    static boolean holds(Object left, Operator operator, Object right) {
        return switch (operator) {
            case EQUAL -> left.equals(right);
            case NOT_EQUAL -> !left.equals(right);
            case LESS -> compare(left, right) < 0;
            case LESS_OR_EQUAL -> compare(left, right) <= 0;
            case MORE -> compare(left, right) > 0;
            case MORE_OR_EQUAL -> compare(left, right) >= 0;
            case CONTAINS -> ((Collection<?>) left).contains(right);
            case NOT_CONTAINS -> !((Collection<?>) left).contains(right);
            case MEMBER_OF -> ((Collection<?>) right).contains(left);
            case NOT_MEMBER_OF -> !((Collection<?>) right).contains(left);
            case IN, NOT_IN -> throw new IllegalArgumentException("in takes several constants");
        };
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
