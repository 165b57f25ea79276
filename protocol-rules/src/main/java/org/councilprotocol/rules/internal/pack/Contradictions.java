package org.councilprotocol.rules.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Condition.Quantified;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Constraint.All;
import org.councilprotocol.rules.internal.language.Constraint.Any;
import org.councilprotocol.rules.internal.language.Constraint.Test;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.jspecify.annotations.Nullable;

/** Finds conditions that can never hold, that always hold, or that say again what stands there already. */
final class Contradictions {

    /** What tells of a defect: where, what is wrong, what to write. */
    private final ConclusionReader.Report report;
    /** The fact that a comparison looks at. */
    private final Function<Test, Looked> looked;
    /** Comparisons that stand nowhere, each with the one that it is the opposite of. */
    private final Map<Test, Test> opposites = new IdentityHashMap<>();

    /**
     * A fact that a comparison looks at.
     *
     * @param key the same for the same fact, however the rule comes to it
     * @param type its type, or that of its elements
     */
    record Looked(String key, Class<?> type) {}

    private Contradictions(ConclusionReader.Report report, Function<Test, Looked> looked) {
        this.report = report;
        this.looked = looked;
    }

    /** Looks through the conditions of a verified rule, none of which is an {@code or}. */
    static void find(List<Condition> conditions, Function<Test, Looked> looked, ConclusionReader.Report report) {
        Contradictions contradictions = new Contradictions(report, looked);
        if (contradictions.patterns(conditions)) {
            contradictions.comparisons(conditions);
        }
    }

    /** Whole patterns against one another; whether they are sound. */
    private boolean patterns(List<Condition> conditions) {
        Set<String> wanted = new HashSet<>();
        Set<String> unwanted = new HashSet<>();
        boolean sound = true;
        for (Condition condition : conditions) {
            boolean there = !(condition instanceof Quantified q) || q.wanted();
            String text = bare(condition);
            if ((there ? unwanted : wanted).contains(text)) {
                report.defect(
                        condition.at(),
                        "the rule asks for " + text + " and for its absence",
                        "leave out one of the two");
                sound = false;
            } else if (!(there ? wanted : unwanted).add(text) && isRepeatable(condition)) {
                report.defect(condition.at(), "the same condition stands there already", "leave it out");
                sound = false;
            }
        }
        return sound;
    }

    /** Two patterns over a list, each with a variable, can mean two elements of it. */
    private static boolean isRepeatable(Condition condition) {
        return !(condition instanceof Pattern pattern)
                || pattern.isTerm()
                || pattern.variable() == null
                || pattern.variable().startsWith("$_");
    }

    private static String bare(Condition condition) {
        if (condition instanceof Pattern p) {
            return new Pattern(null, p.type(), p.constraints(), List.of(), p.from(), p.at()).toString();
        } else if (condition instanceof Quantified q && q.patterns().size() == 1) {
            return bare(q.patterns().get(0));
        }
        return condition.toString();
    }

