package org.councilprotocol.rules.internal.pack;

import java.util.List;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Condition.Pattern;
import org.councilprotocol.rules.internal.language.Condition.Quantified;
import org.councilprotocol.rules.internal.language.PackLimits;

/** Refuses conditions of which a match would have to be looked for at too many places. */
final class MatchLimits {

    private final RuleDefects defects;
    private final PatternChecker patternChecker;

    MatchLimits(RuleDefects defects, PatternChecker patternChecker) {
        this.defects = defects;
        this.patternChecker = patternChecker;
    }

    /** Whether a match of these conditions can be looked for at no more than so many places. */
    boolean allow(List<Condition> conditions) {
        int patterns = 0;
        int lists = 0;
        int within = 0;
        int comparisons = 0;
        for (Condition condition : conditions) {
            List<Pattern> all = Condition.patterns(condition);
            int here = 0;
            for (Pattern pattern : all) {
                here += patternChecker.isOverList(pattern) ? 1 : 0;
                comparisons += pattern.comparisons();
            }
            if (condition instanceof Quantified) {
                within = Math.max(within, here);
            } else {
                lists += here;
                patterns += all.get(0).isOfCase() ? 1 : 0;
            }
        }
        boolean told = tooMany(patterns, PackLimits.PATTERNS, "patterns")
                || tooMany(
                        lists + within,
                        PackLimits.LIST_PATTERNS,
                        "patterns over lists, those of a 'not' or 'exists' counted with those around it")
                || tooMany(comparisons, PackLimits.COMPARISONS_OF_A_RULE, "comparisons");
        return !told;
    }

    private boolean tooMany(int number, int most, String what) {
        if (number > most) {
            defects.add(
                    defects.rule().at(),
                    "the rule has more than " + most + " " + what,
                    "a term for what belongs together");
        }
        return number > most;
    }
}
