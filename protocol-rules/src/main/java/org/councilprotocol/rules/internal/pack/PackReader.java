package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilprotocol.model.Post;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Consequence;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.DeclarationReader;
import org.councilprotocol.rules.internal.language.DrlReader;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.language.ParsedRule;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.PackDefect;
import org.councilprotocol.rules.pack.PackException;
import org.councilprotocol.rules.pack.PackFiles;
import org.jspecify.annotations.Nullable;

/** Reads and verifies a pack; every defect is found in one go. */
public final class PackReader {

    /** Where the packages of packs are. */
    public static final String PACKAGE = "org.councilprotocol.pack.";

    private final PackFiles files;
    private final Defects defects = new Defects();

    private PackReader(PackFiles files) {
        this.files = files;
        files.defects().forEach(defects::add);
    }

    /**
     * The pack of these files.
     *
     * @throws PackException if it has a defect; it lists them all, up to {@link PackLimits#DEFECTS}
     */
    public static Pack read(PackFiles files) {
        return new PackReader(files).pack();
    }

    /** The Java package of a council's pack, such as {@code org.councilprotocol.pack.stalbans}. */
    public static String packageOf(String council) {
        return PACKAGE + council.replace("-", "");
    }

    private Pack pack() {
        if (files.isTooLarge()) {
            defects.add(new PackDefect(
                    "",
                    0,
                    0,
                    null,
                    "has more than " + PackLimits.FILES + " files, or more than " + (PackLimits.PACK_BYTES >> 20)
                            + " MiB in all",
                    "a smaller pack"));
            throw defects.in("given");
        }
        JsonPlace file = json(Manifest.FILE);
        Manifest manifest = Manifest.read(file, defects);
        Vocabulary vocabulary = vocabulary(manifest.council());
        PackTypes types = vocabulary.types();
        NormList norms = NormList.read(json(NormList.FILE), types.situations().keySet(), defects);
        List<ParsedFile> written = written(manifest.declared().posts(), types);
        packages(manifest.council(), written);
        names(written);
        List<ParsedFile> parsed =
                manifest.language().whole(manifest.language().withCommonTerms(written), types, defects);
        List<Rule> rules = rules(parsed, types);
        Map<String, String> words = new HashMap<>(manifest.declared().words());
        words.putAll(vocabulary.words());
        words.putAll(CompanionList.read(file, types.situations(), defects));
        Pack read = new Pack(
                manifest.language(),
                manifest.council(),
                manifest.name(),
                manifest.document(),
                manifest.edition(),
                new Catalogue(norms.norms()),
                manifest.encodes(),
                types,
                rules,
                manifest.closureDays(),
                manifest.declared().posts(),
                manifest.declared().parties(),
                manifest.declared().acts(),
                words,
                manifest.roles(),
                manifest.readings().questions());
        if (manifest.read()) {
            PackChecker.declared(read, written, defects);
        }
        PackChecker.check(read, norms, parsed, defects);
        ReadingUses.check(manifest.readings(), manifest.read(), written, defects);
        if (defects.isEmpty()) {
            affordable(read);
        }
        if (!defects.isEmpty()) {
            throw defects.in(manifest.council().isEmpty() ? "given" : manifest.council());
        }
        return read;
    }

    /** Rules that would take too long to look at, in a case as large as may be told, are refused. */
    private void affordable(Pack read) {
        Distinctions distinctions = new Distinctions(read.rules());
        for (Rule rule : read.rules()) {
            if (distinctions.most(rule) > PackLimits.TOLD_APART) {
                defects.add(Defects.at(
                        rule.at(),
                        normOf(rule.name()),
                        "the rule tells more than " + PackLimits.TOLD_APART
                                + " people or elements of one list or set apart, the terms it asks for counted",
                        "fewer patterns over the list or set"));
            }
        }
        for (Shape situation : read.types().situations().values()) {
            WorstCase worst = new WorstCase(read.rulesFor(situation));
            if (worst.steps() > PackLimits.STEPS_OF_A_SITUATION
                    || worst.verdicts() > PackLimits.VERDICTS_OF_A_SITUATION) {
                Rule costliest = Objects.requireNonNull(worst.costliest());
                defects.add(Defects.at(
                        costliest.at(),
                        normOf(costliest.name()),
                        "in the largest case the rules for " + situation + " take " + worst.steps() + " steps and give "
                                + worst.verdicts() + " verdicts",
                        "at most " + PackLimits.STEPS_OF_A_SITUATION + " steps and "
                                + PackLimits.VERDICTS_OF_A_SITUATION
                                + " verdicts: fewer patterns over lists, or terms for what rules have in common"));
            }
        }
    }

    private JsonPlace json(String file) {
        String text = files.texts().get(file);
        if (text != null) {
            return JsonPlace.read(file, text, defects);
        }
        if (files.defects().stream().noneMatch(defect -> defect.file().equals(file))) {
            defects.add(new PackDefect(
                    file, 0, 0, null, "is missing", "a pack has a pack.json, a norms.json and files of rules"));
        }
        return JsonPlace.nothing(file);
    }

    // ------------------------------------------------------------------ rules

    /** The files of rules: terms first, then in the order of their names. */
    private List<ParsedFile> written(Set<Post> declared, PackTypes types) {
        DeclaredPosts posts = new DeclaredPosts(declared);
        MoreFactsPatterns moreFacts = new MoreFactsPatterns(types);
        List<ParsedFile> parsed = new ArrayList<>();
        files.texts().forEach((name, text) -> {
            if (name.endsWith(".drl") && !name.equals(DeclarationReader.FILE)) {
                parsed.add(moreFacts.in(posts.in(DrlReader.read(name, text, types))));
            }
        });
        parsed.sort((a, b) -> a.terms() == b.terms() ? a.file().compareTo(b.file()) : a.terms() ? -1 : 1);
        parsed.forEach(this::unread);
        return parsed;
    }

