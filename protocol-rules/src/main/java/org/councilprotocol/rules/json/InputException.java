package org.councilprotocol.rules.json;

import java.util.List;

/** An input that cannot be read: every defect of it at once. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputDefect> defects;

    /** An input with these defects. */
    public InputException(List<InputDefect> defects) {
        super(defects.toString());
        this.defects = List.copyOf(defects);
    }

    /** What is wrong; never empty. */
    public List<InputDefect> defects() {
        return defects;
    }
}
