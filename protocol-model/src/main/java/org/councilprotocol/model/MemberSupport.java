package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member seeks or needs support, training, an adjustment or flexible arrangements.
 *
 * @param member the member
 * @param seeks what is sought or needed; complete when given, and never empty
 * @param neededForRole whether the member reasonably needs it for the work of a member
 * @param circumstances what in the member's life calls for it; empty if nothing in particular
 */
@RecordBuilder
public record MemberSupport(
        @Nullable Member member,
        @Nullable Set<SupportSought> seeks,
        @Nullable Boolean neededForRole,
        @Nullable Set<MemberCircumstance> circumstances)
        implements Situation, Consistent {

    public MemberSupport {
        seeks = Copies.sorted(seeks);
        circumstances = Copies.sorted(circumstances);
    }

    /** A builder with every fact unknown. */
    public static MemberSupportBuilder builder() {
        return MemberSupportBuilder.builder();
    }

    @Override
    public @Nullable String contradiction() {
        if (seeks != null && seeks.isEmpty()) {
            return "seeks is empty, but something is sought or needed";
        }
        return null;
    }
}
