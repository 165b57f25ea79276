package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.councilprotocol.rules.pack.Conclusion;
import org.councilprotocol.rules.pack.Pack;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.shape.Shape.Part;

/** The rules of a pack that one kind of situation can meet. */
public final class SituationRules {

    private final Shape situation;
    private final List<Rule> rules;
    private final Map<String, List<Rule>> terms = new HashMap<>();
    private final Map<String, Cone> cones = new TreeMap<>();
    private final Domains domains;
    private final Map<Shape, boolean[]> looked = new ConcurrentHashMap<>();

    /** The rules of this pack for situations of this shape. */
    public SituationRules(Pack pack, Shape situation) {
        this.situation = situation;
        this.rules = pack.rulesFor(situation);
        this.domains = new Domains(rules);
        Map<String, List<Rule>> byNorm = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.TermOf term) {
                terms.computeIfAbsent(term.name(), name -> new ArrayList<>()).add(rule);
            } else {
                byNorm.computeIfAbsent(rule.norm(), norm -> new ArrayList<>()).add(rule);
            }
        }
        Map<String, Set<String>> displacedBy = new HashMap<>();
        for (Rule rule : rules) {
            rule.overrides().forEach(norm -> displacedBy
                    .computeIfAbsent(norm, n -> new TreeSet<>())
                    .add(rule.norm()));
        }
        byNorm.keySet().forEach(norm -> {
            Set<String> norms = new TreeSet<>();
            gather(norm, displacedBy, norms);
            cones.put(
                    norm,
                    new Cone(
                            norm,
                            norms.stream()
                                    .flatMap(n -> byNorm.getOrDefault(n, List.of()).stream())
                                    .toList()));
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
    public List<Rule> rules() {
        return rules;
    }

    List<Rule> rulesFor(String term) {
        return terms.getOrDefault(term, List.of());
    }

    /** What each norm's verdicts hang on. */
    Iterable<Cone> cones() {
        return cones.values();
    }

    Domains domains() {
        return domains;
    }

    /** Which facts of a record some rule looks at, by their places. */
    boolean[] looksAt(Shape shape) {
        return looked.computeIfAbsent(shape, of -> {
            boolean[] parts = new boolean[of.parts().size()];
            for (Part part : of.parts()) {
                parts[part.index()] = domains.looksAt(part);
            }
            return parts;
        });
    }

    /**
     * The rules that decide whether a norm's verdicts stand: its own, and those of whatever may displace it.
     *
     * @param norm the norm
     * @param rules the rules
     */
    record Cone(String norm, List<Rule> rules) {}
}
