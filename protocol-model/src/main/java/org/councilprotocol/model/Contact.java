package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
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
 * @param personalIssue whether whoever makes it raises a personal issue of theirs, of their job or of their private
 *     life
 * @param byAgreedProcedure whether it is made as an agreed procedure provides, such as a grievance procedure
 */
@RecordBuilder
public record Contact(
        @Nullable Person by,
        @Nullable Person to,
        @Nullable Boolean first,
        @Nullable Boolean routine,
        @Nullable Boolean direct,
        @Nullable Boolean ownJobMatter,
        @Exceptional("true") @Nullable Boolean personalIssue,
        @Nullable Boolean byAgreedProcedure)
        implements Situation, Consistent {

    private static final Contradiction JOB_NOT_PERSONAL = Contradiction.between(
            "ownJobMatter", "personalIssue", "ownJobMatter is true although personalIssue is false");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(JOB_NOT_PERSONAL);

    /** A builder with every fact unknown. */
    public static ContactBuilder builder() {
        return ContactBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Boolean.TRUE.equals(ownJobMatter) && Boolean.FALSE.equals(personalIssue)) {
            return JOB_NOT_PERSONAL;
        }
        return null;
    }
}
