package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.Explanation.Condition;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Says of each fact on which a norm lays a condition whether it meets that: by itself, as if nothing else were told. A
 * fact is a condition of a rule where one of its values by itself rules the rule out; one that is met in one rule and
 * not in another is left out, since the other facts decide which of the rules is meant.
 */
final class ConditionStates {

    private final SituationRules rules;
    private final Situation situation;
    private final List<Rule> ofNorm;
    private final Phrases phrases;
    private final Steps steps;
    private final Tree told;

    /**
     * Of one situation.
     *
     * @param told what is told of facts whose values are not given, by their paths
     * @param ofNorm the rules of the norm that say more than that it does not arise
     */
    ConditionStates(
            SituationRules rules,
            Situation situation,
            Map<FactPath, Told> told,
            List<Rule> ofNorm,
            Phrases phrases,
            Steps steps) {
        this.rules = rules;
        this.situation = situation;
        this.ofNorm = ofNorm;
        this.phrases = phrases;
        this.steps = steps;
        this.told = Tree.of(List.of(situation), told);
    }

    /**
     * The conditions, in the order of the case.
     *
     * @param asked the facts, without places in lists, that the rules look at
     */
    List<Condition> of(Set<FactPath> asked) {
        List<Condition> conditions = new ArrayList<>();
        Set<Node.Fact> seen = new HashSet<>();
        for (Node node : told.inOrder()) {
            for (Part part : node.shape.parts()) {
                FactPath path = node.pathOf(part);
                if (node.given && asked.contains(path.withoutIndices()) && seen.add(node.first.fact(part.index()))) {
                    Condition.State state = state(node.path, part, node.values[part.index()]);
                    if (state != null) {
                        conditions.add(new Condition(told.asked(0, path), words(path, state), state));
                    }
                }
            }
        }
        return conditions;
    }

    private String words(FactPath path, Condition.State state) {
        return state == Condition.State.NOT_KNOWN
                ? phrases.label(situation, path)
                : phrases.statement(told.situation(0), path);
    }

    /** Whether a fact meets what is asked of it; {@code null} where nothing is, or that differs from rule to rule. */
    private Condition.@Nullable State state(FactPath node, Part part, @Nullable Object value) {
        boolean met = false;
        boolean ruledOut = false;
        boolean asks = false;
        for (Rule rule : ofNorm) {
            if (value != null && rulesOut(rule, node, part, value)) {
                ruledOut |= part.kind() == Kind.RECORD
                        ? anotherFits(rule, node, part, value)
                        : !rulesOut(rule, node, part, null);
            } else if (anotherRulesOut(rule, node, part, value)) {
                met |= value != null;
                asks |= value == null;
            }
        }
        if (met == ruledOut) {
            return asks && !met ? Condition.State.NOT_KNOWN : null;
        }
        return met ? Condition.State.MET : Condition.State.NOT_MET;
    }

    /** Whether the rule could hold, were this another kind of person or thing. */
    private boolean anotherFits(Rule rule, FactPath node, Part part, Object value) {
        Tree tree = alone(node, part, value);
        Node owner = tree.node(0, node);
        return owner != null
                && OtherValues.of(rules, owner, part, value, tree).stream()
                        .anyMatch(other -> !rulesOut(rule, node, part, other));
    }

    private boolean anotherRulesOut(Rule rule, FactPath node, Part part, @Nullable Object value) {
        if (rulesOut(rule, node, part, null)) {
            return false;
        }
        Tree tree = alone(node, part, value);
        Node owner = tree.node(0, node);
        return owner != null
                && OtherValues.of(rules, owner, part, value, tree).stream()
                        .anyMatch(other -> rulesOut(rule, node, part, other));
    }

    /** Whether a fact with this value rules a rule out, were nothing else told; nothing told, for no value. */
    private boolean rulesOut(Rule rule, FactPath node, Part part, @Nullable Object value) {
        Tree tree = alone(node, part, value);
        return new Evaluator(rules, tree, steps).reached(rules.compiled(rule), Truth.UNKNOWN)
                != rule.conditions().size();
    }

    /** The people and things of the case with one fact, and no other. */
    private Tree alone(FactPath node, Part part, @Nullable Object value) {
        Tree tree = Tree.bare(situation, Map.of());
        for (Node each : List.copyOf(tree.inOrder())) {
            for (Part other : each.shape.parts()) {
                if (other.kind() != Kind.RECORD) {
                    tree.forgetFact(each, other);
                }
            }
        }
        Node owner = tree.node(0, node);
        if (owner != null && value != null && !isThere(owner, part, value)) {
            tree.replace(owner, part, value);
        }
        return tree;
    }

    /** Whether a person or thing is there already, of this kind. */
    private static boolean isThere(Node owner, Part part, Object value) {
        Object there = owner.values[part.index()];
        return part.kind() == Kind.RECORD
                && !(there instanceof Node current && value instanceof Node other && current.shape != other.shape);
    }
}
