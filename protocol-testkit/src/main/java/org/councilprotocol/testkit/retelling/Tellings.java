package org.councilprotocol.testkit.retelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.jspecify.annotations.Nullable;

/** Makes, of the rules of a term, a case for each way of telling it. */
final class Tellings {

    private final List<Rule> rules;

    /** From the verified rules of a pack, those of its terms among them. */
    Tellings(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Every way of telling a term; a way that asks for more than facts of one situation is left out. */
    List<Telling> of(String term) {
        List<Telling> tellings = new ArrayList<>();
        for (Rule rule : rules) {
            if (concludes(rule, term)) {
                for (Shape situation : Shape.permitted(rule.situation())) {
                    FactTree facts = new FactTree(situation);
                    if (holds(rule, situation, facts)) {
                        tellings.add(new Telling(term, rule.name(), situation.situation(), facts.json()));
                    }
                }
            }
        }
        return tellings;
    }

    private static boolean concludes(Rule rule, String term) {
        return rule.conclusion() instanceof Conclusion.TermOf of && of.name().equals(term);
    }

    /** Tells what makes a rule hold in this kind of situation; {@code false} where that cannot be told so. */
    private boolean holds(Rule rule, Shape situation, FactTree facts) {
        Map<String, List<String>> places = new HashMap<>();
        String head = null;
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Quantified quantified && !quantified.wanted()) {
                // What is not told is not there, as far as nothing else asks for it.
                continue;
            }
            for (Condition.Pattern pattern : Condition.patterns(condition)) {
                if (pattern.isReading()) {
                    // It is no fact.
                    return false;
                }
                if (pattern.isTerm()) {
                    if (!term(pattern, situation, facts)) {
                        return false;
                    }
                    continue;
                }
                List<String> place = head == null ? List.of() : place(pattern.from(), places);
                if (place == null) {
                    return false;
                }
                if (head == null) {
                    head = pattern.variable();
                } else if (!facts.person(place, pattern.type())) {
                    return false;
                }
                if (pattern.variable() != null) {
                    places.put(pattern.variable(), place);
                }
                for (Constraint constraint : pattern.constraints()) {
                    if (!constraint(constraint, place, facts)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** A term that is asked for is told in the first way that the situation allows. */
    private boolean term(Condition.Pattern pattern, Shape situation, FactTree facts) {
        String name = PackReader.termName(pattern);
        for (Rule rule : rules) {
            if (concludes(rule, name) && rule.situation().isAssignableFrom(situation.type())) {
                FactTree tried = facts.copy();
                if (holds(rule, situation, tried)) {
                    facts.becomes(tried);
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable List<String> place(@Nullable FactPath from, Map<String, List<String>> places) {
        if (from == null || from.variable() == null) {
            return null;
        }
        List<String> owner = places.get(from.variable());
        if (owner == null) {
            return null;
        }
        List<String> place = new ArrayList<>(owner);
        place.addAll(from.parts());
        return place;
    }

    private static boolean constraint(Constraint constraint, List<String> place, FactTree facts) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().allMatch(part -> constraint(part, place, facts));
        }
        if (constraint instanceof Constraint.Any any) {
            for (Constraint part : any.parts()) {
                FactTree tried = facts.copy();
                if (constraint(part, place, tried)) {
                    facts.becomes(tried);
                    return true;
                }
            }
            return false;
        }
        Constraint.Test test = (Constraint.Test) constraint;
        if (test.left().variable() != null) {
            return false;
        }
        List<String> fact = new ArrayList<>(place);
        fact.addAll(test.left().parts());
        return switch (test.operator()) {
            case EQUAL -> test.right() instanceof Operand.Constant value && facts.one(fact, value.value());
            case IN ->
                test.right() instanceof Operand.Constants values
                        && facts.one(
                                fact,
                                Objects.requireNonNull(values.constants().get(0))
                                        .value());
            case CONTAINS -> test.right() instanceof Operand.Constant value && facts.among(fact, value.value());
            case NOT_EQUAL ->
                test.right() instanceof Operand.Constant value
                        && value.value() instanceof Boolean truth
                        && facts.one(fact, !truth);
            default -> false;
        };
    }
}
