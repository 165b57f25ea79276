package org.councilprotocol.model.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One answer, which reads as a sentence: bearer, modality, act, to whom, how and by when, under a clause.
 *
 * @param norm the norm's id within the pack
 * @param clause the clause as a reader cites it
 * @param lines the lines of the source text
 * @param kind what is said of the norm: that it binds, that it leaves a gap, that it does not arise; wherever the
 *     verdict stands, open or displaced too
 * @param modality how it binds; {@code null} for a norm that does not arise, and for a gap unless it makes void a duty
 *     of its own norm: then that duty's, which binds to nothing that could be done
 * @param bearer whom it binds, would bind were there no gap, or who is entitled; {@code null} where the text leaves it
 *     unstated or it binds nobody
 * @param act what is to be done or not, or what is stated
 * @param to to whom the act is directed; {@code null} if to nobody in particular
 * @param from who owes what the bearer is entitled to; {@code null} if not stated
 * @param about which subject, ward or recipient it concerns; {@code null} where there are not several
 * @param how how the act is to be done; empty if no manner is laid down
 * @param deadline by when; {@code null} if no time is laid down
 * @param see the document that governs instead, in plain words; {@code null} unless the clause points elsewhere
 * @param note what a reader should know besides; {@code null} if nothing
 * @param defeasible whether the text says "normally" or the like
 * @param inTensionWith ids of norms that also apply and pull the other way; the text does not rank them
 * @param reading the reading of the text on which it rests; {@code null} unless another reading gives another answer
 * @param text the norm's paraphrase
 * @param because the given facts that it rests on, also of other situations of the case
 * @param status whether it is kept, so far as the case tells; {@code null} where the protocol names nothing that would
 *     show it
 * @param statusBecause the given facts that the status rests on; empty where none is told, or nothing shows it
 * @param situation which situation of the case it answers, counted from 0
 */
@RecordBuilder
public record Verdict(
        String norm,
        String clause,
        String lines,
        OpenVerdict.Kind kind,
        @Nullable Modality modality,
        @Nullable Who bearer,
        Act act,
        @Nullable Addressees to,
        @Nullable Who from,
        @Nullable About about,
        List<Manner> how,
        @Nullable Deadline deadline,
        @Nullable String see,
        @Nullable String note,
        boolean defeasible,
        List<String> inTensionWith,
        @Nullable String reading,
        String text,
        List<Ground> because,
        @Nullable Status status,
        List<Ground> statusBecause,
        int situation) {

    public Verdict {
        how = List.copyOf(how);
        inTensionWith = List.copyOf(inTensionWith);
        because = List.copyOf(because);
        statusBecause = List.copyOf(statusBecause);
    }

    /**
     * A builder in which nothing is set yet: what is left out is {@code null}, a list must be set, but for that of what
     * a status rests on, which is empty.
     */
    public static VerdictBuilder builder() {
        return VerdictBuilder.builder().statusBecause(List.of());
    }
}