    /** What the pack declares: its words, which rules can speak of once they are known. */
    private Vocabulary vocabulary(String council) {
        String text = files.texts().get(DeclarationReader.FILE);
        if (text == null) {
            return Vocabulary.NONE;
        }
        DeclarationReader.Vocabulary read = DeclarationReader.read(text);
        unread(read.rules());
        packages(council, List.of(read.rules()));
        return Vocabulary.of(read, defects);
    }

    private void unread(ParsedFile file) {
        file.defects()
                .forEach(defect -> defects.add(defect.at(), normOf(defect.rule()), defect.wrong(), defect.instead()));
        defects.addUntold(file.untold());
    }

    private void packages(String council, List<ParsedFile> parsed) {
        String folder = files.folder();
        if (folder != null && !council.isEmpty() && !folder.equals(council.replace("-", ""))) {
            defects.add(new PackDefect(
                    Manifest.FILE,
                    0,
                    0,
                    null,
                    "is of the council '" + council + "', but the folder is " + folder,
                    "the folder " + council.replace("-", "")));
        }
        for (ParsedFile file : parsed) {
            String wanted = packageOf(council) + (file.terms() ? ".terms" : "");
            if (!council.isEmpty()
                    && !file.packageName().isEmpty()
                    && !file.packageName().equals(wanted)) {
                defects.add(Defects.at(
                        file.packageAt(),
                        null,
                        "is in the package " + file.packageName()
                                + (file.terms() || !file.packageName().equals(wanted + ".terms")
                                        ? ""
                                        : " without agenda-group \"terms\""),
                        "package " + wanted + ";"));
            }
        }
    }

    /** No two rules have one name. */
    private void names(List<ParsedFile> written) {
        Map<String, Position> names = new HashMap<>();
        for (ParsedFile file : written) {
            for (ParsedRule rule : file.rules()) {
                Position first = names.putIfAbsent(rule.name(), rule.at());
                if (first != null) {
                    defects.add(Defects.at(
                            rule.at(),
                            normOf(rule.name()),
                            "another rule has this name, at " + first,
                            "a name of its own"));
                }
            }
        }
    }

    private List<Rule> rules(List<ParsedFile> parsed, PackTypes types) {
        List<Rule> rules = new ArrayList<>();
        int comparisons = 0;
        for (ParsedFile file : parsed) {
            for (ParsedRule rule : file.rules()) {
                List<Rule> cases = RuleChecker.check(rule, file.terms(), rules.size(), types, defects);
                comparisons += cases.stream().mapToInt(Rule::comparisons).sum();
                rules.addAll(cases);
                if (rules.size() > PackLimits.RULES || comparisons > PackLimits.COMPARISONS_OF_ALL) {
                    defects.add(Defects.at(
                            rule.at(),
                            null,
                            "the pack has more than " + PackLimits.RULES + " rules or " + PackLimits.COMPARISONS_OF_ALL
                                    + " comparisons, each case of an 'or' counted",
                            "fewer rules"));
                    return List.of();
                }
            }
        }
        return rules;
    }

    /** The id with which a rule's name starts; {@code null} where it starts with none. */
    static @Nullable String normOf(String rule) {
        int space = rule.indexOf(' ');
        String first = space < 0 ? rule : rule.substring(0, space);
        return first.contains("/") ? first : null;
    }

    /** A rule that concludes a term must not ask for the absence of one: then the order of rules would decide. */
    static void termsFromAbsence(Rule rule, Defects defects) {
        rule.conditions().stream()
                .filter(c -> c instanceof Condition.Quantified q
                        && !q.wanted()
                        && q.patterns().stream().anyMatch(Condition.Pattern::isTerm))
                .forEach(c -> defects.add(Defects.at(
                        c.at(),
                        null,
                        "a term follows from the absence of a term",
                        "conditions on facts, or on terms that hold")));
    }

    /** The names of the terms that a rule asks for. */
    public static Set<String> terms(Rule rule) {
        Set<String> found = new TreeSet<>();
        for (Condition condition : rule.conditions()) {
            Condition.patterns(condition).stream()
                    .filter(Condition.Pattern::isTerm)
                    .forEach(pattern -> found.add(termName(pattern)));
        }
        if (rule.conclusion() instanceof Conclusion.VerdictOf verdict) {
            for (Conclusion.StatusOf status : verdict.statuses()) {
                if (status.evidence() instanceof Conclusion.Evidence.ByTerm term) {
                    found.add(term.name());
                }
            }
        }
        return found;
    }

    /** The terms that the verdicts of a rule ask for, to show whether they are kept. */
    static Stream<Operand.Concluded> termsInVerdicts(ParsedRule rule) {
        return rule.consequences().stream()
                .filter(Consequence.Chain.class::isInstance)
                .flatMap(chain -> ((Consequence.Chain) chain).calls().stream())
                .flatMap(call -> call.arguments().stream())
                .filter(Operand.Concluded.class::isInstance)
                .map(Operand.Concluded.class::cast);
    }

    /** The name of the term that a pattern asks for. */
    public static String termName(Condition.Pattern pattern) {
        Operand.Constant name = termNamed(pattern);
        if (name == null) {
            throw new IllegalArgumentException(pattern + " asks for no term by name");
        }
        return String.valueOf(name.value());
    }

    /** The name of the term that a pattern asks for, and where it stands; {@code null} where it names none. */
    static Operand.@Nullable Constant termNamed(Condition.Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test
                    && test.left().toString().equals("name")
                    && test.right() instanceof Operand.Constant constant) {
                return constant;
            }
        }
        return null;
    }
}
