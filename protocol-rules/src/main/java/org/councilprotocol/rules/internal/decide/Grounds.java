package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.councilprotocol.rules.internal.decide.Check.Several;
import org.councilprotocol.rules.internal.decide.Check.Test;
import org.councilprotocol.rules.internal.decide.CompiledCondition.PatternCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.QuantifiedCondition;
import org.councilprotocol.rules.internal.decide.CompiledCondition.TermCondition;
import org.councilprotocol.rules.internal.decide.Node.Fact;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.jspecify.annotations.Nullable;

/** Finds the given facts that a match rests on, in the order of the rule's conditions. */
final class Grounds {

    private final Tree tree;
    private final Evaluator evaluator;
    private final List<Fact> facts;

    private Grounds(Tree tree, Evaluator evaluator, List<Fact> facts) {
        this.tree = tree;
        this.evaluator = evaluator;
        this.facts = facts;
    }

    /** Adds the facts on which this match of the rule rests. */
    static void addTo(List<Fact> facts, CompiledRule rule, @Nullable Object[] match, Tree tree, Evaluator evaluator) {
        new Grounds(tree, evaluator, facts).rule(rule, match);
    }

    private void rule(CompiledRule rule, @Nullable Object[] match) {
        for (CompiledCondition each : rule.conditions) {
            if (each instanceof TermCondition term) {
                term(term, match);
            } else if (each instanceof PatternCondition pattern) {
                pattern(pattern, pattern.variable < 0 ? null : match[pattern.variable], match);
            } else {
                quantified((QuantifiedCondition) each, match);
            }
        }
    }

    private void pattern(PatternCondition pattern, @Nullable Object fact, @Nullable Object[] match) {
        if (pattern.from != null) {
            kind(pattern, pattern.from, fact, match);
        }
        if (fact != null) {
            for (Check check : pattern.checks) {
                check(check, true, fact, match);
            }
        }
    }

    /** That somebody is a member, and not an officer, is a fact too. */
    private void kind(PatternCondition pattern, CompiledPath from, @Nullable Object fact, @Nullable Object[] match) {
        if (fact instanceof Node node) {
            if (!node.given) {
                return;
            }
            Slot slot = from.slot(null, match);
            if (slot != null
                    && slot.part().type() != node.shape.type()
                    && pattern.type != slot.part().type()) {
                add(node, -1);
            }
        } else {
            note(from.slot(null, match));
        }
    }

    private void quantified(QuantifiedCondition quantified, @Nullable Object[] match) {
        boolean wanted = quantified.quantified.wanted();
        boolean terms = false;
        for (CompiledCondition each : quantified.conditions) {
            terms |= each instanceof TermCondition;
        }
        for (CompiledCondition each : quantified.conditions) {
            if (each instanceof TermCondition term) {
                if (wanted) {
                    term(term, match);
                } else {
                    noTerm(term, match);
                }
                continue;
            }
            PatternCondition pattern = (PatternCondition) each;
            if (pattern.from == null) {
                continue;
            }
            Object source = pattern.from.value(null, match);
            Collection<?> elements =
                    source instanceof Collection<?> many ? many : source == null ? List.of() : List.of(source);
            Slot slot = pattern.from.slot(null, match);
            if (elements.isEmpty() || slot != null && slot.part().many() == Many.SET) {
                note(slot);
            }
            for (Object element : elements) {
                kind(pattern, pattern.from, element, match);
                if (!terms && pattern.fits(element)) {
                    for (Check check : pattern.checks) {
                        check(check, wanted, element, match);
                    }
                }
            }
        }
    }

    private void term(TermCondition step, @Nullable Object[] match) {
        Object of = step.of < 0 ? null : match[step.of];
        List<Fact> known = evaluator.memory().grounds(step.term, of);
        if (known == null) {
            known = new ArrayList<>(4);
            Grounds derived = new Grounds(tree, evaluator, known);
            for (CompiledRule rule : evaluator.concluding(step)) {
                derived.term(rule, of);
            }
            evaluator.memory().keepGrounds(step.term, of, known);
        }
        for (int i = 0; i < known.size(); i++) {
            add(known.get(i));
        }
    }

    private void term(CompiledRule rule, @Nullable Object of) {
        evaluator.derivations(rule, of, new MatchSink() {
            @Override
            void match(int place, @Nullable Object[] inner, Truth truth) {
                Object fact = inner[rule.of];
                if (truth == Truth.TRUE && (of == null || TermMemory.isSame(of, fact))) {
                    rule(rule, inner);
                }
            }
        });
    }

    /** A term that is not derived: the facts that its rules found wanting. */
    private void noTerm(TermCondition asked, @Nullable Object[] match) {
        Object of = asked.of < 0 ? null : match[asked.of];
        Node[] sources = evaluator.sources(of);
        for (CompiledRule rule : evaluator.concluding(asked)) {
            for (Node source : sources) {
                if (rule.isAbout(source) && !noTerm(rule, source, of)) {
                    return;
                }
            }
        }
    }

    /** Notes what a rule finds wanting in a situation; {@code false} where it cannot be said of one thing. */
    private boolean noTerm(CompiledRule rule, Node source, @Nullable Object of) {
        @Nullable Object[] inner = new @Nullable Object[rule.variables()];
        for (CompiledCondition each : rule.conditions) {
            if (each instanceof PatternCondition pattern) {
                Object fact = pattern.variable == rule.of && of != null
                        ? of
                        : pattern.from == null ? source : pattern.from.value(null, inner);
                if (fact instanceof Collection<?> || fact == null || !pattern.fits(fact)) {
                    return false;
                }
                if (pattern.variable >= 0) {
                    inner[pattern.variable] = fact;
                }
                for (Check check : pattern.checks) {
                    check(check, false, fact, inner);
                }
            }
        }
        return true;
    }

    /** Notes the facts for which a check holds, or does not hold. */
    private void check(Check check, boolean holds, Object self, @Nullable Object[] match) {
        if (check instanceof Test test) {
            if (evaluator.check(test, self, match) == Truth.of(holds)) {
                note(test.left, self, match);
                if (test.right != null) {
                    note(test.right, self, match);
                }
            }
        } else {
            for (Check part : ((Several) check).parts) {
                check(part, holds, self, match);
            }
        }
    }

    /** Notes the fact at the end of a path, if the case gives it. */
    private void note(CompiledPath path, @Nullable Object self, @Nullable Object[] match) {
        Node owner = path.owner(self, match);
        if (owner != null) {
            note(owner, path.lastPlace(owner));
        } else {
            note(path.slot(self, match));
        }
    }

    /** Notes a fact, if the case gives it. */
    private void note(@Nullable Slot slot) {
        if (slot != null) {
            note(slot.owner(), slot.part().index());
        }
    }

    private void note(Node owner, int part) {
        if (owner.gives(part)) {
            // Somebody there by themselves is named as that person.
            if (owner.values[part] instanceof Node inner) {
                add(inner, -1);
            } else {
                add(owner, part);
            }
        }
    }

    private void add(Node node, int part) {
        add(node.fact(part));
    }

    private void add(Fact fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) == fact) {
                return;
            }
        }
        facts.add(fact);
    }
}
