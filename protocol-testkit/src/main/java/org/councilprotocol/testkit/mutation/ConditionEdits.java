package org.councilprotocol.testkit.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Condition.Quantified;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Constraint.All;
import org.councilprotocol.rules.internal.language.Constraint.Any;
import org.councilprotocol.rules.internal.language.Constraint.Test;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operand.Constant;
import org.councilprotocol.rules.internal.language.Operand.Constants;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.jspecify.annotations.Nullable;

/** Every small change of a condition; whether a rule can have it is for the rule's verification to say. */
final class ConditionEdits {

    private ConditionEdits() {}

    /**
     * The changes of one condition of a rule.
     *
     * @param first whether it is the situation, which a rule cannot do without
     * @param situation the variable of the situation: there is only one, so whose term is asked for makes no difference
     *     where it is the situation's
     */
    static List<Edit<Condition>> of(Condition condition, boolean first, String situation) {
        List<Edit<Condition>> edits = new ArrayList<>();
        if (!first) {
            edits.add(Edit.drop(MutationKind.DROP_CONDITION, condition));
            edits.add(Edit.change(MutationKind.NEGATE, condition, opposite(condition)));
        }
        if (condition instanceof Pattern pattern) {
            pattern(pattern, situation).forEach(edit -> edits.add(edit.within(ConditionEdits::whole)));
        } else if (condition instanceof Quantified quantified) {
            quantified(quantified, situation, edits);
        }
        return edits;
    }

    private static Condition whole(@Nullable Pattern pattern) {
        if (pattern == null) {
            throw new AssertionError();
        }
        return pattern;
    }

    private static Condition opposite(Condition condition) {
        if (condition instanceof Quantified quantified) {
            return new Quantified(!quantified.wanted(), quantified.patterns(), quantified.at());
        }
        Pattern pattern = (Pattern) condition;
        Pattern unnamed = new Pattern(
                null, pattern.type(), pattern.constraints(), pattern.bindings(), pattern.from(), pattern.at());
        return new Quantified(false, List.of(unnamed), pattern.at());
    }

