package org.councilprotocol.rules.internal.pack;

import java.util.List;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.PackException;
import org.jspecify.annotations.Nullable;

/**
 * A rule that has been verified. A rule with an {@code or} between conditions becomes one of these for each branch.
 *
 * @param number its place in the pack, from 0
 * @param norm the id of the norm it encodes; empty for a term
 * @param name the whole name
 * @param situation the type of situation it is about: a situation, or what several have in common
 * @param types the types that it can speak of
 * @param conditions what must hold; the first is the situation, none is an {@code or}, and every pattern has a variable
 * @param conclusion what follows
 * @param overrides ids of norms that it displaces
 * @param varies ids of norms whose deadline it replaces
 * @param tension ids of norms that it pulls against
 * @param reading the reading of the text on which it rests; {@code null} if the text leaves no other
 * @param tested the facts that its conditions look at
 * @param at where it stands
 */
public record Rule(
        int number,
        String norm,
        String name,
        Class<?> situation,
        PackTypes types,
        List<Condition> conditions,
        Conclusion conclusion,
        List<String> overrides,
        List<String> varies,
        List<String> tension,
        @Nullable String reading,
        List<Tested> tested,
        Position at) {

    public Rule {
        conditions = List.copyOf(conditions);
        overrides = List.copyOf(overrides);
        varies = List.copyOf(varies);
        tension = List.copyOf(tension);
        tested = List.copyOf(tested);
    }

    /** The patterns that stand by themselves, in order: the facts that a match consists of. */
    public List<Condition.Pattern> patterns() {
        return conditions.stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(Condition.Pattern::isOfCase)
                .toList();
    }

    /** How many comparisons its conditions make. */
    int comparisons() {
        int comparisons = 0;
        for (Condition condition : conditions) {
            for (Condition.Pattern pattern : Condition.patterns(condition)) {
                comparisons += pattern.comparisons();
            }
        }
        return comparisons;
    }

    /**
     * The same rule with other conditions, verified anew.
     *
     * @param others what must hold instead; none is an {@code or}
     * @throws PackException if the rule does not pass with them; it lists every defect
     */
    public Rule withConditions(List<Condition> others) {
        Rule changed = new Rule(
                number,
                norm,
                name,
                situation,
                types,
                others,
                conclusion,
                overrides,
                varies,
                tension,
                reading,
                tested,
                at);
        Defects defects = new Defects();
        Rule verified = RuleChecker.recheck(changed, defects);
        if (verified == null) {
            throw defects.in("the changed rule");
        }
        return verified;
    }

    /** The same rule in another place of the pack. */
    Rule numbered(int other) {
        return new Rule(
                other,
                norm,
                name,
                situation,
                types,
                conditions,
                conclusion,
                overrides,
                varies,
                tension,
                reading,
                tested,
                at);
    }

    /** The same rule with another conclusion, which copies no other facts. */
    public Rule withConclusion(Conclusion other) {
        return new Rule(
                number,
                norm,
                name,
                situation,
                types,
                conditions,
                other,
                overrides,
                varies,
                tension,
                reading,
                tested,
                at);
    }

    /** The same rule standing otherwise to other norms, and to other readings of its own. */
    public Rule withRelations(
            List<String> otherOverrides,
            List<String> otherVaries,
            List<String> otherTension,
            @Nullable String otherReading) {
        return new Rule(
                number,
                norm,
                name,
                situation,
                types,
                conditions,
                conclusion,
                otherOverrides,
                otherVaries,
                otherTension,
                otherReading,
                tested,
                at);
    }

    /**
     * A fact that a rule looks at.
     *
     * @param owner the record that has the fact
     * @param part the fact
     * @param path its path from the situation, with {@code []} where a list is gone through
     * @param operator how it is compared; {@code null} where it is only gone through
     * @param with with what; {@code null} where it is only gone through
     */
    public record Tested(
            Shape owner,
            Shape.Part part,
            String path,
            @Nullable Operator operator,
            @Nullable Operand with) {

        /** Whether it is how many there are that is compared, and not what they are. */
        public boolean isCount() {
            return part.many() != Shape.Many.ONE
                    && with instanceof Operand.Constant one
                    && one.value() instanceof Integer;
        }

        /** Of a comparison of how many there are, as many as it can tell from fewer. */
        public int counted() {
            int number = (Integer) constants().get(0).value();
            return operator == Operator.LESS || operator == Operator.MORE_OR_EQUAL ? number : number + 1;
        }

        /** The constants with which it is compared; empty where it is compared with a fact, or only gone through. */
        public List<Operand.Constant> constants() {
            return with instanceof Operand.Constant one
                    ? List.of(one)
                    : with instanceof Operand.Constants several ? several.constants() : List.of();
        }
    }
}
