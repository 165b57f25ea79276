package org.councilprotocol.rules.internal.decide;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.councilprotocol.rules.internal.decide.CompiledCondition.Branch;
import org.councilprotocol.rules.internal.decide.CompiledCondition.PatternCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.QuantifiedCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.ReadingCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.TermCondition;
import org.councilprotocol.rules.internal.decide.PartialList.Another;
import org.councilprotocol.rules.internal.decide.TermMemory.Found;
import org.councilprotocol.rules.internal.pack.Distinctions.Apart;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Looks at rules' conditions in three-valued logic, while facts may be missing: which matches hold whatever the missing
 * facts are, which hang on one, and on which fact first. Not shared among threads.
 */
final class Evaluator {

    private final Tree tree;
    private final SituationRules rules;
    private final Domains domains;
    private final Steps steps;
    private final Demand demand = new Demand();
    private final Comparisons comparisons;
    private final TermMemory memory;

    /** What verdicts are to be about; {@code null} for anything. */
    private @Nullable Slice slice;

    /** Whom the rules looked at can tell apart in a list that is made up. */
    private Map<Shape.Part, Apart> apart = Map.of();

    /** The first unknown person, thing or list of them that a pattern was to match, and what the pattern is for. */
    private @Nullable Slot unmet;

    private Class<?> unmetType = Object.class;

    /** What a term is being derived of; {@code null} for anything. Its rules look for nothing else in that place. */
    private @Nullable Object derivedOf;

    private int derivedPlace = -1;

    /** The situations that the rules looked at range over: their own alone, or those where a term may come from. */
    private Node[] heads;

    /** How many conditions within conditions are being looked at. */
    private int within;

    /** A frame for whatever is looked at; every variable in it is taken back after use. */
    private @Nullable Object[] scratch = new @Nullable Object[8];

    Evaluator(SituationRules rules, Tree tree, Steps steps) {
        this.rules = rules;
        this.tree = tree;
        this.domains = rules.domains();
        this.heads = new Node[] {tree.root()};
        this.steps = steps;
        this.comparisons = new Comparisons(steps, demand, domains, tree);
        this.memory = new TermMemory(tree);
    }

    /**
     * Looks only for the verdicts of a cone from now on.
     *
     * @param wanted what they are to be about; {@code null} for anything
     */
    void only(Cone cone, @Nullable Slice wanted) {
        apart = cone.apart();
        slice = wanted;
    }

    /** Looks for verdicts about anything again. */
    void all() {
        slice = null;
    }

    /** What was found of terms so far. */
    TermMemory memory() {
        return memory;
    }

    /** The rules that conclude a term. */
    CompiledRule[] concluding(TermCondition term) {
        return rules.term(term.term).rules();
    }

    /** Whether a fact meets a check. */
    Truth check(Check check, Object self, @Nullable Object[] frame) {
        return comparisons.check(check, self, frame);
    }

    /**
     * Looks at rules, at what they begin alike with together.
     *
     * @param ways where the ways through their conditions begin
     * @param variables how many variables the rule with the most of them has
     * @param to is told of each match that holds or may hold; the frame is its own only during the call, in which
     *     {@link #demanded} says what the match hangs on
     */
    void look(Branch ways, int variables, MatchSink to) {
        if (scratch.length < variables) {
            scratch = new @Nullable Object[variables];
        }
        demand.reset(null);
        walk(ways, scratch, Truth.TRUE, to);
    }

    /** The first unknown fact that the match hangs on of which a sink is being told; {@code null} if it is certain. */
    @Nullable
    Slot demanded() {
        return demand.first();
    }

