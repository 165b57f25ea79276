package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody deals with the press or other media, or with the council's own communications.
 *
 * @param by who deals with the media
 */
@RecordBuilder
public record MediaContact(@Nullable Person by) implements Situation {

    /** A builder with every fact unknown. */
    public static MediaContactBuilder builder() {
        return MediaContactBuilder.builder();
    }
}
