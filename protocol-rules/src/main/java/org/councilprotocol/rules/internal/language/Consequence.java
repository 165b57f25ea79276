package org.councilprotocol.rules.internal.language;

import java.util.List;

/** What a rule concludes. */
public sealed interface Consequence {

    /** Where it stands. */
    Position at();

    /**
     * A verdict, as a chain of calls on {@code verdicts}.
     *
     * @param calls at least one
     * @param at where the chain starts
     */
    record Chain(List<Call> calls, Position at) implements Consequence {
        public Chain {
            calls = List.copyOf(calls);
        }
    }

    /**
     * One call of the chain.
     *
     * @param name the method's name
     * @param arguments its arguments
     * @param at where the name stands
     */
    record Call(String name, List<Operand> arguments, Position at) {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A term.
     *
     * @param name what the classification is called
     * @param of the fact classified
     * @param at where it stands
     */
    record TermInsertion(String name, FactPath of, Position at) implements Consequence {}

    /**
     * What does not read as a consequence; a defect says so.
     *
     * @param at where it stands
     */
    record Unread(Position at) implements Consequence {}
}
