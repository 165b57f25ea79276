package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.language.Position;

/**
 * How one verdict of a rule names its norm.
 *
 * @param norm the id, as it is written
 * @param at where
 * @param byName whether the rule's name says it; otherwise the verdict itself does, by {@code norm("…")}
 * @param ruleAt where the rule that the verdict makes of it stands: the verdict, if it names its norm itself
 */
record NormNaming(String norm, Position at, boolean byName, Position ruleAt) {

    /** How this consequence of a rule names its norm. */
    static NormNaming of(ParsedRule rule, Consequence consequence) {
        Consequence.Call call = consequence instanceof Consequence.Chain chain ? chain.norm() : null;
        if (call != null
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Operand.Constant constant
                && constant.value() instanceof String norm) {
            return new NormNaming(norm, constant.at(), false, consequence.at());
        }
        return new NormNaming(rule.firstWord(), rule.at(), true, rule.at());
    }

    /** How each verdict of a rule names its norm, in their order. */
    static List<NormNaming> allOf(ParsedRule rule) {
        List<NormNaming> all = new ArrayList<>();
        rule.consequences().forEach(consequence -> all.add(of(rule, consequence)));
        return all;
    }
}
