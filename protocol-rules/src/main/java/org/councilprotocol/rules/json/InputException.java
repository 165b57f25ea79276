package org.councilprotocol.rules.json;

import java.util.List;

/** A case that cannot be read. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputDefect> defects;

    /** An exception with these defects. */
    public InputException(List<InputDefect> defects) {
        super(defects.toString());
        this.defects = List.copyOf(defects);
    }

    /** Every defect. */
    public List<InputDefect> defects() {
        return defects;
    }
}
