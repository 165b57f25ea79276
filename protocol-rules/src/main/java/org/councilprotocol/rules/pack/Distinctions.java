package org.councilprotocol.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.drl.Condition;
import org.councilprotocol.rules.drl.Condition.Pattern;
import org.councilprotocol.rules.drl.Condition.Quantified;
import org.councilprotocol.rules.drl.FactPath;
import org.councilprotocol.rules.shape.ModelTypes;
import org.councilprotocol.rules.shape.Shape;
import org.councilprotocol.rules.shape.Shape.Many;
import org.councilprotocol.rules.shape.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * How many people or things in one list, or elements of one set, rules can tell apart: as many as they have different
 * patterns over it, with the terms they ask for. A list that is not known is made up with so many at the most.
 */
public final class Distinctions {

    private final Map<String, List<Rule>> terms = new HashMap<>();
    private final Map<Rule, Map<Part, Set<String>>> known = new HashMap<>();

    /**
     * The distinctions that rules make.
     *
     * @param rules the rules, those of terms among them
     */
    public Distinctions(Collection<Rule> rules) {
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.TermOf term) {
                terms.computeIfAbsent(term.name(), name -> new ArrayList<>()).add(rule);
            }
        }
    }

    /**
     * How many a rule can tell apart in the place where it tells most, that which its verdict is about among them; 0
     * where it goes through no list or set.
     */
    public int most(Rule rule) {
        return patterns(rule).values().stream().mapToInt(Set::size).max().orElse(0);
    }

    /**
     * How many besides the first rules that are decided together can tell apart, for each list or set that they go
     * through: whom or what a verdict is about is the first.
     */
    public Map<Part, Integer> others(Collection<Rule> together) {
        Map<Part, Set<String>> all = new LinkedHashMap<>();
        Set<Part> about = new HashSet<>();
        for (Rule rule : together) {
            patterns(rule)
                    .forEach((part, patterns) -> patterns.forEach(pattern -> {
                        if (pattern.isEmpty()) {
                            about.add(part);
                        } else {
                            all.computeIfAbsent(part, p -> new HashSet<>()).add(pattern);
                        }
                    }));
        }
        Map<Part, Integer> others = new HashMap<>();
        all.forEach((part, patterns) -> others.put(part, patterns.size() - (about.contains(part) ? 0 : 1)));
        return others;
    }

    /** By list or set the different patterns over it, as text; that which the verdict is about is empty. */
    private Map<Part, Set<String>> patterns(Rule rule) {
        Map<Part, Set<String>> found = known.get(rule);
        if (found == null) {
            found = new LinkedHashMap<>();
            known.put(rule, found);
            gather(rule, found, new HashSet<>(), null);
        }
        return found;
    }

    /**
     * Gathers the patterns of a rule and of the terms it asks for.
     *
     * @param given the variable of a term's rule for what the term is asked of, which is no other than that;
     *     {@code null} for anything
     */
    private void gather(Rule rule, Map<Part, Set<String>> found, Set<String> asked, @Nullable String given) {
        Map<String, Class<?>> types = new HashMap<>();
        Set<String> leading = leadingToAbout(rule);
        for (Condition condition : rule.conditions()) {
            List<Pattern> patterns =
                    condition instanceof Quantified quantified ? quantified.patterns() : List.of((Pattern) condition);
            for (Pattern pattern : patterns) {
                if (pattern.isTerm()) {
                    String term = PackReader.termName(pattern);
                    boolean of = pattern.constraints().size() > 1;
                    if (asked.add(term + of)) {
                        terms.getOrDefault(term, List.of())
                                .forEach(other -> gather(
                                        other,
                                        found,
                                        asked,
                                        of ? ((Conclusion.TermOf) other.conclusion()).of() : null));
                    }
                    continue;
                }
                Class<?> type = ModelTypes.type(pattern.type());
                if (pattern.variable() != null && type != null) {
                    types.put(pattern.variable(), type);
                }
                Part part = part(pattern.from(), types);
                boolean isGiven = given != null && given.equals(pattern.variable());
                if (part != null && part.many() != Many.ONE && !isGiven) {
                    found.computeIfAbsent(part, p -> new HashSet<>())
                            .add(
                                    pattern.variable() != null && leading.contains(pattern.variable())
                                            ? ""
                                            : text(pattern));
                }
                if (type != null) {
                    pattern.bindings().forEach(binding -> {
                        Part bound = part(binding.path(), type);
                        if (bound != null) {
                            types.put(binding.variable(), bound.type());
                        }
                    });
                }
            }
        }
    }

    /** The variable that the rule's verdict is about, and those of whatever has it. */
    private static Set<String> leadingToAbout(Rule rule) {
        Set<String> leading = new HashSet<>();
        String variable = rule.conclusion() instanceof Conclusion.VerdictOf verdict && verdict.about() != null
                ? verdict.about().variable()
                : null;
        while (variable != null && leading.add(variable)) {
            String next = null;
            for (Pattern pattern : rule.patterns()) {
                if (variable.equals(pattern.variable()) && pattern.from() != null) {
                    next = pattern.from().variable();
                }
            }
            variable = next;
        }
        return leading;
    }

    private static String text(Pattern pattern) {
        return pattern.type() + pattern.constraints() + pattern.from();
    }

    private static @Nullable Part part(@Nullable FactPath path, Map<String, Class<?>> types) {
        Class<?> start = path == null || path.variable() == null ? null : types.get(path.variable());
        return start == null ? null : part(path, start);
    }

    private static @Nullable Part part(FactPath path, Class<?> start) {
        Class<?> type = start;
        Part found = null;
        for (String name : path.parts()) {
            found = null;
            if (!Shape.isRecords(type)) {
                return null;
            }
            for (Shape shape : Shape.permitted(type)) {
                found = found == null ? shape.part(name) : found;
            }
            if (found == null) {
                return null;
            }
            type = found.type();
        }
        return found;
    }
}
