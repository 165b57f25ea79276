package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.councilprotocol.model.Person;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a pack, made ready for a kind of situation when the first such situation is decided. Safe to share among
 * threads.
 */
public final class PackRules {

    /** Rules made ready for situations that others matter to are kept for at most so many kinds of case. */
    private static final int MOST_KEPT = 200;

    private final Pack pack;
    private final Map<Shape, SituationRules> alone = new ConcurrentHashMap<>();
    private final Map<Among, SituationRules> among = new ConcurrentHashMap<>();
    private final Map<Shape, Reach> reaches = new ConcurrentHashMap<>();

    /** The rules of a pack. */
    public PackRules(Pack pack) {
        this.pack = pack;
    }

    /** A kind of situation with the other kinds that matter to it in a case. */
    private record Among(Shape situation, Set<Shape> others) {}

    /**
     * What of a situation's rules can reach beyond it.
     *
     * @param anywhere the terms that they ask for anywhere in the case
     * @param ofPeople the terms that they ask for of a person, whom another situation may mention as well
     */
    private record Reach(Set<String> anywhere, Set<String> ofPeople) {

        static Reach of(List<Rule> rules) {
            Reach reach = new Reach(new LinkedHashSet<>(), new LinkedHashSet<>());
            rules.forEach(reach::add);
            return reach;
        }

        /** Adds what another rule asks for. */
        void add(Rule rule) {
            for (Condition condition : rule.conditions()) {
                for (Pattern pattern : Condition.patterns(condition)) {
                    if (pattern.isTerm()) {
                        String of = of(pattern);
                        if (of == null) {
                            anywhere.add(PackReader.termName(pattern));
                        } else if (isPerson(of, rule)) {
                            ofPeople.add(PackReader.termName(pattern));
                        }
                    }
                }
            }
        }

        /** The variable that a term is asked of; {@code null} for anything. */
        private static @Nullable String of(Pattern term) {
            for (Constraint constraint : term.constraints()) {
                if (constraint instanceof Constraint.Test test && test.right() instanceof Operand.Fact fact) {
                    return fact.path().variable();
                }
            }
            return null;
        }

        private static boolean isPerson(String variable, Rule rule) {
            for (Condition condition : rule.conditions()) {
                for (Pattern pattern : Condition.patterns(condition)) {
                    if (variable.equals(pattern.variable())) {
                        Class<?> type = ModelTypes.type(pattern.type());
                        return type != null && Person.class.isAssignableFrom(type);
                    }
                }
            }
            return false;
        }
    }

    /** The rules for a situation of this kind by itself. */
    public SituationRules of(Shape situation) {
        return alone.computeIfAbsent(situation, each -> new SituationRules(pack, each, pack.rulesFor(each)));
    }

    /**
     * The rules for the situation that a tree looks at, which from then on looks at the others of the case that matter
     * to it: those of which a term can be concluded that its rules ask for anywhere, or of a person whom both mention.
     */
    SituationRules in(Tree tree) {
        Node own = tree.root();
        SituationRules ofOwn = of(own.shape);
        if (tree.size() == 1) {
            return ofOwn;
        }
        List<Node> roots = tree.roots();
        Reach first =
                reaches.computeIfAbsent(own.shape, shape -> Reach.of(of(shape).rules()));
        if (first.anywhere.isEmpty()
                && (first.ofPeople.isEmpty()
                        || roots.stream()
                                .noneMatch(root -> root != own && tree.sharePeople(own.situation, root.situation)))) {
            return ofOwn;
        }
        Set<Rule> rules = new LinkedHashSet<>(ofOwn.rules());
        Set<String> asked = new HashSet<>();
        rules.forEach(rule -> asked.addAll(PackReader.terms(rule)));
        Reach reach = new Reach(new LinkedHashSet<>(first.anywhere), new LinkedHashSet<>(first.ofPeople));
        BitSet seen = new BitSet();
        seen.set(own.situation);
        Set<Shape> others = new HashSet<>();
        for (int before = -1; before != seen.cardinality() + rules.size(); ) {
            before = seen.cardinality() + rules.size();
            for (Node root : roots) {
                for (Rule rule : termsOf(root.shape)) {
                    String term = ((Conclusion.TermOf) rule.conclusion()).name();
                    if (reach.anywhere.contains(term)
                            || reach.ofPeople.contains(term)
                                    && seen.stream().anyMatch(each -> tree.sharePeople(each, root.situation))) {
                        seen.set(root.situation);
                    }
                    if (seen.get(root.situation)
                            && root.situation != own.situation
                            && asked.contains(term)
                            && rules.add(rule)) {
                        reach.add(rule);
                        asked.addAll(PackReader.terms(rule));
                        others.add(root.shape);
                    }
                }
            }
        }
        tree.look(own.situation, seen::get);
        if (others.isEmpty()) {
            return ofOwn;
        }
        Among key = new Among(own.shape, Set.copyOf(others));
        SituationRules known = among.get(key);
        if (known == null) {
            List<Rule> inOrder = new ArrayList<>(rules);
            inOrder.sort(Comparator.comparingInt(Rule::number));
            known = new SituationRules(pack, own.shape, inOrder);
            if (among.size() < MOST_KEPT) {
                among.put(key, known);
            }
        }
        return known;
    }

    private List<Rule> termsOf(Shape situation) {
        return of(situation).rules().stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.TermOf)
                .toList();
    }

    /** Whether some rule that a situation of a case can meet looks at a fact. */
    Predicate<Part> looksAt(List<Node> roots) {
        List<SituationRules> rules =
                roots.stream().map(root -> of(root.shape)).distinct().toList();
        return part -> rules.stream().anyMatch(each -> each.looksAt(part));
    }
}
