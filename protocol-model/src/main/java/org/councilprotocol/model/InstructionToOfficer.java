package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tells an officer what to do, or takes a hand in running staff, money or premises.
 *
 * @param instructor who gives it
 * @param officer the officer to whom it is given
 * @param matters what it is about
 * @param followsAgreedPolicy whether it follows the policies and priorities that the council has agreed
 */
@RecordBuilder
public record InstructionToOfficer(
        @Nullable Person instructor,
        @Nullable Officer officer,
        @Nullable Set<RoleMatter> matters,
        @Nullable Boolean followsAgreedPolicy)
        implements Situation {

    public InstructionToOfficer {
        matters = Copies.sorted(matters);
    }

    /** A builder with every fact unknown. */
    public static InstructionToOfficerBuilder builder() {
        return InstructionToOfficerBuilder.builder();
    }
}
