package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.councilprotocol.rules.complete.CompiledRule.Check;
import org.councilprotocol.rules.complete.CompiledRule.PatternStep;
import org.councilprotocol.rules.complete.CompiledRule.QuantifiedStep;
import org.councilprotocol.rules.complete.CompiledRule.Several;
import org.councilprotocol.rules.complete.CompiledRule.Step;
import org.councilprotocol.rules.complete.CompiledRule.TermStep;
import org.councilprotocol.rules.complete.CompiledRule.Test;
import org.councilprotocol.rules.complete.Node.Fact;
import org.councilprotocol.rules.shape.Shape.Many;
import org.jspecify.annotations.Nullable;

/** Gathers the given facts that a match rests on, in the order of the rule's conditions. */
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
    static void gather(CompiledRule rule, @Nullable Object[] match, Tree tree, Evaluator evaluator, List<Fact> facts) {
        new Grounds(tree, evaluator, facts).rule(rule, match);
    }

    private void rule(CompiledRule rule, @Nullable Object[] match) {
        for (Step step : rule.steps) {
            if (step instanceof TermStep term) {
                term(term, match);
            } else if (step instanceof PatternStep pattern) {
                pattern(pattern, pattern.variable < 0 ? null : match[pattern.variable], match);
            } else {
                quantified((QuantifiedStep) step, match);
            }
        }
    }

    private void pattern(PatternStep pattern, @Nullable Object fact, @Nullable Object[] match) {
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
    private void kind(PatternStep pattern, CompiledPath from, @Nullable Object fact, @Nullable Object[] match) {
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
            looked(from.slot(null, match));
        }
    }

    private void quantified(QuantifiedStep quantified, @Nullable Object[] match) {
        boolean wanted = quantified.quantified.wanted();
        boolean terms = false;
        for (Step step : quantified.steps) {
            terms |= step instanceof TermStep;
        }
        for (Step step : quantified.steps) {
            if (step instanceof TermStep term) {
                if (wanted) {
                    term(term, match);
                } else {
                    noTerm(term, match);
                }
                continue;
            }
            PatternStep pattern = (PatternStep) step;
            if (pattern.from == null) {
                continue;
            }
            Object source = pattern.from.value(null, match);
            Collection<?> elements =
                    source instanceof Collection<?> many ? many : source == null ? List.of() : List.of(source);
            Slot slot = pattern.from.slot(null, match);
            if (elements.isEmpty() || slot != null && slot.part().many() == Many.SET) {
                looked(slot);
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

    private void term(TermStep step, @Nullable Object[] match) {
        Object of = step.of < 0 ? null : match[step.of];
        List<Fact> known = evaluator.told(step.term, of);
        if (known == null) {
            known = new ArrayList<>(4);
            Grounds derived = new Grounds(tree, evaluator, known);
            for (CompiledRule rule : step.term.rules) {
                derived.term(rule, of);
            }
            evaluator.tell(step.term, of, known);
        }
        for (int i = 0; i < known.size(); i++) {
            add(known.get(i));
        }
    }

    private void term(CompiledRule rule, @Nullable Object of) {
        evaluator.matches(rule, new Evaluator.Sink() {
            @Override
            void match(int place, @Nullable Object[] inner, Truth truth) {
                Object fact = inner[rule.of];
                if (truth == Truth.TRUE && (of == null || Evaluator.same(of, fact))) {
                    rule(rule, inner);
                }
            }
        });
    }

    /** A term that is not derived: the facts that its rules found wanting. */
    private void noTerm(TermStep asked, @Nullable Object[] match) {
        Object of = asked.of < 0 ? null : match[asked.of];
        for (CompiledRule rule : asked.term.rules) {
            @Nullable Object[] inner = new @Nullable Object[rule.variables()];
            for (Step step : rule.steps) {
                if (step instanceof PatternStep pattern) {
                    Object fact = pattern.variable == rule.of && of != null
                            ? of
                            : pattern.from == null ? tree.root() : pattern.from.value(null, inner);
                    if (fact instanceof Collection<?> || fact == null || !pattern.fits(fact)) {
                        return;
                    }
                    if (pattern.variable >= 0) {
                        inner[pattern.variable] = fact;
                    }
                    for (Check check : pattern.checks) {
                        check(check, false, fact, inner);
                    }
                }
            }
        }
    }

    /** Notes the facts for which a check holds, or does not hold. */
    private void check(Check check, boolean holds, Object self, @Nullable Object[] match) {
        if (check instanceof Test test) {
            if (evaluator.check(test, self, match) == Truth.of(holds)) {
                looked(test.left, self, match);
                if (test.right != null) {
                    looked(test.right, self, match);
                }
            }
        } else {
            for (Check part : ((Several) check).parts) {
                check(part, holds, self, match);
            }
        }
    }

    /** Notes the fact at the end of a path, if the case gives it. */
    private void looked(CompiledPath path, @Nullable Object self, @Nullable Object[] match) {
        Node owner = path.owner(self, match);
        if (owner != null) {
            looked(owner, path.lastPlace(owner));
        } else {
            looked(path.slot(self, match));
        }
    }

    /** Notes a fact, if the case gives it. */
    private void looked(@Nullable Slot slot) {
        if (slot != null) {
            looked(slot.owner(), slot.part().index());
        }
    }

    private void looked(Node owner, int part) {
        if (owner.gives(part)) {
            // Somebody there by themselves is told as that person.
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
