package org.councilprotocol.testkit.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.pack.Conclusion.VerdictOf;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.pack.PackException;
import org.jspecify.annotations.Nullable;

/** Makes every mutant of a protocol, in the order of its rules. What is no valid rule is no mutant. */
final class Mutants {

    private final Protocol protocol;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Protocol protocol) {
        this.protocol = protocol;
    }

    static List<Mutant> of(Protocol protocol) {
        Mutants all = new Mutants(protocol);
        // The branches of a rule with an "or" stand in one place and change together.
        Map<Position, List<Rule>> byRule = new LinkedHashMap<>();
        PackInspection.of(protocol).verifiedRules().forEach(rule -> byRule.computeIfAbsent(
                        rule.at(), at -> new ArrayList<>())
                .add(rule));
        byRule.values().forEach(all::mutate);
        return List.copyOf(all.mutants);
    }

    private void mutate(List<Rule> branches) {
        Rule rule = branches.get(0);
        add(MutationKind.DELETE_RULE, "the rule is left out", rule.at(), branches, branch -> null);
        String situation = String.valueOf(rule.patterns().get(0).variable());
        Set<Condition> conditions = new LinkedHashSet<>();
        branches.forEach(branch -> conditions.addAll(branch.conditions()));
        for (Condition condition : conditions) {
            boolean first = condition.equals(rule.conditions().get(0));
            for (Edit<Condition> edit : ConditionEdits.of(condition, first, situation)) {
                add(edit.kind(), edit.words(), condition.at(), branches, branch -> edited(branch, condition, edit));
            }
        }
        if (rule.conclusion() instanceof VerdictOf verdict) {
            for (Edit<VerdictOf> edit : ConclusionEdits.of(verdict)) {
                VerdictOf to = Objects.requireNonNull(edit.to());
                add(edit.kind(), edit.words(), rule.at(), branches, branch -> branch.withConclusion(to));
            }
        }
        relations(branches, rule);
    }

    private static Rule edited(Rule branch, Condition condition, Edit<Condition> edit) {
        int place = branch.conditions().indexOf(condition);
        return place < 0
                ? branch
                : branch.withConditions(ConditionEdits.replaced(branch.conditions(), place, edit.to()));
    }

    private void relations(List<Rule> branches, Rule rule) {
        for (String norm : rule.overrides()) {
            relation(
                    "does not displace " + norm,
                    branches,
                    each -> each.withRelations(
                            without(each.overrides(), norm), each.varies(), each.tension(), each.reading()));
        }
        for (String norm : rule.varies()) {
            relation(
                    "does not vary " + norm,
                    branches,
                    each -> each.withRelations(
                            each.overrides(), without(each.varies(), norm), each.tension(), each.reading()));
        }
        for (String norm : rule.tension()) {
            relation(
                    "is not in tension with " + norm,
                    branches,
                    each -> each.withRelations(
                            each.overrides(), each.varies(), without(each.tension(), norm), each.reading()));
        }
        if (rule.reading() != null) {
            relation(
                    "is not only one reading of the text",
                    branches,
                    each -> each.withRelations(each.overrides(), each.varies(), each.tension(), null));
        }
    }

    private static List<String> without(List<String> norms, String norm) {
        return norms.stream().filter(each -> !each.equals(norm)).toList();
    }

    private void relation(String change, List<Rule> branches, UnaryOperator<Rule> changed) {
        add(MutationKind.RELATION, change, branches.get(0).at(), branches, changed::apply);
    }

    /** What a rule becomes. */
    private interface Change {

        /** The changed rule; {@code null} if it is left out. */
        @Nullable
        Rule of(Rule rule);
    }

    private void add(MutationKind kind, String change, Position at, List<Rule> branches, Change made) {
        Map<Integer, @Nullable Rule> changed = new TreeMap<>();
        try {
            branches.forEach(branch -> changed.put(branch.number(), made.of(branch)));
        } catch (PackException e) {
            return;
        }
        Rule rule = branches.get(0);
        Norm norm = protocol.catalogue().norm(rule.norm());
        String plainId = rule.name() + " | " + change;
        int times = ids.merge(plainId, 1, Integer::sum);
        List<Rule> rules = new ArrayList<>();
        Set<Class<?>> situations = new LinkedHashSet<>();
        for (Rule each : PackInspection.of(protocol).verifiedRules()) {
            if (changed.containsKey(each.number())) {
                situations.add(each.situation());
                Rule other = changed.get(each.number());
                if (other != null) {
                    situations.add(other.situation());
                    rules.add(other);
                }
            } else {
                rules.add(each);
            }
        }
        mutants.add(new Mutant(
                times == 1 ? plainId : plainId + " (" + times + ")",
                kind,
                rule.norm(),
                norm == null ? "terms" : norm.clause(),
                rule.name(),
                at,
                change,
                rules,
                List.copyOf((Collection<Class<?>>) situations)));
    }
}