    private static void quantified(Quantified quantified, String situation, List<Edit<Condition>> edits) {
        List<Pattern> patterns = quantified.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            int place = i;
            List<Edit<Pattern>> inside = new ArrayList<>(pattern(patterns.get(i), situation));
            if (patterns.size() > 1) {
                inside.add(Edit.drop(MutationKind.DROP_CONDITION, patterns.get(i)));
            }
            inside.forEach(edit -> edits.add(edit.within(
                    to -> new Quantified(quantified.wanted(), replaced(patterns, place, to), quantified.at()))));
        }
    }

    private static List<Edit<Pattern>> pattern(Pattern pattern, String situation) {
        List<Edit<Pattern>> edits = new ArrayList<>();
        wider(pattern.type())
                .forEach(type -> edits.add(new Edit<>(
                        MutationKind.WIDEN,
                        "any " + type + " instead of " + pattern.type(),
                        new Pattern(
                                pattern.variable(),
                                type,
                                pattern.constraints(),
                                pattern.bindings(),
                                pattern.from(),
                                pattern.at()))));
        for (int i = 0; i < pattern.constraints().size(); i++) {
            int place = i;
            Constraint constraint = pattern.constraints().get(i);
            if (!(pattern.isTerm() && (isName(constraint) || isOf(constraint, situation)))) {
                constraint(constraint, !pattern.isTerm())
                        .forEach(edit -> edits.add(edit.within(to -> new Pattern(
                                pattern.variable(),
                                pattern.type(),
                                replaced(pattern.constraints(), place, to),
                                pattern.bindings(),
                                pattern.from(),
                                pattern.at()))));
            }
        }
        return edits;
    }

    private static boolean isName(Constraint constraint) {
        return constraint instanceof Test test && test.left().toString().equals("name");
    }

    private static boolean isOf(Constraint constraint, String variable) {
        return constraint instanceof Test test && test.right().toString().equals(variable);
    }

    /** The types of the model that permit this one and others. */
    private static List<String> wider(String simpleName) {
        Class<?> type = ModelTypes.type(simpleName);
        return type == null
                ? List.of()
                : List.of(type.getInterfaces()).stream()
                        .filter(each -> each.isSealed() && each != Situation.class)
                        .map(Class::getSimpleName)
                        .filter(name -> ModelTypes.type(name) != null)
                        .toList();
    }

    // ------------------------------------------------------------------ constraints

    private static List<Edit<Constraint>> constraint(Constraint constraint, boolean changeable) {
        List<Edit<Constraint>> edits = new ArrayList<>();
        edits.add(Edit.drop(MutationKind.DROP_CONSTRAINT, constraint));
        if (changeable) {
            edits.add(Edit.change(MutationKind.NEGATE, constraint, Constraint.not(constraint)));
            if (constraint instanceof Test test) {
                test(test, edits);
            } else if (constraint instanceof All all) {
                parts(all.parts(), edits, All::new);
            } else if (constraint instanceof Any any) {
                parts(any.parts(), edits, Any::new);
            }
        }
        return edits;
    }

    private static void parts(
            List<Constraint> parts,
            List<Edit<Constraint>> edits,
            java.util.function.Function<List<Constraint>, Constraint> joined) {
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            constraint(parts.get(i), true)
                    .forEach(edit -> edits.add(edit.within(to -> {
                        List<Constraint> left = replaced(parts, place, to);
                        return left.size() == 1 ? left.get(0) : joined.apply(left);
                    })));
        }
    }

    private static void test(Test test, List<Edit<Constraint>> edits) {
        if (test.right() instanceof Constant constant) {
            constant(test, constant, edits);
        } else if (test.right() instanceof Constants constants) {
            list(test, constants, edits);
        }
        Operator other =
                switch (test.operator()) {
                    case LESS -> Operator.LESS_OR_EQUAL;
                    case LESS_OR_EQUAL -> Operator.LESS;
                    case MORE -> Operator.MORE_OR_EQUAL;
                    case MORE_OR_EQUAL -> Operator.MORE;
                    default -> test.operator();
                };
        if (other != test.operator()) {
            edits.add(Edit.change(MutationKind.BOUNDARY, test, new Test(test.left(), other, test.right())));
        }
    }

    private static void constant(Test test, Constant constant, List<Edit<Constraint>> edits) {
        if (constant.value() instanceof LocalDate day) {
            for (LocalDate beside : List.of(day.minusDays(1), day.plusDays(1))) {
                edits.add(change(
                        MutationKind.BOUNDARY,
                        test,
                        new Constant(beside, "LocalDate.parse(\"" + beside + "\")", constant.at())));
            }
        } else if (constant.value() instanceof Integer number) {
            for (int beside : new int[] {number - 1, number + 1}) {
                if (beside >= 0) {
                    edits.add(change(
                            MutationKind.BOUNDARY, test, new Constant(beside, String.valueOf(beside), constant.at())));
                }
            }
        } else {
            Constant other = other(constant, Set.of(constant.value()));
            if (other != null) {
                edits.add(change(MutationKind.SWAP_CONSTANT, test, other));
            }
        }
    }

    private static void list(Test test, Constants constants, List<Edit<Constraint>> edits) {
        List<Constant> values = constants.constants();
        if (values.size() > 1) {
            for (int i = 0; i < values.size(); i++) {
                edits.add(change(MutationKind.WIDEN, test, new Constants(replaced(values, i, null))));
            }
        }
        Constant other = other(
                values.get(values.size() - 1),
                values.stream().map(Constant::value).toList());
        if (other != null) {
            List<Constant> more = new ArrayList<>(values);
            more.add(other);
            edits.add(change(MutationKind.WIDEN, test, new Constants(more)));
        }
    }

    private static Edit<Constraint> change(MutationKind kind, Test test, Operand right) {
        return Edit.change(kind, test, new Test(test.left(), test.operator(), right));
    }

    /** The constant of the same type that follows, round and round, and is not taken; {@code null} if there is none. */
    private static @Nullable Constant other(Constant constant, Collection<Object> taken) {
        Object value = constant.value();
        List<Named> named = value instanceof Named
                ? ModelTypes.constants(value.getClass()).values().stream()
                        .map(Named.class::cast)
                        .toList()
                : List.of();
        List<?> all = value instanceof Enum<?> e ? List.of(e.getDeclaringClass().getEnumConstants()) : named;
        Object next = next(all, value, taken);
        if (next == null) {
            return null;
        }
        String type = next instanceof Enum<?> e
                ? e.getDeclaringClass().getSimpleName()
                : next.getClass().getSimpleName();
        return new Constant(next, type + "." + javaName(next), constant.at());
    }

    private static String javaName(Object constant) {
        return constant instanceof Enum<?> e
                ? e.name()
                : ModelTypes.constants(constant.getClass()).entrySet().stream()
                        .filter(entry -> entry.getValue().equals(constant))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
    }

    /** The value that follows this one, round and round, and is not taken; {@code null} if there is none. */
    static <T> @Nullable T next(List<? extends T> all, T value, Collection<?> taken) {
        int from = all.indexOf(value) + 1;
        for (int i = 0; i < all.size(); i++) {
            T next = all.get((from + i) % all.size());
            if (!next.equals(value) && !taken.contains(next)) {
                return next;
            }
        }
        return null;
    }

    /** The list with another element in this place, or with none. */
    static <T> List<T> replaced(List<T> list, int place, @Nullable T with) {
        List<T> changed = new ArrayList<>(list);
        if (with == null) {
            changed.remove(place);
        } else {
            changed.set(place, with);
        }
        return changed;
    }
}
