package org.councilprotocol.rules.internal.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Condition.Quantified;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.vocabulary.CaseSize;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.jspecify.annotations.Nullable;

/**
 * How many steps a first look at rules can take, and how many verdicts they can give, in the largest case that may be
 * told: every list as long as it may be, and every comparison asked of all that is in it.
 */
final class WorstCase {

    private final @Nullable Rule costliest;
    private long steps;
    private final Map<String, Long> verdicts = new HashMap<>();

    /**
     * The worst case of rules that are looked at together.
     *
     * @param rules the rules of one kind of situation, those of terms among them
     */
    WorstCase(Collection<Rule> rules) {
        Rule most = null;
        long cost = 0;
        for (Rule rule : rules) {
            long before = steps;
            add(rule);
            if (steps - before > cost) {
                cost = steps - before;
                most = rule;
            }
        }
        this.costliest = most;
    }

    private void add(Rule rule) {
        Map<String, Part> found = new HashMap<>();
        Set<String> several = new HashSet<>();
        long cost = cost(rule, found, several);
        if (rule.conclusion() instanceof Conclusion.TermOf term) {
            // Asked of each that it can be of, and of anything; each time it looks only for that one.
            long asked = several.contains(term.of()) ? size(found.get(term.of())) : 1;
            steps += 2 * cost + asked * asked;
        } else {
            // The facts and terms that show whether a verdict is kept are asked for once in each match.
            steps += cost
                    + cost
                            * ((Conclusion.VerdictOf) rule.conclusion())
                                    .statuses()
                                    .size();
            FactPath about = ((Conclusion.VerdictOf) rule.conclusion()).about();
            // Rules that say the same make one verdict of it.
            verdicts.merge(
                    rule.norm() + rule.conclusion(),
                    about == null ? 1 : of(about.variable(), rule, found, several),
                    Math::max);
        }
    }

    /** The rule that takes most of them; {@code null} if there is none. */
    @Nullable
    Rule costliest() {
        return costliest;
    }

    /** How many steps a first look at all of them can take. */
    long steps() {
        return steps;
    }

    /** How many verdicts they can give. */
    long verdicts() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many things a variable can stand for, with those among which it is found. */
    private static long of(@Nullable String variable, Rule rule, Map<String, Part> found, Set<String> several) {
        long count = 1;
        Set<String> seen = new HashSet<>();
        for (String next = variable; next != null && seen.add(next); ) {
            if (several.contains(next)) {
                count = count * size(found.get(next));
            }
            String from = null;
            for (Pattern pattern : rule.patterns()) {
                if (next.equals(pattern.variable()) && pattern.from() != null) {
                    from = pattern.from().variable();
                }
            }
            next = from;
        }
        return count;
    }

    private static long cost(Rule rule, Map<String, Part> found, Set<String> several) {
        PatternTypes types = new PatternTypes();
        long times = 1;
        long cost = 0;
        for (Condition condition : rule.conditions()) {
            List<Pattern> patterns = Condition.patterns(condition);
            long within = times;
            for (Pattern pattern : patterns) {
                long candidates = 1;
                if (!pattern.isTerm()) {
                    Part part = types.enter(pattern);
                    if (pattern.variable() != null && part != null) {
                        found.put(pattern.variable(), part);
                    }
                    if (part != null && part.many() != Many.ONE) {
                        candidates = size(part);
                        if (pattern.variable() != null) {
                            several.add(pattern.variable());
                        }
                    }
                }
                within *= candidates;
                cost += within * (1 + pattern.comparisons());
            }
            times = condition instanceof Quantified ? times : within;
        }
        return cost;
    }

    private static long size(@Nullable Part part) {
        if (part == null || part.many() == Many.ONE) {
            return 1;
        }
        return part.kind() == Kind.RECORD
                ? CaseSize.LIST
                : part.kind() == Kind.ENUM ? part.type().getEnumConstants().length : CaseSize.SET;
    }
}
