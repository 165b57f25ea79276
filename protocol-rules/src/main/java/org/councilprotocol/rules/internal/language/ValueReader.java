package org.councilprotocol.rules.internal.language;

import java.util.Set;

/** Reads a value: what a fact is compared with, or what a verdict is given. */
final class ValueReader {

    private static final Set<String> CALCULATE = Set.of("+", "-", "*", "/", "%", "^", "~", "&", "|");

    private final TokenCursor tokens;
    private final PathReader paths;
    private final ConstantReader constants;

    /**
     * For one file.
     *
     * @param dates whether its rules may name days
     */
    ValueReader(TokenCursor tokens, PathReader paths, boolean dates) {
        this.tokens = tokens;
        this.paths = paths;
        this.constants = new ConstantReader(tokens, dates);
    }

    /** What a verdict is given: a constant, a fact, or a term of which it asks whether it follows. */
    Operand argument() {
        return tokens.peek().is("new") && tokens.peekSecond().is("Term") ? term("new Term(\"…\", $fact)") : value();
    }

    /**
     * A term as it is made: its name, and the fact it is of.
     *
     * @param example what to write instead of what is none
     */
    Operand.Concluded term(String example) {
        Position at = tokens.take().at();
        Token type = tokens.take();
        if (!type.is("Term") || !tokens.peek().is("(")) {
            throw new DrlException(type.at(), "a rule may make nothing but a Term", example);
        }
        tokens.expect("(");
        Token name = tokens.take();
        if (name.kind() != Token.Kind.TEXT || name.text().isBlank()) {
            throw new DrlException(name.at(), "a term's name is a text", example);
        }
        if (name.text().length() > PackLimits.NAME) {
            throw DrlException.tooLong(name.at(), "the term's name", PackLimits.NAME);
        }
        tokens.expect(",");
        FactPath of = paths.path();
        tokens.expect(")");
        return new Operand.Concluded(name.text(), of, at);
    }

    /** A constant or a fact. */
    Operand value() {
        Token token = tokens.peek();
        switch (token.kind()) {
            case NUMBER -> {
                tokens.take();
                if (!token.text().matches("[0-9]+")) {
                    throw new DrlException(
                            token.at(), token.text() + " is no whole number", "a whole number such as 7");
                }
                if (token.text().length() > 9) {
                    throw new DrlException(
                            token.at(), "the number is too large", "a whole number of at most nine digits");
                }
                return new Operand.Constant(Integer.valueOf(token.text()), token.text(), token.at());
            }
            case TEXT -> {
                tokens.take();
                if (tokens.peek().is(".")) {
                    throw new DrlException(tokens.peek().at(), "a call on a text is not allowed", "the text itself");
                }
                return new Operand.Constant(token.text(), '"' + token.text() + '"', token.at());
            }
            case VARIABLE -> {
                return new Operand.Fact(paths.path());
            }
            case WORD -> {
                if (token.is("true") || token.is("false")) {
                    tokens.take();
                    return new Operand.Constant(Boolean.valueOf(token.text()), token.text(), token.at());
                }
                if (token.is("null")) {
                    throw new DrlException(
                            token.at(),
                            "a rule does not speak of null",
                            "leave it out: an unknown fact is completed both ways");
                }
                if (token.is("new")) {
                    throw new DrlException(token.at(), "'new' makes something new", "a constant or a $variable");
                }
                return constants.constant();
            }
            default -> {
                if (token.is("-")) {
                    throw new DrlException(token.at(), "a number is negative", "a whole number from 0");
                }
                throw new DrlException(
                        token.at(), token.shown() + " stands where a value should", "a constant or a $variable");
            }
        }
    }

    /** What would make of a value a calculation, a choice or a cast. */
    void afterValue() {
        Token sign = tokens.peek();
        if (CALCULATE.contains(sign.text()) && sign.kind() == Token.Kind.SIGN) {
            throw new DrlException(sign.at(), "a rule does not calculate: " + sign.shown(), "compare facts as given");
        }
        if (sign.is("?")) {
            throw new DrlException(sign.at(), "a choice with '?' is not allowed", "a rule for each case");
        }
        if (sign.is("#")) {
            throw new DrlException(sign.at(), "a cast with '#' is not allowed", "a pattern of that type with 'from'");
        }
    }
}
