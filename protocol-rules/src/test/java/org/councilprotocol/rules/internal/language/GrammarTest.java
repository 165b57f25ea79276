package org.councilprotocol.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilprotocol.rules.internal.pack.PackCorpus;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.junit.jupiter.api.Test;

/** The grammar of {@code docs/rules.md} is the language that the reader of rule files reads. */
class GrammarTest {

    /** {@code -Dgrammar.cases=100000} tries more. */
    private static final int CASES = Integer.getInteger("grammar.cases", 2000);

    private static final Path ROOT = Path.of("..");
    private static final Pattern GRAMMAR = Pattern.compile("(?ms)^```ebnf\n(.*?)^```$");
    private static final Pattern IN_WORDS = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");
    private static final Pattern PIECE = Pattern.compile("\"[^\"\n]*\"|[$\\w]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    /** What the page says is asked beside the grammar. */
    private static final Pattern BESIDES = Pattern.compile("stands in the header twice|the fixed header lacks its"
            + "|the rule has @\\w+ twice|is longer than|more than \\d+|nested too deep|the number is too large"
            + "|a unicode escape stands in a comment|is no day of the calendar|the header does not import LocalDate");

    private static final String HEADER = "package org.councilprotocol.pack.x;\nimport org.councilprotocol.model.*;\n"
            + "global Verdicts verdicts;\n";

    /** The header without one of its lines, and whole. */
    private static final List<String> HEADERS = List.of(
            HEADER.replaceAll("package.*", ""),
            HEADER.replaceAll("import.*", ""),
            HEADER.replaceAll("global.*", ""),
            HEADER);

    private static final Set<String> OF_A_HEADER =
            Set.of("HeaderLine", "Package", "Import", "Global", "End", "TermsOnly");
    private static final int ENOUGH = CASES / 100;
    private static final int TRIES = 20 * ENOUGH;

    private final String page = page();
    private final Map<String, Ebnf.Production> grammar = grammar(page);
    private final Terminals terminals = new Terminals(grammar);
    private final Recogniser recogniser = new Recogniser(grammar, terminals);
    private final Random random = new Random(20_261_130);

    private static String page() {
        try {
            return Files.readString(ROOT.resolve("docs/rules.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Ebnf.Production> grammar(String page) {
        Matcher found = GRAMMAR.matcher(page);
        assertThat(found.find()).isTrue();
        return Ebnf.read(found.group(1));
    }

    // ------------------------------------------------------------------ the grammar itself

    @Test
    void every_name_is_said_once_in_the_grammar_or_in_words_and_is_used() {
        Set<String> used = new TreeSet<>(Set.of("RuleFile", "GAP"));
        grammar.values().forEach(production -> names(production.says(), used));
        Set<String> said = new TreeSet<>(grammar.keySet());
        Matcher inWords = IN_WORDS.matcher(page);
        while (inWords.find()) {
            assertThat(said.add(inWords.group(1))).as(inWords.group(1)).isTrue();
        }
        assertThat(used).isEqualTo(said);
    }

    private static void names(Ebnf.Expression expression, Set<String> names) {
        if (expression instanceof Ebnf.Name name) {
            names.add(name.name());
        } else if (expression instanceof Ebnf.Sequence sequence) {
            sequence.parts().forEach(part -> names(part, names));
        } else if (expression instanceof Ebnf.Choice choice) {
            choice.options().forEach(option -> names(option, names));
        } else if (expression instanceof Ebnf.Repeated repeated) {
            names(repeated.what(), names);
        } else if (expression instanceof Ebnf.Except except) {
            names(except.what(), names);
            names(except.not(), names);
        }
    }

    @Test
    void an_operator_of_the_reader_is_one_of_the_grammar() {
        for (Operator operator : Operator.values()) {
            String right = operator.sign().endsWith("in") ? "( 1 )" : "1";
            assertThat(recogniser.obstacle("Item", "a " + operator.sign() + " " + right))
                    .isNull();
        }
    }

    // ------------------------------------------------------------------ what is accepted is derived

    @Test
    void every_rule_file_of_every_pack_is_derived() throws IOException {
        Map<String, String> files = ofPacks();
        assertThat(files).hasSizeGreaterThan(40);
        files.forEach((name, text) ->
                assertThat(recogniser.obstacle("RuleFile", text)).as(name).isNull());
    }

    @Test
    void every_rule_of_the_page_is_derived() {
        Matcher block = Pattern.compile("(?ms)^```drl(?: (\\w+))?\n(.*?)^```$").matcher(page);
        int blocks = 0;
        while (block.find()) {
            assertThat(recogniser.obstacle("RuleFile", block.group(2)))
                    .as(block.group(2))
                    .isNull();
            blocks++;
        }
        assertThat(blocks).isGreaterThan(5);
    }

    // ------------------------------------------------------------------ what is refused is not derived

    @Test
    void what_the_corpus_has_of_mistakes_and_attacks_is_derived_where_the_reader_takes_it_and_not_otherwise() {
        int refused = 0;
        int taken = 0;
        for (String file : List.of("attacks.txt", "mistakes.txt")) {
            for (PackCorpus.Case each : PackCorpus.cases(file)) {
                for (Map.Entry<String, String> text : each.files().entrySet()) {
                    if (text.getKey().endsWith(".drl") && isDecidedBySyntax(text.getValue())) {
                        boolean takes = agree(text.getValue(), each.sentence());
                        refused += takes ? 0 : 1;
                        taken += takes ? 1 : 0;
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(120);
        assertThat(taken).isGreaterThan(300);
    }

    @Test
    void a_word_that_the_grammar_excepts_is_refused_there() {
        assertThat(excepted("Fact")).hasSize(4).allSatisfy(word -> isRefused(word + " == true"));
        assertThat(excepted("PART")).hasSizeGreaterThan(5).allSatisfy(word -> {
            isRefused(word + " == true");
            isRefused("x." + word + " == true");
            isRefused("x == $y." + word);
        });
    }

    private void isRefused(String comparison) {
        String rule = "rule \"a\" when Complaint( %s ) then verdicts.remind(); end";
        assertThat(agree(HEADER + String.format(rule, "x == true"), "well")).isTrue();
        assertThat(agree(HEADER + String.format(rule, comparison), "excepted")).isFalse();
    }

    private Set<String> excepted(String production) {
        Matcher exception =
                Pattern.compile("(?m)^" + production + " [^-]*- \\(([^)]*)\\)").matcher(page);
        assertThat(exception.find()).isTrue();
        Set<String> words = new TreeSet<>();
        Matcher word = Pattern.compile("'(\\w+)'").matcher(exception.group(1));
        while (word.find()) {
            words.add(word.group(1));
        }
        return words;
    }

    // ------------------------------------------------------------------ what is derived is accepted

    @Test
    void rules_made_up_by_the_grammar_are_read() {
        TextMaker maker = new TextMaker(grammar, terminals, random);
        int whole = 0;
        for (int i = 0; i < CASES; i++) {
            String text = maker.make(HEADER, "Rule");
            ParsedFile read = DrlReader.read("made-up.drl", text);
            // What comes after the first may follow from it.
            assertThat(read.defects().stream().limit(1)).as(text).allSatisfy(defect -> assertThat(defect.wrong())
                    .containsPattern(BESIDES));
            assertThat(recogniser.obstacle("RuleFile", text)).as(text).isNull();
            if (read.defects().isEmpty()) {
                assertThat(read.rules()).as(text).hasSize(1);
                whole++;
            }
        }
        assertThat(whole).isGreaterThan(CASES * 3 / 4);
    }

    @Test
    void headers_made_up_by_the_grammar_are_read() {
        TextMaker maker = new TextMaker(grammar, terminals, random);
        for (int i = 0; i < CASES; i++) {
            String text = maker.make("", "HeaderLine");
            assertThat(DrlReader.read("made-up.drl", text).defects())
                    .as(text)
                    .allSatisfy(defect -> assertThat(defect.wrong()).contains("the fixed header lacks its"));
            assertThat(recogniser.obstacle("RuleFile", text)).as(text).isNull();
        }
    }

    // ------------------------------------------------------------------ both, of texts changed at random

    @Test
    void a_text_changed_at_random_is_derived_where_the_reader_takes_it_and_not_otherwise() throws IOException {
        List<String> good = rules();
        List<String> pieces = new ArrayList<>();
        Stream.of("attacks.txt", "mistakes.txt")
                .flatMap(file -> PackCorpus.cases(file).stream())
                .flatMap(each -> each.files().entrySet().stream())
                .filter(file -> file.getKey().endsWith(".drl"))
                .forEach(file -> cut(file.getValue(), pieces));
        TextMaker maker = new TextMaker(grammar, terminals, random);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            String text = HEADER;
            text = random.nextBoolean() ? maker.make(text, "Rule") : text + good.get(random.nextInt(good.size()));
            for (int j = random.nextInt(3); j >= 0; j--) {
                text = changed(text, pieces);
            }
            if (isDecidedBySyntax(text)) {
                boolean takes = agree(text, "changed");
                taken += takes ? 1 : 0;
                refused += takes ? 0 : 1;
            }
        }
        // Otherwise it would prove nothing of what is taken, or of what is not.
        assertThat(taken).isGreaterThan(CASES / 10);
        assertThat(refused).isGreaterThan(CASES / 3);
    }

    // ------------------------------------------------------------------ both, of texts beside the grammar

    @Test
    void what_another_grammar_derives_is_taken_where_this_one_derives_it_and_not_otherwise() {
        int taken = 0;
        int refused = 0;
        for (Map.Entry<String, Ebnf.Production> production : grammar.entrySet()) {
            if (!Terminals.isToken(production.getKey())) {
                for (Ebnf.Production variant : Variants.of(production.getValue())) {
                    for (String text : madeUp(production.getKey(), variant)) {
                        boolean takes = agree(text, production.getKey() + " as " + variant);
                        taken += takes ? 1 : 0;
                        refused += takes ? 0 : 1;
                    }
                }
            }
        }
        assertThat(taken).isGreaterThan(1000);
        assertThat(refused).isGreaterThan(1000);
    }

    /** Texts that have something of this production, were it so. */
    private List<String> madeUp(String name, Ebnf.Production variant) {
        Map<String, Ebnf.Production> other = new LinkedHashMap<>(grammar);
        other.put(name, variant);
        TextMaker maker = new TextMaker(other, terminals, random);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TRIES && texts.size() < ENOUGH; i++) {
            String text = OF_A_HEADER.contains(name)
                    ? maker.make(HEADERS.get(i % HEADERS.size()), "HeaderLine")
                    : maker.make(HEADER, "Rule");
            if (maker.reached(name) && isDecidedBySyntax(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private String changed(String text, List<String> others) {
        List<String> pieces = new ArrayList<>();
        cut(text, pieces);
        int place = random.nextInt(pieces.size());
        switch (random.nextInt(5)) {
            case 0 -> pieces.remove(place);
            case 1 -> pieces.add(place, pieces.get(random.nextInt(pieces.size())));
            case 2 -> pieces.set(place, others.get(random.nextInt(others.size())));
            case 3 -> pieces.add(place, others.get(random.nextInt(others.size())));
            default -> Collections.swap(pieces, place, random.nextInt(pieces.size()));
        }
        return String.join("", pieces);
    }

    private static void cut(String text, List<String> pieces) {
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            pieces.add(piece.group());
        }
    }

    /** Whether reader and grammar say the same of a text; what they say. */
    private boolean agree(String text, String what) {
        ParsedFile read = DrlReader.read("x.drl", text);
        assertThat(recogniser.derives("RuleFile", text))
                .as(() -> what + ": "
                        + read.defects().stream()
                                .map(defect -> defect.at() + " " + defect.wrong())
                                .toList()
                        + "\n" + recogniser.obstacle("RuleFile", text) + "\n" + text)
                .isEqualTo(read.defects().isEmpty());
        return read.defects().isEmpty();
    }

    /** Whether nothing is wrong with a text that is asked beside the grammar, or after it. */
    private static boolean isDecidedBySyntax(String text) {
        ParsedFile read = DrlReader.read("x.drl", text);
        return read.defects().stream()
                        .noneMatch(defect -> BESIDES.matcher(defect.wrong()).find())
                && PACKAGE.matcher(read.packageName()).matches()
                && read.rules().stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .allMatch(GrammarTest::hasKnownTypes);
    }

    private static boolean hasKnownTypes(Condition condition) {
        if (condition instanceof Condition.Either either) {
            return either.branches().stream().flatMap(List::stream).allMatch(GrammarTest::hasKnownTypes);
        }
        return Condition.patterns(condition).stream()
                .allMatch(pattern -> pattern.isTerm() || ModelTypes.type(pattern.type()) != null);
    }

    // ------------------------------------------------------------------ the packs

    private static List<String> rules() throws IOException {
        List<String> rules = new ArrayList<>();
        for (String text : ofPacks().values()) {
            for (String rule : text.split("(?m)^(?=rule \")")) {
                if (rule.startsWith("rule ")) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }

    /** The rule files of all packs, and of the corpus' good one. */
    private static Map<String, String> ofPacks() throws IOException {
        Map<String, String> files = new TreeMap<>(PackCorpus.good());
        files.keySet().removeIf(name -> !name.endsWith(".drl"));
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path pack : modules.filter(
                            module -> module.getFileName().toString().startsWith("rules-"))
                    .toList()) {
                try (Stream<Path> found = Files.walk(pack.resolve("src/main/resources"))) {
                    for (Path file : found.filter(each -> each.toString().endsWith(".drl"))
                            .toList()) {
                        files.put(file.toString(), Files.readString(file));
                    }
                }
            }
        }
        return files;
    }
}
