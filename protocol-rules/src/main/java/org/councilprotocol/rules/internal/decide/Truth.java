package org.councilprotocol.rules.internal.decide;

/** What is known of a condition while facts are missing. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Whether both hold. */
    static Truth and(Truth a, Truth b) {
        return a == FALSE || b == FALSE ? FALSE : a == UNKNOWN || b == UNKNOWN ? UNKNOWN : TRUE;
    }

    Truth negated() {
        return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
    }
}
