package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A policy or strategy is being developed, delivered, monitored or reviewed, or somebody sees the need for it, and the
 * question is whose part that is.
 *
 * @param participant who takes part in it, or wants to
 * @param actingAlone whether that person acts, or claims to be able to act, alone and not with others
 * @param stages what is going on; complete when given
 * @param policyFramework whether the policy or strategy is part of the council's policy framework
 * @param highLevel whether it is high-level policy or strategy, as against operational detail
 * @param cabinetLeads whether the area is one on which the Cabinet leads
 * @param contributions what the participant brings to it, or wants to; complete when given
 * @param onOverviewAndScrutiny whether the participant chairs an overview and scrutiny committee or sits on one
 * @param keyIssue whether a key issue has come up in it; a judgement
 */
@RecordBuilder
public record PolicyCycleActivity(
        @Nullable Person participant,
        @Nullable Boolean actingAlone,
        @Nullable Set<PolicyStage> stages,
        @Nullable Boolean policyFramework,
        @Nullable Boolean highLevel,
        @Nullable Boolean cabinetLeads,
        @Nullable Set<PolicyContribution> contributions,
        @Nullable Boolean onOverviewAndScrutiny,
        @Nullable Boolean keyIssue)
        implements Situation {

    public PolicyCycleActivity {
        stages = Copies.sorted(stages);
        contributions = Copies.sorted(contributions);
    }

    /** A builder with every fact unknown. */
    public static PolicyCycleActivityBuilder builder() {
        return PolicyCycleActivityBuilder.builder();
    }
}
