package org.councilprotocol.model.decision;

import java.util.List;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.model.fact.FactValue;
import org.councilprotocol.model.norm.Norm;

/**
 * How one norm stands in a situation, and why.
 *
 * @param norm the norm
 * @param situation the situation, by its name in JSON
 * @param standing how it stands
 * @param verdicts what it says here: that it binds, surely or arguably, leaves a gap or does not arise, as each
 *     verdict's kind tells; empty where it does not apply
 * @param displaced what it would say, had not a more specific norm displaced it, and which did
 * @param open what is open, with the facts it hangs on; empty unless it is open
 * @param conditions on which facts it lays a condition, and whether they meet it; told where it does not apply, does
 *     not arise or is open
 * @param changes the nearest changes of given facts that would make it apply, the smallest first, at most three; empty
 *     where it applies, and where no change of one or two facts would do
 * @param allTried whether every change of one or two given facts was tried; of a large case there may be too many
 */
public record Explanation(
        Norm norm,
        String situation,
        Standing standing,
        List<Verdict> verdicts,
        List<Displaced> displaced,
        List<OpenVerdict> open,
        List<Condition> conditions,
        List<List<Change>> changes,
        boolean allTried) {

    public Explanation {
        verdicts = List.copyOf(verdicts);
        displaced = List.copyOf(displaced);
        open = List.copyOf(open);
        conditions = List.copyOf(conditions);
        changes = changes.stream().map(List::copyOf).toList();
    }

    /** How a norm stands in a situation. */
    public enum Standing {
        /** It applies. */
        APPLIES,
        /** It holds on only one of two readings of the text. */
        ARGUABLE,
        /** It would apply, had not a more specific norm displaced it. */
        DISPLACED,
        /** It hangs on a fact not known. */
        OPEN,
        /** It is raised, and names no route. */
        GAP,
        /** It comes up as a reminder. */
        REMINDER,
        /** It is raised, but not met. */
        NOT_ARISING,
        /** It does not apply. */
        DOES_NOT_APPLY,
        /** It directs nobody in any situation. */
        BACKGROUND
    }

    /**
     * A fact on which the norm lays a condition.
     *
     * @param fact the path of the fact
     * @param words the fact with its value in plain words; what it is about, {@code "whether …"}, where it is not known
     * @param state whether it meets the condition
     */
    public record Condition(FactPath fact, String words, State state) {

        /** Whether a fact meets a condition. */
        public enum State {
            /** It does. */
            MET,
            /** It does not. */
            NOT_MET,
            /** It is not known. */
            NOT_KNOWN
        }
    }

    /**
     * A given fact, and another value of it.
     *
     * @param fact the path of the fact
     * @param from its value
     * @param to the other value
     * @param words the changed fact in plain words
     */
    public record Change(FactPath fact, FactValue from, FactValue to, String words) {}
}
