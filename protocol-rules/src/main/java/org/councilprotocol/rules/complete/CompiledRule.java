package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.drl.Condition;
import org.councilprotocol.rules.drl.Condition.Pattern;
import org.councilprotocol.rules.drl.Condition.Quantified;
import org.councilprotocol.rules.drl.Constraint;
import org.councilprotocol.rules.drl.FactPath;
import org.councilprotocol.rules.drl.Operand;
import org.councilprotocol.rules.drl.Operator;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.Conclusion;
import org.councilprotocol.rules.pack.PackReader;
import org.councilprotocol.rules.pack.Rule;
import org.councilprotocol.rules.shape.ModelTypes;
import org.jspecify.annotations.Nullable;

/**
 * A rule made ready to be looked at often: every variable has a place in a frame, every path the places of its parts.
 * Immutable, and safe to share among threads.
 */
final class CompiledRule {

    final Rule rule;
    /** The norm that it speaks of; {@code null} where it concludes a term of no norm. */
    final @Nullable Norm norm;
    /** That norm's place in the document. */
    final int place;

    final Step[] steps;
    /** The way through its conditions, at whose end it has the first place. */
    final SharedStep way;
    /** The rules on that way: itself. */
    final List<CompiledRule> alone;

    /** The variables by their places; those of patterns within {@code exists} and {@code not} as well. */
    private final List<String> variables = new ArrayList<>();

    /** For a rule that concludes a term, the place of the variable that it is of; otherwise {@code -1}. */
    final int of;

    /** The place of the variable that its verdict is about; {@code -1} where it is about nothing in particular. */
    final int about;

    /** Whether its verdict is about a fact of that variable, and not about what the variable stands for. */
    final boolean aboutAFact;

    /** The facts that its conclusion copies. */
    private final Map<FactPath, CompiledPath> copied = new IdentityHashMap<>();

    /** What it says; {@code null} for a rule that concludes a term. */
    private final @Nullable Sayings sayings;

    /**
     * A rule made ready.
     *
     * @param catalogue has the norm that it speaks of
     * @param terms finds the terms it asks for, by their names
     */
    CompiledRule(Rule rule, Catalogue catalogue, Function<String, Term> terms) {
        this.rule = rule;
        this.norm = catalogue.norm(rule.norm());
        this.place = catalogue.place(rule.norm());
        this.steps = steps(rule.conditions(), terms);
        this.way = SharedStep.chain(steps);
        this.of = rule.conclusion() instanceof Conclusion.TermOf term ? variable(term.of()) : -1;
        rule.conclusion().facts().forEach(fact -> copied.put(fact, path(fact)));
        Conclusion.@Nullable VerdictOf verdict = rule.conclusion() instanceof Conclusion.VerdictOf of ? of : null;
        FactPath about = verdict == null ? null : verdict.about();
        this.about = about == null ? -1 : variable(String.valueOf(about.variable()));
        this.aboutAFact = about != null && !about.parts().isEmpty();
        PatternStep one = this.about < 0 ? null : pattern(this.about);
        if (one != null) {
            one.isAbout = true;
        }
        while (one != null) {
            one.leadsToAbout = true;
            one = one.from == null ? null : pattern(one.from.variable);
        }
        this.sayings = verdict == null ? null : new Sayings(rule, verdict);
        this.alone = List.of(this);
    }

    /** The pattern that finds what a variable stands for; {@code null} if none by itself does. */
    private @Nullable PatternStep pattern(int variable) {
        for (Step step : steps) {
            if (step instanceof PatternStep pattern && pattern.variable == variable) {
                return pattern;
            }
        }
        return null;
    }

    /** A term, with the rules that conclude it. */
    static final class Term {
        final int number;
        CompiledRule[] rules = {};
        /** How many variables the rule with the most of them has. */
        int variables;

        Term(int number) {
            this.number = number;
        }
    }

    /**
     * What a rule that gives a verdict says of a match.
     *
     * @param tree the tree that is explored, which knows the names made up
     */
    Outcome outcome(@Nullable Object[] match, Tree tree) {
        return Objects.requireNonNull(sayings).of(this, match, tree);
    }

    /** How many variables it has. */
    int variables() {
        return variables.size();
    }

    /** The place of a variable, or {@code -1} if there is none of this name. */
    int place(String variable) {
        return variables.indexOf(variable);
    }

    /** A condition. */
    sealed interface Step {
        Condition condition();
    }

    /** A pattern over facts. */
    static final class PatternStep implements Step {
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

