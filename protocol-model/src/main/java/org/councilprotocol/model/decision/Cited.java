package org.councilprotocol.model.decision;

import org.jspecify.annotations.Nullable;

/**
 * A verdict pointed to.
 *
 * @param norm the norm's id within the pack
 * @param clause the clause as a reader cites it
 * @param sentence what it says, in plain words; {@code null} where only the norm is meant
 */
public record Cited(String norm, String clause, @Nullable String sentence) {}
