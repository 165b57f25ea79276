package org.councilprotocol.rules.internal.pack;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.councilprotocol.model.Party;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Constraint.All;
import org.councilprotocol.rules.internal.language.Constraint.Any;
import org.councilprotocol.rules.internal.language.Constraint.Test;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;

/** Checks the comparisons of a pattern: that the fact can be compared so, with such a value. */
final class ComparisonChecker {

    private final RuleDefects defects;
    private final FactResolver facts;
    private final Map<Test, Contradictions.Looked> looked = new IdentityHashMap<>();

    ComparisonChecker(RuleDefects defects, FactResolver facts) {
        this.defects = defects;
        this.facts = facts;
    }

    /** The fact that a comparison looks at; it must have been checked. */
    Contradictions.@Nullable Looked looked(Test test) {
        return looked.get(test);
    }

    /** Checks what is asked of this fact. */
    void check(Constraint constraint, Referent self, Scope scope) {
        if (constraint instanceof All all) {
            all.parts().forEach(part -> check(part, self, scope));
        } else if (constraint instanceof Any any) {
            any.parts().forEach(part -> check(part, self, scope));
        } else if (constraint instanceof Test test) {
            test(test, self, scope);
        }
    }

    private void test(Test test, Referent self, Scope scope) {
        Referent left = facts.resolve(test.left(), self, scope, test.operator(), test.right());
        if (left == null) {
            return;
        }
        if (test.left().parts().isEmpty() && left.place() != null) {
            // What is asked of a value by itself is asked of the fact that it is one of.
            left.place().tested(test.operator(), test.right(), facts.tested());
        }
        looked.put(test, new Contradictions.Looked(left.key(), left.type()));
        Position at = test.left().at();
        if (test.left().isCount()) {
            count(test);
            return;
        }
        if (left.isRecord()) {
            defects.add(
                    at,
                    "a " + left.type().getSimpleName() + " cannot be compared as a whole",
                    isParty(test.right())
                            ? "a condition of its own: Member() from $situation." + test.left()
                            : "compare one of its facts");
            return;
        }
        boolean leftIsMany = left.isMany();
        if (leftIsMany != test.operator().looksInto()) {
            defects.add(
                    at,
                    test.left() + (leftIsMany ? " holds several values" : " holds one value"),
                    leftIsMany ? test.left() + " contains …" : test.left() + " == …, or in ( … )");
            return;
        }
        if (test.operator().orders()
                && !left.type().isEnum()
                && left.type() != Integer.class
                && left.type() != LocalDate.class) {
            defects.add(at, test.left() + " has no order", "==, != or in ( … )");
            return;
        }
        if (test.operator().orders() && left.type().isEnum()) {
            defects.add(
                    at,
                    "an order among the values of " + left.type().getSimpleName() + " is not written with "
                            + test.operator().sign(),
                    "in ( … ) with the values meant");
            return;
        }
        if (test.right() instanceof Operand.Constants constants) {
            constants.constants().forEach(constant -> fits(test, left, constant));
        } else if (test.right() instanceof Operand.Constant constant) {
            if (test.operator() == Operator.MEMBER_OF || test.operator() == Operator.NOT_MEMBER_OF) {
                defects.add(at, "memberOf takes a fact with several values", "in ( … ) for constants");
                return;
            }
            fits(test, left, constant);
        } else if (test.right() instanceof Operand.Fact fact) {
            Referent right = facts.resolve(fact.path(), self, scope, Operator.EQUAL, new Operand.Fact(test.left()));
            if (right == null) {
                return;
            }
            if (fact.path().isCount()) {
                defects.add(
                        fact.path().at(),
                        fact.path() + " stands on the right of a comparison",
                        "on the left, and a number on the right");
                return;
            }
            if (fact.path().parts().isEmpty() && right.place() != null && right.type() == LocalDate.class) {
                // A name given to a date is no look at it yet: it may only be copied. This is.
                right.place().tested(Operator.EQUAL, new Operand.Fact(test.left()), facts.tested());
            }
            boolean wantsMany = test.operator() == Operator.MEMBER_OF || test.operator() == Operator.NOT_MEMBER_OF;
            if (right.type() != left.type() || (right.isMany()) != wantsMany) {
                defects.add(
                        fact.path().at(),
                        fact.path() + " and " + test.left() + " are not of one kind",
                        "facts of one type");
            }
        }
    }

    /** Checks what is asked of how many a list or set holds. */
    private void count(Test test) {
        Operator operator = test.operator();
        boolean orders = operator.orders() || operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (!orders
                || !(test.right() instanceof Operand.Constant constant)
                || !(constant.value() instanceof Integer number)) {
            defects.add(
                    test.left().at(),
                    test.left() + " is not compared with a number",
                    "==, !=, <, <=, > or >= with a number from 0 to " + PackLimits.COUNTED);
        } else if (number > PackLimits.COUNTED) {
            defects.add(
                    constant.at(),
                    test.left() + " is counted further than " + PackLimits.COUNTED,
                    "at most " + PackLimits.COUNTED + ": no more than one more are made up where nobody tells them");
        } else if (number == 0 && (operator == Operator.LESS || operator == Operator.MORE_OR_EQUAL)) {
            defects.add(
                    test.left().at(),
                    test + (operator == Operator.LESS ? " can never hold" : " always holds"),
                    test.left() + " == 0, > 0 or another number");
        }
    }

    private static boolean isParty(Operand operand) {
        return operand instanceof Operand.Constant constant && constant.value() instanceof Party;
    }

    private void fits(Test test, Referent left, Operand.Constant constant) {
        if (left.type().isInstance(constant.value())) {
            return;
        }
        Map<String, Object> constants = ModelTypes.constants(left.type());
        Supplier<String> instead = () -> left.type() == Boolean.class
                ? "true or false"
                : left.type() == Integer.class
                        ? "a whole number"
                        : left.type() == LocalDate.class
                                ? "LocalDate.parse(\"2026-01-01\")"
                                : constants.isEmpty()
                                        ? left.type().getSimpleName() + ".named(\"…\")"
                                        : left.type().getSimpleName() + "."
                                                + Nearest.of(
                                                        String.valueOf(constant.value()),
                                                        constants.keySet(),
                                                        "… (one of " + String.join(", ", constants.keySet()) + ")");
        defects.add(
                constant.at(),
                constant.source() + " is no value of " + test.left() + ", which is of type "
                        + left.type().getSimpleName(),
                instead);
    }
}
