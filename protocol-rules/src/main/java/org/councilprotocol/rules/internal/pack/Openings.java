package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Puts the conditions of openings before those of the rules that extend them. An opening is a rule that concludes
 * nothing; it counts in nothing else.
 */
final class Openings {

    private final ParsedFile file;
    private final Set<String> elsewhere;
    private final Defects defects;
    private final Map<String, Opening> openings = new LinkedHashMap<>();
    private final Set<String> extended = new HashSet<>();
    private final Set<String> above = new HashSet<>();
    private final Set<String> here = new HashSet<>();

    /**
     * One of the file.
     *
     * @param rule as it stands there
     * @param conditions its own and those of what it extends; {@code null} where something is wrong with them
     * @param depth how many extend one another up to this one
     */
    private record Opening(ParsedRule rule, @Nullable List<Condition> conditions, int depth) {}

    private Openings(ParsedFile file, Set<String> elsewhere, Defects defects) {
        this.file = file;
        this.elsewhere = elsewhere;
        this.defects = defects;
        file.rules().forEach(rule -> here.add(rule.name()));
    }

    /**
     * The same files without their openings, each rule with all its conditions. What is wrong with an opening, or with
     * how a rule extends one, is told.
     */
    static List<ParsedFile> in(List<ParsedFile> files, Defects defects) {
        Set<String> names = new HashSet<>();
        files.forEach(file -> file.rules().forEach(rule -> names.add(rule.name())));
        return files.stream()
                .map(file -> new Openings(file, names, defects).file())
                .toList();
    }

    private ParsedFile file() {
        List<ParsedRule> rules = new ArrayList<>();
        for (ParsedRule rule : file.rules()) {
            if (rule.isOpening()) {
                Opening opening = opening(rule);
                openings.putIfAbsent(rule.name(), opening);
            } else {
                rules.add(rule.opening() == null ? rule : rule.after(conditions(rule, rule.opening())));
            }
            above.add(rule.name());
        }
        if (file.defects().isEmpty()) {
            openings.values().stream()
                    .map(Opening::rule)
                    .filter(opening -> !extended.contains(opening.name()))
                    .forEach(opening -> defects.add(Defects.at(
                            opening.at(),
                            PackReader.normOf(opening.name()),
                            "the rule concludes nothing, and no rule extends it",
                            "verdicts.must(…)…; after 'then', or a rule below that extends it")));
        }
        return file.with(rules);
    }

    private Opening opening(ParsedRule rule) {
        int before = defects.added();
        rule.annotations()
                .forEach((name, annotation) -> defects.add(Defects.at(
                        annotation.at(),
                        PackReader.normOf(rule.name()),
                        "an opening has the annotation @" + name,
                        "@" + name + " on the rules that extend it")));
        ParsedRule whole = rule.opening() == null ? rule : rule.after(conditions(rule, rule.opening()));
        Opening extended =
                rule.opening() == null ? null : openings.get(rule.opening().name());
        int depth = extended == null ? 1 : extended.depth() + 1;
        if (depth == PackLimits.OPENINGS + 1) {
            defects.add(Defects.at(
                    rule.at(),
                    PackReader.normOf(rule.name()),
                    "more than " + PackLimits.OPENINGS + " openings extend one another",
                    "fewer openings, each with more conditions"));
        }
        RuleChecker.checkOpening(whole, defects);
        return new Opening(rule, whole.whole() && defects.added() == before ? whole.conditions() : null, depth);
    }

    /** The conditions of what a rule extends; {@code null} where they are not known. */
    private @Nullable List<Condition> conditions(ParsedRule rule, ParsedRule.Opening named) {
        Opening opening = openings.get(named.name());
        if (opening != null) {
            extended.add(named.name());
            return opening.conditions();
        }
        if (file.defects().isEmpty()) {
            defects.add(
                    named.at(),
                    PackReader.normOf(rule.name()),
                    above.contains(named.name())
                            ? "the rule that this one extends has a verdict of its own"
                            : here.contains(named.name())
                                    ? "the rule that this one extends stands below it"
                                    : elsewhere.contains(named.name())
                                            ? "the rule that this one extends stands in another file"
                                            : "there is no rule \"" + named.name() + "\" above",
                    () -> elsewhere.contains(named.name())
                            ? "an opening above in this file: its conditions, and nothing between 'then' and 'end'"
                            : Nearest.of(named.name(), openings.keySet(), "the name of an opening above in this file"));
        }
        return null;
    }
}
