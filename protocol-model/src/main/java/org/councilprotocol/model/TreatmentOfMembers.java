package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Officers treat, answer or help one member differently from others, or are asked to.
 *
 * @param member the member who fares worse
 * @param grounds on what grounds; complete when given
 * @param matters in what
 * @param betweenGroups whether it is one political group that is treated differently from another in a like case
 */
@RecordBuilder
public record TreatmentOfMembers(
        @Nullable Member member,
        @Nullable Set<TreatmentGround> grounds,
        @Nullable Set<TreatmentMatter> matters,
        @Nullable Boolean betweenGroups)
        implements Situation {

    public TreatmentOfMembers {
        grounds = Copies.sorted(grounds);
        matters = Copies.sorted(matters);
    }

    /** A builder with every fact unknown. */
    public static TreatmentOfMembersBuilder builder() {
        return TreatmentOfMembersBuilder.builder();
    }
}
