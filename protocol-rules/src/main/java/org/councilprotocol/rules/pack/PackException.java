package org.councilprotocol.rules.pack;

import java.util.List;

/** A pack that is broken. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackDefect> defects;

    /** An exception with these defects. */
    public PackException(List<PackDefect> defects) {
        super(defects.toString());
        this.defects = List.copyOf(defects);
    }

    /** Every defect. */
    public List<PackDefect> defects() {
        return defects;
    }
}
