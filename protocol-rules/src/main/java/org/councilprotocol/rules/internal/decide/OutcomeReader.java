package org.councilprotocol.rules.internal.decide;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads off what a cone says in a completion: what its rules find, less what other findings displace. */
final class OutcomeReader {

    private final Findings findings;
    private final OutcomeTally tally;
    private final MatchSource source;

    /**
     * A reader.
     *
     * @param source where the matches of a completion come from
     * @param dutiesCanBeVoid whether a gap of a norm makes its duty void
     */
    OutcomeReader(Findings findings, Steps steps, MatchSource source, boolean dutiesCanBeVoid) {
        this.findings = findings;
        this.tally = new OutcomeTally(steps, dutiesCanBeVoid);
        this.source = source;
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
            OutcomeTally.To to,
            int place) {
        tally.begin(cone.norm());
        source.tell(cone, slice, matches, completion, match -> {
            Finding finding = findings.of(match);
            tally.add(finding, match.rule.rule, match.status);
        });
        tally.addTo(to, place);
    }
}
