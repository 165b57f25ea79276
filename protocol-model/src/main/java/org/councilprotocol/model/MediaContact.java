package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody deals with the press or other media, or with the council's own communications.
 *
 * @param by who deals with the media
 * @param forCouncil whether the publicity is the council's own, or the council is to take part in it
 * @param appearsToAffectPartySupport whether it appears designed to affect public support for a political party
 */
@RecordBuilder
public record MediaContact(
        @Nullable Person by,
        @Nullable Boolean forCouncil,
        @Nullable Boolean appearsToAffectPartySupport) implements Situation {

    /** A builder with every fact unknown. */
    public static MediaContactBuilder builder() {
        return MediaContactBuilder.builder();
    }
}
