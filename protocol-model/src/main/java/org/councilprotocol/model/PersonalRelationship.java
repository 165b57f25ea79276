package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member and an officer know each other outside their work.
 *
 * @param member the member
 * @param officer the officer
 * @param closePersonalFamiliarity whether the two are on terms of close personal familiarity
 * @param kinds what ties the two; complete when given
 * @param disclosed whether the relationship has been disclosed
 * @param conflictPerceivable whether the two are, or may come, in a situation where a conflict could be perceived
 * @param bodyDirectlyAffectsOfficer whether the member sits, or is to sit, on a body that directly affects the officer
 *     on a personal basis
 * @param decisionDirectlyAffectsOfficer whether the member takes part, or is to take part, in a decision that directly
 *     affects the officer on a personal basis
 * @param mightInfluenceWork whether it might be seen as influencing the member's work as a member
 */
@RecordBuilder
public record PersonalRelationship(
        @Nullable Member member,
        @Nullable Officer officer,
        @Nullable Boolean closePersonalFamiliarity,
        @Nullable Set<RelationshipKind> kinds,
        @Nullable Boolean disclosed,
        @Nullable Boolean conflictPerceivable,
        @Nullable Boolean bodyDirectlyAffectsOfficer,
        @Nullable Boolean decisionDirectlyAffectsOfficer,
        @Nullable Boolean mightInfluenceWork)
        implements Situation, Consistent {

    private static final Contradiction DISTANT_PARTNERS = Contradiction.of(
            "closePersonalFamiliarity is false although the two are partners",
            "correct closePersonalFamiliarity, or take romantic out of kinds",
            "kinds",
            "closePersonalFamiliarity");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS = List.of(DISTANT_PARTNERS);

    public PersonalRelationship {
        kinds = Copies.sorted(kinds);
    }

    /** A builder with every fact unknown. */
    public static PersonalRelationshipBuilder builder() {
        return PersonalRelationshipBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (kinds != null
                && kinds.contains(RelationshipKind.ROMANTIC)
                && Boolean.FALSE.equals(closePersonalFamiliarity)) {
            return DISTANT_PARTNERS;
        }
        return null;
    }
}
