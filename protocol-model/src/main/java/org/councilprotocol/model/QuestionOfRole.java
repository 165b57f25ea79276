package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks whose a matter is to decide or to run, or claims that it is theirs.
 *
 * @param claimant who claims it, or for whom it is claimed
 * @param matters what is in question
 * @param claimedAlone whether the claim is that one person may do it alone
 * @param specificallyDelegated whether the council has specifically delegated the power in question to the claimant
 * @param approvedPolicy whether the council has settled a policy on the matter
 */
@RecordBuilder
public record QuestionOfRole(
        @Nullable Person claimant,
        @Nullable Set<RoleMatter> matters,
        @Nullable Boolean claimedAlone,
        @Exceptional("true") @Nullable Boolean specificallyDelegated,
        @Nullable Boolean approvedPolicy)
        implements Situation {

    public QuestionOfRole {
        matters = Copies.sorted(matters);
    }

    /** A builder with every fact unknown. */
    public static QuestionOfRoleBuilder builder() {
        return QuestionOfRoleBuilder.builder();
    }
}
