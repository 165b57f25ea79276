package org.councilprotocol.rules.internal.decide;

import org.jspecify.annotations.Nullable;

/**
 * What a variable stands for that is bound to a fact that is not known.
 *
 * @param slot where the fact is; {@code null} if nowhere
 * @param partial of a set perhaps some elements; {@code null} if nothing of it is known
 */
record Blank(@Nullable Slot slot, @Nullable Object partial) {}