    private void comparisons(List<Condition> conditions) {
        List<Test> known = new ArrayList<>();
        List<Any> choices = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Pattern pattern && !pattern.isTerm()) {
                pattern.constraints().forEach(constraint -> sort(constraint, known, choices));
            }
        }
        if (!told(known)) {
            choices.forEach(choice -> alternatives(choice, known));
        }
        for (Condition condition : conditions) {
            if (condition instanceof Quantified quantified) {
                List<Test> inner = new ArrayList<>(known);
                List<Any> innerChoices = new ArrayList<>();
                quantified.patterns().stream()
                        .filter(pattern -> !pattern.isTerm())
                        .forEach(pattern ->
                                pattern.constraints().forEach(constraint -> sort(constraint, inner, innerChoices)));
                if (!told(inner.subList(known.size(), inner.size())) && impossible(inner) == null) {
                    innerChoices.forEach(choice -> alternatives(choice, inner));
                } else if (inner.size() > known.size() && impossible(known) == null) {
                    Test wrong = impossible(inner);
                    if (wrong != null && impossible(inner.subList(known.size(), inner.size())) == null) {
                        report.defect(
                                wrong.left().at(),
                                wrong + " can never hold beside the other conditions",
                                "leave out one of the two");
                    }
                }
            }
        }
    }

    private static void sort(Constraint constraint, List<Test> known, List<Any> choices) {
        if (constraint instanceof Test test) {
            known.add(test);
        } else if (constraint instanceof All all) {
            all.parts().forEach(part -> sort(part, known, choices));
        } else if (constraint instanceof Any any) {
            choices.add(any);
        }
    }

    /** Whether something is wrong with these, which are to hold together; it is told. */
    private boolean told(List<Test> together) {
        Test wrong = impossible(together);
        if (wrong != null) {
            report.defect(
                    wrong.left().at(),
                    wrong + " can never hold beside the other conditions",
                    "a rule for each case, or || between them");
            return true;
        }
        Set<String> there = new LinkedHashSet<>();
        for (Test test : together) {
            if (!there.add(looked.apply(test).key() + " " + test.operator() + " " + test.right())) {
                report.defect(test.left().at(), test + " stands there already", "leave it out");
                return true;
            }
        }
        return false;
    }

    private void alternatives(Any choice, List<Test> known) {
        List<Test> negated = new ArrayList<>(known);
        boolean single = true;
        for (Constraint part : choice.parts()) {
            List<Test> together = new ArrayList<>(known);
            sort(part, together, new ArrayList<>());
            Test wrong = impossible(together);
            if (wrong != null) {
                report.defect(
                        first(part).left().at(),
                        part + " can never hold beside the other conditions",
                        "leave this alternative out");
                return;
            }
            single &= part instanceof Test;
            if (part instanceof Test test && Constraint.not(test) instanceof Test opposite) {
                opposites.put(opposite, test);
                negated.add(opposite);
            }
        }
        if (single && impossible(negated) != null) {
            report.defect(
                    first(choice).left().at(), choice + " always holds", "leave it out: it asks nothing of the fact");
        }
    }

    private static Test first(Constraint constraint) {
        if (constraint instanceof Test test) {
            return test;
        }
        return first(
                constraint instanceof All all
                        ? all.parts().get(0)
                        : ((Any) constraint).parts().get(0));
    }

    /** The first comparison that cannot hold beside those before it; {@code null} if all can. */
    private @Nullable Test impossible(List<Test> tests) {
        Map<String, Values> values = new HashMap<>();
        Set<String> between = new HashSet<>();
        for (Test test : tests) {
            Looked fact = looked.apply(opposites.getOrDefault(test, test));
            if (test.right() instanceof Operand.Fact other) {
                String sides = fact.key() + " " + other;
                if (between.contains(test.operator().negated() + " " + sides)) {
                    return test;
                }
                between.add(test.operator() + " " + sides);
            } else if (!values.computeIfAbsent(fact.key(), key -> new Values(fact.type(), test.operator()))
                    .narrowedBy(test)) {
                return test;
            }
        }
        return null;
    }

    /** The values that comparisons leave to a fact. */
    private static final class Values {

        private @Nullable Set<Object> left;
        private final Set<Object> excluded = new HashSet<>();
        private final Set<Object> contained = new HashSet<>();
        private final Set<Object> missing = new HashSet<>();
        private long least = Integer.MIN_VALUE;
        private long most = Integer.MAX_VALUE;

        Values(Class<?> type, Operator operator) {
            if (!operator.looksInto()) {
                this.left = type == Boolean.class
                        ? Set.of(true, false)
                        : type.isEnum() ? new HashSet<>(Arrays.asList(type.getEnumConstants())) : null;
            }
        }

        /** Whether a value is left. */
        boolean narrowedBy(Test test) {
            Set<Object> named = new HashSet<>();
            if (test.right() instanceof Operand.Constants constants) {
                constants.constants().forEach(constant -> named.add(countable(constant.value())));
            } else if (test.right() instanceof Operand.Constant constant) {
                named.add(countable(constant.value()));
            }
            switch (test.operator()) {
                case EQUAL, IN -> keep(named);
                case NOT_EQUAL, NOT_IN -> excluded.addAll(named);
                case CONTAINS -> contained.addAll(named);
                case NOT_CONTAINS -> missing.addAll(named);
                case LESS -> most = Math.min(most, number(named) - 1);
                case LESS_OR_EQUAL -> most = Math.min(most, number(named));
                case MORE -> least = Math.max(least, number(named) + 1);
                case MORE_OR_EQUAL -> least = Math.max(least, number(named));
                default -> {
                    return true;
                }
            }
            return !isEmpty();
        }

        private void keep(Set<Object> named) {
            Set<Object> kept = new HashSet<>(named);
            if (left != null) {
                kept.retainAll(left);
            }
            left = kept;
        }

        /** The value; of a day its number. */
        private static Object countable(Object value) {
            return value instanceof LocalDate day ? Integer.valueOf((int) day.toEpochDay()) : value;
        }

        private static long number(Set<Object> named) {
            return (Integer) named.iterator().next();
        }

        private boolean isEmpty() {
            if (least > most || contained.stream().anyMatch(missing::contains)) {
                return true;
            }
            Set<Object> possible = left;
            return possible != null
                    ? possible.stream()
                            .noneMatch(value -> !excluded.contains(value)
                                    && (!(value instanceof Integer number) || number >= least && number <= most))
                    : most - least < excluded.size()
                            && java.util.stream.LongStream.rangeClosed(least, most)
                                    .allMatch(number -> excluded.contains((int) number));
        }
    }
}
