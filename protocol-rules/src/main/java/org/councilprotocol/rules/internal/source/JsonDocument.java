package org.councilprotocol.rules.internal.source;

import org.jspecify.annotations.Nullable;

/**
 * What a text holds.
 *
 * @param value its first value
 * @param furtherAt where something follows that value; {@code null} if nothing does
 */
public record JsonDocument(Json value, @Nullable Place furtherAt) {}
