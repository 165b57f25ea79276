package org.councilprotocol.rules.internal.pack;

import java.util.function.Supplier;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.language.Position;

/**
 * What is found wrong with one rule, among the defects of its pack.
 *
 * @param rule the rule
 * @param ofPack the defects of the pack
 */
record RuleDefects(ParsedRule rule, Defects ofPack) {

    void add(Position at, String wrong, String instead) {
        add(at, wrong, () -> instead);
    }

    /**
     * Adds one.
     *
     * @param instead what to write instead; asked for only where the defect is told
     */
    void add(Position at, String wrong, Supplier<String> instead) {
        ofPack.add(at, PackReader.normOf(rule.name()), wrong, instead);
    }
}
