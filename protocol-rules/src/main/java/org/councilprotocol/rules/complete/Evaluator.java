package org.councilprotocol.rules.complete;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.councilprotocol.rules.drl.Condition;
import org.councilprotocol.rules.drl.Condition.Binding;
import org.councilprotocol.rules.drl.Condition.Pattern;
import org.councilprotocol.rules.drl.Condition.Quantified;
import org.councilprotocol.rules.drl.Constraint;
import org.councilprotocol.rules.drl.Constraint.All;
import org.councilprotocol.rules.drl.Constraint.Any;
import org.councilprotocol.rules.drl.Constraint.Test;
import org.councilprotocol.rules.drl.FactPath;
import org.councilprotocol.rules.drl.Operand;
import org.councilprotocol.rules.drl.Operator;
import org.councilprotocol.rules.pack.Conclusion;
import org.councilprotocol.rules.pack.PackReader;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.shape.ModelTypes;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.shape.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a rule's conditions while facts are missing: which matches hold whatever the missing facts are, which hang
 * on one, and on which fact first. It gives no verdict: it says which completions are worth running.
 */
final class Evaluator {

    /** What a variable stands for that cannot be said yet. */
    private static final Object UNBOUND = new Object();

    private final Tree tree;
    private final SituationRules rules;

    /** The first unknown fact met; what a result of {@link Truth#UNKNOWN} hangs on. */
    private @Nullable Slot demand;

    /** The first unknown person, thing or list of them that a pattern was to match. */
    private @Nullable Slot unmet;

    Evaluator(Tree tree, SituationRules rules) {
        this.tree = tree;
        this.rules = rules;
    }

    /** Variables and what they stand for. */
    static final class Bindings {
        private String[] names = new String[8];
        private @Nullable Object[] values = new @Nullable Object[8];
        private int size;

        void push(String name, Object value) {
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            names[size] = name;
            values[size++] = value;
        }

        @Nullable
        Object get(String name) {
            for (int i = size - 1; i >= 0; i--) {
                if (names[i].equals(name)) {
                    return values[i];
                }
            }
            return null;
        }
    }

    /** The first unknown fact on which some match of the rule hangs, or {@code null} if every match is certain. */
    @Nullable
    Slot firstUnknown(Rule rule) {
        Slot[] found = new Slot[1];
        matches(rule, (bindings, truth) -> {
            if (truth == Truth.UNKNOWN && found[0] == null) {
                found[0] = demand;
            }
        });
        return found[0];
    }

    /**
     * The first person, thing or list of them that some match of the rule would have to be found among and that is not
     * known, or {@code null} if there is none.
     */
    @Nullable
    Slot firstUnmet(Rule rule) {
        unmet = null;
        matches(rule, (bindings, truth) -> {});
        return unmet;
    }

    /** Tells every match that holds or may hold. */
    void matches(Rule rule, BiConsumer<Bindings, Truth> to) {
        demand = null;
        Bindings bindings = new Bindings();
        walk(rule.conditions(), 0, bindings, Truth.TRUE, to);
    }

    /** How many of the rule's conditions hold one after another, at least as surely as asked, at the best. */
    int reached(Rule rule, Truth atLeast) {
        List<Condition> conditions = rule.conditions();
        for (int count = conditions.size(); count > 0; count--) {
            boolean[] holds = new boolean[1];
            demand = null;
            walk(
                    conditions.subList(0, count),
                    0,
                    new Bindings(),
                    Truth.TRUE,
                    (bindings, truth) -> holds[0] |= truth == Truth.TRUE || atLeast == Truth.UNKNOWN);
            if (holds[0]) {
                return count;
            }
        }
        return 0;
    }

    private void walk(
            List<Condition> conditions, int at, Bindings bindings, Truth soFar, BiConsumer<Bindings, Truth> to) {
        if (at == conditions.size()) {
            to.accept(bindings, soFar);
            return;
        }
        Condition condition = conditions.get(at);
        if (condition instanceof Quantified quantified) {
            Slot before = demand;
            Truth truth = quantified(quantified, bindings);
            if (truth != Truth.FALSE) {
                walk(conditions, at + 1, bindings, and(soFar, truth), to);
            }
            demand = before;
        } else {
            candidates((Pattern) condition, bindings, soFar, truth -> walk(conditions, at + 1, bindings, truth, to));
        }
    }

    /** What goes on with each fact that a pattern matches. */
    private interface Onward {
        void with(Truth truth);
    }

