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
     * Whether a duty that applies is void.
     *
     * @param outcomes what is found in the completion
     */
    static boolean isVoid(Finding duty, List<Finding> outcomes, DisplacementResolver displacement) {
        return isDuty(duty.outcome) && outcomes.stream().anyMatch(gap -> dutyOf(gap, outcomes, displacement) == duty);
    }

    /**
     * The duty that a gap makes void; {@code null} if it makes none, or displaced itself.
     *
     * @param outcomes what is found in the completion
     */
    static @Nullable Finding dutyOf(Finding gap, List<Finding> outcomes, DisplacementResolver displacement) {
        if (gap.outcome.kind() != Kind.GAP || !displacement.applies(gap)) {
            return null;
        }
        Finding duty = null;
        for (Finding other : outcomes) {
            if (other != duty
                    && isDuty(other.outcome)
                    && isAboutTheSame(other.outcome, gap.outcome)
                    && displacement.applies(other)) {
                if (duty != null) {
                    // Of several nobody can tell which is void.
                    return null;
                }
                duty = other;
            }
        }
        return duty;
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
