package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something in public that touches the council.
 *
 * @param aboutOrganisation whether it is about the council as an organisation, not only about a member, an officer or a
 *     party
 * @param factuallyInaccurate whether it gets facts wrong, as against holding an opinion
 * @param madePublic whether it has been made in public
 */
@RecordBuilder
public record PublicStatement(
        @Nullable Boolean aboutOrganisation,
        @Nullable Boolean factuallyInaccurate,
        @Nullable Boolean madePublic) implements Situation {

    /** A builder with every fact unknown. */
    public static PublicStatementBuilder builder() {
        return PublicStatementBuilder.builder();
    }
}
