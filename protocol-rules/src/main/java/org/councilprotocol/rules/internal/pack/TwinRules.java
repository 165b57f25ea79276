package org.councilprotocol.rules.internal.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds rules that say the same. */
final class TwinRules {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private TwinRules() {}

    /** Two rules of one norm, or for one term, that differ in nothing but their names and those of their variables. */
    static void find(Pack pack, Defects defects) {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : pack.rules()) {
            Rule first = seen.putIfAbsent(canonical(rule), rule);
            if (first == null) {
                continue;
            }
            if (first.at().equals(rule.at())) {
                defects.add(
                        rule.at(),
                        PackReader.normOf(rule.name()),
                        "two cases of the rule's 'or' are the same",
                        () -> "leave one out");
            } else {
                defects.add(
                        rule.at(),
                        PackReader.normOf(rule.name()),
                        "the rule differs in nothing from the one at " + first.at(),
                        () -> "leave one out, or say in what they differ");
            }
        }
    }

    private static String canonical(Rule rule) {
        String text = rule.norm() + "\n" + rule.conditions() + "\n" + rule.conclusion() + "\n" + rule.overrides()
                + rule.varies() + rule.tension() + rule.reading();
        Map<String, String> names = new HashMap<>();
        Matcher variables = VARIABLE.matcher(text);
        return variables.replaceAll(found ->
                Matcher.quoteReplacement(names.computeIfAbsent(found.group(), variable -> "$" + names.size())));
    }
}
