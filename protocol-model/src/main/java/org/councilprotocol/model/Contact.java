package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gets in touch with a member or an officer, about whatever it may be.
 *
 * @param by who makes the contact
 * @param to who is contacted
 * @param first whether it is the first contact on the matter
 * @param routine whether it is on a routine matter, such as apologies for absence
 * @param direct whether it is made directly, not through somebody else
 * @param ownJobMatter whether it is about a personal matter to do with the job of whoever makes it, such as pay,
 *     grading or working hours
 */
@RecordBuilder
public record Contact(
        @Nullable Person by,
        @Nullable Person to,
        @Nullable Boolean first,
        @Nullable Boolean routine,
        @Nullable Boolean direct,
        @Nullable Boolean ownJobMatter)
        implements Situation {

    /** A builder with every fact unknown. */
    public static ContactBuilder builder() {
        return ContactBuilder.builder();
    }
}
