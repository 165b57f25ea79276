package org.councilprotocol.rules.internal.language;

import java.util.List;
import java.util.function.Supplier;

/**
 * A rule file of a pack.
 *
 * @param file its name within the pack
 * @param packageName the package it declares; empty if none
 * @param packageAt where it says so, or where it should
 * @param terms whether its rules conclude terms
 * @param rules its rules, in order
 * @param defects what does not read as a rule, as much of it as could ever be told
 * @param untold how many more defects there are
 */
public record ParsedFile(
        String file,
        String packageName,
        Position packageAt,
        boolean terms,
        List<ParsedRule> rules,
        List<SyntaxDefect> defects,
        int untold) {

    public ParsedFile {
        rules = List.copyOf(rules);
        defects = List.copyOf(defects);
    }

    /** The same file with other rules. */
    public ParsedFile with(List<ParsedRule> others) {
        return new ParsedFile(file, packageName, packageAt, terms, others, defects, untold);
    }

    /**
     * Something that does not read as a rule.
     *
     * @param at where
     * @param rule the name of the rule it stands in; empty if in none
     * @param wrong what is wrong
     * @param instead what to write instead; to find it may take long, so it is asked for only if it is told
     */
    public record SyntaxDefect(Position at, String rule, String wrong, Supplier<String> instead) {}
}
