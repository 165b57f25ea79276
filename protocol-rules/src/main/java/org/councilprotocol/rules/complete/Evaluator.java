package org.councilprotocol.rules.complete;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.councilprotocol.rules.complete.CompiledRule.Check;
import org.councilprotocol.rules.complete.CompiledRule.PatternStep;
import org.councilprotocol.rules.complete.CompiledRule.QuantifiedStep;
import org.councilprotocol.rules.complete.CompiledRule.Several;
import org.councilprotocol.rules.complete.CompiledRule.Step;
import org.councilprotocol.rules.complete.CompiledRule.Term;
import org.councilprotocol.rules.complete.CompiledRule.TermStep;
import org.councilprotocol.rules.complete.CompiledRule.Test;
import org.councilprotocol.rules.complete.Node.Fact;
import org.councilprotocol.rules.complete.PartialList.Another;
import org.councilprotocol.rules.drl.Operator;
import org.councilprotocol.rules.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Looks at rules' conditions in three-valued logic, while facts may be missing: which matches hold whatever the missing
 * facts are, which hang on one, and on which fact first. Not shared among threads.
 */
final class Evaluator {

    /** What a variable stands for that cannot be said yet. */
    static final Unbound UNBOUND = new Unbound();

    /** What a variable stands for that is another person or thing than all of a list that are made up so far. */
    private static final Unbound ANOTHER = new Unbound();

    /** What cannot be said yet. */
    static final class Unbound {
        private Unbound() {}
    }

    /** A bound fact that is not known; of a set, perhaps some elements. */
    record Blank(@Nullable Slot slot, @Nullable Object partial) {}

    private final Tree tree;
    private final Domains domains;
    private final Steps steps;

    /** What verdicts are to be about; {@code null} for anything. */
    private @Nullable Slice slice;

    /** The first unknown fact met; what a result of {@link Truth#UNKNOWN} hangs on. */
    private @Nullable Slot demand;

    /** The first unknown person, thing or list of them that a pattern was to match, and what the pattern is for. */
    private @Nullable Slot unmet;

    private Class<?> unmetType = Object.class;

    /** What a term is being derived of; {@code null} for anything. Its rules look for nothing else in that place. */
    private @Nullable Object derivedOf;

    private int derivedPlace = -1;

    /** How many conditions within conditions are being looked at. */
    private int within;

    /** By a term's number, what was found last of each fact that it was asked of. */
    private @Nullable Found[] terms = new @Nullable Found[8];

    /** A frame for whatever is looked at; every variable in it is taken back after use. */
    private @Nullable Object[] scratch = new @Nullable Object[8];

    Evaluator(Tree tree, Domains domains, Steps steps) {
        this.tree = tree;
        this.domains = domains;
        this.steps = steps;
    }

    /** Looks only for verdicts about this from now on; {@code null} for verdicts about anything. */
    void only(@Nullable Slice wanted) {
        slice = wanted;
    }

    /** Is told of matches. */
    abstract static class Sink {
        /**
         * A match.
         *
         * @param rule the place of the rule, where several are looked at together
         */
        abstract void match(int rule, @Nullable Object[] frame, Truth truth);

        /** Whether no other match would tell more. */
        boolean isDone() {
            return false;
        }
    }

    /**
     * What a term was asked of, and how the facts stood then.
     *
     * @param of what it was asked of; {@code null} for anything
     * @param depth how many facts were made up
     * @param change the change that made up the latest of them
     */
    private record Asked(@Nullable Object of, int depth, int change) {

        static Asked now(@Nullable Object of, Tree tree) {
            return new Asked(of, tree.depth(), tree.change(tree.depth()));
        }

        static Asked never(@Nullable Object of) {
            return new Asked(of, Integer.MAX_VALUE, -1);
        }

        /** Whether it was asked of this, or of what stood in its place before. */
        boolean isOf(@Nullable Object asked) {
            return asked instanceof Node one && of instanceof Node other
                    ? one == other || one.path.equals(other.path)
                    : Objects.equals(asked, of);
        }

        /** Whether it was asked of the same, and nothing that was known is not known any more. */
        boolean stands(@Nullable Object asked, Tree tree) {
            return depth <= tree.depth()
                    && change == tree.change(depth)
                    && (asked == null ? of == null : of != null && same(asked, of));
        }