    private void candidates(Pattern pattern, Bindings bindings, Truth soFar, Onward onward) {
        if (pattern.isTerm()) {
            Slot before = demand;
            Truth truth = term(pattern, bindings);
            if (truth != Truth.FALSE) {
                onward.with(and(soFar, truth));
            }
            demand = before;
            return;
        }
        FactPath from = pattern.from();
        if (from == null) {
            candidate(pattern, tree.root(), bindings, soFar, onward);
            return;
        }
        Found source = find(from, null, bindings);
        if (source.value == null) {
            if (source.slot != null && source.slot.part().many() == Shape.Many.SET) {
                undecidedSet(pattern, source.slot, null, bindings, soFar, onward);
            } else {
                unbound(pattern, source.slot, bindings, onward);
            }
        } else if (source.value == UNBOUND) {
            unbound(pattern, null, bindings, onward);
        } else if (source.value instanceof PartialSet set && source.slot != null) {
            undecidedSet(pattern, source.slot, set, bindings, soFar, onward);
        } else if (source.value instanceof Collection<?> elements) {
            for (Object element : elements) {
                candidate(pattern, element, bindings, soFar, onward);
            }
        } else {
            candidate(pattern, source.value, bindings, soFar, onward);
        }
    }

    private void undecidedSet(
            Pattern pattern, Slot slot, @Nullable PartialSet set, Bindings bindings, Truth soFar, Onward onward) {
        for (Object element : rules.domains().elements(slot, tree)) {
            Truth in = set == null ? Truth.UNKNOWN : set.contains(element);
            if (in == Truth.TRUE) {
                candidate(pattern, element, bindings, soFar, onward);
            } else if (in == Truth.UNKNOWN) {
                Slot before = demand;
                demand(new Slot(slot.node(), slot.part(), element));
                candidate(pattern, element, bindings, Truth.UNKNOWN, onward);
                demand = before;
            }
        }
    }

    private void unbound(Pattern pattern, @Nullable Slot slot, Bindings bindings, Onward onward) {
        Slot before = demand;
        demand(slot);
        unmet = unmet == null ? slot : unmet;
        int size = bindings.size;
        if (pattern.variable() != null) {
            bindings.push(pattern.variable(), UNBOUND);
        }
        for (Binding binding : pattern.bindings()) {
            bindings.push(binding.variable(), UNBOUND);
        }
        onward.with(Truth.UNKNOWN);
        bindings.size = size;
        demand = before;
    }

    private void candidate(Pattern pattern, Object fact, Bindings bindings, Truth soFar, Onward onward) {
        Class<?> type = fact instanceof Node node ? node.shape.type() : fact.getClass();
        Class<?> wanted = ModelTypes.type(pattern.type());
        if (wanted == null || !wanted.isAssignableFrom(type)) {
            return;
        }
        int size = bindings.size;
        Slot before = demand;
        if (pattern.variable() != null) {
            bindings.push(pattern.variable(), fact);
        }
        Truth truth = soFar;
        for (Binding binding : pattern.bindings()) {
            Found found = find(binding.path(), fact, bindings);
            if (found.value == null || found.value instanceof PartialSet) {
                bindings.push(binding.variable(), new Blank(found.slot, found.value));
            } else {
                bindings.push(binding.variable(), found.value);
            }
        }
        for (Constraint constraint : pattern.constraints()) {
            truth = and(truth, constraint(constraint, fact, bindings));
            if (truth == Truth.FALSE) {
                break;
            }
        }
        if (truth != Truth.FALSE) {
            onward.with(truth);
        }
        bindings.size = size;
        demand = before;
    }

    /** A bound fact that is not known. */
    private record Blank(@Nullable Slot slot, @Nullable Object partial) {}

    private static Truth and(Truth a, Truth b) {
        return a == Truth.FALSE || b == Truth.FALSE
                ? Truth.FALSE
                : a == Truth.UNKNOWN || b == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.TRUE;
    }

    private Truth quantified(Quantified quantified, Bindings bindings) {
        Some some = new Some();
        int size = bindings.size;
        walk(List.copyOf(quantified.patterns()), 0, bindings, Truth.TRUE, (inner, truth) -> some.add(truth));
        bindings.size = size;
        Truth found = some.truth();
        return quantified.wanted() ? found : found.negated();
    }

    /** Whether a term is derived. */
    private Truth term(Pattern pattern, Bindings bindings) {
        Object of = termOf(pattern, bindings);
        if (of == UNBOUND) {
            return Truth.UNKNOWN;
        }
        Some some = new Some();
        for (Rule rule : rules.rulesFor(PackReader.termName(pattern))) {
            String variable = ((Conclusion.TermOf) rule.conclusion()).of();
            walk(rule.conditions(), 0, new Bindings(), Truth.TRUE, (inner, truth) -> {
                Object fact = inner.get(variable);
                if (of == null || same(of, fact)) {
                    some.add(truth);
                } else if (fact == UNBOUND) {
                    some.add(Truth.UNKNOWN);
                }
            });
        }
        return some.truth();
    }

