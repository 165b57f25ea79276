package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Condition.Quantified;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.jspecify.annotations.Nullable;

/** Makes of a rule, as it stands in a file, the verified rules that decide. */
final class RuleChecker {

    private final ParsedRule rule;
    private final PackTypes types;
    private final RuleDefects defects;
    private final FactResolver facts;
    private final ComparisonChecker comparisons;
    private final TermChecker termChecker;
    private final PatternChecker patternChecker;

    private RuleChecker(ParsedRule rule, PackTypes types, Defects ofPack) {
        this.rule = rule;
        this.types = types;
        this.defects = new RuleDefects(rule, ofPack);
        this.facts = new FactResolver(defects, types);
        this.comparisons = new ComparisonChecker(defects, facts);
        this.termChecker = new TermChecker(defects, facts);
        this.patternChecker = new PatternChecker(defects, types, facts, comparisons, termChecker);
    }

    /**
     * The verified rules that a rule of a file makes, one for each branch of its {@code or}s; empty where it has
     * defects, which are added to the list.
     */
    static List<Rule> check(ParsedRule parsed, boolean terms, int firstNumber, PackTypes types, Defects defects) {
        List<Rule> rules = new ArrayList<>();
        int before = defects.added();
        if (RuleCases.count(parsed.conditions()) > PackLimits.CASES) {
            defects.add(Defects.at(
                    parsed.at(),
                    PackReader.normOf(parsed.name()),
                    "the rule's 'or's make more than " + PackLimits.CASES + " cases",
                    "a term for what belongs together"));
            return rules;
        }
        if (RuleCases.longest(parsed.conditions()) > PackLimits.CONDITIONS) {
            defects.add(Defects.at(
                    parsed.at(),
                    PackReader.normOf(parsed.name()),
                    "the rule has more than " + PackLimits.CONDITIONS + " conditions",
                    "a term for what belongs together"));
            return rules;
        }
        for (String relation : List.of("overrides", "varies", "tension")) {
            if (ids(parsed.annotations().get(relation)).size() > PackLimits.RELATED) {
                defects.add(Defects.at(
                        parsed.at(),
                        PackReader.normOf(parsed.name()),
                        "@" + relation + " names more than " + PackLimits.RELATED + " norms",
                        "several rules"));
                return rules;
            }
        }
        for (List<Condition> branch : RuleCases.of(parsed.conditions())) {
            Rule rule = new RuleChecker(parsed, types, defects).rule(branch, terms, firstNumber + rules.size());
            if (rule != null && parsed.whole()) {
                rules.add(rule);
            }
            if (defects.added() > before) {
                return List.of();
            }
        }
        return rules;
    }

    /**
     * A verified rule whose conditions were changed, verified anew: what it tests and which situation it is about
     * follow from its conditions.
     *
     * @param changed the rule, its conditions without an {@code or}
     * @param defects gets what is wrong with it
     * @return the rule, or {@code null} where it has defects
     */
    static @Nullable Rule recheck(Rule changed, Defects defects) {
        // The checker reads what a rule says of itself from a parsed rule; conclusion and relations are there already.
        ParsedRule parsed = new ParsedRule(
                changed.name(),
                Map.of(),
                changed.conditions(),
                new Consequence.Chain(List.of(), changed.at()),
                true,
                changed.at());
        RuleChecker checker = new RuleChecker(parsed, changed.types(), defects);
        Scope scope = new Scope();
        Class<?> situation = checker.conditions(changed.conditions(), scope);
        if (situation == null) {
            return null;
        }
        List<Rule.Tested> tested = List.copyOf(checker.facts.tested());
        for (FactPath path : changed.conclusion().facts()) {
            checker.facts.resolve(path, scope);
        }
        if (changed.conclusion() instanceof Conclusion.TermOf term) {
            checker.facts.resolve(new FactPath(term.of(), List.of(), changed.at()), scope);
            PackReader.termsFromAbsence(changed, defects);
        }
        return !defects.isEmpty()
                ? null
                : new Rule(
                        changed.number(),
                        changed.norm(),
                        changed.name(),
                        situation,
                        changed.types(),
                        changed.conditions(),
                        changed.conclusion(),
                        changed.overrides(),
                        changed.varies(),
                        changed.tension(),
                        changed.reading(),
                        tested,
                        changed.at());
    }

    private @Nullable Rule rule(List<Condition> conditions, boolean terms, int number) {
        Scope scope = new Scope();
        int before = defects.ofPack().added();
        Class<?> situation = conditions(conditions, scope);
        if (situation != null && rule.whole() && defects.ofPack().added() == before) {
            Contradictions.find(conditions, comparisons::looked, defects::add);
        }
        Conclusion conclusion = new ConclusionChecker(defects, facts, termChecker).check(terms, scope);
        if (situation == null || conclusion == null) {
            return null;
        }
        ParsedRule.Annotation reading = rule.annotations().get("reading");
        return new Rule(
                number,
                terms ? "" : rule.norm(),
                rule.name(),
                situation,
                types,
                conditions,
                conclusion,
                ids("overrides"),
                ids("varies"),
                ids("tension"),
                reading == null ? null : reading.text(),
                facts.tested(),
                rule.at());
    }

    private List<String> ids(String annotation) {
        return ids(rule.annotations().get(annotation));
    }

    /** The ids that an annotation lists; none where there is no annotation. */
    static List<String> ids(ParsedRule.@Nullable Annotation annotation) {
        return annotation == null
                ? List.of()
                : Arrays.stream(annotation.text().split(",")).map(String::strip).toList();
    }

    /** Checks the conditions and fills the scope; the type of the situation, or {@code null} if there is none. */
    private @Nullable Class<?> conditions(List<Condition> conditions, Scope scope) {
        Class<?> situation = patternChecker.situation(conditions, scope);
        for (Condition condition : conditions.subList(Math.min(1, conditions.size()), conditions.size())) {
            if (condition instanceof Pattern pattern) {
                patternChecker.check(pattern, scope);
            } else if (condition instanceof Quantified quantified) {
                Scope inner = scope.inner();
                quantified.patterns().forEach(pattern -> patternChecker.check(pattern, inner));
            }
        }
        return new MatchLimits(defects, patternChecker).allow(conditions) ? situation : null;
    }
}
