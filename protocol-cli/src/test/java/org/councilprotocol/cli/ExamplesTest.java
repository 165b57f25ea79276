package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the command line on the examples, with the packs as they are shipped. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    @TestFactory
    Stream<DynamicTest> every_example_fits_the_schemas_and_is_decided() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        String everyCouncils = run("", "schema");
        String decisions = run("", "schema", "--decision");
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String council = councilOf(file);
                    assertFits(run("", "schema", council), Files.readString(file));
                    assertFits(everyCouncils, Files.readString(file));
                    assertFits(decisions, run("", "decide", council, file.toString(), "--json"));
                    assertExplains(
                            run("", "explain", council, file.toString()),
                            new DecisionReader().read(run("", "decide", council, file.toString(), "--json")));
                }));
    }

    /** What is decided is explained as it is decided. */
    private static void assertExplains(String explanations, Decision decision) {
        String text = explanations.replaceAll("\\s+", " ");
        assertThat(decision.verdicts()).isNotEmpty();
        decision.verdicts().forEach(verdict -> assertThat(text)
                .contains((verdict.clause() + ": " + verdict.text() + " It applies.").replaceAll("\\s+", " ")));
        decision.open().forEach(open -> assertThat(text)
                .contains((open.verdict().clause() + ": " + open.verdict().text()).replaceAll("\\s+", " ")));
    }

    private static String councilOf(Path example) {
        String name = example.getFileName().toString();
        return Protocol.councils().stream()
                .filter(council -> name.startsWith(council + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " does not begin with the name of a council"));
    }

    @Test
    void a_complaint_about_the_managing_director_goes_to_the_monitoring_officer_in_writing() {
        assertThat(decide("worcester-complaint-managing-director.json"))
                .startsWith(
                        "As to the Managing Director, the member must lodge the complaint with the\n  Monitoring Officer, in writing (11.3).\n")
                .contains("What gives way to something more specific\n")
                .contains("the member must lodge the complaint with the\n  Managing Director, in writing (11.2).\n");
    }

    @Test
    void a_complaint_about_two_directors_has_no_route_to_the_one_who_is_complained_of() {
        assertThat(decide("worcester-complaint-two-directors.json").replaceAll("\\s+", " "))
                .contains(
                        "As to the Corporate Director, the member must lodge the complaint, in writing, but the protocol does"
                                + " not say with whom the complaint is to be lodged (11.2).")
                .contains(
                        "As to the Managing Director, the member must lodge the complaint with the Monitoring Officer,"
                                + " in writing (11.3).");
    }

    @Test
    void a_private_item_with_others_personal_information_takes_specific_reasons_and_names_who_decides() {
        assertThat(decide("worcester-document-private-item.json").replaceAll("\\s+", " "))
                .contains("The member must show the need to know (5.5).")
                .contains("The member must normally give reasons for the request, in specific terms (5.6).")
                .contains("must decide whether the need to know is made out, in the first place (5.5).")
                .contains("must take advice from the Monitoring Officer (5.5).");
    }

    @Test
    void the_same_document_with_two_facts_left_out_is_open_and_says_what_to_ask() {
        assertThat(decide("worcester-document-two-facts-missing.json").replaceAll("\\s+", " "))
                .contains("What it depends on")
                .contains("Does the document contain personal information about third parties?")
                .contains("Which classes of exempt information, if any, does the document contain?")
                .contains("the member must normally give reasons for the request, in specific terms (5.6)");
    }

    @Test
    void a_misspelt_fact_is_named_with_its_path_and_the_right_word() {
        Run run = Run.shipped("{\"situation\":\"complaint\",\"seriuos\":true}", "decide", "worcester", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("$.seriuos").contains("\"serious\"");
    }

    private static void assertFits(String schema, String json) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    private static String decide(String example) {
        return run("", "decide", "worcester", EXAMPLES.resolve(example).toString());
    }

    private static String run(String in, String... arguments) {
        Run run = Run.shipped(in, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out();
    }
}
