package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A political group comes to a conclusion at its meeting, or somebody relies on one.
 *
 * @param group the group; it decides nothing
 * @param reached whether the group has come to a conclusion on a matter of the council's
 * @param purportsToDecide whether the group claims to decide the matter for the council
 * @param treatedAsCouncilDecision whether anybody treats the conclusion as the council's decision, acts on it as such,
 *     or asks for that
 * @param matters what the conclusion is about; empty if nothing listed
 * @param claims what somebody claims, or takes for granted, about the meeting; complete when given
 */
@RecordBuilder
public record GroupConclusion(
        @Nullable Group group,
        @Nullable Boolean reached,
        @Exceptional("true") @Nullable Boolean purportsToDecide,
        @Exceptional("true") @Nullable Boolean treatedAsCouncilDecision,
        @Nullable Set<RoleMatter> matters,
        @Nullable Set<GroupMeetingClaim> claims)
        implements Situation, Consistent {

    private static final Contradiction DECIDED_BEFORE_REACHED =
            Contradiction.between("reached", "purportsToDecide", "purportsToDecide is true although reached is false");

    private static final Contradiction TREATED_BEFORE_REACHED = Contradiction.between(
            "reached", "treatedAsCouncilDecision", "treatedAsCouncilDecision is true although reached is false");

    /** What cannot be together. */
    public static final List<Contradiction> CONTRADICTIONS =
            List.of(DECIDED_BEFORE_REACHED, TREATED_BEFORE_REACHED, Contradiction.NO_GROUP);

    public GroupConclusion {
        matters = Copies.sorted(matters);
        claims = Copies.sorted(claims);
    }

    /** A builder with every fact unknown. */
    public static GroupConclusionBuilder builder() {
        return GroupConclusionBuilder.builder();
    }

    @Override
    public @Nullable Contradiction contradiction() {
        if (Group.NONE.equals(group)) {
            return Contradiction.NO_GROUP;
        }
        if (Boolean.FALSE.equals(reached) && Boolean.TRUE.equals(purportsToDecide)) {
            return DECIDED_BEFORE_REACHED;
        }
        if (Boolean.FALSE.equals(reached) && Boolean.TRUE.equals(treatedAsCouncilDecision)) {
            return TREATED_BEFORE_REACHED;
        }
        return null;
    }
}
