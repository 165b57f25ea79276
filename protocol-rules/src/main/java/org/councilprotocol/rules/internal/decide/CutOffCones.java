package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.internal.decide.RuleMatches.Match;
import org.councilprotocol.rules.internal.pack.Conclusion.VerdictOf;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of norms that have too many completions to try: what is certain and could not be displaced is
 * settled, and of each rule every match that may hold is open. What a search found hangs on how far it came, and is not
 * used.
 */
final class CutOffCones {

    private final SituationRules rules;
    private final Tree tree;
    private final Evaluator evaluator;
    private final Steps steps;
    private final FirstLook first;
    private final Unknowns unknowns;
    private final StatusReader statuses;
    /** What might be said. */
    private final Map<Cone, Collection<Finding>> possible = new HashMap<>(0);

    CutOffCones(
            SituationRules rules,
            Tree tree,
            Evaluator evaluator,
            Steps steps,
            FirstLook first,
            Unknowns unknowns,
            StatusReader statuses) {
        this.rules = rules;
        this.tree = tree;
        this.evaluator = evaluator;
        this.steps = steps;
        this.first = first;
        this.unknowns = unknowns;
        this.statuses = statuses;
    }

    /**
     * What can be said of a cone, or of a slice of it.
     *
     * @param slice what it is to be about; {@code null} for anything
     * @param met the unknown facts that the search met, by their numbers
     */
    List<ConeFindings> of(Cone cone, @Nullable Slice slice, BitSet met) {
        BitSet facts = (BitSet) met.clone();
        @Nullable RuleMatches[] matches = first.of(cone);
        boolean ownUndecided = false;
        boolean othersUndecided = false;
        for (int i = 0; i < matches.length; i++) {
            RuleMatches each = matches[i];
            if (each != null && each.unknown != null && each.isUndecided(slice)) {
                if (!each.unknown.isReading()) {
                    facts.set(unknowns.of(each.unknown).place);
                }
                ownUndecided |= i < cone.own();
                othersUndecided |= i >= cone.own();
            }
        }
        List<ConeFindings> found = new ArrayList<>(2);
        Set<Outcome> settled = new HashSet<>();
        if (!othersUndecided) {
            ConeFindings certain = certain(cone, slice, matches, ownUndecided);
            if (!certain.standings.isEmpty()) {
                found.add(certain);
            }
            certain.standings.forEach(each -> settled.add(each.outcome()));
        }
        ConeFindings unfinished = ConeFindings.cutOff(askable(facts));
        for (Finding each : possible.computeIfAbsent(cone, this::possible)) {
            if ((slice == null || slice.admitsOutcome(each.outcome.about())) && !settled.contains(each.outcome)) {
                unfinished.addPossible(each);
            }
        }
        found.add(unfinished);
        return found;
    }

    private Collection<Finding> possible(Cone cone) {
        evaluator.only(cone, null);
        return new PossibleFindings(rules, tree, evaluator, statuses).of(cone);
    }

    /** The paths of the facts that can be asked for, of those of these numbers. */
    private Set<FactPath> askable(BitSet facts) {
        Set<FactPath> paths = new TreeSet<>();
        facts.stream().forEach(fact -> paths.add(tree.askable(unknowns.get(fact).slot)));
        return paths;
    }

    /** What is certain and could not be displaced, or is displaced for certain. */
    private ConeFindings certain(
            Cone cone, @Nullable Slice slice, @Nullable RuleMatches[] matches, boolean ownUndecided) {
        ConeFindings certain = ConeFindings.certain();
        Findings anew = new Findings(tree, evaluator, statuses);
        OutcomeTally tally = new OutcomeTally(steps, rules.saysMoreThanItsRules());
        tally.begin(cone.norm());
        for (RuleMatches each : matches) {
            for (Match match = each == null ? null : each.certain; match != null; match = match.next) {
                if (match.belongsTo(slice)) {
                    tally.add(anew.of(match.rule, match.frame), match.rule.rule, anew.status(match.rule, match.frame));
                }
            }
        }
        tally.addTo(certain, 0);
        if (ownUndecided) {
            // What is arguable may be certain as well once more is known, and what is noted may not be.
            certain.standings.removeIf(each -> each.outcome().kind() == Kind.ARGUABLE);
            if (rules.saysMoreThanItsRules() && mayLeaveGap(cone, matches)) {
                certain.standings.removeIf(each -> VoidDuties.isDuty(each.outcome()));
            }
            certain.standings.forEach(each -> {
                each.finding.note = null;
                each.finding.status = StatusFinding.atLeast(each.finding.status);
            });
            untime(certain, cone, matches);
        }
        return certain;
    }

    /** Whether an undecided rule of the cone's norm would leave a gap, by which a duty may be void. */
    private static boolean mayLeaveGap(Cone cone, @Nullable RuleMatches[] matches) {
        for (int i = 0; i < cone.own(); i++) {
            RuleMatches each = matches[i];
            if (each != null
                    && each.unknown != null
                    && each.rule.rule.conclusion() instanceof VerdictOf verdict
                    && verdict.kind() == Kind.GAP) {
                return true;
            }
        }
        return false;
    }

    /** Takes away time limits in whose place an undecided rule may set another. */
    private void untime(ConeFindings certain, Cone cone, @Nullable RuleMatches[] matches) {
        for (Standing standing : certain.standings) {
            for (int i = 0; i < cone.own(); i++) {
                RuleMatches each = matches[i];
                if (each != null && each.unknown != null && standing.finding.mayBeTimedBy(each.rule)) {
                    standing.finding.time = null;
                }
            }
        }
    }
}
