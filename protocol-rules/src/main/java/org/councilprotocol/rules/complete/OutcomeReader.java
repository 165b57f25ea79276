package org.councilprotocol.rules.complete;

import java.util.List;
import java.util.function.Supplier;
import org.councilprotocol.rules.complete.RuleMatches.Match;
import org.jspecify.annotations.Nullable;

/** Reads off what a cone says in a completion: what its rules find, less what other findings displace. */
final class OutcomeReader {

    private final Findings findings;
    private final OutcomeTally tally;
    private final @Nullable EngineMatches engine;

    /**
     * A reader.
     *
     * @param engine finds the matches of a completion; {@code null} to take those that are given
     */
    OutcomeReader(Findings findings, Steps steps, @Nullable EngineMatches engine) {
        this.findings = findings;
        this.tally = new OutcomeTally(steps);
        this.engine = engine;
    }

    /** What is certain of a cone, or of a slice of it, every rule of which is decided. */
    ConeFindings certain(Cone cone, @Nullable Slice slice, @Nullable RuleMatches[] matches) {
        ConeFindings certain = ConeFindings.certain();
        read(cone, slice, matches, List::of, certain, 0);
        return certain;
    }

    /**
     * Adds what a completion says.
     *
     * @param slice what it is to be about; {@code null} for anything
     * @param matches what was found of the cone's rules, each of them certain
     * @param completion the facts that are filled in
     * @param place the place of the completion
     */
    void read(
            Cone cone,
            @Nullable Slice slice,
            @Nullable RuleMatches[] matches,
            Supplier<List<Assignment>> completion,
            ConeFindings to,
            int place) {
        tally.begin(cone.norm());
        if (engine == null) {
            for (RuleMatches each : matches) {
                for (Match match = each == null ? null : each.certain; match != null; match = match.next) {
                    tally.add(findings.of(match), match.rule.rule);
                }
            }
        } else {
            engine.tell(cone, slice, completion.get(), (rule, frame) -> tally.add(findings.of(rule, frame), rule.rule));
        }
        tally.addTo(to, place);
    }
}
