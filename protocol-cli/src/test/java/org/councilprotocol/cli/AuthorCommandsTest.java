package org.councilprotocol.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule author does from the command line: make a module, check it, test it. */
class AuthorCommandsTest {

    @TempDir
    private Path temp;

    private Path module;
    private Path pack;

    @BeforeEach
    void makeAModule() {
        module = temp.resolve("rules-little-wood");
        pack = module.resolve("src/main/resources/org/councilprotocol/pack/littlewood");
        Run run = Run.of("new", "little-wood", "--dir", module.toString(), "--name", "Little Wood Parish Council");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Made " + module + ".\n").contains("./protocol check " + module);
    }

    @Test
    void a_new_module_has_no_defect_and_its_scenarios_pass_and_cover_every_norm() {
        assertThat(Run.of("check", module.toString()))
                .isEqualTo(new Run(0, module + " has no defect: 3 norms, 2 rules.\n", ""));
        Run test = Run.of("test", module.toString());
        assertThat(test.exitCode()).isZero();
        assertThat(test.out())
                .startsWith("5 scenarios, all pass.\n"
                        + "Of 2 norms that decide, scenarios see 2 apply and 2 narrowly missed.\n");
    }

    @Test
    void a_new_module_speaks_of_a_post_and_an_act_that_the_model_lacks() throws IOException {
        Path theCase = Files.writeString(temp.resolve("case.json"), """
                {"situation": "complaint", "complainant": "member", "subjects": ["officer"], "serious": true}
                """);

        Run run = Run.shipped("", "decide", module.toString(), theCase.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("the Democratic Services Manager should hear both sides (1.2)");
    }

    @Test
    void every_blank_of_a_new_module_is_filled_in() throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(8)
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("__"));
        }
        assertThat(module.resolve("pom.xml")).content().contains("<relativePath/>", "${project.basedir}");
        assertThat(pack.resolve("pack.json")).content().contains("\"name\": \"Little Wood Parish Council\"");
    }

    @Test
    void a_module_of_this_project_is_listed_in_its_pom() throws IOException {
        Path pom = Files.writeString(temp.resolve("pom.xml"), """
                <project>
                  <artifactId>council-protocol</artifactId>
                  <modules>
                    <module>protocol-model</module>
                    <module>rules-worcester</module>
                    <module>protocol-cli</module>
                  </modules>
                </project>
                """);

        Run run = Run.of(
                "new", "great-wood", "--dir", temp.resolve("rules-great-wood").toString());

        assertThat(run.out()).contains("pom.xml lists it among the modules now.");
        assertThat(pom).content().contains("""
                    <module>rules-worcester</module>
                    <module>rules-great-wood</module>
                    <module>protocol-cli</module>
                """.indent(2).replaceAll("(?m)^      ", "    "));
        assertThat(temp.resolve("rules-great-wood/pom.xml"))
                .content()
                .contains("<relativePath>../pom.xml</relativePath>");
    }

    @Test
    void a_folder_with_something_in_it_is_not_written_over() {
        assertThat(Run.of("new", "little-wood", "--dir", module.toString()))
                .isEqualTo(new Run(2, "", module + " is there already; name another folder with --dir.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Little-Wood",
                "little wood",
                "../wood",
                "new",
                "little_wood",
                "wood2",
                "-wood",
                "a-b-c-d-e-f-g-h-i"
            })
    void a_name_that_cannot_be_a_package_is_refused(String name) {
        Run run = Run.of("new", "--dir", temp.resolve("other").toString(), "--", name);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("\"" + name + "\" cannot be the short name of a council");
        assertThat(temp.resolve("other")).doesNotExist();
    }

    @Test
    void of_many_defects_a_hundred_are_told_and_the_rest_is_counted() throws IOException {
        Path manifest = pack.resolve("pack.json");
        String keys =
                IntStream.range(0, 250).mapToObj(i -> "\"k" + i + "\": 1, ").collect(Collectors.joining());
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\\{", "{" + keys));

        Run run = Run.of("check", module.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(102);
        assertThat(run.out())
                .endsWith(pack
                        + "  has 150 more defects that are not listed  →  mend those above first, then check again\n"
                        + "250 defects in " + module + ".\n");
    }

    @Test
    void every_defect_has_its_file_line_and_column_and_what_to_write() throws IOException {
        breakTheRules();

        Run run = Run.of("check", module.toString());

        assertThat(run).isEqualTo(new Run(1, """
                        %1$s/s01-complaints.drl:15:5  [1.1/1] the model has no type Membr  →  Member
                        %1$s/s01-complaints.drl:18:33  [1.1/1] 'logde' is declared nowhere  →  Act.named("lodge"), or add it to "acts" in pack.json, with the words for it
                        2 defects in %2$s.
                        """.formatted(pack, module), ""));
    }

    private void breakTheRules() throws IOException {
        Path rules = pack.resolve("s01-complaints.drl");
        Files.writeString(
                rules,
                Files.readString(rules).replaceFirst("Member\\(\\)", "Membr()").replaceFirst("\"lodge\"", "\"logde\""));
    }

    @Test
    void defects_are_written_as_json_when_asked() throws IOException {
        breakTheRules();

        Run run = Run.of("check", module.toString(), "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode defects = new JsonMapper().readTree(run.out()).get("defects");
        assertThat(defects).hasSize(2);
        assertThat(defects.get(0)).isEqualTo(new JsonMapper().readTree("""
                        {"file": "%s/s01-complaints.drl", "line": 15, "column": 5, "norm": "1.1/1",
                         "wrong": "the model has no type Membr", "instead": "Member"}
                        """.formatted(pack)));
    }

    @Test
    void defects_are_written_in_sarif_for_editors() throws IOException {
        breakTheRules();
        Path file = temp.resolve("defects.sarif");

        Run run = Run.of("check", module.toString(), "--sarif", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("2 defects in ");
        JsonNode sarif = new JsonMapper().readTree(Files.readString(file));
        fitsTheSchemaOfSarif(Files.readString(file));
        assertThat(sarif.get("version").textValue()).isEqualTo("2.1.0");
        JsonNode first = sarif.at("/runs/0/results/0");
        assertThat(first.at("/ruleId").textValue())
                .isEqualTo(sarif.at("/runs/0/tool/driver/rules/0/id").textValue());
        assertThat(first.at("/level").textValue()).isEqualTo("error");
        assertThat(first.at("/message/text").textValue()).isEqualTo("[1.1/1] the model has no type Membr  →  Member");
        assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo(pack.resolve("s01-complaints.drl").toUri().toString());
        assertThat(first.at("/locations/0/physicalLocation/region/startLine").intValue())
                .isEqualTo(15);
        assertThat(sarif.at("/runs/0/results")).hasSize(2);
    }

    @Test
    void a_pack_without_defects_gives_an_empty_sarif_run() throws IOException {
        Run run = Run.of("check", module.toString(), "--sarif", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(new JsonMapper().readTree(run.out()).at("/runs/0/results")).isEmpty();
        fitsTheSchemaOfSarif(run.out());
    }

    @Test
    void a_defect_of_a_whole_file_fits_the_schema_of_sarif_too() throws IOException {
        Files.delete(pack.resolve("norms.json"));

        Run run = Run.of("check", module.toString(), "--sarif", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("is missing");
        fitsTheSchemaOfSarif(run.out());
    }

    private static void fitsTheSchemaOfSarif(String sarif) throws IOException {
        try (InputStream schema = AuthorCommandsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(
                                    new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8))
                            .validate(sarif, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void a_plain_folder_with_its_scenarios_in_it_is_tested_too() throws IOException {
        Path plain = Files.createDirectories(temp.resolve("plain"));
        copy(pack, plain);
        copy(module.resolve("src/test/resources/scenarios"), Files.createDirectories(plain.resolve("scenarios")));

        assertThat(Run.of("test", plain.toString()).exitCode()).isZero();
    }

    @Test
    void a_plain_folder_with_its_scenarios_beside_it_is_tested_too() throws IOException {
        Path plain = Files.createDirectories(temp.resolve("plain"));
        copy(pack, plain);
        copy(module.resolve("src/test/resources/scenarios"), Files.createDirectories(temp.resolve("scenarios")));

        assertThat(Run.of("test", plain.toString()).exitCode()).isZero();
    }

    @Test
    void the_pack_of_a_module_is_tested_by_the_modules_scenarios() {
        assertThat(Run.of("test", pack.toString()).out()).startsWith("5 scenarios, all pass.\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_failed_scenario_and_a_gap_in_coverage_are_told() throws IOException {
        Path rules = pack.resolve("s01-complaints.drl");
        Files.writeString(rules, Files.readString(rules).replace("serious == true", "serious == false"));

        Run run = Run.of("test", module.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("FAILED  A member makes a serious complaint about an officer")
                .contains("not covered: 1.2/1 has no scenario where it applies")
                .contains("5 scenarios, 2 fail.");
    }

    @Test
    void a_broken_pack_is_told_instead_of_its_scenarios() throws IOException {
        breakTheRules();

        Run run = Run.of("test", module.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("'logde' is declared nowhere")
                .contains("2 defects.")
                .doesNotContain("scenarios");
    }

    @Test
    void scenarios_that_cannot_be_run_are_told() throws IOException {
        Path scenarios = module.resolve("src/test/resources/scenarios/s01-complaints.json");
        Files.writeString(scenarios, Files.readString(scenarios).replace("\"1.3/1\"", "\"1.33/1\""));

        Run run = Run.of("test", module.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("s01-complaints.json  [1.1-serious]  $")
                .contains("The scenarios cannot be run.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test"})
    void a_folder_without_a_pack_is_bad_usage(String command) {
        assertThat(Run.of(command, temp.resolve("nowhere").toString()))
                .isEqualTo(new Run(2, "", "There is no folder " + temp.resolve("nowhere") + ".\n"));
        assertThat(Run.of(command, temp.toString()).exitCode()).isEqualTo(2);
        assertThat(Run.of(command, temp.toString()).err()).contains("has no pack.json");
    }
}
