package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Condition.Quantified;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.pack.PackReader;
import org.jspecify.annotations.Nullable;

/** A condition of a rule made ready to be looked at often. */
sealed interface CompiledCondition {

    /** The condition as it is written. */
    Condition condition();

    /**
     * Conditions made ready.
     *
     * @param terms numbers the terms asked for, by their names
     * @param readings the readings that may be asked for
     */
    static CompiledCondition[] of(
            List<? extends Condition> conditions, Variables variables, ToIntFunction<String> terms, Readings readings) {
        List<CompiledCondition> made = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Quantified quantified) {
                made.add(new QuantifiedCondition(quantified, of(quantified.patterns(), variables, terms, readings)));
            } else if (condition instanceof Pattern pattern && pattern.isTerm()) {
                made.add(new TermCondition(pattern, terms.applyAsInt(PackReader.termName(pattern)), variables));
            } else if (condition instanceof Pattern pattern && pattern.isReading()) {
                made.add(new ReadingCondition(pattern, readings.of(PackReader.termName(pattern))));
            } else if (condition instanceof Pattern pattern) {
                made.add(new PatternCondition(pattern, variables));
            } else {
                throw new IllegalStateException("a rule has one branch");
            }
        }
        return made.toArray(CompiledCondition[]::new);
    }

    /** A pattern over facts. */
    final class PatternCondition implements CompiledCondition {
        final Pattern pattern;
        final @Nullable CompiledPath from;
        final int variable;
        final int[] bound;
        final CompiledPath[] boundTo;
        final Check[] checks;
        final Class<?> type;
        /** Whether its rule's verdict is about the fact that it finds; told once the whole rule is made ready. */
        private boolean isAbout;
        /** Whether what it finds is that, or has it. */
        private boolean leadsToAbout;
        /** By the number of a shape, whether it is of that type. */
        private final boolean[] fitting;

        PatternCondition(Pattern pattern, Variables variables) {
            this.pattern = pattern;
            Class<?> wanted = variables.types().type(pattern.type());
            if (wanted == null) {
                throw new IllegalStateException("there is no type " + pattern.type());
            }
            this.type = wanted;
            this.fitting = variables.types().tables().fitting(wanted);
            this.from = pattern.from() == null ? null : new CompiledPath(pattern.from(), variables);
            this.variable = pattern.variable() == null ? -1 : variables.place(pattern.variable());
            this.bound = pattern.bindings().stream()
                    .mapToInt(binding -> variables.place(binding.variable()))
                    .toArray();
            this.boundTo = pattern.bindings().stream()
                    .map(binding -> new CompiledPath(binding.path(), variables))
                    .toArray(CompiledPath[]::new);
            this.checks = Check.of(pattern.constraints(), variables);
        }

        @Override
        public Condition condition() {
            return pattern;
        }

        /** Says that its rule's verdict is about the fact that it finds. */
        void setAbout() {
            isAbout = true;
        }

        /** Says that what it finds is what its rule's verdict is about, or has it. */
        void setLeadsToAbout() {
            leadsToAbout = true;
        }

        /** Whether its rule's verdict is about the fact that it finds. */
        boolean isAbout() {
            return isAbout;
        }

        /** Whether what its rule's verdict is about is found in what it finds, or is that. */
        boolean leadsToAbout() {
            return leadsToAbout;
        }

        /** Whether a fact is of the type that it asks for. */
        boolean fits(Object fact) {
            if (!(fact instanceof Node node)) {
                return type.isInstance(fact);
            }
            return fitting[node.shape.number()];
        }
    }

    /** A pattern over a term. */
    final class TermCondition implements CompiledCondition {
        final Pattern pattern;
        /** The number of the term. */
        final int term;

        /** The place of the variable that the term is to be of; {@code -1} where it may be of anything. */
        final int of;

        TermCondition(Pattern pattern, int term, Variables variables) {
            this.pattern = pattern;
            this.term = term;
            int of = -1;
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Test test && test.right() instanceof Operand.Fact fact) {
                    of = variables.place(String.valueOf(fact.path().variable()));
                    break;
                }
            }
            this.of = of;
        }

        @Override
        public Condition condition() {
            return pattern;
        }
    }

    /**
     * A pattern over a reading of the document.
     *
     * @param choice the reading
     */
    record ReadingCondition(Pattern pattern, ReadingChoice choice) implements CompiledCondition {
        @Override
        public Condition condition() {
            return pattern;
        }
    }

    /** {@code exists} or {@code not}. */
    final class QuantifiedCondition implements CompiledCondition {
        final Quantified quantified;
        final CompiledCondition[] conditions;
        /** The way through these. */
        final Branch way;

        QuantifiedCondition(Quantified quantified, CompiledCondition[] conditions) {
            this.quantified = quantified;
            this.conditions = conditions;
            this.way = Branch.chain(conditions);
        }

        @Override
        public Condition condition() {
            return quantified;
        }
    }

    /**
     * A condition on the way through those of one rule or of several, with what may come next. Safe to share among
     * threads once made.
     */
    final class Branch {

        static final Check[] NO_CHECKS = {};

        /** The condition; {@code null} where the way begins, before every condition. */
        final @Nullable CompiledCondition condition;

        /** What of its pattern is asked here: all of it, or nothing where that follows check by check. */
        final Check[] checks;

        /** Whether only the checks are meant, of a fact that the pattern has found before. */
        final boolean checksOnly;

        Branch[] next = {};
        /** The rules, by their places, all of whose conditions lie on the way up to here. */
        int[] ends = {};

        Branch(@Nullable CompiledCondition condition, Check[] checks, boolean checksOnly) {
            this.condition = condition;
            this.checks = checks;
            this.checksOnly = checksOnly;
        }

        /** Where a way begins. */
        static Branch start() {
            return new Branch(null, NO_CHECKS, false);
        }

        /** The way through these conditions alone, one after another. */
        static Branch chain(CompiledCondition[] conditions) {
            Branch root = start();
            Branch last = root;
            for (CompiledCondition each : conditions) {
                last = last.add(
                        new Branch(each, each instanceof PatternCondition pattern ? pattern.checks : NO_CHECKS, false));
            }
            last.addEnd(0);
            return root;
        }

        /** Adds what may come next. */
        Branch add(Branch branch) {
            next = Arrays.copyOf(next, next.length + 1);
            next[next.length - 1] = branch;
            return branch;
        }

        /** Adds a rule of which this is the last condition. */
        void addEnd(int rule) {
            ends = Arrays.copyOf(ends, ends.length + 1);
            ends[ends.length - 1] = rule;
        }
    }
}
