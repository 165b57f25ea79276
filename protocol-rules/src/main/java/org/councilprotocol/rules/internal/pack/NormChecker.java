package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormKind;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;

/** Checks the rules of a pack against the norms they encode. */
final class NormChecker {

    private static final Map<Modality, Set<NormKind>> KINDS = new EnumMap<>(Map.of(
            Modality.MUST, Set.of(NormKind.OBLIGATION),
            Modality.MUST_NOT, Set.of(NormKind.OBLIGATION, NormKind.PROHIBITION),
            Modality.MAY, Set.of(NormKind.PERMISSION),
            Modality.IS_ENTITLED_TO, Set.of(NormKind.ENTITLEMENT),
            Modality.CAN, Set.of(NormKind.POWER),
            Modality.CANNOT, Set.of(NormKind.POWER, NormKind.PROHIBITION, NormKind.STATEMENT),
            Modality.SHOULD, Set.of(NormKind.RECOMMENDATION),
            Modality.SHOULD_NOT, Set.of(NormKind.RECOMMENDATION),
            Modality.IS_PRESUMED, Set.of(NormKind.PRESUMPTION),
            Modality.HOLDS, Set.of(NormKind.DEFINITION, NormKind.PRINCIPLE, NormKind.STATEMENT)));

    private final Pack pack;
    private final NormList norms;
    private final List<ParsedFile> parsed;
    private final Defects defects;
    private final TreeSet<String> ids = new TreeSet<>();

    NormChecker(Pack pack, NormList norms, List<ParsedFile> parsed, Defects defects) {
        this.pack = pack;
        this.norms = norms;
        this.parsed = parsed;
        this.defects = defects;
        norms.norms().forEach(norm -> ids.add(norm.id()));
    }

    /** The norms that a rule names are there. */
    void named(ParsedRule rule) {
        List<NormNaming> all = NormNaming.allOf(rule);
        TreeSet<String> concluded = new TreeSet<>();
        for (NormNaming naming : all) {
            concluded.add(naming.norm());
            if (!ids.contains(naming.norm())) {
                unknown(rule, naming);
            }
        }
        if (all.stream().noneMatch(NormNaming::byName)) {
            named(rule, concluded);
        } else if (rule.name().indexOf(' ') < 0 && ids.contains(rule.firstWord())) {
            defect(
                    rule.at(),
                    rule.firstWord(),
                    "the rule's name is an id alone",
                    "\"" + rule.firstWord() + " <a sentence>\"");
        }
        relations(rule, concluded);
        variation(rule);
        bounds(rule);
        ParsedRule.Annotation overrides = rule.annotations().get("overrides");
        if (overrides != null && rule.annotations().containsKey("reading")) {
            defect(
                    overrides.at(),
                    rule.firstWord(),
                    "an arguable verdict displaces another",
                    "give the other rule a @reading too, instead of @overrides");
        }
    }

    /** What displaces or varies keeps in its conditions the fact by which it binds. */
    private void bounds(ParsedRule rule) {
        rule.consequences().stream()
                .filter(Consequence.Chain.class::isInstance)
                .flatMap(chain -> ((Consequence.Chain) chain).calls().stream())
                .filter(call -> ConclusionReader.BOUNDS.contains(call.name()))
                .findFirst()
                .ifPresent(call -> List.of("overrides", "varies").stream()
                        .filter(rule.annotations()::containsKey)
                        .forEach(relation -> defect(
                                call.at(),
                                rule.firstWord(),
                                "a rule with @" + relation + " says " + call.name(),
                                "the fact among its conditions")));
    }

    private void unknown(ParsedRule rule, NormNaming naming) {
        String inName = PackReader.normOf(rule.name());
        defects.add(
                naming.at(),
                inName,
                naming.byName() && inName == null
                        ? "the rule's name does not start with the id of a norm"
                        : "there is no norm " + naming.norm(),
                () -> nearestNorm(
                        naming.norm(), naming.byName() ? "\"<id of a norm> <a sentence>\"" : "the id of a norm"));
    }

