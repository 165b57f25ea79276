package org.councilprotocol.rules.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormKind;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.rules.drl.Condition;
import org.councilprotocol.rules.drl.Consequence;
import org.councilprotocol.rules.drl.Constraint;
import org.councilprotocol.rules.drl.Operand;
import org.councilprotocol.rules.drl.PackLimits;
import org.councilprotocol.rules.drl.ParsedFile;
import org.councilprotocol.rules.drl.ParsedRule;
import org.councilprotocol.rules.drl.Position;
import org.councilprotocol.rules.shape.ModelTypes;
import org.councilprotocol.rules.shape.Nearest;
import org.jspecify.annotations.Nullable;

/** Checks the rules of a pack against its norms, against what it declares, and against one another. */
final class PackChecker {

    private static final Map<Modality, Set<NormKind>> KINDS = new EnumMap<>(Map.of(
            Modality.MUST, Set.of(NormKind.OBLIGATION),
            Modality.MUST_NOT, Set.of(NormKind.OBLIGATION, NormKind.PROHIBITION),
            Modality.MAY, Set.of(NormKind.PERMISSION),
            Modality.IS_ENTITLED_TO, Set.of(NormKind.ENTITLEMENT),
            Modality.CAN, Set.of(NormKind.POWER),
            Modality.SHOULD, Set.of(NormKind.RECOMMENDATION),
            Modality.SHOULD_NOT, Set.of(NormKind.RECOMMENDATION),
            Modality.IS_PRESUMED, Set.of(NormKind.PRESUMPTION),
            Modality.HOLDS, Set.of(NormKind.DEFINITION, NormKind.PRINCIPLE, NormKind.STATEMENT)));

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private final Pack pack;
    private final NormList norms;
    private final TreeSet<String> ids = new TreeSet<>();
    private final List<ParsedFile> parsed;
    private final Defects defects;

    private PackChecker(Pack pack, NormList norms, List<ParsedFile> parsed, Defects defects) {
        this.pack = pack;
        this.norms = norms;
        this.parsed = parsed;
        this.defects = defects;
        norms.norms().forEach(norm -> ids.add(norm.id()));
    }

    /** Adds every defect to the list; what was not read is not held against what was. */
    static void check(Pack pack, boolean declarationsRead, NormList norms, List<ParsedFile> parsed, Defects defects) {
        PackChecker checker = new PackChecker(pack, norms, parsed, defects);
        for (ParsedFile file : parsed) {
            for (ParsedRule rule : file.rules()) {
                if (declarationsRead) {
                    checker.declared(rule);
                }
                if (!file.terms() && norms.read()) {
                    checker.norm(rule);
                }
            }
        }
        pack.rules().stream()
                .filter(rule -> rule.conclusion() instanceof Conclusion.TermOf)
                .forEach(rule -> PackReader.termsFromAbsence(rule, defects));
        checker.verdicts();
        checker.terms();
        checker.termCycles();
        checker.overrideCycles();
        checker.encoded();
        checker.twins();
    }

    private void defect(Position at, @Nullable String norm, String wrong, String instead) {
        defects.add(at, norm, wrong, () -> instead);
    }

    // ------------------------------------------------------------------ norms

