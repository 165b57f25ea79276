package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A specialist adviser from outside the council is to be appointed.
 *
 * @param membersAgree whether members agree to it
 * @param officersAgree whether officers agree to it
 * @param expertiseNeeded whether a decision needs expertise that would otherwise be lacking
 */
@RecordBuilder
public record ExternalAdviser(
        @Nullable Boolean membersAgree,
        @Nullable Boolean officersAgree,
        @Nullable Boolean expertiseNeeded) implements Situation {

    /** A builder with every fact unknown. */
    public static ExternalAdviserBuilder builder() {
        return ExternalAdviserBuilder.builder();
    }
}
