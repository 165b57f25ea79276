package org.councilprotocol.rules.internal.decide;

import java.util.List;
import java.util.function.ToIntFunction;
import org.councilprotocol.model.decision.Status;
import org.councilprotocol.rules.internal.decide.CompiledCondition.TermCondition;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.pack.Conclusion.Evidence;
import org.councilprotocol.rules.internal.pack.Conclusion.StatusOf;
import org.jspecify.annotations.Nullable;

/**
 * What shows whether what a rule says is kept, made ready to be looked at often. Immutable, and safe to share among
 * threads.
 *
 * @param word what it says of it
 * @param fact the fact that shows it, which the conclusion copies; {@code null} where a term does
 * @param term the term that shows it; {@code null} where a fact does
 */
record CompiledStatus(
        StatusOf.Word word,
        @Nullable FactPath fact,
        @Nullable TermCondition term) {

    static final CompiledStatus[] NONE = {};

    /** Each of these made ready. */
    static CompiledStatus[] of(List<StatusOf> statuses, Variables variables, ToIntFunction<String> terms, Position at) {
        return statuses.isEmpty()
                ? NONE
                : statuses.stream().map(each -> of(each, variables, terms, at)).toArray(CompiledStatus[]::new);
    }

    private static CompiledStatus of(StatusOf status, Variables variables, ToIntFunction<String> terms, Position at) {
        if (status.evidence() instanceof Evidence.ByFact shown) {
            return new CompiledStatus(status.word(), shown.fact(), null);
        }
        Evidence.ByTerm shown = (Evidence.ByTerm) status.evidence();
        Condition.Pattern asked = new Condition.Pattern(
                null,
                "Term",
                List.of(
                        new Constraint.Test(
                                new FactPath(null, List.of("name"), at),
                                Operator.EQUAL,
                                new Operand.Constant(shown.name(), '"' + shown.name() + '"', at)),
                        new Constraint.Test(
                                new FactPath(null, List.of("of"), at),
                                Operator.EQUAL,
                                new Operand.Fact(new FactPath(shown.of(), List.of(), at)))),
                List.of(),
                null,
                at);
        return new CompiledStatus(
                status.word(), null, new TermCondition(asked, terms.applyAsInt(shown.name()), variables));
    }

    /** What it shows where the fact is so, is not so, or is not told. */
    Status shows(Truth told) {
        return switch (word) {
            case DONE_IF -> told == Truth.TRUE ? Status.KEPT : Status.DUE;
            case BROKEN_IF -> bound(told, Truth.TRUE);
            case BROKEN_UNLESS -> bound(told, Truth.FALSE);
        };
    }

    private static Status bound(Truth told, Truth broken) {
        return told == Truth.UNKNOWN ? Status.NOT_TOLD : told == broken ? Status.BROKEN : Status.KEPT;
    }
}
