package org.councilprotocol.rules.internal.decide;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.model.Told;
import org.councilprotocol.rules.internal.decide.Check.Several;
import org.councilprotocol.rules.internal.decide.Check.Test;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.vocabulary.Restriction;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** Holds facts against what patterns ask of them, in three-valued logic. Not shared among threads. */
final class Comparisons {

    private final Steps steps;
    private final Demand demand;
    private final Domains domains;
    private final Tree tree;

    /**
     * Comparisons.
     *
     * @param steps count them
     * @param demand is told what those hang on that are not certain
     * @param domains what sets could hold that are not known
     */
    Comparisons(Steps steps, Demand demand, Domains domains, Tree tree) {
        this.steps = steps;
        this.demand = demand;
        this.domains = domains;
        this.tree = tree;
    }

    /** Whether a fact meets all of these. */
    Truth all(Check[] checks, Object self, @Nullable Object[] frame) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < checks.length && truth != Truth.FALSE; i++) {
            truth = Truth.and(truth, check(checks[i], self, frame));
        }
        return truth;
    }

    /** Whether a fact meets a check; what that hangs on is added to the demand. */
    Truth check(Check check, Object self, @Nullable Object[] frame) {
        if (check instanceof Test test) {
            return test(test, self, frame);
        }
        Several several = (Several) check;
        Truth stop = several.all ? Truth.FALSE : Truth.TRUE;
        Truth result = stop.negated();
        Slot before = demand.first();
        for (Check part : several.parts) {
            Truth truth = check(part, self, frame);
            if (truth == stop) {
                demand.reset(before);
                return stop;
            }
            if (truth == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    private Truth test(Test test, Object self, @Nullable Object[] frame) {
        steps.take();
        Object left = test.left.value(self, frame);
        if (left instanceof Unbound) {
            return Truth.UNKNOWN;
        }
        if (test.counts) {
            return count(test, left, test.left.slot(self, frame));
        }
        Operator operator = test.operator;
        if (left == NoValue.NO_VALUE) {
            return Truth.of(operator.negates());
        }
        if (test.constants != null) {
            if (left == null) {
                Truth told = told(test.left, test.constants, self, frame);
                return told == Truth.UNKNOWN
                        ? unknown(test.left, self, frame)
                        : operator == Operator.IN ? told : told.negated();
            }
            return Truth.of(test.constants.contains(left) == (operator == Operator.IN));
        }
        Object right = test.right == null ? test.constant : test.right.value(self, frame);
        if (right instanceof Unbound) {
            return Truth.UNKNOWN;
        }
        if (right == NoValue.NO_VALUE) {
            return Truth.of(operator.negates());
        }
        return switch (operator) {
            case EQUAL ->
                left == null || right == null ? equal(test, left, right, self, frame) : Truth.of(left.equals(right));
            case NOT_EQUAL ->
                left == null || right == null
                        ? equal(test, left, right, self, frame).negated()
                        : Truth.of(!left.equals(right));
            case CONTAINS -> contains(test.left, left, right, test.right, self, frame);
            case NOT_CONTAINS ->
                contains(test.left, left, right, test.right, self, frame).negated();
            case MEMBER_OF -> contains(set(test), right, left, test.left, self, frame);
            case NOT_MEMBER_OF ->
                contains(set(test), right, left, test.left, self, frame).negated();
            default ->
                left == null || right == null
                        ? missing(test, left, self, frame)
                        : Truth.of(Values.holds(left, operator, right));
        };
    }

    /**
     * Whether how many there are is as asked; while more may be found only if that is so however many.
     *
     * @param of where the list or set is, or what it would be of that is not known
     */
    private Truth count(Test test, @Nullable Object several, @Nullable Slot of) {
        int number = (Integer) Objects.requireNonNull(test.constant);
        if (several instanceof Collection<?> all) {
            return Truth.of(Values.holds(all.size(), test.operator, number));
        }
        int there = several instanceof PartialList list
                ? list.elements().size()
                : several instanceof PartialSet set ? set.size() : 0;
        boolean holds = Values.holds(there, test.operator, number);
        if (there > number || there == number && !test.operator.changesBeyond()) {
            return Truth.of(holds);
        }
        Slot next = of == null ? null : another(of, several);
        if (next == null && of != null) {
            return Truth.of(holds);
        }
        if (demand.first() == null) {
            demand.meet(next);
        }
        return Truth.UNKNOWN;
    }

    /** What is to be known next to know how many a list or set holds; {@code null} if all is. */
    private @Nullable Slot another(Slot slot, @Nullable Object several) {
        if (several instanceof PartialList list) {
            for (Shape shape : Shape.permitted(slot.part().type())) {
                if (!list.isClosed(shape)) {
                    return new Slot(slot.owner(), slot.part(), list.another(shape));
                }
            }
            return null;
        } else if (slot.part().many() != Shape.Many.SET) {
            return slot;
        }
        for (Object element : domains.elements(slot, tree)) {
            if (!(several instanceof PartialSet set) || set.contains(element) == Truth.UNKNOWN) {
                return new Slot(slot.owner(), slot.part(), element);
            }
        }
        return null;
    }

    private static CompiledPath set(Test test) {
        if (test.right == null) {
            throw new IllegalStateException("memberOf a constant");
        }
        return test.right;
    }

    /** Whether two values are one where not both are known. */
    private Truth equal(
            Test test, @Nullable Object left, @Nullable Object right, Object self, @Nullable Object[] frame) {
        Truth told = left == null && right != null
                ? told(test.left, List.of(right), self, frame)
                : left != null && test.right != null ? told(test.right, List.of(left), self, frame) : Truth.UNKNOWN;
        return told == Truth.UNKNOWN ? missing(test, left, self, frame) : told;
    }

    /** Whether a fact without a value is one of these, as something is told of it. */
    private static Truth told(CompiledPath path, Collection<?> these, @Nullable Object self, @Nullable Object[] frame) {
        Node owner = path.owner(self, frame);
        int place = owner == null ? -1 : path.lastPlace(owner);
        if (owner == null && path.isVariable()) {
            Slot slot = path.slot(self, frame);
            owner = slot == null ? null : slot.owner();
            place = slot == null ? -1 : slot.part().index();
        }
        Restriction restriction = owner == null ? null : owner.restriction(place);
        Boolean among = restriction == null ? null : restriction.isAmong(these);
        return among == null ? Truth.UNKNOWN : Truth.of(among);
    }

    /**
     * Whether it follows from what is told of a fact that has no value, or had none before one was made up, how a
     * comparison comes out.
     */
    static boolean isTold(Node owner, int part, @Nullable Collection<?> comparedWith) {
        Told told = owner.told(part);
        if (told instanceof Told.Elements elements) {
            return comparedWith == null
                    || comparedWith.stream()
                            .allMatch(each -> elements.has().contains(each)
                                    || elements.hasNot().contains(each));
        }
        Restriction restriction = owner.restriction(part);
        return restriction != null && comparedWith != null && restriction.isAmong(comparedWith) != null;
    }

    private Truth missing(Test test, @Nullable Object left, Object self, @Nullable Object[] frame) {
        CompiledPath path = left == null || test.right == null ? test.left : test.right;
        return unknown(path, self, frame);
    }

    private Truth contains(
            CompiledPath setPath,
            @Nullable Object set,
            @Nullable Object element,
            @Nullable CompiledPath elementPath,
            Object self,
            @Nullable Object[] frame) {
        if (element == null) {
            Truth told = elementPath != null && set instanceof Collection<?> known
                    ? told(elementPath, known, self, frame)
                    : Truth.UNKNOWN;
            return told != Truth.UNKNOWN || elementPath == null ? told : unknown(elementPath, self, frame);
        }
        if (set instanceof Collection<?> known) {
            return Truth.of(known.contains(element));
        }
        Truth in = set instanceof PartialSet partial ? partial.contains(element) : Truth.UNKNOWN;
        if (in == Truth.UNKNOWN && demand.first() == null) {
            Slot slot = setPath.slot(self, frame);
            if (slot != null) {
                // What would have the set may not be known itself.
                demand.meet(slot.part().many() == Shape.Many.SET ? new Slot(slot.owner(), slot.part(), element) : slot);
            }
        }
        return in;
    }

    private Truth unknown(CompiledPath path, Object self, @Nullable Object[] frame) {
        if (demand.first() == null) {
            demand.meet(path.slot(self, frame));
        }
        return Truth.UNKNOWN;
    }
}
