package org.councilprotocol.rules.internal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule concludes. */
public sealed interface Consequence {

    /** The call with which a verdict names its norm. */
    String NORM = "norm";

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

        /** The call that names the norm of the verdict; {@code null} where the rule's name does. */
        public @Nullable Call norm() {
            return calls.isEmpty() || !calls.get(0).name().equals(NORM) ? null : calls.get(0);
        }

        /** The calls but for that which names the norm; empty where the verdict says nothing else. */
        public List<Call> sentence() {
            return norm() == null ? calls : calls.subList(1, calls.size());
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