    /**
     * The first person, thing or list of them that some match of the rule would have to be found among and that is not
     * known, or {@code null} if there is none.
     */
    @Nullable
    Slot firstUnmet(CompiledRule rule) {
        unmet = null;
        // What was found of a term before would hide what is met on the way.
        memory.clear();
        matches(rule, new MatchSink() {
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
        demand.reset(null);
        within = 0;
        derivedOf = null;
        derivedPlace = -1;
        heads = new Node[] {tree.root()};
    }

    /** Tells every match that holds or may hold. */
    void matches(CompiledRule rule, MatchSink to) {
        demand.reset(null);
        walk(rule.way, new @Nullable Object[rule.variables()], Truth.TRUE, to);
    }

    /**
     * Tells every match that holds or may hold of a rule that concludes a term.
     *
     * @param of what the term is of; {@code null} for anything
     */
    void derivations(CompiledRule rule, @Nullable Object of, MatchSink to) {
        Node[] before = heads;
        heads = sources(of);
        matches(rule, to);
        heads = before;
    }

    /** How many of the rule's conditions hold one after another, at least as surely as asked, at the best. */
    int reached(CompiledRule rule, Truth atLeast) {
        for (int count = rule.conditions.length; count > 0; count--) {
            boolean[] holds = new boolean[1];
            demand.reset(null);
            walk(
                    Branch.chain(Arrays.copyOf(rule.conditions, count)),
                    new @Nullable Object[rule.variables()],
                    Truth.TRUE,
                    new MatchSink() {
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
    private void walk(Branch from, @Nullable Object[] frame, Truth soFar, MatchSink to) {
        for (int rule : from.ends) {
            to.match(rule, frame, soFar);
        }
        for (Branch here : from.next) {
            CompiledCondition condition = Objects.requireNonNull(here.condition);
            Slot before = demand.first();
            Truth truth;
            if (condition instanceof PatternCondition pattern) {
                if (!here.checksOnly) {
                    candidates(pattern, here, frame, soFar, to);
                    continue;
                }
                truth = comparisons.all(here.checks, Objects.requireNonNull(frame[pattern.variable]), frame);
            } else if (condition instanceof TermCondition term) {
                truth = term(term, frame);
            } else if (condition instanceof ReadingCondition reading) {
                truth = reading(reading);
            } else {
                truth = quantified((QuantifiedCondition) condition, frame);
            }
            if (truth != Truth.FALSE) {
                walk(here, frame, Truth.and(soFar, truth), to);
            }
            demand.reset(before);
        }
    }

    private void candidates(
            PatternCondition pattern, Branch here, @Nullable Object[] frame, Truth soFar, MatchSink to) {
        CompiledPath from = pattern.from;
        if (from == null) {
            Node[] among = heads;
            for (int i = 0; i < among.length && !to.isDone(); i++) {
                candidate(pattern, among[i], here, frame, soFar, to);
            }
            return;
        }
        Object source = from.value(null, frame);
        if (source == null) {
            Slot slot = from.slot(null, frame);
            if (slot != null && slot.part().many() == Shape.Many.SET) {
                undecidedSet(pattern, slot, null, here, frame, soFar, to);
            } else {
                unbound(pattern, slot, Unbound.ANYTHING, here, frame, to);
            }
        } else if (source == NoValue.NO_VALUE) {
            return;
        } else if (source instanceof Unbound) {
            unbound(pattern, null, Unbound.ANYTHING, here, frame, to);
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
            PatternCondition pattern,
            Slot slot,
            @Nullable PartialSet set,
            Branch here,
            @Nullable Object[] frame,
            Truth soFar,
            MatchSink to) {
        for (Object element : domains.elements(slot, tree)) {
            if (pattern.isAbout() && tree.isFurther(element)) {
                continue;
            }
            Truth in = set == null ? Truth.UNKNOWN : set.contains(element);
            if (in == Truth.TRUE) {
                candidate(pattern, element, here, frame, soFar, to);
            } else if (in == Truth.UNKNOWN) {
                Slot before = demand.first();
                demand.meet(new Slot(slot.owner(), slot.part(), element));
                candidate(pattern, element, here, frame, Truth.UNKNOWN, to);
                demand.reset(before);
            }
        }
    }

    /** Those of a list that are made up, and whoever else may be in it. */
    private void madeUp(
            PatternCondition pattern,
            Slot slot,
            PartialList list,
            Branch here,
            @Nullable Object[] frame,
            Truth soFar,
            MatchSink to) {
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
            Apart distinct = apart.get(slot.part());
            boolean first = list.elements().get(0).shape == shape;
            if (!to.isDone()
                    && shape.is(pattern.type)
                    && !list.isClosed(shape)
                    && distinct != null
                    && distinct.isWorthAnother(shape, first, another.number() - 1)) {
                unbound(pattern, new Slot(slot.owner(), slot.part(), another), Unbound.ANOTHER, here, frame, to);
            }
        }
    }

    private void unbound(
            PatternCondition pattern,
            @Nullable Slot slot,
            Unbound what,
            Branch here,
            @Nullable Object[] frame,
            MatchSink to) {
        if (slice != null && pattern.isAbout() && !slice.admitsNotSaid()) {
            return;
        }
        Slot before = demand.first();
        demand.meet(slot);
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
        demand.reset(before);
    }

    private void candidate(
            PatternCondition pattern, Object fact, Branch here, @Nullable Object[] frame, Truth soFar, MatchSink to) {
        steps.take();
        if (derivedOf != null && pattern.variable == derivedPlace && !TermMemory.isSame(derivedOf, fact)) {
            return;
        }
        if (!pattern.fits(fact) || slice != null && pattern.isAbout() && !slice.admits(fact)) {
            return;
        }
        Slot before = demand.first();
        if (pattern.variable >= 0) {
            frame[pattern.variable] = fact;
        }
        bind(pattern, fact, frame);
        Truth truth = Truth.and(soFar, comparisons.all(here.checks, fact, frame));
        if (truth != Truth.FALSE) {
            walk(here, frame, truth, to);
        }
        forget(pattern, frame);
        demand.reset(before);
    }

    /** Gives the facts that a pattern binds their names. */
    static void bind(PatternCondition pattern, Object fact, @Nullable Object[] frame) {
        for (int i = 0; i < pattern.bound.length; i++) {
            Object value = pattern.boundTo[i].value(fact, frame);
            frame[pattern.bound[i]] = value == null || value instanceof PartialSet
                    ? new Blank(pattern.boundTo[i].slot(fact, frame), value)
                    : value;
        }
    }

    private static void forget(PatternCondition pattern, @Nullable Object[] frame) {
        if (pattern.variable >= 0) {
            frame[pattern.variable] = null;
        }
        for (int variable : pattern.bound) {
            frame[variable] = null;
        }
    }

    Truth reading(ReadingCondition asked) {
        int way = tree.reading(asked.choice().question());
        if (way < 0) {
            demand.meet(tree.unread(asked.choice()));
            return Truth.UNKNOWN;
        }
        return Truth.of(way == asked.choice().way());
    }

    /** Whether there is such a match as {@code exists} wants, or none as {@code not} does. */
    Truth quantified(QuantifiedCondition quantified, @Nullable Object[] frame) {
        Some some = new Some();
        within++;
        walk(quantified.way, frame, Truth.TRUE, some);
        within--;
        Truth found = some.truth();
        return quantified.quantified.wanted() ? found : found.negated();
    }

    /** Whether a term is derived. */
    /** Whether a term follows; {@link #demanded} says then on what it hangs first. */
    Truth asked(TermCondition term, @Nullable Object[] frame) {
        demand.reset(null);
        return term(term, frame);
    }

    Truth term(TermCondition step, @Nullable Object[] frame) {
        Object of = step.of < 0 ? null : frame[step.of];
        if (of instanceof Unbound) {
            return Truth.UNKNOWN;
        }
        steps.take();
        Found known = memory.find(step.term, of);
        if (known == null) {
            Slot before = demand.first();
            demand.reset(null);
            Truth truth = derive(step.term, of);
            known = memory.keep(step.term, of, truth, demand.first());
            demand.reset(before);
        }
        if (known.truth() == Truth.UNKNOWN) {
            demand.meet(known.hangsOn());
        }
        return known.truth();
    }

    private Truth derive(int number, @Nullable Object of) {
        TermRules term = rules.term(number);
        Derived derived = new Derived(of);
        @Nullable Object[] frame = new @Nullable Object[term.variables()];
        Object before = derivedOf;
        int placeBefore = derivedPlace;
        Node[] headsBefore = heads;
        derivedOf = of;
        heads = sources(of);
        within++;
        for (CompiledRule rule : term.rules()) {
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
        heads = headsBefore;
        return derived.truth();
    }

    /**
     * The situations of which a rule can conclude a term.
     *
     * @param of what the term is of; {@code null} for anything
     */
    Node[] sources(@Nullable Object of) {
        return of instanceof Node node ? tree.seen(node) : tree.seen();
    }

    /** Whether there is some match among several, and what that hangs on. */
    private class Some extends MatchSink {

        private final @Nullable Slot before = demand.first();
        private Truth truth = Truth.FALSE;
        private @Nullable Slot hangsOn;

        @Override
        void match(int rule, @Nullable Object[] frame, Truth match) {
            if (match == Truth.TRUE) {
                truth = Truth.TRUE;
            } else if (match == Truth.UNKNOWN && truth != Truth.TRUE) {
                truth = Truth.UNKNOWN;
                hangsOn = hangsOn == null ? demand.first() : hangsOn;
            }
        }

        @Override
        boolean isDone() {
            return truth == Truth.TRUE;
        }

        Truth truth() {
            demand.reset(before);
            if (truth == Truth.UNKNOWN) {
                demand.meet(hangsOn);
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
            if (of == null || TermMemory.isSame(of, fact)) {
                super.match(rule, frame, match);
            } else if (fact == Unbound.ANYTHING) {
                super.match(rule, frame, Truth.UNKNOWN);
            }
        }
    }
}
