package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a difficulty, a doubt or a query in applying the protocol itself.
 *
 * @param raisedBy who has it
 * @param aboutPriorities whether it is about the part on setting priorities: policy talk, sharing information, help in
 *     a ward, service requests
 * @param department the department whose service is concerned; named in verdicts, it decides nothing
 */
@RecordBuilder
public record ProtocolDifficulty(
        @Nullable Person raisedBy,
        @Nullable Boolean aboutPriorities,
        @Nullable Department department) implements Situation {

    /** A builder with every fact unknown. */
    public static ProtocolDifficultyBuilder builder() {
        return ProtocolDifficultyBuilder.builder();
    }
}
