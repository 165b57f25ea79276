package org.councilprotocol.rules.drl;

import java.util.List;

/**
 * A rule file of a pack.
 *
 * @param file its name within the pack
 * @param packageName the package it declares; empty if none
 * @param packageAt where it says so, or where it should
 * @param terms whether its rules conclude terms
 * @param rules its rules, in order
 * @param defects what does not read as a rule
 */
public record ParsedFile(
        String file,
        String packageName,
        Position packageAt,
        boolean terms,
        List<ParsedRule> rules,
        List<SyntaxDefect> defects) {

    public ParsedFile {
        rules = List.copyOf(rules);
        defects = List.copyOf(defects);
    }

    /**
     * Something that does not read as a rule.
     *
     * @param at where
     * @param rule the name of the rule it stands in; empty if in none
     * @param wrong what is wrong
     * @param instead what to write instead
     */
    public record SyntaxDefect(Position at, String rule, String wrong, String instead) {}
}
