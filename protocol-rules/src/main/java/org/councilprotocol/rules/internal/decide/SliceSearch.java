package org.councilprotocol.rules.internal.decide;

import java.util.BitSet;
import java.util.List;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.jspecify.annotations.Nullable;

/** Tries the completions of one cone, or of a slice of it, and reads off what is said in each. */
final class SliceSearch implements CompletionSearch.Visitor {

    private final Cone cone;
    private final @Nullable Slice slice;
    private final MatchFinder finder;
    private final OutcomeReader reader;
    private final Steps steps;
    private final CompletionSearch search;
    private final Tree tree;
    private final Readings readings;
    private final ConeFindings findings;

    SliceSearch(
            Cone cone,
            @Nullable Slice slice,
            SituationRules rules,
            Tree tree,
            Unknowns unknowns,
            MatchFinder finder,
            OutcomeReader reader,
            Steps steps) {
        this.cone = cone;
        this.slice = slice;
        this.finder = finder;
        this.reader = reader;
        this.steps = steps;
        this.tree = tree;
        this.readings = rules.readings();
        this.search = new CompletionSearch(rules.domains(), rules.readings(), tree, steps, unknowns, this);
        this.findings = ConeFindings.of(search.all);
    }

    /**
     * What all completions say; {@code null} if there are too many.
     *
     * @param first what was found of the cone's rules so far
     * @throws Steps.Exhausted if the steps allowed do not suffice
     */
    @Nullable
    ConeFindings findings(@Nullable RuleMatches[] first) {
        if (!search.complete(first)) {
            return null;
        }
        List<Completion> all = search.all;
        findings.standings.forEach(standing -> {
            if (standing.outcome().kind() != Kind.NOT_ARISING) {
                // What it costs to find the facts on which it hangs.
                steps.take((long) standing.applies * (all.size() - standing.applies) / 4);
                steps.take((long) standing.arguable * (all.size() - standing.arguable) / 4);
            }
        });
        return findings;
    }

    /** The facts that were filled in, by their numbers, however the search ended. */
    BitSet facts() {
        return search.facts();
    }

    @Override
    public @Nullable RuleMatches again(CompiledRule rule) {
        return finder.of(rule);
    }

    @Override
    public void completion(int place, List<ReadingLeaf> leaves) {
        if (leaves.size() == 1 && leaves.get(0).choices().isEmpty()) {
            reader.read(cone, slice, leaves.get(0).matches(), search::assignments, findings, place);
            return;
        }
        ReadingTally tally = new ReadingTally(leaves, readings);
        for (int i = 0; i < leaves.size(); i++) {
            ReadingLeaf leaf = leaves.get(i);
            tally.on(i);
            leaf.enter(tree);
            try {
                reader.read(cone, slice, leaf.matches(), search::assignments, tally, place);
            } finally {
                leaf.leave(tree);
            }
        }
        tally.addTo(findings, place);
    }
}
