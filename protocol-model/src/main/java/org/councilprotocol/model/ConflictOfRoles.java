package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A member has several roles that may come into conflict.
 *
 * @param member the member
 * @param likely whether a conflict between the roles is likely
 */
@RecordBuilder
public record ConflictOfRoles(
        @Nullable Member member, @Nullable Boolean likely) implements Situation {

    /** A builder with every fact unknown. */
    public static ConflictOfRolesBuilder builder() {
        return ConflictOfRolesBuilder.builder();
    }
}
