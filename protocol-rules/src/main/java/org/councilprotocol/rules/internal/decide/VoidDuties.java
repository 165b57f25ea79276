package org.councilprotocol.rules.internal.decide;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in one completion, the duties that are void: their own norm leaves a gap about the same act and thing. What
 * names nobody to do it with is no route, and is said once, by the gap.
 */
final class VoidDuties {

    private static final Set<Modality> DUTIES = Set.of(Modality.MUST, Modality.SHOULD);

    private VoidDuties() {}

    /**
     * The gap by which a duty is void; {@code null} if by none.
     *
     * @param outcomes what is found in the completion
     */
    static @Nullable Finding gapOf(Finding duty, List<Finding> outcomes, DisplacementResolver displacement) {
        if (!isDuty(duty.outcome)) {
            return null;
        }
        Finding gap = null;
        for (Finding other : outcomes) {
            if (other != duty && isAboutTheSame(other.outcome, duty.outcome)) {
                if (isDuty(other.outcome) && displacement.applies(other)) {
                    // Of several nobody can tell which is void.
                    return null;
                } else if (other.outcome.kind() == Kind.GAP && displacement.applies(other)) {
                    gap = other;
                }
            }
        }
        return gap;
    }

    /** Whether it is a duty, which could be void. */
    static boolean isDuty(Outcome outcome) {
        return outcome.kind() == Kind.VERDICT && outcome.modality() != null && DUTIES.contains(outcome.modality());
    }

    private static boolean isAboutTheSame(Outcome one, Outcome other) {
        return one.norm().equals(other.norm())
                && one.act().equals(other.act())
                && Objects.equals(one.about(), other.about());
    }
}
