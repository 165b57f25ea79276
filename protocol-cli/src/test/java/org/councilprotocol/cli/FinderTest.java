package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilprotocol.cli.ToldSentences.Told;
import org.councilprotocol.rules.Finder;
import org.councilprotocol.rules.PackInspection;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.find.Candidate;
import org.councilprotocol.rules.internal.find.ScenarioIndex;
import org.councilprotocol.rules.internal.source.JsonFault;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinderTest {

    /** An overlap of so many words in a row is a copy. */
    private static final int RUN = 5;

    private static final Map<String, Finder> FINDERS = new TreeMap<>();

    @Test
    void the_right_situation_is_among_the_first_five_and_every_view_among_the_first_eight_as_often_as_was_measured()
            throws IOException, JsonFault {
        assertThat(ToldSentences.all()).hasSizeGreaterThanOrEqualTo(220);
        assertThat(ToldSentences.sheets()).allSatisfy(sheet -> {
            List<Told> amongFive = new ArrayList<>();
            List<Told> allAmongEight = new ArrayList<>();
            for (Told told : sheet.told()) {
                List<String> found = names(finder(told.council()).find(told.told()));
                if (found.stream().limit(5).anyMatch(told.needs()::contains)) {
                    amongFive.add(told);
                }
                if (found.stream().limit(8).toList().containsAll(told.needs())) {
                    allAmongEight.add(told);
                }
            }
            assertThat(amongFive).as(sheet.name()).hasSizeGreaterThanOrEqualTo(sheet.atLeast(sheet.amongFive()));
            assertThat(allAmongEight).as(sheet.name()).hasSizeGreaterThanOrEqualTo(sheet.atLeast(sheet.amongEight()));
        });
    }

    @Test
    void each_told_sentence_needs_situations_of_which_the_protocol_speaks() throws IOException, JsonFault {
        assertThat(ToldSentences.all()).allSatisfy(told -> {
            PackInspection pack = PackInspection.of(Protocol.load(told.council()));
            assertThat(told.needs())
                    .as(told.told())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(
                                    pack.normsAbout(Shape.situations().get(name).situation()))
                            .as(told.told() + ": " + name)
                            .isNotEmpty());
        });
    }

    @Test
    void no_told_sentence_is_copied_from_a_scenario() throws IOException, JsonFault {
        Set<String> runs = new TreeSet<>();
        for (String council : Protocol.councils()) {
            ScenarioIndex.in(council, scenarios(council)).forEach(example -> runs.addAll(runs(example.sentence())));
        }

        assertThat(runs).hasSizeGreaterThan(1000);
        assertThat(ToldSentences.all())
                .allSatisfy(told -> assertThat(runs(told.told()).stream().filter(runs::contains))
                        .as(told.told())
                        .isEmpty());
    }

    @Test
    void every_pack_brings_the_sentences_of_its_scenarios() throws IOException {
        for (String council : Protocol.councils()) {
            assertThat(finder(council).find("a complaint about an officer"))
                    .as(council)
                    .anySatisfy(candidate -> {
                        assertThat(candidate.example()).isNotNull();
                        assertThat(candidate.example().council()).isEqualTo(council);
                    });
        }
    }

    @Test
    void an_example_is_of_its_situation_and_can_be_decided_by_the_council_it_is_of() {
        List<Candidate> found = finder("worcester").find("the chair told our planning officer to change her advice");

        assertThat(found).isNotEmpty().allSatisfy(candidate -> {
            assertThat(candidate.example()).isNotNull();
            assertThat(candidate.example().situations()).contains(candidate.situation());
            Protocol of = Protocol.load(candidate.example().council());
            assertThat(of.decide(of.read(candidate.example().json()))).isNotNull();
        });
    }

    @Test
    void pressing_an_officer_is_told_in_two_ways_and_each_says_how_the_other_differs() {
        List<Candidate> found = finder("worcester").find("the chair told our planning officer to change her advice");

        assertThat(names(found).subList(0, 5)).contains("conduct", "instruction-to-officer");
        assertThat(candidate(found, "instruction-to-officer").rivals()).anySatisfy(rival -> {
            assertThat(rival.situation()).isEqualTo("conduct");
            assertThat(rival.difference()).isEqualTo("Pressing an officer to change advice is conduct.");
        });
        assertThat(candidate(found, "instruction-to-officer").companions())
                .anySatisfy(companion -> assertThat(companion.also()).isEqualTo("conduct"));
        assertThat(candidate(found, "instruction-to-officer").facts()).anySatisfy(hint -> {
            assertThat(hint.fact()).isEqualTo("matters");
            assertThat(hint.value()).isEqualTo("professional-advice");
            assertThat(hint.question()).endsWith("?");
        });
    }

    @Test
    void what_the_protocol_has_no_rule_about_comes_last_and_is_marked() {
        List<Candidate> found = finder("stotfold").find("a leaflet through the doors of the ward");

        assertThat(PackInspection.of(Protocol.load("stotfold"))
                        .normsAbout(Shape.situations().get("leaflet").situation()))
                .isEmpty();
        assertThat(found).extracting(Candidate::silent).isSorted();
        assertThat(candidate(found, "leaflet").silent()).isTrue();
    }

    @Test
    void words_that_say_nothing_find_nothing() {
        assertThat(finder("worcester").find("what is it that they have?")).isEmpty();
        assertThat(finder("worcester").find("")).isEmpty();
        assertThat(finder("worcester").find("zyzzyva")).isEmpty();
    }

    @Test
    void the_same_words_find_the_same_however_often_and_whoever_asks() {
        String told = "the clerk will not show me the file";

        assertThat(finder("st-just").find(told))
                .isEqualTo(Finder.of(Protocol.load("st-just")).find(told))
                .isEqualTo(finder("st-just").find(told.toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_folder_of_scenarios_does_as_well_as_what_the_build_wrote(@TempDir Path nothing) {
        Protocol stotfold = Protocol.load("stotfold");
        String told = "the Clerk is put under pressure";

        assertThat(Finder.of(stotfold, scenarios("stotfold")).find(told))
                .isEqualTo(finder("stotfold").find(told));
        assertThat(Finder.of(stotfold, nothing).find(told)).isNotEmpty().allSatisfy(candidate -> {
            if (candidate.example() != null) {
                assertThat(candidate.example().council()).isNotEqualTo("stotfold");
            }
        });
    }

    private static Finder finder(String council) {
        return FINDERS.computeIfAbsent(council, name -> Finder.of(Protocol.load(name)));
    }

    private static Path scenarios(String council) {
        return Path.of("..", "rules-" + council, "src/test/resources/scenarios");
    }

    private static List<String> names(Collection<Candidate> found) {
        return found.stream().map(Candidate::situation).toList();
    }

    private static Candidate candidate(List<Candidate> found, String situation) {
        return found.stream()
                .filter(candidate -> candidate.situation().equals(situation))
                .findFirst()
                .orElseThrow(() -> new AssertionError(situation + " is not among " + names(found)));
    }

    private static Set<String> runs(String sentence) {
        String[] words = sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+");
        Set<String> runs = new TreeSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
        }
        return runs;
    }
}
