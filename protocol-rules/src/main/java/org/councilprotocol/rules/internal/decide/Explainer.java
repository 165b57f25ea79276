package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.model.decision.Displaced;
import org.councilprotocol.model.decision.Explanation;
import org.councilprotocol.model.decision.Explanation.Change;
import org.councilprotocol.model.decision.Explanation.Standing;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.decision.Verdict;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.FactValues;
import org.councilprotocol.rules.internal.vocabulary.Restriction;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Says why a norm applies to a situation, or why not, and what would make it apply. */
public final class Explainer {

    /** At most so many ways to make a norm apply are told. */
    private static final int MOST_WAYS = 3;

    /** No further change is tried once an explanation has taken so many steps. */
    private static final long MOST_STEPS = 3 * Decider.MOST_STEPS;

    /** At most so many pairs of changes are tried. */
    private static final int MOST_PAIRS = 3_000;

    private final Decider decider;
    private final Phrases phrases;
    private final SituationRules rules;
    private final Situation situation;
    private final Map<FactPath, Told> told;
    private final Norm norm;
    private final Steps steps = new Steps();
    private boolean allTried = true;

    private Explainer(
            Decider decider,
            Phrases phrases,
            SituationRules rules,
            Situation situation,
            Map<FactPath, Told> told,
            Norm norm) {
        this.decider = decider;
        this.phrases = phrases;
        this.rules = rules;
        this.situation = situation;
        this.told = told;
        this.norm = norm;
    }

    /**
     * How the norm stands in the situation, and why.
     *
     * @param told what is told of facts whose values are not given, by their paths
     */
    public static Explanation of(
            Decider decider,
            Phrases phrases,
            SituationRules rules,
            Situation situation,
            Map<FactPath, Told> told,
            Norm norm) {
        return new Explainer(decider, phrases, rules, situation, told, norm).explanation();
    }

    private Explanation explanation() {
        Decision decision = decider.decide(situation, told, norm, steps);
        List<Verdict> applying = mine(decision.verdicts());
        List<Verdict> arguable = mine(decision.arguable());
        List<Verdict> gaps = mine(decision.gaps());
        List<Verdict> notArising = mine(decision.notArising());
        List<OpenVerdict> open = decision.open().stream()
                .filter(one -> one.verdict().norm().equals(norm.id()))
                .toList();
        List<Displaced> displaced = decision.displaced().stream()
                .filter(one -> one.verdict().norm().equals(norm.id()))
                .toList();
        boolean reminded =
                decision.reminders().stream().anyMatch(one -> one.norm().equals(norm.id()));
        Standing standing = norm.state() == NormState.BACKGROUND
                ? Standing.BACKGROUND
                : !applying.isEmpty()
                        ? Standing.APPLIES
                        : !open.isEmpty()
                                ? Standing.OPEN
                                : !arguable.isEmpty()
                                        ? Standing.ARGUABLE
                                        : !displaced.isEmpty()
                                                ? Standing.DISPLACED
                                                : !gaps.isEmpty()
                                                        ? Standing.GAP
                                                        : reminded
                                                                ? Standing.REMINDER
                                                                : !notArising.isEmpty()
                                                                        ? Standing.NOT_ARISING
                                                                        : Standing.DOES_NOT_APPLY;
        boolean asksWhyNot = standing == Standing.DOES_NOT_APPLY || standing == Standing.NOT_ARISING;
        List<List<Change>> changes = asksWhyNot ? changes() : List.of();
        return new Explanation(
                norm,
                Shape.of(situation.getClass()).name(),
                standing,
                Stream.of(applying, arguable, gaps, notArising)
                        .flatMap(List::stream)
                        .toList(),
                displaced,
                open,
                conditions(standing),
                changes,
                allTried);
    }

    /** What the norm asks of the case, where that is what is in question. */
    private List<Explanation.Condition> conditions(Standing standing) {
        return switch (standing) {
            case DOES_NOT_APPLY, NOT_ARISING, OPEN ->
                new ConditionStates(
                                rules,
                                situation,
                                told,
                                rules.rules().stream()
                                        .filter(rule -> rule.norm().equals(norm.id()) && isAboutMore(rule))
                                        .toList(),
                                phrases,
                                steps)
                        .of(asked(Set.of(norm.id())));
            case APPLIES, ARGUABLE, DISPLACED, GAP, REMINDER, BACKGROUND -> List.of();
        };
    }

    private List<Verdict> mine(List<Verdict> verdicts) {
        return verdicts.stream().filter(v -> v.norm().equals(norm.id())).toList();
    }

    // ------------------------------------------------------------------ why not

    /** A value that a given fact might have instead. */
    private record Alternative(FactPath node, Part part, Object value) {

        FactPath path() {
            return node.child(part.name());
        }

        void applyTo(Tree tree) {
            Node owner = tree.node(0, node);
            if (owner != null) {
                tree.replace(owner, part, value);
            }
        }

        boolean sameFact(Alternative other) {
            return node.equals(other.node) && part.name().equals(other.part.name());
        }
    }

