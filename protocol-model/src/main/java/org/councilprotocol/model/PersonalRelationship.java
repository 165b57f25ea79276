package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A member and an officer know each other outside their work.
 *
 * @param member the member
 * @param officer the officer
 * @param closePersonalFamiliarity whether the two are on terms of close personal familiarity
 */
@RecordBuilder
public record PersonalRelationship(
        @Nullable Member member,
        @Nullable Officer officer,
        @Nullable Boolean closePersonalFamiliarity) implements Situation {

    /** A builder with every fact unknown. */
    public static PersonalRelationshipBuilder builder() {
        return PersonalRelationshipBuilder.builder();
    }
}
