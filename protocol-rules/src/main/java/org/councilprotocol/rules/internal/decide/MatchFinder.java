package org.councilprotocol.rules.internal.decide;

import java.util.Arrays;
import java.util.List;
import org.councilprotocol.rules.internal.decide.RuleMatches.Match;
import org.jspecify.annotations.Nullable;

/** Finds the matches of the rules of one situation as its facts now stand. Not shared among threads. */
final class MatchFinder extends MatchSink {

    private final SituationRules situationRules;
    private final Evaluator evaluator;
    private List<CompiledRule> rules = List.of();
    /** What matches are to be about; {@code null} for anything. */
    private @Nullable Slice slice;
    /** By the place of a rule. */
    private @Nullable RuleMatches[] found = {};

    MatchFinder(SituationRules situationRules, Evaluator evaluator) {
        this.situationRules = situationRules;
        this.evaluator = evaluator;
    }

    /** The matches of every rule that gives a verdict, by its place; {@code null} for one that does not hold. */
    @Nullable
    RuleMatches[] all() {
        rules = situationRules.verdicts();
        found = new @Nullable RuleMatches[rules.size()];
        evaluator.look(situationRules.ways(), situationRules.variables(), this);
        return found;
    }

    /** The matches of a rule; {@code null} if it does not hold. */
    @Nullable
    RuleMatches of(CompiledRule rule) {
        rules = rule.alone;
        found = new @Nullable RuleMatches[1];
        evaluator.look(rule.way, rule.variables(), this);
        return found[0];
    }

    /** From now on finds those of a cone alone, and of a slice of it; {@code null} for the whole. */
    void only(Cone cone, @Nullable Slice wanted) {
        evaluator.only(cone, wanted);
        slice = wanted;
    }

    /** Finds matches about anything again. */
    void anything() {
        evaluator.all();
        slice = null;
    }

    /** Makes itself ready again after it was cut off. */
    void reset() {
        evaluator.reset();
    }

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
        return slice.admits(about) || about instanceof Unbound && slice.admitsNotSaid();
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
