package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.councilprotocol.rules.internal.decide.RuleMatches.Match;
import org.jspecify.annotations.Nullable;

/**
 * Explores one situation, cone by cone, with a number of steps that is shared among what is undecided.
 *
 * <p>First every rule is looked at. What that leaves undecided is explored in the order of the document, a norm about
 * one thing at a time, each with an equal share of the steps that are left. Where a share does not suffice, what the
 * first look found certain and nothing undecided could displace is settled all the same, and whatever else might be
 * said is open and marked so.
 */
final class Explorer {

    private final SituationRules rules;
    private final Tree tree;
    private final Steps steps;
    private final Evaluator evaluator;
    private final MatchFinder finder;
    private final Findings findings;
    private final OutcomeReader reader;
    private final StatusReader statuses;
    private final Unknowns unknowns;
    private final List<ConeFindings> found = new ArrayList<>();
    private final List<Cone> ruledOut = new ArrayList<>();

    /**
     * An explorer.
     *
     * @param source where the matches of each completion come from
     * @param statuses tells whether what is found is kept
     */
    Explorer(SituationRules rules, MatchSource source, Tree tree, Steps steps, StatusReader statuses) {
        this.statuses = statuses;
        this.rules = rules;
        this.tree = tree;
        this.steps = steps;
        this.evaluator = new Evaluator(rules, tree, steps);
        this.finder = new MatchFinder(rules, evaluator);
        this.findings = new Findings(tree, evaluator, statuses);
        this.reader = new OutcomeReader(findings, steps, source);
        this.unknowns = new Unknowns(rules.domains());
    }

    /** The unknown facts that completions name by their places. */
    Unknowns unknowns() {
        return unknowns;
    }

    /** Of the norms explored, those that the facts told rule out by themselves. */
    List<Cone> ruledOut() {
        return ruledOut;
    }

    /** A cone that the first look leaves undecided, or the part of it that is about one thing. */
    private record Undecided(Cone cone, @Nullable Slice slice) {}

    /**
     * What was found, by norm; norms of which no completion says anything are left out.
     *
     * @param cones the norms to explore, in the order of the document
     * @param most how many steps may be taken besides the first look, which the pack's own size bounds
     */
    List<ConeFindings> explore(List<Cone> cones, long most) {
        FirstLook first = new FirstLook(finder.all());
        List<Undecided> undecided = new ArrayList<>(0);
        for (int c = 0; c < cones.size(); c++) {
            Cone cone = cones.get(c);
            if (first.rulesOut(cone)) {
                ruledOut.add(cone);
            }
            if (!first.concerns(cone)) {
                continue;
            }
            if (first.decides(cone)) {
                // The likeliest: nothing to complete.
                found.add(reader.certain(cone, null, first.of(cone)));
            } else {
                first.slices(cone).forEach(slice -> undecided.add(new Undecided(cone, slice)));
            }
        }
        if (!undecided.isEmpty()) {
            explore(undecided, first, most);
        }
        return found;
    }

    private void explore(List<Undecided> undecided, FirstLook first, long most) {
        CutOffCones cutOff = new CutOffCones(rules, tree, evaluator, steps, first, unknowns, statuses);
        undecided.forEach(each -> findCertain(first.of(each.cone())));
        long left = most;
        for (int i = 0; i < undecided.size(); i++) {
            long before = steps.taken();
            steps.allow(Math.max(0, left) / (undecided.size() - i));
            explore(undecided.get(i), first, cutOff);
            left -= steps.taken() - before;
        }
        steps.allowAll();
    }

    /** Finds first what is certain of rules of which more may be: a verdict rests on what makes it certain. */
    private void findCertain(@Nullable RuleMatches[] ofCone) {
        for (RuleMatches each : ofCone) {
            for (Match match = each == null ? null : each.certain; match != null; match = match.next) {
                findings.of(match);
            }
        }
    }

    private void explore(Undecided undecided, FirstLook first, CutOffCones cutOff) {
        Cone cone = undecided.cone();
        Slice slice = undecided.slice();
        finder.only(cone, slice);
        BitSet facts = new BitSet();
        try {
            if (explore(cone, slice, first, facts)) {
                return;
            }
        } catch (Steps.Exhausted e) {
            finder.reset();
        } finally {
            steps.allowAll();
            finder.anything();
        }
        found.addAll(cutOff.of(cone, slice, facts));
    }

    /** Explores a slice; {@code false} if it has too many completions. */
    private boolean explore(Cone cone, @Nullable Slice slice, FirstLook first, BitSet facts) {
        @Nullable RuleMatches[] matches = slice == null ? first.of(cone) : matches(first.of(cone), slice);
        if (slice != null && Arrays.stream(matches).allMatch(each -> each == null || each.unknown == null)) {
            if (Arrays.stream(matches, 0, cone.own()).anyMatch(each -> each != null)) {
                found.add(reader.certain(cone, slice, matches));
            }
            return true;
        }
        SliceSearch search = new SliceSearch(cone, slice, rules, tree, unknowns, finder, reader, steps);
        try {
            ConeFindings findings = search.findings(matches);
            if (findings != null) {
                found.add(findings);
            }
            return findings != null;
        } finally {
            facts.or(search.facts());
        }
    }

    /** Of what was found of a cone's rules for anything, the matches about one thing. */
    private @Nullable RuleMatches[] matches(@Nullable RuleMatches[] ofAnything, Slice slice) {
        @Nullable RuleMatches[] matches = new @Nullable RuleMatches[ofAnything.length];
        for (int i = 0; i < matches.length; i++) {
            RuleMatches each = ofAnything[i];
            if (each != null && slice.concerns(each.rule)) {
                matches[i] = each.rule.about < 0 ? each : finder.of(each.rule);
            }
        }
        return matches;
    }
}
