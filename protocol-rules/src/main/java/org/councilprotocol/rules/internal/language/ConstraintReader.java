package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.councilprotocol.rules.internal.language.Constraint.All;
import org.councilprotocol.rules.internal.language.Constraint.Any;
import org.councilprotocol.rules.internal.language.Constraint.Test;
import org.jspecify.annotations.Nullable;

/** Reads what a pattern asks of its fact: comparisons, and how they are joined. */
final class ConstraintReader {

    /** What stands after a comparison. */
    private static final Set<String> AFTER = Set.of(",", ")", "&&", "||");

    private final TokenCursor tokens;
    private final Nesting nesting;
    private final PathReader paths;
    private final ValueReader values;

    ConstraintReader(TokenCursor tokens, Nesting nesting, PathReader paths, ValueReader values) {
        this.tokens = tokens;
        this.nesting = nesting;
        this.paths = paths;
        this.values = values;
    }

    Constraint any() {
        List<Constraint> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (tokens.takeIf("||"));
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Constraint all() {
        List<Constraint> parts = new ArrayList<>();
        do {
            parts.add(single());
        } while (tokens.takeIf("&&"));
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Constraint single() {
        nesting.enter(tokens.peek());
        try {
            return comparison();
        } finally {
            nesting.leave();
        }
    }

    private Constraint comparison() {
        Token token = tokens.peek();
        if (token.is("!")) {
            tokens.take();
            if (!tokens.peek().is("(")) {
                throw new DrlException(
                        token.at(), "'!' stands before something other than brackets", "!( … ), or == false");
            }
            return Constraint.not(single());
        }
        if (token.is("(")) {
            tokens.take();
            Constraint inner = any();
            tokens.expect(")");
            return inner;
        }
        if (token.is("eval") && tokens.peekSecond().is("(")) {
            throw new DrlException(token.at(), "'eval' runs code", "compare facts with ==, in, contains …");
        }
        if (token.is("new")) {
            throw new DrlException(token.at(), "'new' makes something new", "compare the facts of the situation");
        }
        if (token.kind() == Token.Kind.NUMBER
                || token.kind() == Token.Kind.TEXT
                || token.is("true")
                || token.is("false")
                || token.is("null")) {
            throw new DrlException(
                    token.at(),
                    token.shown() + " stands on the left, where a fact should",
                    token.is("null") ? "leave it out: an unknown fact is completed" : "the fact first: fact == value");
        }
        FactPath left = paths.path();
        values.afterValue();
        Token sign = tokens.peek();
        Operator operator = operator();
        if (operator == null) {
            if (sign.is(",") || sign.is(")") || sign.is("&&") || sign.is("||")) {
                throw new DrlException(left.at(), "nothing is asked of " + left, left + " == true");
            }
            if (sign.is("=")) {
                throw new DrlException(sign.at(), "a single '=' compares nothing", "==");
            }
            throw ForeignOperator.refusal(tokens);
        }
        Operand right = operand(operator);
        values.afterValue();
        if (!AFTER.contains(tokens.peek().text()) && !tokens.atEnd()) {
            throw new DrlException(
                    tokens.peek().at(),
                    tokens.peek().shown() + " stands after a comparison",
                    "a comma between comparisons, and ')' after the last");
        }
        return new Test(left, operator, right);
    }

    private @Nullable Operator operator() {
        boolean negated = tokens.peek().is("not");
        Token token = negated ? tokens.peekSecond() : tokens.peek();
        for (Operator operator : Operator.values()) {
            String sign = operator.sign();
            if (sign.startsWith("not ") == negated && token.is(negated ? sign.substring(4) : sign)) {
                tokens.take();
                if (negated) {
                    tokens.take();
                }
                return operator;
            }
        }
        return null;
    }

    private Operand operand(Operator operator) {
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            tokens.expect("(");
            List<Operand.Constant> constants = new ArrayList<>();
            do {
                Token at = tokens.peek();
                if (!(values.value() instanceof Operand.Constant constant)) {
                    throw new DrlException(at.at(), "'in' takes constants only", "use memberOf for a fact's own list");
                }
                constants.add(constant);
            } while (tokens.takeIf(","));
            tokens.expect(")");
            if (constants.size() > PackLimits.VALUES) {
                throw DrlException.tooMany(constants.get(0).at(), "the list has", PackLimits.VALUES, "values");
            }
            return new Operand.Constants(constants);
        }
        return values.value();
    }
}
