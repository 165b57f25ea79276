package org.councilprotocol.rules.complete;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.councilprotocol.model.decision.OpenVerdict.Kind;
import org.councilprotocol.model.fact.FactPath;
import org.councilprotocol.rules.complete.RuleMatches.Match;
import org.councilprotocol.rules.complete.SituationRules.Cone;
import org.jspecify.annotations.Nullable;

/**
 * Explores one situation: finds, cone by cone, the completions of its unknown facts that could make a difference, and
 * gathers what the rules say of each.
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
    private final MatchSource source;
    private final Consumer<Match> tallying = this::tally;

    private final Looking looking = new Looking();
    private final OutcomeTally tally;
    private final Map<Outcome, Finding> findings = new HashMap<>();
    /** Of cones that were cut off, what might be said. */
    private final Map<Cone, Collection<Finding>> possible = new HashMap<>(0);

    private final Unknowns unknowns;
    private final List<ConeFindings> found = new ArrayList<>();
    private @Nullable RuleMatches[] first = {};

    /**
     * An explorer.
     *
     * @param source where the matches of each completion come from
     */
    Explorer(SituationRules rules, MatchSource source, Tree tree, Steps steps) {
        this.rules = rules;
        this.tree = tree;
        this.steps = steps;
        this.evaluator = new Evaluator(tree, rules.domains(), steps);
        this.source = source;
        this.unknowns = new Unknowns(rules.domains());
        this.tally = new OutcomeTally(steps);
    }

    /** The unknown facts that completions name by their places. */
    Unknowns unknowns() {
        return unknowns;
    }

    /** A cone that the first look leaves undecided, or the part of it that is about one thing. */
    private record Undecided(Cone cone, @Nullable Slice slice) {}

    /**
     * What was found, by norm; norms of which no completion says anything are left out.
     *
     * @param most how many steps may be taken besides the first look, which the pack's own size bounds
     */
    List<ConeFindings> explore(long most) {
        first = lookAtAll();
        List<Undecided> undecided = new ArrayList<>(0);
        List<Cone> cones = rules.cones();
        for (int c = 0; c < cones.size(); c++) {
            Cone cone = cones.get(c);
            if (!tells(cone)) {
                continue;
            }
            if (isDecided(cone)) {
                // The likeliest: nothing to complete.
                found.add(decided(cone, null, certain(cone)));
            } else {
                slices(cone, undecided);
            }
        }
        long left = most;
        for (int i = 0; i < undecided.size(); i++) {
            long before = steps.taken();
            steps.allow(Math.max(0, left) / (undecided.size() - i));
            explore(undecided.get(i));
            left -= steps.taken() - before;
        }
        steps.allowAll();
        return found;
    }

    // ------------------------------------------------------------------ looking at rules

    /** Whether one of the norm's own rules holds, or may. */
    private boolean tells(Cone cone) {
        for (int i = 0; i < cone.own(); i++) {
            if (first[cone.rules()[i]] != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isDecided(Cone cone) {
        for (int rule : cone.rules()) {
            RuleMatches each = first[rule];
            if (each != null && each.unknown != null) {
                return false;
            }
        }
        return true;
    }

    /** What the first look found of the rules of a cone. */
    private @Nullable RuleMatches[] certain(Cone cone) {
        @Nullable RuleMatches[] matches = new @Nullable RuleMatches[cone.rules().length];
        for (int i = 0; i < matches.length; i++) {
            matches[i] = first[cone.rules()[i]];
        }
        return matches;
    }

    /** A first look at every rule, together. */
    private @Nullable RuleMatches[] lookAtAll() {
        List<CompiledRule> all = rules.verdicts();
        looking.rules = all;
        looking.found = new @Nullable RuleMatches[all.size()];
        evaluator.look(rules.ways(), rules.variables(), looking);
        return looking.found;
    }

    private @Nullable RuleMatches look(CompiledRule rule) {
        looking.rules = rule.alone;
        looking.found = new @Nullable RuleMatches[1];
        evaluator.look(rule.way, rule.variables(), looking);
        return looking.found[0];
    }

    /** Keeps the matches that are certain, and what the others hang on first. */
    private final class Looking extends Evaluator.Sink {
        private List<CompiledRule> rules = List.of();
        /** What matches are to be about; {@code null} for anything. */
        private @Nullable Slice slice;
        /** By the place of a rule. */
        private @Nullable RuleMatches[] found = {};

        @Override
        void match(int place, @Nullable Object[] frame, Truth truth) {
            CompiledRule rule = rules.get(place);
            if (slice != null && rule.about >= 0 && !admits(slice, frame[rule.about])) {
                return;
            }
            Slot hangsOn = evaluator.demanded();
            if (truth == Truth.TRUE) {
                found(place, rule).addCertain(new Match(rule, Arrays.copyOf(frame, rule.variables())));
            } else if (hangsOn != null) {
                found(place, rule).addUncertain(Slice.key(rule, frame), hangsOn);
            }
        }

        private static boolean admits(Slice slice, @Nullable Object about) {
            return slice.admits(about) || about instanceof Evaluator.Unbound && slice.admitsNotSaid();
        }

        private RuleMatches found(int place, CompiledRule rule) {
            RuleMatches known = found[place];
            if (known == null) {
                known = new RuleMatches(rule);
                found[place] = known;
            }
            return known;
        }
    }

    // ------------------------------------------------------------------ slices

    /** Adds a cone in as many slices as it can be about different things. */
    private void slices(Cone cone, List<Undecided> to) {
        Set<Object> keys = new LinkedHashSet<>();
        for (int i = 0; i < cone.rules().length; i++) {
            RuleMatches matches = first[cone.rules()[i]];
            if (matches == null) {
                continue;
            }
            if (matches.rule.aboutAFact) {
                // What that is can be the same as what another rule finds.
                keys.clear();
                break;
            }
            if (i < cone.own()) {
                for (Match match = matches.certain; match != null; match = match.next) {
                    keys.add(match.key());
                }
                keys.addAll(matches.uncertainKeys());
            }
        }
        if (keys.size() < 2 && (keys.isEmpty() || isAllOfOneKind(cone))) {
            to.add(new Undecided(cone, null));
            return;
        }
        for (Object key : keys) {
            to.add(new Undecided(
                    cone,
                    key == Slice.NOT_SAID
                            ? Slice.besides(keys.stream()
                                    .filter(each -> each != Slice.NOT_SAID)
                                    .toList())
                            : Slice.of(key)));
        }
    }

    /** Whether all rules of a cone that may hold are about something, or none is. */
    private boolean isAllOfOneKind(Cone cone) {
        Boolean something = null;
        for (int rule : cone.rules()) {
            RuleMatches matches = first[rule];
            if (matches != null) {
                boolean here = matches.rule.about >= 0;
                if (something != null && something != here) {
                    return false;
                }
                something = here;
            }
        }
        return true;
    }

    private void explore(Undecided undecided) {
        Cone cone = undecided.cone();
        Slice slice = undecided.slice();
        evaluator.only(cone, slice);
        looking.slice = slice;
        BitSet facts = new BitSet();
        try {
            if (explore(cone, slice, facts)) {
                return;
            }
        } catch (Steps.Exhausted e) {
            evaluator.reset();
        } finally {
            steps.allowAll();
            evaluator.all();
            looking.slice = null;
        }
        cutOff(cone, slice, facts);
    }

    /** Explores a slice; {@code false} if it has too many completions. */
    private boolean explore(Cone cone, @Nullable Slice slice, BitSet facts) {
        @Nullable RuleMatches[] looked = slice == null ? certain(cone) : look(cone, slice);
        if (slice != null && Arrays.stream(looked).allMatch(each -> each == null || each.unknown == null)) {
            if (Arrays.stream(looked, 0, cone.own()).anyMatch(each -> each != null)) {
                found.add(decided(cone, slice, looked));
            }
            return true;
        }
        Search search = new Search(cone, slice);
        try {
            if (!search.search.complete(looked)) {
                return false;
            }
        } finally {
            facts.or(search.search.facts());
        }
        search.findings.standings.forEach(standing -> {
            if (standing.outcome().kind() != Kind.NOT_ARISING) {
                // What it costs to find the facts on which it hangs.
                steps.take((long) standing.applies * (search.search.all.size() - standing.applies) / 4);
            }
        });
        found.add(search.findings);
        return true;
    }

    /** What is found of a cone's rules for verdicts about one thing. */
    private @Nullable RuleMatches[] look(Cone cone, Slice slice) {
        @Nullable RuleMatches[] looked = new @Nullable RuleMatches[cone.rules().length];
        for (int i = 0; i < looked.length; i++) {
            RuleMatches all = first[cone.rules()[i]];
            if (all != null && slice.concerns(all.rule)) {
                looked[i] = all.rule.about < 0 ? all : look(all.rule);
            }
        }
        return looked;
    }

    private ConeFindings decided(Cone cone, @Nullable Slice slice, @Nullable RuleMatches[] matches) {
        ConeFindings certain = ConeFindings.certain();
        tally(cone, slice, matches, Collections::emptyList);
        tally.addTo(certain, 0);
        return certain;
    }

    /** The completions of a cone, or of a slice of it, and what is said in each. */
    private final class Search implements CompletionSearch.Visitor {

        private final Cone cone;
        private final @Nullable Slice slice;
        private final CompletionSearch search;
        private final ConeFindings findings;

        Search(Cone cone, @Nullable Slice slice) {
            this.cone = cone;
            this.slice = slice;
            this.search = new CompletionSearch(rules.domains(), tree, steps, unknowns, this);
            this.findings = ConeFindings.of(search.all);
        }

        @Override
        public @Nullable RuleMatches again(CompiledRule rule) {
            return look(rule);
        }

        @Override
        public void completion(int place, @Nullable RuleMatches[] matches) {
            tally(cone, slice, matches, search::assignments);
            tally.addTo(findings, place);
        }
    }

    // ------------------------------------------------------------------ what a completion says

    /** Tallies what the rules of a cone say, of which every match is certain or impossible. */
    private void tally(
            Cone cone, @Nullable Slice slice, @Nullable RuleMatches[] matches, Supplier<List<Assignment>> completion) {
        tally.begin(cone.norm());
        source.tell(cone, slice, matches, completion, tallying);
    }

    private void tally(Match match) {
        tally.add(finding(match), match.rule.rule);
    }

    private Finding finding(Match match) {
        Finding known = match.finding;
        if (known == null) {
            known = finding(match.rule, match.frame);
            match.finding = known;
        }
        return known;
    }

    /** What a rule says of a match, with what is to be told of it. */
    private Finding finding(CompiledRule rule, @Nullable Object[] frame) {
        return finding(findings, rule, frame);
    }

    private Finding finding(Map<Outcome, Finding> all, CompiledRule rule, @Nullable Object[] frame) {
        Outcome outcome = rule.outcome(frame, tree);
        Finding known = all.get(outcome);
        if (known == null) {
            known = new Finding(outcome, rule);
            all.put(outcome, known);
        }
        known.saidBy(rule, frame, tree, evaluator);
        return known;
    }

    // ------------------------------------------------------------------ too many to try

    /**
     * What can be said of a norm, or of a norm about one thing, where there are too many completions to try: what is
     * certain and could not be displaced is settled, and of each rule every match that may hold is open. What the
     * search found hangs on how far it came, and is not used.
     */
    private void cutOff(Cone cone, @Nullable Slice slice, BitSet facts) {
        boolean ownUndecided = false;
        boolean othersUndecided = false;
        for (int i = 0; i < cone.rules().length; i++) {
            RuleMatches matches = first[cone.rules()[i]];
            if (matches != null && matches.unknown != null && matches.isUndecided(slice)) {
                facts.set(unknowns.of(matches.unknown).place);
                ownUndecided |= i < cone.own();
                othersUndecided |= i >= cone.own();
            }
        }
        Set<Outcome> settled = new HashSet<>();
        if (!othersUndecided) {
            for (Standing each : certain(cone, slice, ownUndecided).standings) {
                settled.add(each.outcome());
            }
        }
        ConeFindings unfinished = ConeFindings.cutOff(askable(facts));
        for (Finding each : possible.computeIfAbsent(cone, this::possible)) {
            if ((slice == null || slice.admitsOutcome(each.outcome.about())) && !settled.contains(each.outcome)) {
                unfinished.standings.add(new Standing(unfinished, each, ConeFindings.NO_PLACES));
            }
        }
        found.add(unfinished);
    }

    private Collection<Finding> possible(Cone cone) {
        evaluator.only(cone, null);
        return new PossibleFindings(rules, tree, evaluator).of(cone);
    }

    /** The paths of the facts that can be asked for, of those of these numbers. */
    private Set<FactPath> askable(BitSet facts) {
        Set<FactPath> paths = new TreeSet<>();
        facts.stream().forEach(fact -> paths.add(unknowns.get(fact).slot.askable(tree)));
        return paths;
    }

    /** Adds what is certain and could not be displaced, or is displaced for certain. */
    private ConeFindings certain(Cone cone, @Nullable Slice slice, boolean ownUndecided) {
        ConeFindings certain = ConeFindings.certain();
        Map<Outcome, Finding> anew = new HashMap<>();
        tally.begin(cone.norm());
        for (int rule : cone.rules()) {
            RuleMatches matches = first[rule];
            for (Match match = matches == null ? null : matches.certain; match != null; match = match.next) {
                if (match.belongsTo(slice)) {
                    tally.add(finding(anew, match.rule, match.frame), match.rule.rule);
                }
            }
        }
        tally.addTo(certain, 0);
        if (ownUndecided) {
            // What is arguable may be certain as well once more is known, and what is noted may not be.
            certain.standings.removeIf(each -> each.outcome().kind() == Kind.ARGUABLE);
            certain.standings.forEach(each -> each.finding.note = null);
        }
        if (!certain.standings.isEmpty()) {
            found.add(certain);
        }
        return certain;
    }
}
