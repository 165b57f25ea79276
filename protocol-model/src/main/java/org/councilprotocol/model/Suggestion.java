package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a suggestion for the good of the community, and wants to know to whom it goes.
 *
 * @param by who has it
 */
@RecordBuilder
public record Suggestion(@Nullable Person by) implements Situation {

    /** A builder with every fact unknown. */
    public static SuggestionBuilder builder() {
        return SuggestionBuilder.builder();
    }
}