        PatternStep(CompiledRule rule, Pattern pattern) {
            this.pattern = pattern;
            Class<?> wanted = ModelTypes.type(pattern.type());
            if (wanted == null) {
                throw new IllegalStateException("the model has no " + pattern.type());
            }
            this.type = wanted;
            this.fitting = ShapeTables.fitting(wanted);
            this.from = pattern.from() == null ? null : rule.path(pattern.from());
            this.variable = pattern.variable() == null ? -1 : rule.variable(pattern.variable());
            this.bound = pattern.bindings().stream()
                    .mapToInt(binding -> rule.variable(binding.variable()))
                    .toArray();
            this.boundTo = pattern.bindings().stream()
                    .map(binding -> rule.path(binding.path()))
                    .toArray(CompiledPath[]::new);
            this.checks = rule.checks(pattern.constraints());
        }

        @Override
        public Condition condition() {
            return pattern;
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
    static final class TermStep implements Step {
        final Pattern pattern;
        final Term term;
        /** The place of the variable that the term is to be of; {@code -1} where it may be of anything. */
        final int of;

        TermStep(CompiledRule rule, Pattern pattern, Term term) {
            this.pattern = pattern;
            this.term = term;
            int of = -1;
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Test test && test.right() instanceof Operand.Fact fact) {
                    of = rule.variable(String.valueOf(fact.path().variable()));
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

    /** {@code exists} or {@code not}. */
    static final class QuantifiedStep implements Step {
        final Quantified quantified;
        final Step[] steps;
        final SharedStep way;

        QuantifiedStep(Quantified quantified, Step[] steps) {
            this.quantified = quantified;
            this.steps = steps;
            this.way = SharedStep.chain(steps);
        }

        @Override
        public Condition condition() {
            return quantified;
        }
    }

    /** What a pattern asks of its fact. */
    sealed interface Check {}

    /** A comparison with one constant, or with another fact. */
    static final class Test implements Check {
        final CompiledPath left;
        final Operator operator;
        /** The constant; {@code null} where it is compared with a fact, or with several constants. */
        final @Nullable Object constant;
        /** The constants of {@code in}; {@code null} otherwise. */
        final @Nullable Collection<Object> constants;

        final @Nullable CompiledPath right;

        Test(CompiledRule rule, Constraint.Test test) {
            this.left = rule.path(test.left());
            this.operator = test.operator();
            this.constant = test.right() instanceof Operand.Constant one ? one.value() : null;
            this.constants = test.right() instanceof Operand.Constants several
                    ? several.constants().stream().map(Operand.Constant::value).toList()
                    : null;
            this.right = test.right() instanceof Operand.Fact fact ? rule.path(fact.path()) : null;
        }
    }

    /** All of these, or any. */
    static final class Several implements Check {
        final boolean all;
        final Check[] parts;

        Several(boolean all, Check[] parts) {
            this.all = all;
            this.parts = parts;
        }
    }

    // ------------------------------------------------------------------ making it

    private Step[] steps(List<? extends Condition> conditions, Function<String, Term> terms) {
        List<Step> made = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Quantified quantified) {
                made.add(new QuantifiedStep(quantified, steps(quantified.patterns(), terms)));
            } else if (condition instanceof Pattern pattern && pattern.isTerm()) {
                made.add(new TermStep(this, pattern, terms.apply(PackReader.termName(pattern))));
            } else if (condition instanceof Pattern pattern) {
                made.add(new PatternStep(this, pattern));
            } else {
                throw new IllegalStateException("a rule has one branch");
            }
        }
        return made.toArray(Step[]::new);
    }

    private Check[] checks(List<Constraint> constraints) {
        return constraints.stream().map(this::check).toArray(Check[]::new);
    }

    private Check check(Constraint constraint) {
        if (constraint instanceof Constraint.Test test) {
            return new Test(this, test);
        } else if (constraint instanceof Constraint.All all) {
            return new Several(true, checks(all.parts()));
        }
        return new Several(false, checks(((Constraint.Any) constraint).parts()));
    }

    /** The way to a fact that its conclusion copies. */
    CompiledPath copied(FactPath fact) {
        return Objects.requireNonNull(copied.get(fact), () -> "the conclusion copies no " + fact);
    }

    private CompiledPath path(FactPath path) {
        return new CompiledPath(path, this::variable);
    }

    private int variable(String name) {
        int place = variables.indexOf(name);
        if (place < 0) {
            place = variables.size();
            variables.add(name);
        }
        return place;
    }
}
