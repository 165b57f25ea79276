package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Binding;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Condition.Quantified;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.jspecify.annotations.Nullable;

/**
 * Makes one pattern of all that a case of a rule asks of its situation: {@code $s : Situation()} and
 * {@code GroupAdvice( this == $s, … )} are {@code $s : GroupAdvice( … )}.
 */
final class Heads {

    private final RuleDefects defects;
    private final PatternChecker patternChecker;

    Heads(RuleDefects defects, PatternChecker patternChecker) {
        this.defects = defects;
        this.patternChecker = patternChecker;
    }

    /** The situation that a pattern is asked to be, where it is asked that; {@code null} where it is not. */
    static Constraint.@Nullable Test identity(Pattern pattern) {
        if (pattern.from() != null || pattern.isTerm()) {
            return null;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test
                    && test.left().variable() == null
                    && test.left().parts().isEmpty()
                    && test.right() instanceof Operand.Fact fact
                    && fact.path().variable() != null) {
                return test;
            }
        }
        return null;
    }

    /** The conditions of a case, each pattern of its situation taken into the first; what is wrong is told. */
    List<Condition> merged(List<Condition> conditions) {
        if (conditions.isEmpty() || !(conditions.get(0) instanceof Pattern first) || first.from() != null) {
            return conditions;
        }
        Pattern head = first;
        List<Condition> others = new ArrayList<>();
        Set<String> foundLater = new HashSet<>();
        for (Condition condition : conditions.subList(1, conditions.size())) {
            Constraint.Test identity = condition instanceof Pattern pattern ? identity(pattern) : null;
            if (identity != null) {
                head = merged(head, (Pattern) condition, identity, foundLater);
                continue;
            }
            if (condition instanceof Pattern pattern) {
                foundLater.addAll(names(pattern));
            } else if (condition instanceof Quantified quantified) {
                quantified.patterns().forEach(this::within);
            }
            others.add(condition);
        }
        others.add(0, head);
        return others;
    }

    private Pattern merged(Pattern head, Pattern other, Constraint.Test identity, Set<String> foundLater) {
        FactPath of = ((Operand.Fact) identity.right()).path();
        if (!isHead(head, of, identity)) {
            return head;
        }
        if (other.variable() != null) {
            defects.add(
                    other.at(),
                    "the situation " + of + " gets a second name",
                    other.type() + "( this == " + of + ", … ), without a name before it");
        }
        List<Constraint> constraints = new ArrayList<>(head.constraints());
        other.constraints().stream()
                .filter(constraint -> constraint != identity)
                .forEach(constraint -> {
                    comparesEarlier(constraint, foundLater);
                    constraints.add(constraint);
                });
        List<Binding> bindings = new ArrayList<>(head.bindings());
        bindings.addAll(other.bindings());
        return new Pattern(head.variable(), type(head, other), constraints, bindings, null, head.at());
    }

    private boolean isHead(Pattern head, FactPath of, Constraint.Test identity) {
        if (identity.operator() == Operator.EQUAL
                && of.parts().isEmpty()
                && String.valueOf(of.variable()).equals(head.variable())) {
            return true;
        }
        if (defects.rule().whole()) {
            String situation = head.variable() == null ? "$s" : head.variable();
            defects.add(
                    identity.left().at(),
                    "'" + identity + "' does not name the situation with which the rule starts",
                    head.variable() == null
                            ? "$s : " + head.type() + "( … ) as the first condition, and this == $s here"
                            : "this == " + situation);
        }
        return false;
    }

    /** The narrower of the two types; where neither is, that is told. */
    private String type(Pattern head, Pattern other) {
        Class<?> first = ModelTypes.type(head.type());
        Class<?> second = patternChecker.type(other);
        if (first == null || second == null || first.isAssignableFrom(second)) {
            return second == null ? head.type() : other.type();
        }
        if (!second.isAssignableFrom(first)) {
            defects.add(
                    other.at(),
                    Situation.class.isAssignableFrom(second)
                            ? "no situation is taken to be both " + head.type() + " and " + other.type()
                            : other.type() + " is no situation",
                    "$s : Situation() first, and one branch of an 'or' for each kind of situation");
        }
        return head.type();
    }

    /** Comparisons with what is found only after the situation belong where that is found. */
    private void comparesEarlier(Constraint constraint, Set<String> foundLater) {
        if (constraint instanceof Constraint.Test test) {
            compared(test.left(), foundLater);
            if (test.right() instanceof Operand.Fact fact) {
                compared(fact.path(), foundLater);
            }
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> comparesEarlier(part, foundLater));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> comparesEarlier(part, foundLater));
        }
    }

    private void compared(FactPath path, Set<String> foundLater) {
        if (path.variable() != null && foundLater.contains(path.variable())) {
            defects.add(
                    path.at(),
                    "the situation is compared with " + path + ", which is found after it",
                    "a name for the fact of the situation, and the comparison where " + path.variable() + " is found");
        }
    }

    /** Of the situation itself there is no {@code not} or {@code exists}. */
    private void within(Pattern pattern) {
        if (identity(pattern) != null) {
            defects.add(
                    pattern.at(),
                    "'not' or 'exists' asks for the situation itself",
                    "the pattern by itself, with the opposite comparisons for 'not'");
        }
    }

    private static List<String> names(Pattern pattern) {
        List<String> names = new ArrayList<>();
        if (pattern.variable() != null) {
            names.add(pattern.variable());
        }
        pattern.bindings().forEach(binding -> names.add(binding.variable()));
        return names;
    }
}
