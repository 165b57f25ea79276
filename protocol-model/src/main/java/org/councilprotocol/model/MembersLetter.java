package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A member writes, or means to write, a letter or an e-mail to anybody in the member's own name; not one that goes out
 * on the council's behalf.
 *
 * @param writer the member who writes
 * @param asIndividualMember whether it is written as an individual member
 * @param capacityStated whether it makes clear that it is written as an individual member
 * @param answersPublic whether it answers what a member of the public has written
 */
@RecordBuilder
public record MembersLetter(
        @Nullable Member writer,
        @Nullable Boolean asIndividualMember,
        @Nullable Boolean capacityStated,
        @Nullable Boolean answersPublic)
        implements Situation {

    /** A builder with every fact unknown. */
    public static MembersLetterBuilder builder() {
        return MembersLetterBuilder.builder();
    }
}
