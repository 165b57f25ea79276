package org.councilprotocol.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.councilprotocol.model.Situation;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.pack.Rule;

/** Finds the condition at which a situation falls short of a norm's rules. */
public final class WhyNot {

    private WhyNot() {}

    /** One line for each rule of the norm, or that none of its rules is about such a situation. */
    public static String of(SituationRules rules, Situation situation, String norm) {
        List<String> lines = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            if (rule.norm().equals(norm)) {
                lines.add("rule \"" + rule.name() + "\" (" + rule.at().file() + ":"
                        + rule.at().line() + "): " + shortfall(rules, situation, rule));
            }
        }
        return lines.isEmpty()
                ? "no rule of " + norm + " is about a situation such as " + rules.situation()
                : String.join("\n", lines);
    }

    private static String shortfall(SituationRules rules, Situation situation, Rule rule) {
        Evaluator evaluator = new Evaluator(rules, Tree.of(List.of(situation), Map.of()), new Steps());
        int reached = evaluator.reached(rules.compiled(rule), Truth.UNKNOWN);
        if (reached < rule.conditions().size()) {
            return "does not hold: " + shown(rule.conditions().get(reached));
        }
        int certain = evaluator.reached(rules.compiled(rule), Truth.TRUE);
        return certain < rule.conditions().size()
                ? "hangs on a fact not known: " + shown(rule.conditions().get(certain))
                : "holds";
    }

    private static String shown(Condition condition) {
        return condition.toString().replaceFirst("^\\$_\\d+ : ", "");
    }
}
