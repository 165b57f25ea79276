package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * How many people or things in one list, or elements of one set, rules can tell apart: as many as they have different
 * patterns over it, with the terms they ask for. A list that is not known is made up with so many at the most.
 */
public final class Distinctions {

    /** More patterns over one list or set than are told apart of each kind need not be noted. */
    private static final int MOST_NOTED = 4 * PackLimits.TOLD_APART;

    private final Map<String, List<Rule>> terms = new HashMap<>();
    private final Map<String, Map<Part, Map<String, Class<?>>>> ofTerms = new HashMap<>();
    private final Map<Rule, Map<Part, Map<String, Class<?>>>> known = new IdentityHashMap<>();

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
        return patterns(rule).values().stream().mapToInt(Map::size).max().orElse(0);
    }

    /**
     * Whom or what rules that are decided together can tell apart in a list or set.
     *
     * @param types the types of their different patterns over it; without those that find what a verdict is about, or
     *     what has that
     * @param besideOne whether a verdict is about one of it, besides whom these are
     */
    public record Apart(List<Class<?>> types, boolean besideOne) {

        /** At most so many of a list or set are made up, of one kind where there are several. */
        private static final int MOST = PackLimits.TOLD_APART;

        public Apart {
            types = List.copyOf(types);
        }

        /** How many elements are worth making up besides the first. */
        public int others() {
            return Math.min(MOST, types.size() + (besideOne ? 1 : 0)) - 1;
        }

        /**
         * Whether one more of a kind is worth making up.
         *
         * @param first whether the first is of that kind
         * @param others how many of the others are
         */
        public boolean isWorthAnother(Shape kind, boolean first, int others) {
            int worth = 0;
            for (Class<?> type : types) {
                worth += type.isAssignableFrom(kind.type()) ? 1 : 0;
            }
            return besideOne ? others < Math.min(MOST - 1, worth) : others + (first ? 1 : 0) < Math.min(MOST, worth);
        }
    }

    /** What rules that are decided together can tell apart, for each list or set that they go through. */
    public Map<Part, Apart> of(Collection<Rule> together) {
        Map<Part, Map<String, Class<?>>> all = new LinkedHashMap<>();
        Set<Part> about = new HashSet<>();
        for (Rule rule : together) {
            patterns(rule).forEach((part, patterns) -> {
                Map<String, Class<?>> different = all.computeIfAbsent(part, p -> new LinkedHashMap<>());
                patterns.forEach((text, type) -> {
                    if (text.isEmpty()) {
                        about.add(part);
                    } else if (different.size() < MOST_NOTED) {
                        different.put(text, type);
                    }
                });
            });
        }
        Map<Part, Apart> apart = new HashMap<>();
        all.forEach((part, types) -> apart.put(part, new Apart(List.copyOf(types.values()), about.contains(part))));
        return apart;
    }

    /** By list or set the different patterns over it, as text; that which the verdict is about is empty. */
    private Map<Part, Map<String, Class<?>>> patterns(Rule rule) {
        Map<Part, Map<String, Class<?>>> found = known.get(rule);
        if (found == null) {
            found = new LinkedHashMap<>();
            known.put(rule, found);
            gather(rule, found, null);
        }
        return found;
    }

    /** The same for all rules of a term, asked of something given or of anything; each is gone through once. */
    private Map<Part, Map<String, Class<?>>> patterns(String term, boolean ofGiven) {
        String key = ofGiven + term;
        Map<Part, Map<String, Class<?>>> found = ofTerms.get(key);
        if (found == null) {
            found = new LinkedHashMap<>();
            ofTerms.put(key, found);
            for (Rule rule : terms.getOrDefault(term, List.of())) {
                gather(rule, found, ofGiven ? ((Conclusion.TermOf) rule.conclusion()).of() : null);
            }
        }
        return found;
    }

    /**
     * Gathers the patterns of a rule and of the terms it asks for.
     *
     * @param given the variable of a term's rule for what the term is asked of, which is no other than that;
     *     {@code null} for anything
     */
    private void gather(Rule rule, Map<Part, Map<String, Class<?>>> found, @Nullable String given) {
        PatternTypes types = new PatternTypes(rule.types());
        Set<String> leading = leadingToAbout(rule);
        for (Condition condition : rule.conditions()) {
            for (Pattern pattern : Condition.patterns(condition)) {
                if (pattern.isReading()) {
                    continue;
                } else if (pattern.isTerm()) {
                    patterns(PackReader.termName(pattern), pattern.constraints().size() > 1)
                            .forEach(
                                    (part, patterns) -> patterns.forEach((text, type) -> add(part, text, type, found)));
                    continue;
                }
                Class<?> type = Objects.requireNonNull(rule.types().type(pattern.type()));
                String variable = pattern.variable();
                Part part = types.enter(pattern);
                if (part != null && part.many() != Many.ONE && (given == null || !given.equals(variable))) {
                    add(part, variable != null && leading.contains(variable) ? "" : text(pattern), type, found);
                }
            }
        }
    }

    /** Notes a pattern; beyond as many as matter none is. */
    private static void add(Part part, String text, Class<?> type, Map<Part, Map<String, Class<?>>> found) {
        Map<String, Class<?>> here = found.computeIfAbsent(part, p -> new LinkedHashMap<>());
        if (here.size() < MOST_NOTED || text.isEmpty()) {
            here.put(text, type);
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
}
