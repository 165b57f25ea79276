package org.councilprotocol.rules.internal.decide;

import java.util.HashMap;
import java.util.Map;
import org.councilprotocol.rules.internal.decide.RuleMatches.Match;
import org.jspecify.annotations.Nullable;

/** What was found of one situation, each outcome once. Not shared among threads. */
final class Findings {

    private final Tree tree;
    private final Evaluator evaluator;
    private final StatusReader statuses;
    private final Map<Outcome, Finding> byOutcome = new HashMap<>();

    Findings(Tree tree, Evaluator evaluator, StatusReader statuses) {
        this.statuses = statuses;
        this.tree = tree;
        this.evaluator = evaluator;
    }

    /** What a rule says of a match, with what is known of it besides; the match keeps it. */
    Finding of(Match match) {
        Finding known = match.finding;
        if (known == null) {
            known = of(match.rule, match.frame);
            match.finding = known;
            match.status = status(match.rule, match.frame);
        }
        return known;
    }

    /** Whether what a rule says of the facts that it matched is kept; {@code null} where nothing shows it. */
    @Nullable
    StatusFinding status(CompiledRule rule, @Nullable Object[] frame) {
        return rule.statuses.length == 0 ? null : statuses.of(rule, frame);
    }

    /** What a rule says of the facts that it matched, with what is known of it besides. */
    Finding of(CompiledRule rule, @Nullable Object[] frame) {
        Outcome outcome = rule.outcome(frame, tree);
        Finding known = byOutcome.get(outcome);
        if (known == null) {
            known = new Finding(outcome, rule);
            byOutcome.put(outcome, known);
        }
        known.add(rule, frame, tree, evaluator);
        return known;
    }
}