    /** Whether there is some match among several, and what that hangs on. */
    private final class Some {

        private final @Nullable Slot before = demand;
        private Truth truth = Truth.FALSE;
        private @Nullable Slot hangsOn;

        void add(Truth match) {
            if (match == Truth.TRUE) {
                truth = Truth.TRUE;
            } else if (match == Truth.UNKNOWN && truth != Truth.TRUE) {
                truth = Truth.UNKNOWN;
                hangsOn = hangsOn == null ? demand : hangsOn;
            }
        }

        Truth truth() {
            demand = before;
            if (truth == Truth.UNKNOWN) {
                demand(hangsOn);
            }
            return truth;
        }
    }

    static @Nullable Object termOf(Pattern pattern, Bindings bindings) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Test test && test.right() instanceof Operand.Fact fact) {
                return bindings.get(String.valueOf(fact.path().variable()));
            }
        }
        return null;
    }

    static boolean same(Object a, @Nullable Object b) {
        return a == b || !(a instanceof Node) && a.equals(b);
    }

    // ------------------------------------------------------------------ constraints

    Truth constraint(Constraint constraint, Object self, Bindings bindings) {
        if (constraint instanceof Test test) {
            return test(test, self, bindings);
        }
        boolean all = constraint instanceof All;
        List<Constraint> parts = constraint instanceof All a ? a.parts() : ((Any) constraint).parts();
        Truth stop = all ? Truth.FALSE : Truth.TRUE;
        Truth result = stop.negated();
        Slot before = demand;
        for (Constraint part : parts) {
            Truth truth = constraint(part, self, bindings);
            if (truth == stop) {
                demand = before;
                return stop;
            }
            if (truth == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    private Truth test(Test test, Object self, Bindings bindings) {
        Found left = find(test.left(), self, bindings);
        if (left.value == UNBOUND) {
            return Truth.UNKNOWN;
        }
        Operator operator = test.operator();
        if (test.right() instanceof Operand.Constants constants) {
            return left.value == null ? unknown(left.slot) : Truth.of(Values.holds(left.value, operator, constants));
        }
        Object right;
        Slot rightSlot = null;
        if (test.right() instanceof Operand.Constant constant) {
            right = constant.value();
        } else {
            Found found = find(((Operand.Fact) test.right()).path(), self, bindings);
            if (found.value == UNBOUND) {
                return Truth.UNKNOWN;
            }
            right = found.value;
            rightSlot = found.slot;
        }
        return switch (operator) {
            case CONTAINS -> contains(left, right, rightSlot);
            case NOT_CONTAINS -> contains(left, right, rightSlot).negated();
            case MEMBER_OF -> contains(new Found(right, rightSlot), left.value, left.slot);
            case NOT_MEMBER_OF ->
                contains(new Found(right, rightSlot), left.value, left.slot).negated();
            default ->
                left.value == null
                        ? unknown(left.slot)
                        : right == null ? unknown(rightSlot) : Truth.of(Values.holds(left.value, operator, right));
        };
    }

    private Truth contains(Found set, @Nullable Object element, @Nullable Slot elementSlot) {
        if (element == null) {
            return unknown(elementSlot);
        }
        if (set.value instanceof Collection<?> known) {
            return Truth.of(known.contains(element));
        }
        Truth in = set.value instanceof PartialSet partial ? partial.contains(element) : Truth.UNKNOWN;
        if (in == Truth.UNKNOWN && set.slot != null) {
            demand(new Slot(set.slot.node(), set.slot.part(), element));
        }
        return in;
    }

    private Truth unknown(@Nullable Slot slot) {
        demand(slot);
        return Truth.UNKNOWN;
    }

    private void demand(@Nullable Slot slot) {
        if (demand == null) {
            demand = slot;
        }
    }

    // ------------------------------------------------------------------ facts

    /** A fact's value, and where it is; the value is {@code null} if it is not known. */
    record Found(@Nullable Object value, @Nullable Slot slot) {}

    Found find(FactPath path, @Nullable Object self, Bindings bindings) {
        Object now = path.variable() == null ? self : bindings.get(path.variable());
        Slot slot = null;
        if (now instanceof Blank blank) {
            now = blank.partial();
            slot = blank.slot();
        }
        List<String> parts = path.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (now == UNBOUND) {
                return new Found(UNBOUND, null);
            }
            if (!(now instanceof Node node)) {
                return new Found(null, slot);
            }
            Part part = node.shape.part(parts.get(i));
            if (part == null) {
                throw new IllegalStateException(node.shape + " has no " + parts.get(i));
            }
            now = node.values[part.index()];
            slot = new Slot(node.path, part, null);
        }
        return new Found(now, slot);
    }
}
