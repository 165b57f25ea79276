package org.councilprotocol.rules.internal.pack;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Binding;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.jspecify.annotations.Nullable;

/** Checks a pattern against the model, with the names it gives. */
final class PatternChecker {

    private final RuleDefects defects;
    private final FactResolver facts;
    private final ComparisonChecker comparisons;
    private final TermChecker terms;
    private final Set<Pattern> overLists = Collections.newSetFromMap(new IdentityHashMap<>());
    private Set<String> lookedAt = Set.of();
    private int elements;

    PatternChecker(RuleDefects defects, FactResolver facts, ComparisonChecker comparisons, TermChecker terms) {
        this.defects = defects;
        this.facts = facts;
        this.comparisons = comparisons;
        this.terms = terms;
    }

    /** Whether a pattern, which must have been checked, goes through a list or a set. */
    boolean isOverList(Pattern pattern) {
        return overLists.contains(pattern);
    }

    /** The conditions of the rule, before any is checked: a name that none of them asks for is there to be copied. */
    void names(List<Condition> conditions) {
        lookedAt = LookedAt.in(conditions);
    }

    /** Checks the first condition; the type of the situation, or {@code null}, and a defect, if it is none. */
    @Nullable
    Class<?> situation(List<Condition> conditions, Scope scope) {
        if (!defects.rule().whole()
                && (conditions.isEmpty() || !(conditions.get(0) instanceof Pattern p) || p.from() != null)) {
            return null;
        }
        if (conditions.isEmpty() || !(conditions.get(0) instanceof Pattern first) || first.from() != null) {
            defects.add(
                    conditions.isEmpty()
                            ? defects.rule().at()
                            : conditions.get(0).at(),
                    "the rule does not start with its situation",
                    "a pattern such as $complaint : Complaint()");
            return null;
        }
        Class<?> type = type(first);
        if (type == null) {
            scope.unclear(first);
            return null;
        }
        if (!Situation.class.isAssignableFrom(type)) {
            defects.add(
                    first.at(),
                    first.type() + " is no situation",
                    () -> "start with one of " + String.join(", ", situationNames())
                            + ", and find the rest with 'from'");
            scope.unclear(first);
            return null;
        }
        Referent whole = new Referent(type, Many.ONE, "", "", null, true, false);
        scope.situation(first.variable(), whole);
        inside(first, whole, scope);
        return type;
    }

    private static List<String> situationNames() {
        return Shape.situations().values().stream()
                .map(shape -> shape.type().getSimpleName())
                .toList();
    }

    /** Checks a pattern after the first. */
    void check(Pattern pattern, Scope scope) {
        if (pattern.isTerm()) {
            terms.check(pattern, scope);
            return;
        }
        FactPath from = pattern.from();
        if (from == null) {
            defects.add(
                    pattern.at(),
                    pattern.type() + " comes from nowhere",
                    "add 'from' and the part of the situation it is found in");
            scope.unclear(pattern);
            return;
        }
        Class<?> type = type(pattern);
        Referent source = facts.resolve(from, scope);
        if (type == null || source == null) {
            scope.unclear(pattern);
            return;
        }
        if (!type.isAssignableFrom(source.type()) && !source.type().isAssignableFrom(type)) {
            defects.add(
                    pattern.at(),
                    from + " holds no " + pattern.type(),
                    "a pattern for " + source.type().getSimpleName());
            scope.unclear(pattern);
            return;
        }
        boolean one = !source.isMany();
        if (!one) {
            overLists.add(pattern);
        }
        Referent element = new Referent(
                type,
                Many.ONE,
                source.path() + (one ? "" : "[]"),
                one ? source.key() : source.key() + "#" + elements++,
                source.place(),
                true,
                !one);
        if (pattern.variable() != null && !scope.add(pattern.variable(), element)) {
            defects.add(pattern.at(), "the variable " + pattern.variable() + " is there already", "another name");
        }
        inside(pattern, element, scope);
    }

    private void inside(Pattern pattern, Referent self, Scope scope) {
        for (Binding binding : pattern.bindings()) {
            Referent bound = lookedAt.contains(binding.variable())
                    ? facts.resolve(binding.path(), self, scope, null, null)
                    : facts.copied(binding.path(), self, scope);
            if (bound == null) {
                scope.unclear(binding.variable());
            } else if (!scope.add(binding.variable(), bound)) {
                defects.add(
                        binding.path().at(),
                        "the variable " + binding.variable() + " is there already",
                        "another name");
            } else if (pattern.variable() != null || binding.path().variable() != null) {
                scope.name(binding.variable(), scope.whole(binding.path(), pattern.variable()));
            }
        }
        pattern.constraints().forEach(constraint -> comparisons.check(constraint, self, scope));
    }

    /** The type of a pattern; {@code null}, and a defect, where the model has none such. */
    @Nullable
    Class<?> type(Pattern pattern) {
        Class<?> type = ModelTypes.type(pattern.type());
        if (type == null) {
            defects.add(
                    pattern.at(),
                    "the model has no type " + pattern.type(),
                    () -> Nearest.of(
                            pattern.type(),
                            ModelTypes.names(),
                            "a situation (" + String.join(", ", situationNames()) + "), or what one has"));
        }
        return type;
    }
}
