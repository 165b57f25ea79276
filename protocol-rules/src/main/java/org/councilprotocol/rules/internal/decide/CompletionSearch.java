package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the completions of a cone that differ for its rules. Not shared among threads. */
final class CompletionSearch {

    /** A cone with more distinct completions than this is not explored to the end. */
    static final int MOST_COMPLETIONS = 1_000;

    /** What it costs to try a value, and to keep a completion, in steps. */
    private static final int COST_OF_A_VALUE = 10;

    private static final int COST_OF_A_COMPLETION = 20;

    private final Domains domains;
    private final Readings readings;
    private final Tree tree;
    private final Steps steps;
    private final Unknowns unknowns;
    private final Visitor visitor;

    /** Those found so far. */
    final List<Completion> all = new ArrayList<>();
    /** Those of which several might be the same: values that no rule tells apart are tried as one may be impossible. */
    private final Set<Completion> merged = new HashSet<>(0);

    private int count;
    private int[] facts = new int[8];
    private int[] choices = new int[8];
    private int depth;

    /** What the search asks and tells while the tree stands as far as it has come. */
    interface Visitor {

        /** Looks again at a rule of which some match hangs on an unknown fact. */
        @Nullable
        RuleMatches again(CompiledRule rule);

        /**
         * Is told of a completion.
         *
         * @param place its place among {@link #all}
         * @param leaves what was found of the cone's rules, on every reading of the document that makes a difference
         */
        void completion(int place, List<ReadingLeaf> leaves);
    }

    CompletionSearch(Domains domains, Readings readings, Tree tree, Steps steps, Unknowns unknowns, Visitor visitor) {
        this.domains = domains;
        this.readings = readings;
        this.tree = tree;
        this.steps = steps;
        this.unknowns = unknowns;
        this.visitor = visitor;
    }

    /**
     * Finds them; {@code false} if there are too many. However it ends, the tree is then as it was.
     *
     * @param found what has been found of the cone's rules
     * @throws Steps.Exhausted if the steps allowed do not suffice
     */
    boolean complete(@Nullable RuleMatches[] found) {
        return complete(found, 0);
    }

    /** The facts that were filled in so far, by their numbers. */
    BitSet facts() {
        BitSet filledIn = new BitSet();
        for (Completion completion : all) {
            for (int fact : completion.facts()) {
                filledIn.set(fact);
            }
        }
        for (int i = 0; i < depth; i++) {
            filledIn.set(facts[i]);
        }
        return filledIn;
    }

