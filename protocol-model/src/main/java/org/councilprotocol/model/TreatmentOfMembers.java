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
 */
@RecordBuilder
public record TreatmentOfMembers(
        @Nullable Member member,
        @Nullable Set<TreatmentGround> grounds,
        @Nullable Set<TreatmentMatter> matters) implements Situation {

    public TreatmentOfMembers {
        grounds = Copies.sorted(grounds);
        matters = Copies.sorted(matters);
    }

    /** A builder with every fact unknown. */
    public static TreatmentOfMembersBuilder builder() {
        return TreatmentOfMembersBuilder.builder();
    }
}
