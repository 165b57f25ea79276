package org.councilprotocol.model.norm;

import org.jspecify.annotations.Nullable;

/**
 * The atom of a protocol: one thing that one clause says.
 *
 * @param id the id within the pack, such as {@code "11.3/1"}
 * @param clause the clause as a reader cites it, such as {@code "11.3"} or {@code "2.5 (second)"}
 * @param lines the lines of the source text, such as {@code "183"} or {@code "181-183"}
 * @param kind what kind of norm it is
 * @param defeasible whether the text says "normally" or the like, so that a case may differ
 * @param bearer whom it binds, in the paraphrase's words; {@code "none"} where nobody
 * @param text the paraphrase; this project's words, not the document's
 * @param state what the pack does with it
 * @param occasions when it comes up as a reminder; {@link Occasions#NONE} unless it does so without a rule
 * @param why why it is background; {@code null} unless it is
 */
public record Norm(
        String id,
        String clause,
        String lines,
        NormKind kind,
        boolean defeasible,
        String bearer,
        String text,
        NormState state,
        Occasions occasions,
        @Nullable String why) {}
