package org.councilprotocol.rules.internal.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.rules.internal.decide.Check.Several;
import org.councilprotocol.rules.internal.decide.Check.Test;
import org.councilprotocol.rules.internal.decide.CompiledCondition.Branch;
import org.councilprotocol.rules.internal.decide.CompiledCondition.PatternCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.QuantifiedCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.ReadingCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.TermCondition;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of several rules as one tree. Where rules begin alike, what they share stands once and is looked at
 * once; rules that begin alike have the same variables in the same places of their frames.
 */
final class ConditionTrie {

    private ConditionTrie() {}

    /** The ways through all of these rules, each known by its place. */
    static Branch of(List<CompiledRule> rules) {
        Branch root = Branch.start();
        for (int i = 0; i < rules.size(); i++) {
            Branch last = root;
            for (CompiledCondition each : rules.get(i).conditions) {
                last = follow(last, each, Branch.NO_CHECKS, false);
                if (each instanceof PatternCondition pattern) {
                    for (Check check : pattern.checks) {
                        last = follow(last, each, new Check[] {check}, true);
                    }
                }
            }
            last.addEnd(i);
        }
        return root;
    }

    private static Branch follow(Branch from, CompiledCondition wanted, Check[] asked, boolean checksOnly) {
        for (Branch known : from.next) {
            if (known.checksOnly == checksOnly
                    && (checksOnly
                            ? sameChecks(known.checks, asked) && sameFact(known.condition, wanted)
                            : same(Objects.requireNonNull(known.condition), wanted, false))) {
                return known;
            }
        }
        return from.add(new Branch(wanted, asked, checksOnly));
    }

    private static boolean sameFact(@Nullable CompiledCondition a, CompiledCondition b) {
        return a instanceof PatternCondition one
                && b instanceof PatternCondition other
                && one.variable == other.variable;
    }

    /**
     * Whether two conditions ask the same, after the same conditions before them.
     *
     * @param whole whether what a pattern asks of its fact counts too
     */
    private static boolean same(CompiledCondition a, CompiledCondition b, boolean whole) {
        if (a instanceof PatternCondition one && b instanceof PatternCondition other) {
            return one.pattern.type().equals(other.pattern.type())
                    && same(one.from, other.from)
                    && one.variable == other.variable
                    && Arrays.equals(one.bound, other.bound)
                    && samePaths(one.boundTo, other.boundTo)
                    && (!whole || sameChecks(one.checks, other.checks));
        } else if (a instanceof TermCondition one && b instanceof TermCondition other) {
            return one.term == other.term && one.of == other.of;
        } else if (a instanceof ReadingCondition one && b instanceof ReadingCondition other) {
            return one.choice().equals(other.choice());
        } else if (a instanceof QuantifiedCondition one && b instanceof QuantifiedCondition other) {
            if (one.quantified.wanted() != other.quantified.wanted()
                    || one.conditions.length != other.conditions.length) {
                return false;
            }
            for (int i = 0; i < one.conditions.length; i++) {
                if (!same(one.conditions[i], other.conditions[i], true)) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    private static boolean sameChecks(Check[] some, Check[] others) {
        if (some.length != others.length) {
            return false;
        }
        for (int i = 0; i < some.length; i++) {
            if (!same(some[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Check a, Check b) {
        if (a instanceof Test one && b instanceof Test other) {
            return one.operator == other.operator
                    && one.counts == other.counts
                    && same(one.left, other.left)
                    && same(one.right, other.right)
                    && Objects.equals(one.constant, other.constant)
                    && Objects.equals(one.constants, other.constants);
        }
        return a instanceof Several one
                && b instanceof Several other
                && one.all == other.all
                && sameChecks(one.parts, other.parts);
    }

    private static boolean samePaths(CompiledPath[] some, CompiledPath[] others) {
        for (int i = 0; i < some.length; i++) {
            if (!same(some[i], others[i])) {
                return false;
            }
        }
        return some.length == others.length;
    }

    private static boolean same(@Nullable CompiledPath a, @Nullable CompiledPath b) {
        return a == null || b == null ? a == b : a.isSameAs(b);
    }
}