    private void norm(ParsedRule rule) {
        if (!ids.contains(rule.norm())) {
            defects.add(
                    rule.at(),
                    PackReader.normOf(rule.name()),
                    PackReader.normOf(rule.name()) == null
                            ? "the rule's name does not start with the id of a norm"
                            : "there is no norm " + rule.norm(),
                    () -> nearestNorm(rule.norm(), "\"<id of a norm> <a sentence>\""));
        } else if (rule.name().indexOf(' ') < 0) {
            defect(rule.at(), rule.norm(), "the rule's name is an id alone", "\"" + rule.norm() + " <a sentence>\"");
        }
        for (String relation : List.of("overrides", "varies", "tension")) {
            ParsedRule.Annotation annotation = rule.annotations().get(relation);
            for (String other : RuleChecker.ids(annotation)) {
                if (annotation != null && !ids.contains(other)) {
                    defects.add(
                            annotation.at(),
                            rule.norm(),
                            "there is no norm " + other + " for @" + relation,
                            () -> nearestNorm(other, "the id of a norm, several with commas"));
                } else if (annotation != null && other.equals(rule.norm()) && !relation.equals("overrides")) {
                    defect(annotation.at(), rule.norm(), "the norm @" + relation + " itself", "another norm");
                }
            }
        }
        variation(rule);
        ParsedRule.Annotation overrides = rule.annotations().get("overrides");
        if (overrides != null && rule.annotations().containsKey("reading")) {
            defect(
                    overrides.at(),
                    rule.norm(),
                    "an arguable verdict displaces another",
                    "give the other rule a @reading too, instead of @overrides");
        }
    }

    /** What has no deadline replaces none. */
    private void variation(ParsedRule rule) {
        ParsedRule.Annotation varies = rule.annotations().get("varies");
        if (varies == null || !(rule.consequence() instanceof Consequence.Chain chain)) {
            return;
        }
        String verb = chain.calls().get(0).name();
        if (ConclusionReader.WITHOUT_DEADLINE.contains(verb)) {
            defect(
                    varies.at(),
                    rule.norm(),
                    "@varies replaces a deadline, and '" + verb + "' has none",
                    "leave it out, or @overrides if the other norm gives way");
        }
    }

    /** The nearest id; where a clause was written, its first norm. */
    private String nearestNorm(String written, String otherwise) {
        String first = ids.ceiling(written + "/");
        return first != null && first.startsWith(written + "/") ? first : Nearest.of(written, ids, otherwise);
    }

    /** What verdicts say, against the kind of their norm. */
    private void verdicts() {
        Map<Position, ParsedRule> written = new HashMap<>();
        parsed.forEach(file -> file.rules().forEach(rule -> written.put(rule.at(), rule)));
        for (Rule rule : pack.rules()) {
            Norm norm = pack.catalogue().norm(rule.norm());
            if (norm == null
                    || norms.unclear().contains(norm.id())
                    || !(rule.conclusion() instanceof Conclusion.VerdictOf verdict)
                    || verdict.modality() == null
                    || verdict.see() != null) {
                continue;
            }
            Set<NormKind> kinds = KINDS.getOrDefault(verdict.modality(), Set.of());
            if (!kinds.contains(norm.kind())) {
                ParsedRule parsedRule = written.get(rule.at());
                defect(
                        parsedRule == null
                                ? rule.at()
                                : parsedRule.consequence().at(),
                        norm.id(),
                        "the norm is of kind " + norm.kind() + ", and the verdict says " + verdict.modality(),
                        verbFor(norm.kind()));
            }
        }
    }

    private static String verbFor(NormKind kind) {
        return switch (kind) {
            case OBLIGATION -> "verdicts.must(…) or mustNot(…)";
            case PROHIBITION -> "verdicts.mustNot(…)";
            case PERMISSION -> "verdicts.may(…)";
            case ENTITLEMENT -> "verdicts.isEntitledTo(…)";
            case POWER -> "verdicts.can(…)";
            case RECOMMENDATION -> "verdicts.should(…) or shouldNot(…)";
            case PRESUMPTION -> "verdicts.isPresumed(…)";
            case DEFINITION, PRINCIPLE, STATEMENT -> "verdicts.holds(…)";
        };
    }

