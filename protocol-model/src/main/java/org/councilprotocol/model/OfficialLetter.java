package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter goes out, or is to go out, on the council's behalf; not a letter of a member's own.
 *
 * @param signatory in whose name it goes out
 * @param exceptionalCircumstances whether the circumstances are exceptional ones in which a member's name is fitting,
 *     such as representations to a Government Minister; a judgement
 * @param discussedWith with whom it was talked over beforehand; empty if with nobody
 * @param createsObligations whether it creates obligations on the council's behalf
 * @param givesInstructions whether it gives instructions on the council's behalf
 * @param specificallyDelegated whether the council has specifically delegated to the signatory the power to commit it
 */
@RecordBuilder
public record OfficialLetter(
        @Nullable Person signatory,
        @Exceptional("true") @Nullable Boolean exceptionalCircumstances,
        @Nullable Set<Post> discussedWith,
        @Exceptional("true") @Nullable Boolean createsObligations,
        @Exceptional("true") @Nullable Boolean givesInstructions,
        @Exceptional("true") @Nullable Boolean specificallyDelegated)
        implements Situation {

    public OfficialLetter {
        discussedWith = Copies.sorted(discussedWith);
    }

    /** A builder with every fact unknown. */
    public static OfficialLetterBuilder builder() {
        return OfficialLetterBuilder.builder();
    }
}
