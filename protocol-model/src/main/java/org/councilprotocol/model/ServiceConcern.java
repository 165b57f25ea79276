package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody raises a concern about a service, a place or another matter of the council's, and not about a person.
 *
 * @param raisedBy who raises it
 */
@RecordBuilder
public record ServiceConcern(@Nullable Person raisedBy) implements Situation {

    /** A builder with every fact unknown. */
    public static ServiceConcernBuilder builder() {
        return ServiceConcernBuilder.builder();
    }
}
