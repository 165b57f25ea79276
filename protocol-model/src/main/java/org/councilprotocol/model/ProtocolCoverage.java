package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * It is asked whom or what the protocol covers: whether somebody counts as a member or an officer, or whether the
 * protocol is part of an officer's employment contract.
 *
 * @param person about whom it is asked
 * @param reliedOnAsContractTerm whether somebody relies on the protocol as a term of an officer's contract of
 *     employment
 */
@RecordBuilder
public record ProtocolCoverage(
        @Nullable Person person, @Nullable Boolean reliedOnAsContractTerm) implements Situation {

    /** A builder with every fact unknown. */
    public static ProtocolCoverageBuilder builder() {
        return ProtocolCoverageBuilder.builder();
    }
}