    private List<List<Change>> changes() {
        Set<FactPath> own = asked(Set.of(norm.id()));
        List<Alternative> alternatives = alternatives(own);
        List<List<Change>> ways = changes(alternatives);
        if (ways.isEmpty() && allTried) {
            ways = changesOfWhatDisplaces(alternatives, own);
        }
        return ways.isEmpty() && allTried ? changesOfOtherFacts(own) : ways;
    }

    /** Changes of a fact of the norm's own together with one of a fact of what would displace it then. */
    private List<List<Change>> changesOfWhatDisplaces(List<Alternative> alternatives, Set<FactPath> own) {
        Set<FactPath> others = asked(displacing());
        others.removeAll(own);
        List<List<Change>> ways = new ArrayList<>();
        List<Alternative> ofOthers = others.isEmpty() ? List.of() : alternatives(others);
        int tried = 0;
        for (Alternative one : ofOthers.isEmpty() ? List.<Alternative>of() : alternatives) {
            // What they ask is none of the norm's own rules' business.
            if (!mayTry() || !isPossible(changed(List.of(one)))) {
                continue;
            }
            for (Alternative other : ofOthers) {
                allTried &= tried < MOST_PAIRS;
                if (ways.size() >= MOST_WAYS || !mayTry()) {
                    return ways;
                }
                tried++;
                if (wouldApply(List.of(one, other))) {
                    ways.add(List.of(change(one), change(other)));
                }
            }
        }
        return ways;
    }

    /**
     * Changes of one given fact of which no rule of the norm asks: it may leave a fact not given no value to meet it.
     */
    private List<List<Change>> changesOfOtherFacts(Set<FactPath> own) {
        Set<FactPath> others = new HashSet<>();
        Tree tree = tree();
        for (Node node : tree.inOrder()) {
            for (Part part : node.shape.parts()) {
                others.add(node.pathOf(part).withoutIndices());
            }
        }
        others.removeAll(own);
        List<List<Change>> ways = new ArrayList<>();
        for (Alternative one : alternatives(others)) {
            if (ways.size() < MOST_WAYS && mayTry() && wouldApply(List.of(one))) {
                ways.add(List.of(change(one)));
            }
        }
        return ways;
    }

    /** The norms that displace this one, or displace what does. */
    private Set<String> displacing() {
        Set<String> norms = new TreeSet<>();
        for (Cone cone : rules.cones()) {
            if (cone.norm().equals(norm.id())) {
                for (int i = cone.own(); i < cone.rules().length; i++) {
                    norms.add(rules.verdicts().get(cone.rules()[i]).rule.norm());
                }
            }
        }
        return norms;
    }

    private List<List<Change>> changes(List<Alternative> alternatives) {
        List<List<Change>> ways = new ArrayList<>();
        Set<Alternative> enough = new LinkedHashSet<>();
        for (Alternative one : alternatives) {
            if (ways.size() < MOST_WAYS && mayTry() && wouldApply(List.of(one))) {
                enough.add(one);
                ways.add(List.of(change(one)));
            }
        }
        int tried = 0;
        for (int i = 0; i < alternatives.size() && ways.isEmpty() | ways.size() < MOST_WAYS; i++) {
            for (int j = i + 1; j < alternatives.size(); j++) {
                Alternative one = alternatives.get(i);
                Alternative other = alternatives.get(j);
                if (!enough.isEmpty() || ways.size() >= MOST_WAYS) {
                    return ways;
                } else if (!one.sameFact(other)) {
                    allTried &= tried < MOST_PAIRS;
                    if (!allTried || !mayTry()) {
                        return ways;
                    }
                    tried++;
                    if (wouldApply(List.of(one, other))) {
                        ways.add(List.of(change(one), change(other)));
                    }
                }
            }
        }
        return ways;
    }

    /** Whether the steps of an explanation still suffice for another change. */
    private boolean mayTry() {
        allTried &= steps.taken() < MOST_STEPS;
        return allTried;
    }

    /** Whether the norm applies, or could, with these changes; impossible combinations never do. */
    private boolean wouldApply(List<Alternative> changed) {
        Tree tree = changed(changed);
        if (!tree.consistent()) {
            return false;
        }
        // Looking costs less than deciding: most changes leave every rule of the norm certainly unmet.
        if (!isPossible(tree)) {
            return false;
        }
        Decision decision = decider.decide(tree.situation(0), tree.told(), norm, steps);
        return !mine(decision.verdicts()).isEmpty()
                || decision.open().stream().anyMatch(one -> one.verdict().norm().equals(norm.id()))
                || !mine(decision.arguable()).isEmpty()
                || decision.reminders().stream().anyMatch(one -> one.norm().equals(norm.id()));
    }

    /** Whether some rule of the norm holds, or may. */
    private boolean isPossible(Tree tree) {
        Evaluator evaluator = new Evaluator(rules, tree, steps);
        return rules.rules().stream()
                .filter(rule -> rule.norm().equals(norm.id()) && isAboutMore(rule))
                .anyMatch(rule -> evaluator.reached(rules.compiled(rule), Truth.UNKNOWN)
                        == rule.conditions().size());
    }