        /** Whether it was asked of the same, and nothing else is known by now either. */
        boolean isSame(@Nullable Object asked, Tree tree) {
            return depth == tree.depth() && stands(asked, tree);
        }
    }

    /** What was found last of a term of one fact, or of any. */
    private static final class Found {
        private Asked asked;
        private Truth truth = Truth.UNKNOWN;
        private @Nullable Slot hangsOn;
        /** The facts that it rests on, as the facts stood when that was asked; {@code null} until it is. */
        private @Nullable List<Fact> grounds;

        private @Nullable Asked grounded;
        /** What was found of the same term of another fact. */
        private @Nullable Found next;

        Found(Asked asked) {
            this.asked = asked;
        }

        /** Whether it is still so: what is certain stays so, whatever else becomes known. */
        boolean holds(@Nullable Object of, Tree tree) {
            return truth == Truth.UNKNOWN ? asked.isSame(of, tree) : asked.stands(of, tree);
        }
    }

    /** What was found of a term of this; {@code null} if it was never asked of it. */
    private @Nullable Found found(Term term, @Nullable Object of) {
        Found here = term.number < terms.length ? terms[term.number] : null;
        while (here != null && !here.asked.isOf(of)) {
            here = here.next;
        }
        return here;
    }

    private Found remember(Term term, @Nullable Object of) {
        if (term.number >= terms.length) {
            terms = Arrays.copyOf(terms, term.number + 8);
        }
        Found made = new Found(Asked.now(of, tree));
        made.next = terms[term.number];
        terms[term.number] = made;
        return made;
    }

    /** The facts that a term rests on, if they were told as the facts now stand; otherwise {@code null}. */
    @Nullable
    List<Fact> told(Term term, @Nullable Object of) {
        Found known = found(term, of);
        return known != null && known.grounded != null && known.grounded.isSame(of, tree) ? known.grounds : null;
    }

    /** Keeps the facts that a term rests on, as the facts now stand. */
    void tell(Term term, @Nullable Object of, List<Fact> facts) {
        Found known = found(term, of);
        if (known == null) {
            known = remember(term, of);
            // Nothing was found of it, only what it rests on: it is asked anew when somebody wants to know.
            known.asked = Asked.never(of);
        }
        known.grounds = facts;
        known.grounded = known.asked.isSame(of, tree) ? known.asked : Asked.now(of, tree);
    }

    /**
     * Looks at rules, at what they begin alike with together.
     *
     * @param ways where the ways through their conditions begin
     * @param variables how many variables the rule with the most of them has
     * @param to is told of each match that holds or may hold; the frame is its own only during the call, in which
     *     {@link #demanded} says what the match hangs on
     */
    void look(SharedStep ways, int variables, Sink to) {
        if (scratch.length < variables) {
            scratch = new @Nullable Object[variables];
        }
        demand = null;
        walk(ways, scratch, Truth.TRUE, to);
    }

    /** The first unknown fact that the match hangs on of which a sink is being told; {@code null} if it is certain. */
    @Nullable
    Slot demanded() {
        return demand;
    }

    /**
     * The first person, thing or list of them that some match of the rule would have to be found among and that is not
     * known, or {@code null} if there is none.
     */
    @Nullable
    Slot firstUnmet(CompiledRule rule) {
        unmet = null;
        forgetTerms();
        matches(rule, new Sink() {
            @Override
            void match(int rule, @Nullable Object[] frame, Truth truth) {}
        });
        return unmet;
    }

    /** What is looked for in what {@link #firstUnmet} found last. */
    Class<?> unmetType() {
        return unmetType;
    }

    /** Makes itself ready again after a look that was cut off. */
    void reset() {
        Arrays.fill(scratch, null);
        demand = null;
        within = 0;
        derivedOf = null;
        derivedPlace = -1;
    }

    /** What was found of a term before would hide what is met on the way. */
    private void forgetTerms() {
        Arrays.fill(terms, null);
    }

    /** Tells every match that holds or may hold. */
    void matches(CompiledRule rule, Sink to) {
        demand = null;
        walk(rule.way, new @Nullable Object[rule.variables()], Truth.TRUE, to);
    }

