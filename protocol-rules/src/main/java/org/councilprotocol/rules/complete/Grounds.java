package org.councilprotocol.rules.complete;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.councilprotocol.rules.complete.Evaluator.Bindings;
import org.councilprotocol.rules.complete.Evaluator.Found;
import org.councilprotocol.rules.drl.Condition;
import org.councilprotocol.rules.drl.Condition.Pattern;
import org.councilprotocol.rules.drl.Condition.Quantified;
import org.councilprotocol.rules.drl.Constraint;
import org.councilprotocol.rules.drl.Constraint.All;
import org.councilprotocol.rules.drl.Constraint.Any;
import org.councilprotocol.rules.drl.Constraint.Test;
import org.councilprotocol.rules.drl.FactPath;
import org.councilprotocol.rules.drl.Operand;
import org.councilprotocol.rules.pack.Conclusion;
import org.councilprotocol.rules.pack.PackReader;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.shape.ModelTypes;
import org.jspecify.annotations.Nullable;

/** Gathers the given facts that a match rests on, in the order of the rule's conditions. */
final class Grounds {

    private final Tree tree;
    private final SituationRules rules;
    private final Evaluator evaluator;
    private final Set<String> paths;

    private Grounds(Tree tree, SituationRules rules, Set<String> paths) {
        this.tree = tree;
        this.rules = rules;
        this.evaluator = new Evaluator(tree, rules);
        this.paths = paths;
    }

    /** Adds the paths of the facts on which this match of the rule rests. */
    static void gather(Rule rule, Bindings match, Tree tree, SituationRules rules, Set<String> paths) {
        new Grounds(tree, rules, paths).rule(rule, match);
    }

    private void rule(Rule rule, Bindings match) {
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Pattern pattern) {
                if (pattern.isTerm()) {
                    term(pattern, match);
                } else {
                    pattern(pattern, match.get(String.valueOf(pattern.variable())), match);
                }
            } else {
                quantified((Quantified) condition, match);
            }
        }
    }

    private void pattern(Pattern pattern, @Nullable Object fact, Bindings match) {
        if (pattern.from() != null) {
            kind(pattern, pattern.from(), fact, match);
        }
        if (fact != null) {
            pattern.constraints().forEach(constraint -> constraint(constraint, true, fact, match));
        }
    }

    /** That somebody is a member, and not an officer, is a fact too. */
    private void kind(Pattern pattern, FactPath from, @Nullable Object fact, Bindings match) {
        Found source = evaluator.find(from, null, match);
        Class<?> wanted = ModelTypes.type(pattern.type());
        if (source.slot() == null || wanted == null) {
            return;
        }
        if (fact instanceof Node node) {
            if (node.given
                    && source.slot().part().type() != node.shape.type()
                    && wanted != source.slot().part().type()) {
                paths.add(node.path);
            }
        } else {
            looked(source);
        }
    }

    private void quantified(Quantified quantified, Bindings match) {
        boolean terms = quantified.patterns().stream().anyMatch(Pattern::isTerm);
        for (Pattern pattern : quantified.patterns()) {
            if (pattern.isTerm()) {
                if (quantified.wanted()) {
                    term(pattern, match);
                } else {
                    noTerm(pattern, match);
                }
                continue;
            }
            if (pattern.from() == null) {
                continue;
            }
            Found source = evaluator.find(pattern.from(), null, match);
            Collection<?> elements = source.value() instanceof Collection<?> many
                    ? many
                    : source.value() == null ? List.of() : List.of(source.value());
            if (elements.isEmpty()
                    || source.slot() != null
                            && source.slot().part().many() == org.councilprotocol.rules.shape.Shape.Many.SET) {
                looked(source);
            }
            for (Object element : elements) {
                kind(pattern, pattern.from(), element, match);
                if (!terms && fits(pattern, element)) {
                    pattern.constraints()
                            .forEach(constraint -> constraint(constraint, quantified.wanted(), element, match));
                }
            }
        }
    }

    private static boolean fits(Pattern pattern, Object element) {
        Class<?> wanted = ModelTypes.type(pattern.type());
        return wanted != null
                && wanted.isAssignableFrom(element instanceof Node node ? node.shape.type() : element.getClass());
    }

    private void term(Pattern pattern, Bindings match) {
        Object of = Evaluator.termOf(pattern, match);
        for (Rule rule : rules.rulesFor(PackReader.termName(pattern))) {
            String variable = ((Conclusion.TermOf) rule.conclusion()).of();
            new Evaluator(tree, rules).matches(rule, (inner, truth) -> {
                if (truth == Truth.TRUE && (of == null || Evaluator.same(of, inner.get(variable)))) {
                    rule(rule, inner);
                }
            });
        }
    }

    /** A term that is not derived: the facts that its rules found wanting. */
    private void noTerm(Pattern pattern, Bindings match) {
        Object of = Evaluator.termOf(pattern, match);
        for (Rule rule : rules.rulesFor(PackReader.termName(pattern))) {
            Bindings inner = new Bindings();
            String variable = ((Conclusion.TermOf) rule.conclusion()).of();
            for (Condition condition : rule.conditions()) {
                if (condition instanceof Pattern p && !p.isTerm()) {
                    Object fact = variable.equals(p.variable()) && of != null
                            ? of
                            : p.from() == null
                                    ? tree.root()
                                    : evaluator.find(p.from(), null, inner).value();
                    if (fact instanceof Collection<?> || fact == null || !fits(p, fact)) {
                        return;
                    }
                    inner.push(String.valueOf(p.variable()), fact);
                    p.constraints().forEach(constraint -> constraint(constraint, false, fact, inner));
                }
            }
        }
    }

    /** Notes the facts for which a constraint holds, or does not hold. */
    private void constraint(Constraint constraint, boolean holds, Object self, Bindings match) {
        if (constraint instanceof Test test) {
            Truth truth = evaluator.constraint(test, self, match);
            if (truth == Truth.of(holds)) {
                looked(evaluator.find(test.left(), self, match));
                if (test.right() instanceof Operand.Fact fact) {
                    looked(evaluator.find(fact.path(), self, match));
                }
            }
        } else {
            List<Constraint> parts = constraint instanceof All all ? all.parts() : ((Any) constraint).parts();
            parts.forEach(part -> constraint(part, holds, self, match));
        }
    }

    /** Notes a fact, if the case gives it. */
    private void looked(Found found) {
        Slot slot = found.slot();
        if (slot != null) {
            Node owner = tree.node(slot.node());
            if (owner != null
                    && owner.given
                    && !owner.assumed.get(slot.part().index())
                    && owner.values[slot.part().index()] != null) {
                paths.add(slot.path());
            }
        }
    }
}
