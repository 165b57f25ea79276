package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member meets abuse, harassment or threats, from whomever they come.
 *
 * @param member the member; decides nothing
 * @param by from whom it comes; decides nothing
 * @param kinds what it amounts to; empty if it is neither abuse nor harassment nor threats
 * @param becauseOfRole whether the member meets it because of being a councillor
 */
@RecordBuilder
public record AbuseOfMember(
        @Nullable Member member,
        @Nullable Person by,
        @Nullable Set<AbuseKind> kinds,
        @Nullable Boolean becauseOfRole) implements Situation {

    public AbuseOfMember {
        kinds = Copies.sorted(kinds);
    }

    /** A builder with every fact unknown. */
    public static AbuseOfMemberBuilder builder() {
        return AbuseOfMemberBuilder.builder();
    }
}