    /** How many of the rule's conditions hold one after another, at least as surely as asked, at the best. */
    int reached(CompiledRule rule, Truth atLeast) {
        for (int count = rule.steps.length; count > 0; count--) {
            boolean[] holds = new boolean[1];
            demand = null;
            walk(
                    SharedStep.chain(Arrays.copyOf(rule.steps, count)),
                    new @Nullable Object[rule.variables()],
                    Truth.TRUE,
                    new Sink() {
                        @Override
                        void match(int rule, @Nullable Object[] frame, Truth truth) {
                            holds[0] |= truth == Truth.TRUE || atLeast == Truth.UNKNOWN;
                        }
                    });
            if (holds[0]) {
                return count;
            }
        }
        return 0;
    }

    /** Goes on from a step whose condition holds, or may. */
    private void walk(SharedStep from, @Nullable Object[] frame, Truth soFar, Sink to) {
        for (int rule : from.ends) {
            to.match(rule, frame, soFar);
        }
        for (SharedStep here : from.next) {
            Step step = Objects.requireNonNull(here.step);
            Slot before = demand;
            Truth truth;
            if (step instanceof PatternStep pattern) {
                if (!here.checksOnly) {
                    candidates(pattern, here, frame, soFar, to);
                    continue;
                }
                truth = checks(here.checks, Objects.requireNonNull(frame[pattern.variable]), frame);
            } else {
                truth = step instanceof TermStep term ? term(term, frame) : quantified((QuantifiedStep) step, frame);
            }
            if (truth != Truth.FALSE) {
                walk(here, frame, and(soFar, truth), to);
            }
            demand = before;
        }
    }