    /** Every norm that decides has a rule, and no norm of the background has one. */
    private void encoded() {
        Set<String> ruled = new HashSet<>();
        for (ParsedFile file : parsed) {
            file.rules().forEach(rule -> ruled.add(rule.norm()));
            // A rule that does not read is one all the same.
            file.defects().forEach(defect -> ruled.add(String.valueOf(PackReader.normOf(defect.rule()))));
        }
        Set<String> encodes = new HashSet<>(pack.encodes());
        for (Norm norm : norms.norms()) {
            JsonPlace place = norms.placeOf(norm.id());
            if (norms.unclear().contains(norm.id())) {
                continue;
            }
            if (norm.state() == NormState.DECIDES
                    && Pack.mustDecide(norm.id(), encodes)
                    && !ruled.contains(norm.id())) {
                defects.add(place.defect(
                        norm.id(), "decides, but no rule encodes it", "a rule \"" + norm.id() + " <a sentence>\""));
            }
            if (norm.state() == NormState.BACKGROUND && ruled.contains(norm.id())) {
                defects.add(place.get("state")
                        .defect(norm.id(), "is background, but a rule encodes it", "\"state\": \"decides\""));
            }
        }
    }

    private void overrideCycles() {
        Map<String, Set<String>> yields = new TreeMap<>();
        for (Rule rule : pack.rules()) {
            yields.computeIfAbsent(rule.norm(), n -> new TreeSet<>()).addAll(rule.overrides());
        }
        Dependencies dependencies = new Dependencies(yields);
        for (ParsedFile file : parsed) {
            for (ParsedRule rule : file.rules()) {
                ParsedRule.Annotation overrides = rule.annotations().get("overrides");
                if (overrides == null) {
                    continue;
                }
                if (dependencies.isInCircle(rule.norm())) {
                    defect(
                            overrides.at(),
                            rule.norm(),
                            "the norm displaces itself, by way of what it displaces",
                            "leave out one @overrides of the circle");
                } else if (dependencies.depth(rule.norm()) == PackLimits.OVERRIDE_DEPTH + 1) {
                    defect(
                            overrides.at(),
                            rule.norm(),
                            "more than " + PackLimits.OVERRIDE_DEPTH + " norms displace one another in a row",
                            "@overrides for the norm itself that yields");
                }
            }
        }
    }

    // ------------------------------------------------------------------ terms

    private void terms() {
        Map<String, Position> made = new LinkedHashMap<>();
        Map<String, Position> asked = new LinkedHashMap<>();
        boolean readable = true;
        boolean termsReadable = true;
        for (ParsedFile file : parsed) {
            readable &= file.defects().isEmpty();
            termsReadable &= !file.terms() || file.defects().isEmpty();
            for (ParsedRule rule : file.rules()) {
                if (rule.consequence() instanceof Consequence.TermInsertion term) {
                    made.putIfAbsent(term.name(), rule.at());
                }
                patterns(rule.conditions()).filter(Condition.Pattern::isTerm).forEach(pattern -> {
                    Operand.Constant name = PackReader.termNamed(pattern);
                    if (name != null) {
                        asked.putIfAbsent(String.valueOf(name.value()), name.at());
                    }
                });
            }
        }
        // Where a rule does not read, it may be the one that concludes the term or asks for it.
        if (termsReadable) {
            asked.forEach((term, at) -> {
                if (!made.containsKey(term)) {
                    defects.add(at, null, "no rule concludes the term \"" + term + "\"", () -> {
                        String nearest = Nearest.to(term, made.keySet());
                        return nearest == null ? "a rule for it in s00-terms.drl" : "\"" + nearest + "\"";
                    });
                }
            });
        }
        if (readable) {
            made.forEach((term, at) -> {
                if (!asked.containsKey(term)) {
                    defect(at, null, "nobody asks for the term \"" + term + "\"", "remove it, or ask for it");
                }
            });
        }
    }

