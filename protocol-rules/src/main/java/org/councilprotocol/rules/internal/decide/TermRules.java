package org.councilprotocol.rules.internal.decide;

/**
 * The rules that conclude a term.
 *
 * @param rules the rules; none where nothing concludes it
 * @param variables how many variables the rule with the most of them has
 */
record TermRules(CompiledRule[] rules, int variables) {}
