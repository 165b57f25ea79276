package org.councilprotocol.testkit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where in a decision something stands; written in scenarios as its name in kebab-case. */
enum Standing {
    /** Among the verdicts: it holds however the unknown facts turn out. */
    SETTLED,
    /** It hangs on a fact that is not known, wherever it would stand otherwise. */
    OPEN,
    /** It holds on only one of two readings of the text. */
    ARGUABLE,
    /** A more specific norm displaces it. */
    DISPLACED,
    /** The norm is raised but not met. */
    NOT_ARISING,
    /** The protocol names no route. */
    GAP,
    /** A standing duty that the occasion calls up. */
    REMINDER;

    /**
     * What {@code never} and {@code hasNoVerdict} mean where no standing is given: all but displaced and not arising.
     */
    static final Set<Standing> ASSERTED =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(DISPLACED, NOT_ARISING)));

    /** What must be empty, apart from what is expected, where nothing applies. */
    static final Set<Standing> ANSWERS = Collections.unmodifiableSet(EnumSet.of(SETTLED, OPEN, ARGUABLE, GAP));

    String words() {
        return Words.plain(this);
    }
}
