package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.councilprotocol.rules.engine.Firing;
import org.councilprotocol.rules.engine.RuleEngine;
import org.councilprotocol.rules.internal.decide.CompiledCondition.PatternCondition;
import org.councilprotocol.rules.internal.decide.RuleMatches.Match;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/** The matches of a cone's rules as a rule engine finds them in a case of which every fact is filled in. */
final class EngineMatches implements MatchSource {

    private final SituationRules rules;
    private final RuleEngine engine;
    private final Predicate<Part> looksAt;
    private final Tree tree;

    /**
     * The matches of a situation.
     *
     * @param rules its rules
     * @param looksAt whether some rule that one of them can meet looks at a fact
     * @param tree the tree that is explored, which looks at that situation and knows what was made up
     */
    EngineMatches(SituationRules rules, RuleEngine engine, Predicate<Part> looksAt, Tree tree) {
        this.rules = rules;
        this.engine = engine;
        this.looksAt = looksAt;
        this.tree = tree;
    }

    /** Tells the matches that a run finds, whatever the evaluator has found. */
    @Override
    public void tell(
            Cone cone,
            @Nullable Slice slice,
            @Nullable RuleMatches[] evaluated,
            Supplier<List<Assignment>> completion,
            Consumer<Match> to) {
        Tree finished = tree.asTold();
        completion.get().forEach(finished::assign);
        finished.finish(looksAt, rules.domains()::anyValue);
        finished.tellPeopleApart();
        Map<Object, Node> origins = Tree.origins();
        List<Match> matches = new ArrayList<>();
        for (Firing firing :
                engine.run(finished.situations(origins), rules.readings().taken(tree))) {
            Node of = origins.get(firing.facts().get(0));
            if (of == null || of.situation != tree.root().situation) {
                // It answers another situation of the case.
                continue;
            }
            CompiledRule rule = rules.byNumber(firing.rule());
            if (placeOf(rule, cone) >= 0 && (slice == null || slice.concerns(rule))) {
                @Nullable Object @Nullable [] frame = frame(rule, firing, origins);
                // Somebody who is there only for the engine is of no match about this.
                if (frame == null) {
                    continue;
                }
                if (new Match(rule, frame).belongsTo(slice) && !isAboutAFurtherOne(rule, frame)) {
                    matches.add(new Match(rule, frame));
                }
            }
        }
        // The engine fires in an order of its own.
        matches.sort(Comparator.<Match>comparingInt(match -> placeOf(match.rule, cone))
                .thenComparing(EngineMatches::inOrder));
        matches.forEach(to);
    }

    /**
     * Whether it is about somebody or something made up besides another, who stands for each, or about what such have.
     */
    private boolean isAboutAFurtherOne(CompiledRule rule, @Nullable Object[] frame) {
        for (CompiledCondition each : rule.conditions) {
            if (each instanceof PatternCondition pattern
                    && pattern.leadsToAbout()
                    && tree.isFurther(frame[pattern.variable])) {
                return true;
            }
        }
        return false;
    }

    /** Compares matches of one rule by the places of the facts that its patterns found, first pattern first. */
    private static int inOrder(Match a, Match b) {
        for (CompiledCondition each : a.rule.conditions) {
            if (each instanceof PatternCondition pattern) {
                int compared = inOrder(a.frame[pattern.variable], b.frame[pattern.variable]);
                if (compared != 0) {
                    return compared;
                }
            }
        }
        return 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int inOrder(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Node one && b instanceof Node other) {
            // Of two in one list the shorter path has the smaller number.
            int lengths = Integer.compare(
                    one.path.toString().length(), other.path.toString().length());
            return lengths != 0 ? lengths : one.path.compareTo(other.path);
        }
        return a instanceof Comparable one && b instanceof Comparable other ? one.compareTo(other) : 0;
    }

    /** A rule's place in a cone; negative if it is not of it. */
    private int placeOf(CompiledRule rule, Cone cone) {
        for (int i = 0; i < cone.rules().length; i++) {
            if (rules.verdicts().get(cone.rules()[i]) == rule) {
                return i;
            }
        }
        return -1;
    }

    /**
     * What a rule found, in the tree that is explored: whatever was filled in only for the engine is unknown there.
     * {@code null} if somebody whom it found is not there at all.
     */
    private @Nullable Object @Nullable [] frame(CompiledRule rule, Firing firing, Map<Object, Node> origins) {
        @Nullable Object[] frame = new @Nullable Object[rule.variables()];
        int next = 0;
        for (CompiledCondition each : rule.conditions) {
            if (each instanceof PatternCondition pattern) {
                Object fact = firing.facts().get(next++);
                Node node = origins.get(fact);
                Object value = node == null ? fact : tree.node(node.situation, node.path);
                if (value == null) {
                    return null;
                }
                frame[pattern.variable] = value;
                Evaluator.bind(pattern, value, frame);
            }
        }
        return frame;
    }
}
