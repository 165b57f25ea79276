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
import org.jspecify.annotations.Nullable;

/** Makes of a rule, as it stands in a file, the verified rules that decide. */
final class RuleChecker {

    private final ParsedRule rule;
    private final RuleDefects defects;
    private final FactResolver facts;
    private final ComparisonChecker comparisons;
    private final TermChecker termChecker;
    private final PatternChecker patternChecker;

    private RuleChecker(ParsedRule rule, Defects ofPack) {
        this.rule = rule;
        this.defects = new RuleDefects(rule, ofPack);
        this.facts = new FactResolver(defects);
        this.comparisons = new ComparisonChecker(defects, facts);
        this.termChecker = new TermChecker(defects, facts);
        this.patternChecker = new PatternChecker(defects, facts, comparisons, termChecker);
    }

    /**
     * The verified rules that a rule of a file makes, one for each conclusion and each branch of its {@code or}s; empty
     * where it has defects, which are added to the list.
     *
     * @param parsed the rule, with the conditions of what it extends
     */
    static List<Rule> check(ParsedRule parsed, boolean terms, int firstNumber, Defects defects) {
        int before = defects.added();
        List<List<Condition>> cases = cases(parsed, defects);
        for (String relation : List.of("overrides", "varies", "tension")) {
            if (ids(parsed.annotations().get(relation)).size() > PackLimits.RELATED) {
                defects.add(Defects.at(
                        parsed.at(),
                        PackReader.normOf(parsed.name()),
                        "@" + relation + " names more than " + PackLimits.RELATED + " norms",
                        "several rules"));
            }
        }
        if (defects.added() > before) {
            return List.of();
        }
        List<List<Rule>> byConclusion = new ArrayList<>();
        parsed.consequences().forEach(consequence -> byConclusion.add(new ArrayList<>()));
        for (int i = 0; i < cases.size(); i++) {
            List<@Nullable Rule> rules = new RuleChecker(parsed, defects).rules(cases.get(i), terms);
            if (defects.added() > before) {
                return List.of();
            }
            for (int conclusion = 0; conclusion < rules.size(); conclusion++) {
                Rule rule = rules.get(conclusion);
                if (rule != null && parsed.whole()) {
                    int number = firstNumber + conclusion * cases.size() + i;
                    byConclusion.get(conclusion).add(rule.numbered(number));
                }
            }
        }
        return byConclusion.stream().flatMap(List::stream).toList();
    }

    /** Checks the conditions of an opening, by themselves; what is wrong is added to the list. */
    static void checkOpening(ParsedRule opening, Defects defects) {
        int before = defects.added();
        for (List<Condition> branch : cases(opening, defects)) {
            new RuleChecker(opening, defects).situation(branch, new Scope(), new ArrayList<>());
            if (defects.added() > before) {
                return;
            }
        }
    }

    /** The cases that the {@code or}s of a rule make; none, and a defect, where they are too many or too long. */
    private static List<List<Condition>> cases(ParsedRule parsed, Defects defects) {
        boolean tooMany = RuleCases.count(parsed.conditions()) > PackLimits.CASES;
        if (tooMany || RuleCases.longest(parsed.conditions()) > PackLimits.CONDITIONS) {
            defects.add(Defects.at(
                    parsed.at(),
                    PackReader.normOf(parsed.name()),
                    tooMany
                            ? "the rule's 'or's make more than " + PackLimits.CASES + " cases"
                            : "the rule has more than " + PackLimits.CONDITIONS + " conditions",
                    "a term for what belongs together"));
            return List.of();
        }
        return RuleCases.of(parsed.conditions());
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
        ParsedRule parsed =
                new ParsedRule(changed.name(), null, Map.of(), changed.conditions(), List.of(), true, changed.at());
        RuleChecker checker = new RuleChecker(parsed, defects);
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
                        changed.conditions(),
                        changed.conclusion(),
                        changed.overrides(),
                        changed.varies(),
                        changed.tension(),
                        changed.reading(),
                        tested,
                        changed.at());
    }

    /** The rules of one case, in the order of its conclusions; {@code null} for one that has a defect. */
    private List<@Nullable Rule> rules(List<Condition> written, boolean terms) {
        Scope scope = new Scope();
        List<Condition> conditions = new ArrayList<>();
        Class<?> situation = situation(written, scope, conditions);
        List<Rule.Tested> tested = List.copyOf(facts.tested());
        ConclusionChecker checker = new ConclusionChecker(defects, facts, termChecker);
        List<@Nullable Rule> rules = new ArrayList<>();
        for (Consequence consequence : rule.consequences()) {
            Conclusion conclusion = checker.check(consequence, terms, scope);
            rules.add(
                    situation == null || conclusion == null
                            ? null
                            : rule(consequence, situation, conditions, conclusion, tested));
        }
        return rules;
    }

    private Rule rule(
            Consequence consequence,
            Class<?> situation,
            List<Condition> conditions,
            Conclusion conclusion,
            List<Rule.Tested> tested) {
        ParsedRule.Annotation reading = rule.annotations().get("reading");
        NormNaming naming = NormNaming.of(rule, consequence);
        return new Rule(
                0,
                conclusion instanceof Conclusion.TermOf ? "" : naming.norm(),
                rule.name(),
                situation,
                conditions,
                conclusion,
                ids("overrides"),
                ids("varies"),
                ids("tension"),
                reading == null ? null : reading.text(),
                tested,
                naming.ruleAt());
    }

    /**
     * Checks the conditions of one case and fills the scope.
     *
     * @param written the conditions as they stand in the file
     * @param verified gets them as they decide
     * @return the type of the situation, or {@code null} if there is none
     */
    private @Nullable Class<?> situation(List<Condition> written, Scope scope, List<Condition> verified) {
        int before = defects.ofPack().added();
        List<Condition> merged = new Heads(defects, patternChecker).merged(written);
        if (defects.ofPack().added() > before) {
            return null;
        }
        verified.addAll(RuleCases.named(merged));
        Class<?> situation = conditions(verified, scope);
        if (situation != null && rule.whole() && defects.ofPack().added() == before) {
            Contradictions.find(verified, comparisons::looked, defects::add);
        }
        return situation;
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
        patternChecker.names(conditions);
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
