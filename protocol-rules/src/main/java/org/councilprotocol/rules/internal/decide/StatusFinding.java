package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.decision.Status;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was found is kept, so far as the case tells. Immutable.
 *
 * @param status whether it is
 * @param because the given facts that this rests on
 * @param missing what would show it and is not told
 */
record StatusFinding(Status status, List<Node.Fact> because, List<MissingEvidence> missing) {

    /**
     * What would show whether something is kept, and is not told.
     *
     * @param status what it would show
     * @param slot the fact that is not known: the one that shows it, or the first on which the term hangs that does
     * @param of what that term is of, as nothing else is known; {@code null} where the fact itself shows it
     */
    record MissingEvidence(
            CompiledStatus status, Slot slot, @Nullable Node of) {}

    /** Both of one verdict, under the same facts: what is worse stands. */
    static @Nullable StatusFinding both(@Nullable StatusFinding one, @Nullable StatusFinding other) {
        if (one == null || other == null || one == other) {
            return one == null ? other : one;
        }
        int compared = one.status.compareTo(other.status);
        return new StatusFinding(
                compared <= 0 ? one.status : other.status,
                compared == 0 ? union(one.because, other.because) : compared < 0 ? one.because : other.because,
                union(one.missing, other.missing));
    }

    /**
     * What holds of one verdict whichever of two ways the facts turn out; {@code null} stands for a way in which
     * nothing shows it.
     */
    static @Nullable StatusFinding either(@Nullable StatusFinding one, @Nullable StatusFinding other) {
        if (one == other) {
            return one;
        }
        List<MissingEvidence> missing =
                union(one == null ? List.of() : one.missing, other == null ? List.of() : other.missing);
        if (one != null && other != null && one.status == other.status) {
            return new StatusFinding(one.status, union(one.because, other.because), missing);
        }
        return new StatusFinding(mayBind(one) || mayBind(other) ? Status.NOT_TOLD : Status.DUE, List.of(), missing);
    }

    /** Whether it is more than a deed that is done or not. */
    private static boolean mayBind(@Nullable StatusFinding told) {
        return told != null && (told.status == Status.BROKEN || told.status == Status.NOT_TOLD);
    }

    /** What is left of it where more may be found to bear on it: only what is broken is so whatever else is. */
    static @Nullable StatusFinding atLeast(@Nullable StatusFinding told) {
        return told == null || told.status == Status.BROKEN
                ? told
                : new StatusFinding(Status.NOT_TOLD, List.of(), told.missing);
    }

    private static <T> List<T> union(List<T> some, List<T> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<T> union = new ArrayList<>(some);
        for (T each : more) {
            if (!union.contains(each)) {
                union.add(each);
            }
        }
        return union;
    }
}
