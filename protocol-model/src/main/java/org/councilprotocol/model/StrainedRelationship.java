package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The working relationship of a member and an officer has become strained, or has broken down.
 *
 * @param member the member
 * @param officer the officer
 * @param informalResolutionFailed whether attempts to settle it informally have failed; false where none has been made
 *     yet
 */
@RecordBuilder
public record StrainedRelationship(
        @Nullable Member member,
        @Nullable Officer officer,
        @Nullable Boolean informalResolutionFailed) implements Situation {

    /** A builder with every fact unknown. */
    public static StrainedRelationshipBuilder builder() {
        return StrainedRelationshipBuilder.builder();
    }
}
