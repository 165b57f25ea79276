package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
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

    private static final Contradiction SEEKS_NOTHING = Contradiction.empty("seeks", "something is sought or needed");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(SEEKS_NOTHING);

    public MemberSupport {
        seeks = Copies.sorted(seeks);
        circumstances = Copies.sorted(circumstances);
    }

    /** A builder with every fact unknown. */
    public static MemberSupportBuilder builder() {
        return MemberSupportBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (seeks != null && seeks.isEmpty()) {
            return SEEKS_NOTHING;
        }
        return null;
    }
}
