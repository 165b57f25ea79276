package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A member visits officers at work or other premises of the council's.
 *
 * @param visitor the member
 */
@RecordBuilder
public record PremisesVisit(@Nullable Member visitor) implements Situation {

    /** A builder with every fact unknown. */
    public static PremisesVisitBuilder builder() {
        return PremisesVisitBuilder.builder();
    }
}