    /** A rule whose verdicts name their norms is named by one of these, or by the clause or section of one. */
    private void named(ParsedRule rule, TreeSet<String> concluded) {
        String first = rule.firstWord();
        if (concluded.stream().noneMatch(norm -> isWithin(norm, first))) {
            defect(
                    rule.at(),
                    PackReader.normOf(rule.name()),
                    "the rule's name does not start with the clause of a norm that it decides",
                    "\"" + concluded.first() + " <a sentence>\"");
        } else if (rule.name().indexOf(' ') < 0) {
            defect(
                    rule.at(),
                    PackReader.normOf(rule.name()),
                    "the rule's name is a clause alone",
                    "\"" + first + " <a sentence>\"");
        }
    }

    /** Whether a norm has this id, or is of this clause or section. */
    private static boolean isWithin(String norm, String first) {
        return norm.startsWith(first)
                && (norm.length() == first.length() || !Character.isLetterOrDigit(norm.charAt(first.length())));
    }

    private void relations(ParsedRule rule, TreeSet<String> concluded) {
        for (String relation : List.of("overrides", "varies", "tension")) {
            ParsedRule.Annotation annotation = rule.annotations().get(relation);
            if (annotation == null) {
                continue;
            }
            if (concluded.size() > 1) {
                defect(
                        annotation.at(),
                        PackReader.normOf(rule.name()),
                        "@" + relation + " stands on a rule that decides several norms: "
                                + String.join(", ", concluded),
                        "a rule of its own for the norm meant, and an opening for the conditions of both");
            }
            for (String other : RuleChecker.ids(annotation)) {
                if (!ids.contains(other)) {
                    defects.add(
                            annotation.at(),
                            rule.firstWord(),
                            "there is no norm " + other + " for @" + relation,
                            () -> nearestNorm(other, "the id of a norm, several with commas"));
                } else if (concluded.contains(other) && !relation.equals("overrides")) {
                    defect(annotation.at(), rule.firstWord(), "the norm @" + relation + " itself", "another norm");
                }
            }
        }
    }

    /** What has no deadline replaces none. */
    private void variation(ParsedRule rule) {
        ParsedRule.Annotation varies = rule.annotations().get("varies");
        if (varies == null) {
            return;
        }
        for (Consequence consequence : rule.consequences()) {
            if (consequence instanceof Consequence.Chain chain
                    && !chain.sentence().isEmpty()
                    && ConclusionReader.WITHOUT_DEADLINE.contains(
                            chain.sentence().get(0).name())) {
                defect(
                        varies.at(),
                        rule.firstWord(),
                        "@varies replaces a deadline, and '"
                                + chain.sentence().get(0).name() + "' has none",
                        "leave it out, or @overrides if the other norm gives way");
            }
        }
    }

    /** What replaces a deadline sets one, and there is one to replace; what did not read is held against nobody. */
    void variations() {
        Set<String> timed = new HashSet<>();
        Map<Position, List<Rule>> verified = new HashMap<>();
        for (Rule rule : pack.rules()) {
            verified.computeIfAbsent(rule.at(), at -> new ArrayList<>()).add(rule);
            if (setsDeadline(rule)) {
                timed.add(rule.norm());
            }
        }
        Set<String> unclear = new HashSet<>();
        for (ParsedFile file : parsed) {
            file.defects().forEach(defect -> unclear.add(String.valueOf(PackReader.normOf(defect.rule()))));
            file.rules().stream()
                    .filter(rule -> !verified.containsKey(rule.at()))
                    .forEach(rule -> unclear.add(rule.firstWord()));
        }
        for (ParsedFile file : parsed) {
            for (ParsedRule rule : file.rules()) {
                ParsedRule.Annotation varies = rule.annotations().get("varies");
                List<Rule> read = verified.get(rule.at());
                if (varies != null && read != null && !isWithoutDeadline(rule)) {
                    variation(varies, read, timed, unclear);
                }
            }
        }
    }