    private Truth checks(Check[] checks, Object self, @Nullable Object[] frame) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < checks.length && truth != Truth.FALSE; i++) {
            truth = and(truth, check(checks[i], self, frame));
        }
        return truth;
    }

    private void candidates(PatternStep pattern, SharedStep here, @Nullable Object[] frame, Truth soFar, Sink to) {
        CompiledPath from = pattern.from;
        if (from == null) {
            candidate(pattern, tree.root(), here, frame, soFar, to);
            return;
        }
        Object source = from.value(null, frame);
        if (source == null) {
            Slot slot = from.slot(null, frame);
            if (slot != null && slot.part().many() == Shape.Many.SET) {
                undecidedSet(pattern, slot, null, here, frame, soFar, to);
            } else {
                unbound(pattern, slot, UNBOUND, here, frame, to);
            }
        } else if (source == NoValue.NO_VALUE) {
            return;
        } else if (source instanceof Unbound) {
            unbound(pattern, null, UNBOUND, here, frame, to);
        } else if (source instanceof PartialList list) {
            madeUp(pattern, Objects.requireNonNull(from.slot(null, frame)), list, here, frame, soFar, to);
        } else if (source instanceof PartialSet set) {
            Slot slot = from.slot(null, frame);
            if (slot == null) {
                throw new IllegalStateException("a set of which some is known stands nowhere");
            }
            undecidedSet(pattern, slot, set, here, frame, soFar, to);
        } else if (source instanceof List<?> elements) {
            for (int i = 0; i < elements.size() && !to.isDone(); i++) {
                candidate(pattern, elements.get(i), here, frame, soFar, to);
            }
        } else if (source instanceof Collection<?> elements) {
            for (Object element : elements) {
                if (to.isDone()) {
                    return;
                }
                candidate(pattern, element, here, frame, soFar, to);
            }
        } else {
            candidate(pattern, source, here, frame, soFar, to);
        }
    }

    private void undecidedSet(
            PatternStep pattern,
            Slot slot,
            @Nullable PartialSet set,
            SharedStep here,
            @Nullable Object[] frame,
            Truth soFar,
            Sink to) {
        for (Object element : domains.elements(slot, tree)) {
            if (pattern.isAbout() && tree.isFurther(element)) {
                continue;
            }
            Truth in = set == null ? Truth.UNKNOWN : set.contains(element);
            if (in == Truth.TRUE) {
                candidate(pattern, element, here, frame, soFar, to);
            } else if (in == Truth.UNKNOWN) {
                Slot before = demand;
                demand(new Slot(slot.owner(), slot.part(), element));
                candidate(pattern, element, here, frame, Truth.UNKNOWN, to);
                demand = before;
            }
        }
    }

    /** Those of a list that are made up, and whoever else may be in it. */
    private void madeUp(
            PatternStep pattern,
            Slot slot,
            PartialList list,
            SharedStep here,
            @Nullable Object[] frame,
            Truth soFar,
            Sink to) {
        // Verdicts are about the first, who stands for each of them.
        int count = pattern.leadsToAbout() ? 1 : list.elements().size();
        for (int i = 0; i < count && !to.isDone(); i++) {
            candidate(pattern, list.elements().get(i), here, frame, soFar, to);
        }
        if (pattern.leadsToAbout()) {
            return;
        }
        for (Shape shape : Shape.permitted(slot.part().type())) {
            Another another = list.another(shape);
            if (!to.isDone()
                    && pattern.type.isAssignableFrom(shape.type())
                    && !list.isClosed(shape)
                    && another.number() <= domains.others(slot.part())) {
                unbound(pattern, new Slot(slot.owner(), slot.part(), another), ANOTHER, here, frame, to);
            }
        }
    }

    private void unbound(
            PatternStep pattern,
            @Nullable Slot slot,
            Unbound what,
            SharedStep here,
            @Nullable Object[] frame,
            Sink to) {
        if (slice != null && pattern.isAbout() && !slice.admitsNotSaid()) {
            return;
        }
        Slot before = demand;
        demand(slot);
        if (unmet == null && slot != null && within == 0) {
            unmet = slot;
            unmetType = pattern.type;
        }
        if (pattern.variable >= 0) {
            frame[pattern.variable] = what;
        }
        for (int variable : pattern.bound) {
            frame[variable] = what;
        }
        walk(here, frame, Truth.UNKNOWN, to);
        forget(pattern, frame);
        demand = before;
    }

    private void candidate(
            PatternStep pattern, Object fact, SharedStep here, @Nullable Object[] frame, Truth soFar, Sink to) {
        steps.take();
        if (derivedOf != null && pattern.variable == derivedPlace && !same(derivedOf, fact)) {
            return;
        }
        if (!pattern.fits(fact) || slice != null && pattern.isAbout() && !slice.admits(fact)) {
            return;
        }
        Slot before = demand;
        if (pattern.variable >= 0) {
            frame[pattern.variable] = fact;
        }
        bind(pattern, fact, frame);
        Truth truth = and(soFar, checks(here.checks, fact, frame));
        if (truth != Truth.FALSE) {
            walk(here, frame, truth, to);
        }
        forget(pattern, frame);
        demand = before;
    }

    /** Gives the facts that a pattern binds their names. */
    static void bind(PatternStep pattern, Object fact, @Nullable Object[] frame) {
        for (int i = 0; i < pattern.bound.length; i++) {
            Object value = pattern.boundTo[i].value(fact, frame);
            frame[pattern.bound[i]] = value == null || value instanceof PartialSet
                    ? new Blank(pattern.boundTo[i].slot(fact, frame), value)
                    : value;
        }
    }

    private static void forget(PatternStep pattern, @Nullable Object[] frame) {
        if (pattern.variable >= 0) {
            frame[pattern.variable] = null;
        }
        for (int variable : pattern.bound) {
            frame[variable] = null;
        }
    }

    private static Truth and(Truth a, Truth b) {
        return a == Truth.FALSE || b == Truth.FALSE
                ? Truth.FALSE
                : a == Truth.UNKNOWN || b == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.TRUE;
    }

    private Truth quantified(QuantifiedStep quantified, @Nullable Object[] frame) {
        Some some = new Some();
        within++;
        walk(quantified.way, frame, Truth.TRUE, some);
        within--;
        Truth found = some.truth();
        return quantified.quantified.wanted() ? found : found.negated();
    }

    /** Whether a term is derived. */
    private Truth term(TermStep step, @Nullable Object[] frame) {
        Object of = step.of < 0 ? null : frame[step.of];
        if (of instanceof Unbound) {
            return Truth.UNKNOWN;
        }
        steps.take();
        Found known = found(step.term, of);
        if (known == null || !known.holds(of, tree)) {
            Slot before = demand;
            demand = null;
            Truth truth = term(step.term, of);
            if (known == null) {
                known = remember(step.term, of);
            }
            known.asked = Asked.now(of, tree);
            known.truth = truth;
            known.hangsOn = demand;
            demand = before;
        }
        if (known.truth == Truth.UNKNOWN) {
            demand(known.hangsOn);
        }
        return known.truth;
    }

    private Truth term(Term term, @Nullable Object of) {
        Derived derived = new Derived(of);
        @Nullable Object[] frame = new @Nullable Object[term.variables];
        Object before = derivedOf;
        int placeBefore = derivedPlace;
        derivedOf = of;
        within++;
        for (CompiledRule rule : term.rules) {
            if (derived.isDone()) {
                break;
            }
            derived.place = rule.of;
            derivedPlace = rule.of;
            walk(rule.way, frame, Truth.TRUE, derived);
        }
        within--;
        derivedOf = before;
        derivedPlace = placeBefore;
        return derived.truth();
    }

    /** Whether there is some match among several, and what that hangs on. */
    private class Some extends Sink {

        private final @Nullable Slot before = demand;
        private Truth truth = Truth.FALSE;
        private @Nullable Slot hangsOn;

        @Override
        void match(int rule, @Nullable Object[] frame, Truth match) {
            if (match == Truth.TRUE) {
                truth = Truth.TRUE;
            } else if (match == Truth.UNKNOWN && truth != Truth.TRUE) {
                truth = Truth.UNKNOWN;
                hangsOn = hangsOn == null ? demand : hangsOn;
            }
        }

        @Override
        boolean isDone() {
            return truth == Truth.TRUE;
        }

        Truth truth() {
            demand = before;
            if (truth == Truth.UNKNOWN) {
                demand(hangsOn);
            }
            return truth;
        }
    }

    /** The same for a term of one fact, or of any. */
    private final class Derived extends Some {

        private final @Nullable Object of;
        /** The place of the variable that the rule's term is of. */
        private int place;

        Derived(@Nullable Object of) {
            this.of = of;
        }

        @Override
        void match(int rule, @Nullable Object[] frame, Truth match) {
            Object fact = frame[place];
            if (of == null || same(of, fact)) {
                super.match(rule, frame, match);
            } else if (fact == UNBOUND) {
                super.match(rule, frame, Truth.UNKNOWN);
            }
        }
    }

    static boolean same(Object a, @Nullable Object b) {
        return a == b || !(a instanceof Node) && a.equals(b);
    }

    // ------------------------------------------------------------------ constraints

    Truth check(Check check, Object self, @Nullable Object[] frame) {
        if (check instanceof Test test) {
            return test(test, self, frame);
        }
        Several several = (Several) check;
        Truth stop = several.all ? Truth.FALSE : Truth.TRUE;
        Truth result = stop.negated();
        Slot before = demand;
        for (Check part : several.parts) {
            Truth truth = check(part, self, frame);
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

    private Truth test(Test test, Object self, @Nullable Object[] frame) {
        steps.take();
        Object left = test.left.value(self, frame);
        if (left instanceof Unbound) {
            return Truth.UNKNOWN;
        }
        Operator operator = test.operator;
        if (left == NoValue.NO_VALUE) {
            return Truth.of(operator.negates());
        }
        if (test.constants != null) {
            return left == null
                    ? unknown(test.left, self, frame)
                    : Truth.of(test.constants.contains(left) == (operator == Operator.IN));
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
                left == null || right == null ? missing(test, left, self, frame) : Truth.of(left.equals(right));
            case NOT_EQUAL ->
                left == null || right == null ? missing(test, left, self, frame) : Truth.of(!left.equals(right));
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

    private static CompiledPath set(Test test) {
        if (test.right == null) {
            throw new IllegalStateException("memberOf a constant");
        }
        return test.right;
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
            return elementPath == null ? Truth.UNKNOWN : unknown(elementPath, self, frame);
        }
        if (set instanceof Collection<?> known) {
            return Truth.of(known.contains(element));
        }
        Truth in = set instanceof PartialSet partial ? partial.contains(element) : Truth.UNKNOWN;
        if (in == Truth.UNKNOWN && demand == null) {
            Slot slot = setPath.slot(self, frame);
            if (slot != null) {
                // What would have the set may not be known itself.
                demand(slot.part().many() == Shape.Many.SET ? new Slot(slot.owner(), slot.part(), element) : slot);
            }
        }
        return in;
    }

    private Truth unknown(CompiledPath path, Object self, @Nullable Object[] frame) {
        if (demand == null) {
            demand = path.slot(self, frame);
        }
        return Truth.UNKNOWN;
    }

    private void demand(@Nullable Slot slot) {
        if (demand == null) {
            demand = slot;
        }
    }
}
