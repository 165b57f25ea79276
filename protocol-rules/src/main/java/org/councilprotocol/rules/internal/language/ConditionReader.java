package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.rules.internal.language.Condition.Either;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Condition.Quantified;

/** Reads a condition of a rule: a pattern, a 'not' or 'exists', or an 'or' in brackets. */
final class ConditionReader {

    private final TokenCursor tokens;
    private final Nesting nesting = new Nesting();
    private final PatternReader patternReader;

    ConditionReader(TokenCursor tokens, PathReader paths, ValueReader values) {
        this.tokens = tokens;
        this.patternReader = new PatternReader(tokens, nesting, paths, values);
    }

    /** A condition that stands in no brackets. */
    Condition outermost() {
        nesting.reset();
        return condition();
    }

    private Condition condition() {
        Token token = tokens.peek();
        if (token.is("not") || token.is("exists")) {
            tokens.take();
            return new Quantified(token.is("exists"), quantifiedPatterns(), token.at());
        }
        if (token.is("(")) {
            return either();
        }
        return patternReader.pattern();
    }

    /** What may stand between a condition and the next one. */
    void betweenConditions() {
        if (isOr(tokens.peek())) {
            throw new DrlException(
                    tokens.peek().at(),
                    "'or' stands between conditions without brackets",
                    "( A( … ) or B( … ) ), with the brackets around them all");
        }
        if (isAnd(tokens.peek())) {
            throw new DrlException(
                    tokens.peek().at(), "'and' stands between conditions", "write the conditions one below the other");
        }
        tokens.takeIf(";");
    }

    private List<Pattern> quantifiedPatterns() {
        if (!tokens.peek().is("(")) {
            return List.of(patternReader.pattern());
        }
        tokens.expect("(");
        List<Pattern> patterns = new ArrayList<>();
        patterns.add(bracketedPattern());
        while (isAnd(tokens.peek())) {
            tokens.take();
            patterns.add(bracketedPattern());
        }
        if (isOr(tokens.peek())) {
            throw new DrlException(
                    tokens.peek().at(), "'or' stands inside 'not' or 'exists'", "write one condition for each branch");
        }
        tokens.expect(")");
        return patterns;
    }

    private Pattern bracketedPattern() {
        if (!tokens.peek().is("(")) {
            return patternReader.pattern();
        }
        tokens.take();
        Pattern pattern = patternReader.pattern();
        tokens.expect(")");
        return pattern;
    }

    private Condition either() {
        Position at = tokens.peek().at();
        return either(branches(), at);
    }

    private static Either either(List<List<Condition>> branches, Position at) {
        if (branches.size() == 1) {
            throw new DrlException(
                    at, "brackets around conditions are for 'or' only", "write the conditions one below the other");
        }
        return new Either(branches, at);
    }

    /** What stands in brackets, cut by each 'or'. */
    private List<List<Condition>> branches() {
        nesting.enter(tokens.peek());
        tokens.expect("(");
        List<List<Condition>> branches = new ArrayList<>();
        List<Condition> branch = new ArrayList<>();
        branch.add(inBrackets());
        while (!tokens.peek().is(")")) {
            if (isOr(tokens.peek())) {
                tokens.take();
                branches.add(branch);
                branch = new ArrayList<>();
                branch.add(inBrackets());
            } else if (isAnd(tokens.peek())) {
                tokens.take();
                branch.add(inBrackets());
            } else {
                throw new DrlException(
                        tokens.peek().at(), tokens.peek().shown() + " stands where 'or' or ')' should", ")");
            }
        }
        tokens.expect(")");
        nesting.leave();
        branches.add(branch);
        return branches;
    }

    /** A condition within brackets, where more brackets around one condition change nothing. */
    private Condition inBrackets() {
        if (!tokens.peek().is("(")) {
            return condition();
        }
        Position at = tokens.peek().at();
        List<List<Condition>> branches = branches();
        return branches.size() == 1 && branches.get(0).size() == 1
                ? branches.get(0).get(0)
                : either(branches, at);
    }

    private static boolean isOr(Token token) {
        return token.is("or") || token.is("||");
    }

    private static boolean isAnd(Token token) {
        return token.is("and") || token.is("&&");
    }
}
