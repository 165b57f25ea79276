package org.councilprotocol.testkit;

import java.util.List;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.rules.pack.RuleInfo;

/**
 * How scenarios exercise one norm. The lists hold scenario ids, in the order of the files.
 *
 * @param norm the norm
 * @param encoded whether it is in a section that the pack encodes so far
 * @param rules its rules
 * @param applies scenarios that expect it, and get it: settled or, where no scenario ever gets it settled, arguable, a
 *     gap, not arising or a reminder
 * @param nearMiss scenarios that rule it out in {@code never}, do not get it, and are a near miss of one where it
 *     applies, or differ from one in a single fact
 * @param open scenarios that expect it to be open, and get it so
 * @param displaced scenarios that expect it to be displaced, and get it so
 */
public record NormCoverage(
        Norm norm,
        boolean encoded,
        List<RuleInfo> rules,
        List<String> applies,
        List<String> nearMiss,
        List<String> open,
        List<String> displaced) {

    public NormCoverage {
        rules = List.copyOf(rules);
        applies = List.copyOf(applies);
        nearMiss = List.copyOf(nearMiss);
        open = List.copyOf(open);
        displaced = List.copyOf(displaced);
    }

    /** Whether scenarios have to exercise it: rules decide it, in a section that the pack encodes. */
    public boolean decides() {
        return encoded && norm.state() == NormState.DECIDES;
    }

    /**
     * Whether the pack does with it what the catalogue says: rules for a norm that decides, a rule or an occasion for a
     * reminder, a reason for background. A section not encoded so far owes no rules.
     */
    public boolean accountedFor() {
        return switch (norm.state()) {
            case DECIDES -> !encoded || !rules.isEmpty();
            case REMINDS -> !encoded || !rules.isEmpty() || !norm.occasions().equals(Occasions.NONE);
            case BACKGROUND -> norm.why() != null && !norm.why().isBlank();
        };
    }
}
