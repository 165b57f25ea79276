package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.internal.decide.CompiledCondition.Branch;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.Distinctions;
import org.councilprotocol.rules.internal.pack.Distinctions.Apart;
import org.councilprotocol.rules.internal.pack.Pack;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.pack.Catalogue;

/**
 * The rules of a pack that decide what is said of one kind of situation, made ready: those that it can meet, and where
 * other situations of the case matter, the rules of terms that those can meet. Immutable, and safe to share among
 * threads.
 */
public final class SituationRules {

    private final Shape situation;
    private final List<Rule> rules;
    private final List<CompiledRule> verdicts = new ArrayList<>();
    private final Map<Integer, CompiledRule> byNumber = new HashMap<>();
    private final List<Cone> cones = new ArrayList<>();
    private final List<TermRules> terms = new ArrayList<>();
    private final Domains domains;
    private final Readings readings;
    private final boolean saysMoreThanItsRules;
    private final Branch ways;
    private final int variables;

    /**
     * The rules of a pack for situations of this shape.
     *
     * @param rules the rules, those of other situations' terms among them, in the order of the pack
     */
    SituationRules(Pack pack, Shape situation, List<Rule> rules) {
        this.situation = situation;
        this.rules = rules;
        this.readings = new Readings(pack.readings());
        this.saysMoreThanItsRules = pack.language().saysMoreThanItsRules();
        compile(pack.catalogue());
        this.ways = ConditionTrie.of(verdicts);
        this.variables =
                verdicts.stream().mapToInt(CompiledRule::variables).max().orElse(0);
        Map<String, List<Integer>> byNorm = new LinkedHashMap<>();
        Map<String, Set<String>> displacedBy = new HashMap<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Rule rule = verdicts.get(i).rule;
            byNorm.computeIfAbsent(rule.norm(), norm -> new ArrayList<>()).add(i);
            rule.overrides().forEach(norm -> displacedBy
                    .computeIfAbsent(norm, n -> new TreeSet<>())
                    .add(rule.norm()));
        }
        Distinctions distinctions = new Distinctions(rules);
        Map<Part, Integer> others = new HashMap<>();
        List<String> inOrder = new ArrayList<>(byNorm.keySet());
        inOrder.sort(Comparator.comparingInt(norm -> pack.catalogue().place(norm)));
        inOrder.forEach(norm -> {
            Set<String> norms = new TreeSet<>();
            gather(norm, displacedBy, norms);
            Map<Part, Apart> apart = distinctions.of(norms.stream()
                    .flatMap(each -> byNorm.getOrDefault(each, List.of()).stream())
                    .map(rule -> verdicts.get(rule).rule)
                    .toList());
            apart.forEach((part, each) -> others.merge(part, each.others(), Math::max));
            List<Integer> own = byNorm.getOrDefault(norm, List.of());
            norms.remove(norm);
            cones.add(new Cone(
                    norm,
                    Stream.concat(own.stream(), norms.stream().flatMap(n -> byNorm.getOrDefault(n, List.of()).stream()))
                            .mapToInt(Integer::intValue)
                            .toArray(),
                    own.size(),
                    apart));
        });
        this.domains = new Domains(rules, others);
    }

    private void compile(Catalogue catalogue) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, List<CompiledRule>> concluding = new HashMap<>();
        for (Rule rule : rules) {
            CompiledRule compiled = new CompiledRule(
                    rule, catalogue, name -> numbers.computeIfAbsent(name, n -> numbers.size()), readings);
            byNumber.put(rule.number(), compiled);
            if (rule.conclusion() instanceof Conclusion.TermOf term) {
                concluding
                        .computeIfAbsent(term.name(), name -> new ArrayList<>())
                        .add(compiled);
            } else {
                verdicts.add(compiled);
            }
        }
        numbers.keySet().forEach(name -> {
            CompiledRule[] of = concluding.getOrDefault(name, List.of()).toArray(CompiledRule[]::new);
            terms.add(new TermRules(
                    of,
                    Arrays.stream(of).mapToInt(CompiledRule::variables).max().orElse(0)));
        });
    }

    private static void gather(String norm, Map<String, Set<String>> displacedBy, Set<String> norms) {
        if (norms.add(norm)) {
            displacedBy.getOrDefault(norm, Set.of()).forEach(other -> gather(other, displacedBy, norms));
        }
    }

    /** The kind of situation. */
    public Shape situation() {
        return situation;
    }

    /** The rules, terms first. */
    List<Rule> rules() {
        return rules;
    }

    /** The rules that give verdicts. */
    List<CompiledRule> verdicts() {
        return verdicts;
    }

    /** The ways through the conditions of the rules that give verdicts, by their places. */
    Branch ways() {
        return ways;
    }

    /** How many variables the rule with the most of them has. */
    int variables() {
        return variables;
    }

    /** The rules that conclude the term of this number. */
    TermRules term(int number) {
        return terms.get(number);
    }

    /** A rule made ready. */
    CompiledRule compiled(Rule rule) {
        return byNumber(rule.number());
    }

    /** The rule of this number. */
    CompiledRule byNumber(int number) {
        return Objects.requireNonNull(
                byNumber.get(number), () -> "rule " + number + " fired, which is not of this situation");
    }

    /** What each norm's verdicts hang on, in the order of the document. */
    List<Cone> cones() {
        return cones;
    }

    /**
     * The cones of a norm and of those on which hangs what is said of it, in the order of the document: what gives
     * another date for it, what is in tension with it, and what it is reminded of for.
     */
    List<Cone> conesBearingOn(Norm norm) {
        Set<String> bearing = new HashSet<>(norm.occasions().norms());
        bearing.add(norm.id());
        for (CompiledRule each : verdicts) {
            Rule rule = each.rule;
            if (rule.norm().equals(norm.id())) {
                bearing.addAll(rule.tension());
            } else if (rule.tension().contains(norm.id()) || rule.varies().contains(norm.id())) {
                bearing.add(rule.norm());
            }
        }
        return cones.stream().filter(cone -> bearing.contains(cone.norm())).toList();
    }

    /** Whether a decision derives what does not arise, and folds a duty that is void into its gap. */
    boolean saysMoreThanItsRules() {
        return saysMoreThanItsRules;
    }

    Domains domains() {
        return domains;
    }

    /** The readings of the pack. */
    Readings readings() {
        return readings;
    }

    /** Whether some rule looks at a fact. */
    boolean looksAt(Part part) {
        return domains.looksAt(part);
    }
}
