package org.councilprotocol.testkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.councilprotocol.testkit.Folder.file;
import static org.councilprotocol.testkit.Folder.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.Manner;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a scenario file is said at once, and never passes. */
class ScenarioFilesTest {

    private static final String GOOD = "\"expect\": [{\"norm\": \"11.3/1\"}]";

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void anEmptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void a_good_file_has_no_defects() {
        folder.write("a.json", file(scenario("one", GOOD)));

        assertThat(folder.scenarios().run()).hasSize(1).allMatch(ScenarioResult::passed);
    }

    @Test
    void an_empty_folder_is_an_error() {
        assertThat(defects()).singleElement().asString().contains("the folder has no scenario file");
    }

    @Test
    void a_folder_that_is_not_there_is_an_error() {
        folder = new Folder(path.resolve("nowhere"));

        assertThat(defects()).singleElement().asString().contains("nowhere", "the folder has no scenario file");
    }

    @Test
    void a_folder_of_other_files_is_an_error() {
        folder.write("notes.txt", file(scenario("one", GOOD)));

        assertThat(defects()).hasSize(1);
    }

    @Test
    void a_file_without_scenarios_is_an_error() {
        folder.write("a.json", "{}").write("b.json", file());

        assertThat(defects())
                .extracting(Defect::toString)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("a.json:1:1, $: scenarios is missing"),
                        second -> assertThat(second).matches("b\\.json:\\d+:\\d+, \\$\\.scenarios: must not be empty"));
    }

    @Test
    void a_file_that_is_no_json_is_an_error() {
        folder.write("a.json", "{\"scenarios\": [\n}");

        assertThat(defects()).singleElement().asString().startsWith("a.json:2:1, $: this is not JSON");
    }

    @Test
    void a_character_that_cannot_be_seen_is_an_error_wherever_it_stands() {
        folder.write("a.json", file(scenario("one", GOOD)).replace("one", "o\u202Ene"))
                .write("b.json", file(scenario("two", GOOD)).replace("two", "t\\u001b[2Jwo"))
                .write("c.json", "\n  \u200B" + file(scenario("three", GOOD)));

        assertThat(defects())
                .extracting(Defect::toString)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .matches("a\\.json:\\d+:\\d+, \\$: a character that cannot be seen \\(U\\+202E\\)"
                                        + " stands in a text; remove it"),
                        second -> assertThat(second).startsWith("b.json:").contains("(U+001B)"),
                        third -> assertThat(third).startsWith("c.json:2:3, $: ").contains("(U+200B)"));
    }

    @Test
    void a_key_given_twice_is_an_error() {
        folder.write("a.json", file(scenario("one", GOOD + ", " + GOOD)));

        assertThat(defects())
                .singleElement()
                .asString()
                .matches(
                        "a\\.json:\\d+:\\d+, \\$\\.scenarios\\[0]\\.expect: this key is given twice: keep one of the two");
    }

    @Test
    void what_follows_the_end_of_a_file_is_an_error() {
        folder.write("a.json", "{\"scenarios\": [" + scenario("one", GOOD) + "]}\n  {}");

        assertThat(defects()).singleElement().satisfies(defect -> {
            assertThat(defect.line()).isGreaterThan(1);
            assertThat(defect.column()).isEqualTo(3);
            assertThat(defect.message()).startsWith("the JSON is complete, and something follows it");
        });
    }

    @Test
    void a_defect_has_the_line_and_the_column_of_what_is_wrong() {
        folder.write("a.json", """
                {"scenarios": [
                  {"id": "one", "sentence": "s", "class": "simple",
                   "case": {
                     "tone": 1},
                   "expect": [
                     {"norm": "11.3/1",
                      "how": ["in-writing",  "loudly"]}]}
                ]}""");

        assertThat(defects())
                .extracting(defect -> defect.path() + " " + defect.line() + ":" + defect.column())
                .containsExactly(
                        "$.scenarios[0].case 3:12",
                        "$.scenarios[0].case.tone 4:14",
                        "$.scenarios[0].expect[0].how[1] 7:30");
    }

    @Test
    void an_id_given_twice_is_an_error_across_files() {
        folder.write("a.json", file(scenario("one", GOOD))).write("b.json", file(scenario("one", GOOD)));

        assertThat(defects())
                .extracting(ScenarioFilesTest::withoutPlace)
                .containsExactly("b.json, one, $.scenarios[0].id: the id is taken by $.scenarios[0] of a.json");
    }

    @Test
    void every_defect_of_every_file_is_listed_at_once() {
        folder.write(
                        "a.json",
                        file(scenario(
                                "one", "\"expect\": [{\"norm\": \"99/1\"}, {\"norm\": \"11.3/1\", \"tone\": 1}]")))
                .write("b.json", file("{\"id\": \"two\"}"));

        assertThat(defects())
                .extracting(defect -> defect.file() + " " + defect.scenario() + " " + defect.path())
                .containsExactly(
                        "a.json one $.scenarios[0].expect[0].norm",
                        "a.json one $.scenarios[0].expect[1].tone",
                        "b.json two $.scenarios[0]",
                        "b.json two $.scenarios[0]",
                        "b.json two $.scenarios[0]",
                        "b.json two $.scenarios[0]");
    }

    @Test
    void a_scenario_that_says_nothing_is_an_error() {
        folder.write("a.json", file(scenario("one", ""), scenario("two", "\"expect\": [], \"never\": []")));

        assertThat(defects()).hasSize(2).allMatch(defect -> defect.message()
                .equals("neither expects anything nor rules anything out"));
    }

    @Test
    void a_case_that_cannot_be_read_is_an_error() {
        folder.write("a.json", file("""
                {"id": "one", "sentence": "s", "class": "nothing-applies", "case": {"tone": 1}}"""));

        assertThat(defects())
                .extracting(ScenarioFilesTest::withoutPlace)
                .containsExactly(
                        "a.json, one, $.scenarios[0].case: which situation is it?",
                        "a.json, one, $.scenarios[0].case.tone: unknown field");
    }

    @Test
    void a_near_miss_of_nothing_or_of_itself_is_an_error() {
        folder.write(
                "a.json",
                file(
                        scenario("one", GOOD + ", \"nearMissOf\": \"zero\""),
                        scenario("two", GOOD + ", \"nearMissOf\": \"two\"")));

        assertThat(defects())
                .extracting(Defect::message)
                .containsExactly("there is no scenario zero", "a scenario is no near miss of itself");
    }

    /** Single quotes stand for double ones. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'clause': '99'}                                                | .clause          | the pack has no clause 99
            {'clause': '1.1'}                                               | .clause          | clause 1.1 is background, which no decision ever cites
            {'norm': '11.3/1', 'clause': '11.3'}                            | ``               | give either norm or clause
            {'stands': 'open'}                                              | ``               | give either norm or clause
            {'norm': '11.3/1', 'stands': 'maybe'}                           | .stands          | "maybe" is none of arguable, displaced, gap, not-arising, open, reminder, settled
            {'norm': '11.3/1', 'modality': 'shall'}                         | .modality        | "shall" is none of can, cannot, holds, is-entitled-to, is-presumed, may, must, must-not, should, should-not
            {'norm': '11.3/1', 'how': ['in-writing', 'loudly']}             | .how[1]          | "loudly" is none of MANNERS
            {'norm': '11.3/1', 'bearer': 'membre'}                          | .bearer          | the pack has no post or party membre
            {'norm': '11.3/1', 'bearer': {'post': 'membre'}}                | .bearer.post     | the pack has no post or party membre
            {'norm': '11.3/1', 'act': 'lodgee'}                             | .act             | the pack has no act lodgee
            {'norm': '11.3/1', 'to': 'member'}                              | .to              | must be an object
            {'norm': '11.3/1', 'to': {}}                                    | .to              | give either allOf or anyOf
            {'norm': '11.3/1', 'to': {'allOf': []}}                         | .to.allOf        | must not be empty
            {'norm': '11.3/1', 'to': {'anyOf': [{'of': 'x'}]}}              | .to.anyOf[0]     | post is missing
            {'norm': '11.3/1', 'deadline': {'due': 'soon'}}                 | .deadline.due    | "soon" is no date such as "2026-03-10"
            {'norm': '11.3/1', 'deadline': {'workingDays': 'seven'}}        | .deadline.workingDays | "seven" is no whole number
            {'norm': '11.3/1', 'about': 3}                                  | .about           | must be text, and not blank
            {'norm': '11.3/1', 'hangsOn': ['serious']}                      | .hangsOn         | only what stands open hangs on facts
            {'norm': '11.3/1', 'stands': 'open', 'hangsOn': []}             | .hangsOn         | must not be empty
            {'norm': '11.3/1', 'by': ['11.2/1']}                            | .by              | only what stands displaced is displaced by norms
            {'norm': '11.3/1', 'stands': 'displaced', 'by': ['99/1']}       | .by[0]           | the pack has no norm 99/1
            {'norm': '1.3/1', 'stands': 'reminder', 'bearer': 'member'}     | .bearer          | a reminder has no parts to compare
            """)
    void what_cannot_be_compared_is_an_error_in_expect_and_in_never(String claim, String place, String message) {
        String json = "[" + claim.replace('\'', '"') + "]";
        folder.write("a.json", file(scenario("one", "\"expect\": " + json + ", \"never\": " + json)));
        String manners = Stream.of(Manner.values())
                .map(manner -> Shape.kebab(manner.name()))
                .sorted()
                .collect(joining(", "));
        String told = message.replace("MANNERS", manners);

        assertThat(defects())
                .extracting(ScenarioFilesTest::withoutPlace)
                .containsExactly(
                        "a.json, one, $.scenarios[0].expect[0]" + place + ": " + told,
                        "a.json, one, $.scenarios[0].never[0]" + place + ": " + told);
    }

    @Test
    void a_packs_own_posts_and_acts_are_known() {
        folder.write(
                "a.json",
                file(
                        scenario(
                                "one",
                                GOOD
                                        + ", \"never\": [{\"norm\": \"11.2/1\", \"bearer\": \"beadle\", \"act\": \"ring-the-bell\"}]")));

        assertThat(folder.scenarios().run()).allMatch(ScenarioResult::passed);
    }

    private static String withoutPlace(Defect defect) {
        return defect.toString().replaceFirst(":\\d+:\\d+", "");
    }

    private List<Defect> defects() {
        return catchThrowableOfType(
                        ScenarioException.class, () -> folder.scenarios().tests())
                .defects();
    }
}
