package org.councilprotocol.rules.complete;

import java.util.List;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.Addressees;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.decision.Who;
import org.jspecify.annotations.Nullable;

/**
 * What one completion says, so far as it tells one verdict from another. Two completions say the same when these parts
 * agree, whichever rule fired.
 */
record Outcome(
        String norm,
        Kind kind,
        @Nullable Modality modality,
        @Nullable Who bearer,
        Act act,
        @Nullable Addressees to,
        @Nullable Who from,
        List<Manner> how,
        @Nullable String see,
        @Nullable Concerned about) {

    /**
     * What an outcome is about.
     *
     * @param path the path of the fact
     * @param value the value, where the fact is one of several plain values; {@code null} for a record
     */
    record Concerned(String path, @Nullable Object value) {}

    /** The same, said for certain. */
    Outcome certain() {
        return new Outcome(norm, Kind.VERDICT, modality, bearer, act, to, from, how, see, about);
    }
}
