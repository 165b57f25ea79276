package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The conditions of the rule that is gone through. */
    private CompiledCondition[] conditions = {};
    /** What the patterns within another condition have found so far. */
    private final List<Found> found = new ArrayList<>(0);

    /** What a pattern within another condition has found. */
    private record Found(PatternCondition pattern, Object fact) {}

    private Grounds(Tree tree, Evaluator evaluator, List<Fact> facts) {
        this.tree = tree;
        this.evaluator = evaluator;
        this.facts = facts;
    }

    /** Adds the facts on which this match of the rule rests. */
    static void addTo(List<Fact> facts, CompiledRule rule, @Nullable Object[] match, Tree tree, Evaluator evaluator) {
        new Grounds(tree, evaluator, facts).rule(rule, match);
    }

    /** Adds the facts on which it rests that a term follows, or does not. */
    static void addTo(
            List<Fact> facts,
            TermCondition term,
            Truth follows,
            @Nullable Object[] frame,
            Tree tree,
            Evaluator evaluator) {
        Grounds grounds = new Grounds(tree, evaluator, facts);
        if (follows == Truth.TRUE) {
            grounds.term(term, frame);
        } else {
            grounds.noTerm(term, frame);
        }
    }

    /** Adds the facts for which a check of a rule's pattern holds, or does not hold. */
    static void addTo(
            List<Fact> facts,
            CompiledRule rule,
            Check check,
            boolean holds,
            Object self,
            @Nullable Object[] frame,
            Tree tree,
            Evaluator evaluator) {
        Grounds grounds = new Grounds(tree, evaluator, facts);
        grounds.conditions = rule.conditions;
        grounds.check(check, holds, self, frame);
    }

    /** Adds the facts on which it rests that a rule's condition over others holds. */
    static void addTo(
            List<Fact> facts,
            CompiledRule rule,
            QuantifiedCondition quantified,
            @Nullable Object[] frame,
            Tree tree,
            Evaluator evaluator) {
        Grounds grounds = new Grounds(tree, evaluator, facts);
        grounds.conditions = rule.conditions;
        grounds.quantified(quantified, frame);
    }

    private void rule(CompiledRule rule, @Nullable Object[] match) {
        CompiledCondition[] before = conditions;
        conditions = rule.conditions;
        for (CompiledCondition each : rule.conditions) {
            if (each instanceof TermCondition term) {
                term(term, match);
            } else if (each instanceof PatternCondition pattern) {
                pattern(pattern, pattern.variable < 0 ? null : match[pattern.variable], match);
            } else if (each instanceof QuantifiedCondition quantified) {
                quantified(quantified, match);
            }
        }
        conditions = before;
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
            Slot slot = slot(from, null, match);
            if (slot != null
                    && slot.part().type() != node.shape.type()
                    && pattern.type != slot.part().type()) {
                if (node.given) {
                    add(node, -1);
                } else if (slot.owner().followsFrom(slot.part().index()) != null) {
                    note(slot, null);
                }
            }
        } else {
            Slot slot = slot(from, null, match);
            note(slot, fact == null ? null : List.of(fact));
        }
    }

    private void quantified(QuantifiedCondition quantified, @Nullable Object[] match) {
        boolean wanted = quantified.quantified.wanted();
        if (quantified.conditions.length > 1) {
            combinations(quantified.conditions, 0, wanted, match.clone());
        } else if (quantified.conditions[0] instanceof TermCondition term) {
            if (wanted) {
                term(term, match);
            } else {
                noTerm(term, match);
            }
        } else {
            PatternCondition pattern = (PatternCondition) quantified.conditions[0];
            if (pattern.from == null) {
                return;
            }
            Collection<?> elements = elements(pattern, match);
            noteSource(pattern.from, elements, match);
            boolean names = pattern.variable >= 0 || pattern.bound.length > 0;
            @Nullable Object[] inner = names ? match.clone() : match;
            for (Object element : elements) {
                kind(pattern, pattern.from, element, inner);
                if (pattern.fits(element)) {
                    if (names) {
                        find(pattern, element, inner);
                    }
                    for (Check check : pattern.checks) {
                        check(check, wanted, element, inner);
                    }
                    found.clear();
                }
            }
        }
    }

    /** What a pattern looks among. */
    private Collection<?> elements(PatternCondition pattern, @Nullable Object[] match) {
        Object source = pattern.from == null ? tree.root() : pattern.from.value(null, match);
        if (source instanceof PartialSet set) {
            return set.decided().entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .toList();
        }
        return source instanceof Collection<?> many ? many : source == null ? List.of() : List.of(source);
    }

    /** Where nobody is to be found the list says so, and of plain values the set says which there are. */
    private void noteSource(CompiledPath from, Collection<?> elements, @Nullable Object[] match) {
        Slot slot = slot(from, null, match);
        if (elements.isEmpty() || slot != null && slot.part().many() == Many.SET) {
            note(slot, null);
        }
    }

    /**
     * Notes what several conditions within another rest on: where something is wanted all that meets them together, and
     * otherwise, of whatever meets those before, what it wants for the next.
     *
     * @param next the place of the next condition
     * @param match its variables of these conditions are overwritten
     */
    private void combinations(CompiledCondition[] parts, int next, boolean wanted, @Nullable Object[] match) {
        if (next == parts.length) {
            if (wanted) {
                found.forEach(each -> pattern(each.pattern, each.fact, match));
                for (CompiledCondition part : parts) {
                    if (part instanceof TermCondition term) {
                        term(term, match);
                    }
                }
            }
            return;
        }
        if (parts[next] instanceof TermCondition term) {
            Truth holds = evaluator.term(term, match);
            if (holds == Truth.TRUE) {
                combinations(parts, next + 1, wanted, match);
            } else if (!wanted && holds == Truth.FALSE) {
                noTerm(term, match);
            }
            return;
        }
        PatternCondition pattern = (PatternCondition) parts[next];
        Collection<?> elements = elements(pattern, match);
        if (!wanted && pattern.from != null) {
            noteSource(pattern.from, elements, match);
        }
        for (Object element : elements) {
            if (!wanted && pattern.from != null) {
                kind(pattern, pattern.from, element, match);
            }
            if (!pattern.fits(element)) {
                continue;
            }
            find(pattern, element, match);
            if (meets(pattern, element, match)) {
                combinations(parts, next + 1, wanted, match);
            } else if (!wanted) {
                for (Check check : pattern.checks) {
                    check(check, false, element, match);
                }
            }
            found.remove(found.size() - 1);
        }
    }

    private void find(PatternCondition pattern, Object element, @Nullable Object[] match) {
        if (pattern.variable >= 0) {
            match[pattern.variable] = element;
        }
        Evaluator.bind(pattern, element, match);
        found.add(new Found(pattern, element));
    }

    private boolean meets(PatternCondition pattern, Object fact, @Nullable Object[] match) {
        for (Check check : pattern.checks) {
            if (evaluator.check(check, fact, match) != Truth.TRUE) {
                return false;
            }
        }
        return true;
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
        CompiledCondition[] before = conditions;
        for (CompiledRule rule : evaluator.concluding(asked)) {
            conditions = rule.conditions;
            for (Node source : sources) {
                if (rule.isAbout(source) && !noTerm(rule, source, of)) {
                    conditions = before;
                    return;
                }
            }
        }
        conditions = before;
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
                Evaluator.bind(pattern, fact, inner);
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
                note(test.left, values(test.right, test, self, match), self, match);
                if (test.right != null) {
                    note(test.right, values(test.left, test, self, match), self, match);
                }
            }
        } else {
            for (Check part : ((Several) check).parts) {
                check(part, holds, self, match);
            }
        }
    }

    /**
     * The values with which one side of a comparison is compared: those of the other, or the constants; {@code null}
     * where they are not known.
     */
    private static @Nullable Collection<?> values(
            @Nullable CompiledPath other, Test test, Object self, @Nullable Object[] match) {
        if (test.counts) {
            // How many there are hangs on all that is told of them.
            return null;
        }
        if (other == null) {
            return test.constants != null ? test.constants : test.constant == null ? null : List.of(test.constant);
        }
        Object value = other.value(self, match);
        return value == null || value instanceof Blank || value instanceof PartialSet
                ? null
                : value instanceof Collection<?> several ? several : List.of(value);
    }

    /**
     * Notes the fact at the end of a path if the case gives it, or tells enough of it for this comparison, or what it
     * follows from.
     */
    private void note(
            CompiledPath path, @Nullable Collection<?> with, @Nullable Object self, @Nullable Object[] match) {
        Node owner = path.owner(self, match);
        if (owner != null) {
            note(owner, path.lastPlace(owner), with);
        } else {
            note(slot(path, self, match), with);
        }
    }

    /** Where the fact at the end of a path is, also where a pattern has given it a name. */
    private @Nullable Slot slot(CompiledPath path, @Nullable Object self, @Nullable Object[] match) {
        Slot slot = path.slot(self, match);
        return slot == null && path.isVariable() ? bound(path.variable, match) : slot;
    }

    /** Where the fact is that a pattern has given this name; {@code null} if none has. */
    private @Nullable Slot bound(int variable, @Nullable Object[] match) {
        for (Found each : found) {
            Slot slot = bound(variable, each.pattern, each.fact, match);
            if (slot != null) {
                return slot;
            }
        }
        for (CompiledCondition each : conditions) {
            if (each instanceof PatternCondition pattern && pattern.variable >= 0) {
                Slot slot = bound(variable, pattern, match[pattern.variable], match);
                if (slot != null) {
                    return slot;
                }
            }
        }
        return null;
    }

    private @Nullable Slot bound(
            int variable, PatternCondition pattern, @Nullable Object self, @Nullable Object[] match) {
        for (int i = 0; i < pattern.bound.length; i++) {
            if (pattern.bound[i] == variable) {
                return slot(pattern.boundTo[i], self, match);
            }
        }
        return null;
    }

    /**
     * Notes a fact if the case gives it, or tells enough of it to compare it with these, or what it follows from.
     *
     * @param with what it is compared with; {@code null} for anything
     */
    private void note(@Nullable Slot slot, @Nullable Collection<?> with) {
        if (slot != null) {
            note(slot.owner(), slot.part().index(), with);
        }
    }

    private void note(Node owner, int part, @Nullable Collection<?> with) {
        if (owner.followsFrom(part) != null || owner.told(part) == null) {
            owner.tell(part, this::add);
        } else if (Comparisons.isTold(owner, part, with)) {
            add(owner, part);
        }
    }

    private void add(Node node, int part) {
        add(node.fact(part));
    }

    private void add(Fact fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).isSame(fact)) {
                return;
            }
        }
        facts.add(fact);
    }
}
