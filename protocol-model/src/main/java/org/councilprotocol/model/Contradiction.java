package org.councilprotocol.model;

import java.util.List;

/**
 * Facts of one record that cannot hold together, whatever else is so.
 *
 * @param facts the names of the facts, at least one; a single fact contradicts the record itself, such as a complaint
 *     about nobody
 * @param wrong what cannot be, such as {@code "resolved is true although discussed is false"}
 * @param remedy what to tell instead, in the imperative
 */
public record Contradiction(List<String> facts, String wrong, String remedy) {

    /** A political group's meeting, advice or conclusion that is no group's. */
    static final Contradiction NO_GROUP = of(
            "group is none, but it is a political group's",
            "name the group, or leave group out where it is not known",
            "group");

    public Contradiction {
        facts = List.copyOf(facts);
    }

    /** Facts that cannot hold together. */
    static Contradiction of(String wrong, String remedy, String... facts) {
        return new Contradiction(List.of(facts), wrong, remedy);
    }

    /** Two facts of which one has to go or to change. */
    static Contradiction between(String one, String other, String wrong) {
        return of(wrong, "correct one of the two, or leave out the one that is not known", one, other);
    }

    /** A list of which an element is always there. */
    static Contradiction empty(String fact, String because) {
        return of(
                fact + " is empty, but " + because,
                "say which, or leave " + fact + " out where that is not known",
                fact);
    }
}
