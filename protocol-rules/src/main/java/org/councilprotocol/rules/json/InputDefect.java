package org.councilprotocol.rules.json;

import java.util.List;

/**
 * One thing wrong with an input.
 *
 * @param path where, such as {@code "$.situations[0].subjects[1].grade"}; {@code "$"} for the input as a whole
 * @param alsoAt the paths of the other facts concerned, where facts contradict one another; empty for any other defect
 * @param message what is wrong, and what to write instead
 */
public record InputDefect(String path, List<String> alsoAt, String message) {

    public InputDefect {
        alsoAt = List.copyOf(alsoAt);
    }

    /** A defect at one place. */
    public InputDefect(String path, String message) {
        this(path, List.of(), message);
    }

    /** Every place, then what is wrong: {@code "$.discussed, $.resolved: …"}. */
    @Override
    public String toString() {
        return (alsoAt.isEmpty() ? path : path + ", " + String.join(", ", alsoAt)) + ": " + message;
    }
}
