package org.councilprotocol.rules.internal.decide;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.internal.decide.CompiledCondition.Branch;
import org.councilprotocol.rules.internal.decide.CompiledCondition.PatternCondition;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.pack.Conclusion;
import org.councilprotocol.rules.internal.pack.Rule;
import org.councilprotocol.rules.pack.Catalogue;
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

    final CompiledCondition[] conditions;
    /** The way through its conditions, at whose end it has the first place. */
    final Branch way;
    /** The rules on that way: itself. */
    final List<CompiledRule> alone;

    private final Variables variables;

    /** For a rule that concludes a term, the place of the variable that it is of; otherwise {@code -1}. */
    final int of;

    /** The place of the variable that its verdict is about; {@code -1} where it is about nothing in particular. */
    final int about;

    /** Whether its verdict is about a fact of that variable, and not about what the variable stands for. */
    final boolean aboutAFact;

    /** The facts that its conclusion copies. */
    final CopiedFacts copied;

    /** What shows whether what it says is kept. */
    final CompiledStatus[] statuses;

    /** What it says; {@code null} for a rule that concludes a term. */
    private final @Nullable OutcomeTemplate template;

    /**
     * A rule made ready.
     *
     * @param catalogue has the norm that it speaks of
     * @param terms numbers the terms it asks for, by their names
     * @param readings the readings of the pack
     */
    CompiledRule(Rule rule, Catalogue catalogue, ToIntFunction<String> terms, Readings readings) {
        this.rule = rule;
        this.norm = catalogue.norm(rule.norm());
        this.place = catalogue.place(rule.norm());
        this.variables = new Variables(rule.types());
        this.conditions = CompiledCondition.of(rule.conditions(), variables, terms, readings);
        this.way = Branch.chain(conditions);
        this.of = rule.conclusion() instanceof Conclusion.TermOf term ? variables.place(term.of()) : -1;
        this.copied = new CopiedFacts(rule.conclusion(), conditions, variables);
        Conclusion.@Nullable VerdictOf verdict = rule.conclusion() instanceof Conclusion.VerdictOf of ? of : null;
        FactPath about = verdict == null ? null : verdict.about();
        this.about = about == null ? -1 : variables.place(String.valueOf(about.variable()));
        this.aboutAFact = about != null && !about.parts().isEmpty();
        PatternCondition one = this.about < 0 ? null : pattern(this.about);
        if (one != null) {
            one.setAbout();
        }
        while (one != null) {
            one.setLeadsToAbout();
            one = one.from == null ? null : pattern(one.from.variable);
        }
        this.statuses = verdict == null
                ? CompiledStatus.NONE
                : CompiledStatus.of(verdict.statuses(), variables, terms, rule.at());
        this.template = verdict == null ? null : new OutcomeTemplate(rule, verdict, copied);
        this.alone = List.of(this);
    }

    /** The pattern that finds what a variable stands for; {@code null} if none by itself does. */
    private @Nullable PatternCondition pattern(int variable) {
        for (CompiledCondition each : conditions) {
            if (each instanceof PatternCondition pattern && pattern.variable == variable) {
                return pattern;
            }
        }
        return null;
    }

    /**
     * What a rule that gives a verdict says of a match.
     *
     * @param tree the tree that is explored, which knows the names made up
     */
    Outcome outcome(@Nullable Object[] match, Tree tree) {
        return Objects.requireNonNull(template).of(match, tree);
    }

    /** Where what it says stands in a decision; {@code null} for a rule that concludes a term. */
    @Nullable
    Kind kind() {
        return rule.conclusion() instanceof Conclusion.VerdictOf verdict ? verdict.kind() : null;
    }

    /** What is to be done by what it says. */
    Act act() {
        return ((Conclusion.VerdictOf) rule.conclusion()).act();
    }

    /** Whether it is about such a situation. */
    boolean isAbout(Node situation) {
        return rule.situation().isAssignableFrom(situation.shape.type());
    }

    /** How many variables it has. */
    int variables() {
        return variables.count();
    }
}