    private void variation(ParsedRule.Annotation varies, List<Rule> read, Set<String> timed, Set<String> unclear) {
        String norm = read.get(0).norm();
        if (read.stream().noneMatch(NormChecker::setsDeadline)) {
            defect(
                    varies.at(),
                    norm,
                    "@varies replaces a deadline, and this verdict sets none",
                    "by(…) or withinWorkingDays(…) after the verdict, or @overrides if the other norm gives way");
            return;
        }
        for (String other : read.get(0).varies()) {
            if (ids.contains(other) && !other.equals(norm) && !timed.contains(other) && !unclear.contains(other)) {
                defect(
                        varies.at(),
                        norm,
                        "@varies replaces a deadline, and no rule of " + other + " sets one",
                        "leave it out, or @overrides if the other norm gives way");
            }
        }
    }

    private static boolean isWithoutDeadline(ParsedRule rule) {
        return rule.consequences().stream()
                .anyMatch(consequence -> consequence instanceof Consequence.Chain chain
                        && !chain.sentence().isEmpty()
                        && ConclusionReader.WITHOUT_DEADLINE.contains(
                                chain.sentence().get(0).name()));
    }

    private static boolean setsDeadline(Rule rule) {
        return rule.conclusion() instanceof Conclusion.VerdictOf verdict && verdict.deadline() != null;
    }

    /** The nearest id; where a clause was written, its first norm. */
    private String nearestNorm(String written, String otherwise) {
        String first = ids.ceiling(written + "/");
        return first != null && first.startsWith(written + "/") ? first : Nearest.of(written, ids, otherwise);
    }

    /** What verdicts say, against the kind of their norm. */
    void verdicts() {
        Map<Position, Position> verdicts = new HashMap<>();
        for (ParsedFile file : parsed) {
            for (ParsedRule rule : file.rules()) {
                rule.consequences()
                        .forEach(each -> verdicts.put(NormNaming.of(rule, each).ruleAt(), each.at()));
            }
        }
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
                defect(
                        verdicts.getOrDefault(rule.at(), rule.at()),
                        norm.id(),
                        "the norm is of kind " + norm.kind() + ", and the verdict says " + verdict.modality(),
                        verbFor(norm.kind()));
            }
        }
    }

    private static String verbFor(NormKind kind) {
        return switch (kind) {
            case OBLIGATION -> "verdicts.must(…) or mustNot(…)";
            case PROHIBITION -> "verdicts.mustNot(…) or cannot(…)";
            case PERMISSION -> "verdicts.may(…)";
            case ENTITLEMENT -> "verdicts.isEntitledTo(…)";
            case POWER -> "verdicts.can(…) or cannot(…)";
            case RECOMMENDATION -> "verdicts.should(…) or shouldNot(…)";
            case PRESUMPTION -> "verdicts.isPresumed(…)";
            case DEFINITION, PRINCIPLE -> "verdicts.holds(…)";
            case STATEMENT -> "verdicts.holds(…) or cannot(…)";
        };
    }

    /** Every norm that decides has a rule, and no norm of the background has one. */
    void encoded() {
        Set<String> ruled = new HashSet<>();
        for (ParsedFile file : parsed) {
            file.rules().forEach(rule -> NormNaming.allOf(rule).forEach(naming -> ruled.add(naming.norm())));
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

    /** No norm displaces itself, and no row of norms that displace one another is too long. */
    void overrides() {
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
                // Of several norms in one rule that is told already.
                String norm = NormNaming.allOf(rule).get(0).norm();
                if (dependencies.isInCircle(norm)) {
                    defect(
                            overrides.at(),
                            norm,
                            "the norm displaces itself, by way of what it displaces",
                            "leave out one @overrides of the circle");
                } else if (dependencies.depth(norm) == PackLimits.OVERRIDE_DEPTH + 1) {
                    defect(
                            overrides.at(),
                            norm,
                            "more than " + PackLimits.OVERRIDE_DEPTH + " norms displace one another in a row",
                            "@overrides for the norm itself that yields");
                }
            }
        }
    }

    private void defect(Position at, @Nullable String norm, String wrong, String instead) {
        defects.add(at, norm, wrong, () -> instead);
    }
}
