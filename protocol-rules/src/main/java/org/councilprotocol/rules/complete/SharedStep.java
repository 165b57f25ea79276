package org.councilprotocol.rules.complete;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.rules.complete.CompiledRule.Check;
import org.councilprotocol.rules.complete.CompiledRule.PatternStep;
import org.councilprotocol.rules.complete.CompiledRule.QuantifiedStep;
import org.councilprotocol.rules.complete.CompiledRule.Several;
import org.councilprotocol.rules.complete.CompiledRule.Step;
import org.councilprotocol.rules.complete.CompiledRule.TermStep;
import org.councilprotocol.rules.complete.CompiledRule.Test;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way through the conditions of rules, with the steps that may follow. Where several rules begin alike,
 * what they share stands once and is looked at once; rules that begin alike have the same variables in the same places
 * of their frames. Safe to share among threads once made.
 */
final class SharedStep {

    private static final Check[] NONE = {};

    /** The condition; {@code null} where the way begins, before every condition. */
    final @Nullable Step step;

    /** What of its pattern is asked here: all of it, or nothing where that follows step by step. */
    final Check[] checks;

    /** Whether only the checks are meant, of a fact that the pattern has found before. */
    final boolean checksOnly;

    SharedStep[] next = {};
    /** The rules, by their places, all of whose conditions lie on the way up to here. */
    int[] ends = {};

    private SharedStep(@Nullable Step step, Check[] checks, boolean checksOnly) {
        this.step = step;
        this.checks = checks;
        this.checksOnly = checksOnly;
    }

    /** The way through these conditions alone, one after another. */
    static SharedStep chain(Step[] steps) {
        SharedStep root = new SharedStep(null, NONE, false);
        SharedStep last = root;
        for (Step step : steps) {
            SharedStep here = new SharedStep(step, step instanceof PatternStep pattern ? pattern.checks : NONE, false);
            last.next = new SharedStep[] {here};
            last = here;
        }
        last.ends = new int[] {0};
        return root;
    }

    /** The ways through all of these rules, each known by its place. */
    static SharedStep of(List<CompiledRule> rules) {
        SharedStep root = new SharedStep(null, NONE, false);
        for (int i = 0; i < rules.size(); i++) {
            SharedStep last = root;
            for (Step step : rules.get(i).steps) {
                last = last.follow(step, NONE, false);
                if (step instanceof PatternStep pattern) {
                    for (Check check : pattern.checks) {
                        last = last.follow(step, new Check[] {check}, true);
                    }
                }
            }
            last.ends = Arrays.copyOf(last.ends, last.ends.length + 1);
            last.ends[last.ends.length - 1] = i;
        }
        return root;
    }

    private SharedStep follow(Step wanted, Check[] asked, boolean checkOnly) {
        for (SharedStep known : next) {
            if (known.checksOnly == checkOnly
                    && (checkOnly
                            ? sameChecks(known.checks, asked) && sameFact(known.step, wanted)
                            : same(Objects.requireNonNull(known.step), wanted, false))) {
                return known;
            }
        }
        SharedStep made = new SharedStep(wanted, asked, checkOnly);
        next = Arrays.copyOf(next, next.length + 1);
        next[next.length - 1] = made;
        return made;
    }

    private static boolean sameFact(@Nullable Step a, Step b) {
        return a instanceof PatternStep one && b instanceof PatternStep other && one.variable == other.variable;
    }

    /**
     * Whether two conditions ask the same, after the same conditions before them.
     *
     * @param whole whether what a pattern asks of its fact counts too
     */
    private static boolean same(Step a, Step b, boolean whole) {
        if (a instanceof PatternStep one && b instanceof PatternStep other) {
            return one.pattern.type().equals(other.pattern.type())
                    && same(one.from, other.from)
                    && one.variable == other.variable
                    && Arrays.equals(one.bound, other.bound)
                    && samePaths(one.boundTo, other.boundTo)
                    && (!whole || sameChecks(one.checks, other.checks));
        } else if (a instanceof TermStep one && b instanceof TermStep other) {
            return one.term == other.term && one.of == other.of;
        } else if (a instanceof QuantifiedStep one && b instanceof QuantifiedStep other) {
            if (one.quantified.wanted() != other.quantified.wanted() || one.steps.length != other.steps.length) {
                return false;
            }
            for (int i = 0; i < one.steps.length; i++) {
                if (!same(one.steps[i], other.steps[i], true)) {
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
