package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constituent, or another member of the public, writes to a member, raises a matter with one, or is represented by
 * one.
 *
 * @param member the member
 * @param writtenToMember whether the matter came to the member by letter or e-mail
 * @param memberReplies whether the member answers the public, or means to
 * @param replyForCouncil whether an answer on the council's behalf is wanted, or is being given
 * @param commitsCouncil whether the member commits the council to a course of action, or means to
 * @param specificallyDelegated whether the council has specifically delegated to the member the power to do so
 * @param representation where the member speaks or acts for the constituent; empty if nowhere
 */
@RecordBuilder
public record ConstituentMatter(
        @Nullable Member member,
        @Nullable Boolean writtenToMember,
        @Nullable Boolean memberReplies,
        @Nullable Boolean replyForCouncil,
        @Exceptional("true") @Nullable Boolean commitsCouncil,
        @Exceptional("true") @Nullable Boolean specificallyDelegated,
        @Nullable Set<Representation> representation)
        implements Situation {

    public ConstituentMatter {
        representation = Copies.sorted(representation);
    }

    /** A builder with every fact unknown. */
    public static ConstituentMatterBuilder builder() {
        return ConstituentMatterBuilder.builder();
    }
}