    /** The values as they now are. */
    List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            Unknown fact = unknowns.get(facts[i]);
            assignments.add(new Assignment(fact.slot, fact.choices.get(choices[i])));
        }
        return assignments;
    }

    /**
     * The same.
     *
     * @param found of the rules from {@code from} on perhaps before something became known
     */
    private boolean complete(@Nullable RuleMatches[] found, int from) {
        // What is decided stays decided, whatever else becomes known.
        int i = undecided(found, from);
        Slot hangsOn = hangsOn(found, i);
        if (hangsOn == null || hangsOn.isReading()) {
            List<ReadingLeaf> leaves = new ArrayList<>(1);
            hangsOn = read(found, i, new ArrayList<>(0), leaves);
            if (hangsOn == null) {
                add(leaves);
                count += leaves.size();
                return count <= MOST_COMPLETIONS;
            }
        }
        Unknown fact = unknowns.of(hangsOn);
        if (depth == facts.length) {
            facts = Arrays.copyOf(facts, 2 * depth);
            choices = Arrays.copyOf(choices, 2 * depth);
        }
        facts[depth] = fact.place;
        List<Object> values = domains.choices(hangsOn, tree);
        for (int v = 0; v < values.size(); v++) {
            Object choice = values.get(v);
            steps.take(COST_OF_A_VALUE + (found.length >> 4));
            tree.assign(hangsOn, choice);
            boolean goOn = true;
            try {
                if (isPossible(hangsOn, choice)) {
                    choices[depth] = fact.placeOf(choice);
                    depth++;
                    goOn = complete(again(found, i), i);
                    depth--;
                }
            } finally {
                tree.retract(hangsOn);
            }
            if (!goOn) {
                return false;
            }
        }
        return true;
    }

    /** The place of the first rule that is not decided; behind the last if all are. */
    private static int undecided(@Nullable RuleMatches[] found, int from) {
        int i = from;
        while (i < found.length) {
            RuleMatches here = found[i];
            if (here != null && here.unknown != null) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** The first fact on which a rule hangs or, where there is none, how the document is read; else {@code null}. */
    private static @Nullable Slot hangsOn(@Nullable RuleMatches[] found, int from) {
        Slot reading = null;
        for (int i = from; i < found.length; i++) {
            RuleMatches here = found[i];
            Slot hangsOn = here == null ? null : here.unknown;
            if (hangsOn != null && !hangsOn.isReading()) {
                return hangsOn;
            }
            reading = reading == null ? hangsOn : reading;
        }
        return reading;
    }

    /**
     * Reads the document in every way that makes a difference, and adds what is found in each. Facts come before: one
     * on which something hangs on some reading is returned instead, and then nothing of what was added counts.
     *
     * @param soFar how it is read so far
     */
    private @Nullable Slot read(
            @Nullable RuleMatches[] found, int from, List<ReadingChoice> soFar, List<ReadingLeaf> leaves) {
        Slot hangsOn = hangsOn(found, from);
        if (hangsOn == null) {
            leaves.add(new ReadingLeaf(List.copyOf(soFar), found));
            return null;
        } else if (!hangsOn.isReading()) {
            return hangsOn;
        }
        int question = hangsOn.question();
        for (int way = 0; way < readings.ways(question) && leaves.size() <= MOST_COMPLETIONS; way++) {
            steps.take(COST_OF_A_VALUE + (found.length >> 4));
            ReadingChoice choice = new ReadingChoice(question, way);
            tree.read(choice);
            soFar.add(choice);
            try {
                Slot fact = read(again(found, from), from, soFar, leaves);
                if (fact != null) {
                    return fact;
                }
            } finally {
                soFar.remove(soFar.size() - 1);
                tree.unread(question);
            }
        }
        return null;
    }

    private boolean isPossible(Slot assigned, Object choice) {
        if (assigned.element() == null || Boolean.TRUE.equals(choice)) {
            return tree.consistent(assigned.owner());
        }
        // Without an element a set says no more than before, until nothing is left that it could hold.
        return assigned.part().many() != Shape.Many.SET
                || !assigned.part().canContradict()
                || !tree.isEmpty(assigned, domains.elements(assigned, tree))
                || tree.consistent(assigned.owner());
    }

    /** Looks again at what is not decided, up to the first that still hangs on a fact. */
    private @Nullable RuleMatches[] again(@Nullable RuleMatches[] before, int from) {
        @Nullable RuleMatches[] now = before.clone();
        for (int i = from; i < now.length; i++) {
            RuleMatches here = now[i];
            if (here != null && here.unknown != null) {
                here = visitor.again(here.rule);
                now[i] = here;
                if (here != null && here.unknown != null && !here.unknown.isReading()) {
                    break;
                }
            }
        }
        return now;
    }

    private void add(List<ReadingLeaf> leaves) {
        int[] canonical = Arrays.copyOf(choices, depth);
        boolean merging = false;
        for (int i = 0; i < depth; i++) {
            Unknown fact = unknowns.get(facts[i]);
            fact.possible.set(choices[i]);
            if (fact.merging) {
                merging = true;
                canonical[i] = fact.placeOf(domains.canonical(fact.slot, fact.choices.get(choices[i])));
            }
        }
        Completion completion = new Completion(Arrays.copyOf(facts, depth), canonical);
        if (merging && !merged.add(completion)) {
            return;
        }
        steps.take((long) COST_OF_A_COMPLETION * leaves.size());
        visitor.completion(all.size(), leaves);
        all.add(completion);
    }
}