    private static Stream<Condition.Pattern> patterns(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> {
            if (condition instanceof Condition.Pattern pattern) {
                return Stream.of(pattern);
            } else if (condition instanceof Condition.Quantified quantified) {
                return quantified.patterns().stream();
            }
            return ((Condition.Either) condition).branches().stream().flatMap(PackChecker::patterns);
        });
    }

    private void termCycles() {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (Rule rule : pack.rules()) {
            if (rule.conclusion() instanceof Conclusion.TermOf term) {
                needs.computeIfAbsent(term.name(), t -> new TreeSet<>()).addAll(PackReader.terms(rule));
            }
        }
        Dependencies dependencies = new Dependencies(needs);
        for (Rule rule : pack.rules()) {
            if (!(rule.conclusion() instanceof Conclusion.TermOf term)) {
                continue;
            }
            if (dependencies.isInCircle(term.name())) {
                defect(
                        rule.at(),
                        null,
                        "the term \"" + term.name() + "\" rests on itself",
                        "a term that follows from facts");
            } else if (dependencies.depth(term.name()) == PackLimits.TERM_DEPTH + 1) {
                defect(
                        rule.at(),
                        null,
                        "more than " + PackLimits.TERM_DEPTH + " terms rest one upon another, up to \"" + term.name()
                                + "\"",
                        "a term that follows from facts");
            }
        }
    }

    // ------------------------------------------------------------------ rules that say the same

    /** Two rules of one norm, or for one term, that differ in nothing but their names and those of their variables. */
    private void twins() {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : pack.rules()) {
            Rule first = seen.putIfAbsent(canonical(rule), rule);
            if (first == null) {
                continue;
            }
            if (first.at().equals(rule.at())) {
                defect(
                        rule.at(),
                        PackReader.normOf(rule.name()),
                        "two cases of the rule's 'or' are the same",
                        "leave one out");
            } else {
                defect(
                        rule.at(),
                        PackReader.normOf(rule.name()),
                        "the rule differs in nothing from the one at " + first.at(),
                        "leave one out, or say in what they differ");
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

    // ------------------------------------------------------------------ posts and acts

    /** Posts and acts that a rule names must be known: common ones, or declared in pack.json. */
    private void declared(ParsedRule rule) {
        List<Operand.Constant> constants = new ArrayList<>();
        patterns(rule.conditions())
                .forEach(pattern -> pattern.constraints().forEach(constraint -> constants(constraint, constants)));
        if (rule.consequence() instanceof Consequence.Chain chain) {
            chain.calls().forEach(call -> call.arguments().forEach(argument -> constants(argument, constants)));
        }
        for (Operand.Constant constant : constants) {
            if (constant.value() instanceof Post post) {
                declared(rule, constant, post, pack.posts(), "posts");
            } else if (constant.value() instanceof Act act) {
                declared(rule, constant, act, pack.acts(), "acts");
            }
        }
    }

    private void declared(
            ParsedRule rule, Operand.Constant constant, Named name, Set<? extends Named> declared, String field) {
        Map<String, Object> common = ModelTypes.constants(name.getClass());
        if (declared.contains(name) || common.containsValue(name)) {
            return;
        }
        defects.add(constant.at(), PackReader.normOf(rule.name()), "'" + name.name() + "' is declared nowhere", () -> {
            Map<String, String> known = new TreeMap<>();
            String type = name.getClass().getSimpleName();
            common.forEach((java, value) -> known.put(((Named) value).name(), type + "." + java));
            declared.forEach(each -> known.put(each.name(), type + ".named(\"" + each.name() + "\")"));
            String nearest = Nearest.to(name.name(), known.keySet());
            return (nearest == null ? "" : known.get(nearest) + ", or ") + "add it to \"" + field
                    + "\" in pack.json, with the words for it";
        });
    }

    private static void constants(Constraint constraint, List<Operand.Constant> found) {
        if (constraint instanceof Constraint.Test test) {
            constants(test.right(), found);
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> constants(part, found));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> constants(part, found));
        }
    }

    private static void constants(Operand operand, List<Operand.Constant> found) {
        if (operand instanceof Operand.Constant constant) {
            found.add(constant);
        } else if (operand instanceof Operand.Constants constants) {
            found.addAll(constants.constants());
        }
    }
}
