package org.councilprotocol.rules.internal.language;

import java.util.ArrayList;
import java.util.List;

/** Reads what a rule concludes. */
final class ConsequenceReader {

    private final TokenCursor tokens;
    private final ValueReader values;
    /** What a consequence looks like in this file. */
    private final String example;

    /**
     * For one file.
     *
     * @param terms whether its rules conclude terms
     */
    ConsequenceReader(TokenCursor tokens, ValueReader values, boolean terms) {
        this.tokens = tokens;
        this.values = values;
        this.example = terms ? "insert(new Term(\"…\", $fact));" : "verdicts.must(…)…;";
    }

    /** Whether another consequence comes next, or what stands in place of the first. */
    boolean hasNext() {
        Token start = tokens.peek();
        boolean first = tokens.previous().is("then");
        return start.is("verdicts") || start.is("insert") || first && !start.is("end");
    }

    Consequence consequence() {
        Token start = tokens.peek();
        if (start.is("insert")) {
            return termInsertion();
        }
        if (!start.is("verdicts")) {
            throw new DrlException(start.at(), ForeignConsequence.wrong(tokens), example);
        }
        tokens.take();
        if (tokens.peek().is("=")) {
            throw new DrlException(tokens.peek().at(), "nothing is assigned in a pack", "verdicts.must(…)…;");
        }
        List<Consequence.Call> calls = new ArrayList<>();
        do {
            tokens.expect(".");
            Token name = tokens.take();
            MachineWord.refuse(name);
            if (name.kind() != Token.Kind.WORD) {
                throw new DrlException(
                        name.at(), name.shown() + " stands where a verdict's word should", "must, should, may …");
            }
            tokens.expect("(");
            List<Operand> arguments = new ArrayList<>();
            if (!tokens.peek().is(")")) {
                do {
                    arguments.add(values.argument());
                    values.afterValue();
                } while (tokens.takeIf(","));
            }
            tokens.expect(")");
            calls.add(new Consequence.Call(name.text(), arguments, name.at()));
            if (calls.size() > PackLimits.CALLS) {
                throw new DrlException(
                        name.at(), "the verdict has more than " + PackLimits.CALLS + " parts", "several rules");
            }
        } while (tokens.peek().is("."));
        if (!tokens.peek().is(";")) {
            throw new DrlException(tokens.peek().at(), "the verdict does not end with a semicolon", ";");
        }
        tokens.take();
        return new Consequence.Chain(calls, start.at());
    }

    private Consequence termInsertion() {
        Position at = tokens.expect("insert").at();
        tokens.expect("(");
        if (!tokens.peek().is("new")) {
            throw new DrlException(
                    tokens.peek().at(), "what is inserted is not a new Term", "insert(new Term(\"…\", $fact));");
        }
        Operand.Concluded term = values.term("insert(new Term(\"…\", $fact));");
        tokens.expect(")");
        tokens.expect(";");
        return new Consequence.TermInsertion(term.name(), term.of(), at);
    }

    void endOfRule() {
        Token end = tokens.peek();
        if (end.is("end")) {
            tokens.take();
            return;
        }
        if (end.is("rule") || end.kind() == Token.Kind.END) {
            throw new DrlException(end.at(), "the rule above has no 'end'", "end");
        }
        throw new DrlException(
                end.at(),
                end.shown() + " stands after the consequence, which is chains of verdict calls and no code",
                "end the rule with 'end'");
    }
}
