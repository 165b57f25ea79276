package org.councilprotocol.rules.internal.decide;

import org.jspecify.annotations.Nullable;

/** The first unknown fact that was met: what a result of {@link Truth#UNKNOWN} hangs on. */
final class Demand {

    private @Nullable Slot first;

    /** The first that was met; {@code null} if none was. */
    @Nullable
    Slot first() {
        return first;
    }

    /** Adds one that was met; only the first counts. */
    void meet(@Nullable Slot slot) {
        if (first == null) {
            first = slot;
        }
    }

    /** Goes back to what it was, so that what was met since counts no more. */
    void reset(@Nullable Slot before) {
        first = before;
    }
}
