package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.decision.OpenVerdict.Kind;

/**
 * Folds a duty into the gap that its own norm leaves about the same act and thing, where both are settled: what names
 * nobody to do it with is no route, and is said once.
 */
final class VoidDuties {

    private static final Set<Modality> DUTIES = Set.of(Modality.MUST, Modality.SHOULD);

    private VoidDuties() {}

    /** What is settled, without the duties that are void; each gap knows its duty. */
    static List<Standing> folded(List<Standing> settled) {
        List<Standing> left = new ArrayList<>(settled);
        for (Standing gap : settled) {
            if (gap.kind() == Kind.GAP) {
                List<Standing> duties =
                        settled.stream().filter(each -> isVoidBy(gap, each)).toList();
                // Of several nobody can tell which is void.
                if (duties.size() == 1) {
                    gap.finding.voids = duties.get(0).finding;
                    left.remove(duties.get(0));
                }
            }
        }
        return left;
    }

    private static boolean isVoidBy(Standing gap, Standing duty) {
        Outcome left = gap.outcome();
        Outcome called = duty.outcome();
        return duty.kind() == Kind.VERDICT
                && called.modality() != null
                && DUTIES.contains(called.modality())
                && called.norm().equals(left.norm())
                && called.act().equals(left.act())
                && Objects.equals(called.about(), left.about());
    }
}
