package org.councilprotocol.rules.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A case that cannot be decided as it is told, in JSON or in Java, or the JSON of a decision that is none: every defect
 * at once, in the order of what was given; of very many, the first ones and the number of the rest.
 */
public final class InputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputDefect> defects;

    /**
     * An input with these defects.
     *
     * @throws IllegalArgumentException if there are none
     */
    public InputException(List<InputDefect> defects) {
        super(defects.stream().map(InputDefect::toString).collect(Collectors.joining("\n")));
        if (defects.isEmpty()) {
            throw new IllegalArgumentException("an input without defects is none to refuse");
        }
        this.defects = List.copyOf(defects);
    }

    /** What is wrong; never empty. */
    public List<InputDefect> defects() {
        return defects;
    }
}