    /** Rules that only say that the norm does not arise make it no more applicable. */
    private static boolean isAboutMore(Rule rule) {
        return rule.conclusion() instanceof Conclusion.VerdictOf verdict
                && verdict.kind() != OpenVerdict.Kind.NOT_ARISING;
    }

    private Tree changed(List<Alternative> changed) {
        Map<FactPath, Told> kept = told;
        if (!told.isEmpty()) {
            Tree whole = tree();
            kept = new TreeMap<>(told);
            for (Alternative each : changed) {
                kept.remove(whole.asked(0, each.path()));
            }
        }
        Tree tree = Tree.bare(situation, kept);
        changed.forEach(alternative -> alternative.applyTo(tree));
        return tree;
    }

    private Tree tree() {
        return Tree.bare(situation, told);
    }

    private Change change(Alternative alternative) {
        Tree tree = tree();
        Node owner = tree.node(0, alternative.node());
        int place = alternative.part().index();
        Told so = owner == null ? null : owner.told(place);
        Object from = owner == null || so != null ? so : owner.values[place];
        FactPath path = alternative.path();
        String words = alternative.value() instanceof Node made
                ? phrases.label(situation, path) + " is " + phrases.kind(made.shape.name())
                : phrases.statement(changed(List.of(alternative)).situation(0), path);
        return new Change(tree.asked(0, path), typed(from), typed(alternative.value()), words);
    }

    private static FactValue typed(@Nullable Object value) {
        return value == null
                ? FactValue.Indefinite.UNKNOWN
                : value instanceof List<?> list
                        ? new FactValue.Several(
                                list.stream().map(Explainer::typed).toList())
                        : FactValues.of(value instanceof Node node ? node.shape : value);
    }

    /** The facts, without places in lists, that the rules of these norms look at, and the terms that they ask for. */
    private Set<FactPath> asked(Set<String> norms) {
        Set<String> terms = terms(norms);
        Set<FactPath> asked = new HashSet<>();
        rules.rules().stream()
                .filter(rule -> norms.contains(rule.norm()) || rule.norm().isEmpty() && terms.contains(termOf(rule)))
                .forEach(rule -> rule.tested()
                        .forEach(
                                tested -> asked.add(FactPath.parse(tested.path().replace("[]", "")))));
        return asked;
    }

    /** Other values of those of these facts that are given. */
    private List<Alternative> alternatives(Set<FactPath> asked) {
        Tree tree = tree();
        Tree withoutTold = Tree.bare(situation, Map.of());
        List<Alternative> found = new ArrayList<>();
        Set<Node.Fact> seen = new HashSet<>();
        for (Node node : tree.inOrder()) {
            for (Part part : node.shape.parts()) {
                FactPath path = node.pathOf(part).withoutIndices();
                Told so = node.told(part.index());
                Object value = so == null ? node.values[part.index()] : so;
                // Of somebody who is mentioned several times each fact is one.
                if (value != null && asked.contains(path) && seen.add(node.first.fact(part.index()))) {
                    (so == null
                                    ? OtherValues.of(rules, node, part, value, tree)
                                    : alternatives(node.path, part, so, withoutTold))
                            .forEach(other -> found.add(new Alternative(node.path, part, other)));
                }
            }
        }
        return found;
    }

    private static String termOf(Rule rule) {
        return rule.conclusion() instanceof Conclusion.TermOf term ? term.name() : "";
    }

    private Set<String> terms(Set<String> norms) {
        Set<String> terms = new TreeSet<>();
        rules.rules().stream()
                .filter(rule -> norms.contains(rule.norm()))
                .forEach(rule -> terms.addAll(PackReader.terms(rule)));
        for (int before = -1; before != terms.size(); ) {
            before = terms.size();
            rules.rules().stream()
                    .filter(rule -> terms.contains(termOf(rule)))
                    .forEach(rule -> terms.addAll(PackReader.terms(rule)));
        }
        return terms;
    }

    /** The values that what is told of a fact leaves out; of a set, what is in it with one more or one less. */
    private List<Object> alternatives(FactPath owner, Part part, Told so, Tree tree) {
        List<Object> found = new ArrayList<>();
        if (so instanceof Told.Elements elements) {
            for (Object element : elements.hasNot()) {
                Set<Object> more = new TreeSet<>(elements.has());
                more.add(element);
                found.add(more);
            }
            for (Object element : elements.has()) {
                Set<Object> less = new TreeSet<>(elements.has());
                less.remove(element);
                found.add(less);
            }
            return found;
        }
        Restriction restriction = Restriction.of(part, so);
        Node node = Objects.requireNonNull(tree.node(0, owner));
        rules.domains().choices(new Slot(node, part, null), tree).stream()
                .filter(value -> value != NoValue.NO_VALUE && !restriction.allows(value))
                .forEach(found::add);
        return found;
    }
}
