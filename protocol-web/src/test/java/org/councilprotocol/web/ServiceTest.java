package org.councilprotocol.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.text.DecisionText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final String WORCESTER = "/v1/councils/worcester";
    private static final String COMPLAINT = "{\"situation\": \"complaint\", \"complainant\": \"member\", \"subjects\":"
            + " [{\"party\": \"officer\", \"posts\": [\"managing-director\"]}]}";

    private static WebServer server;
    private static Client client;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException {
        server = WebServer.start(Settings.standard().withPort(0));
        client = new Client(server);
        description = Client.json(client.get("/v1/openapi.json"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_decision_is_the_librarys_byte_for_byte() {
        Protocol worcester = Protocol.load("worcester");
        HttpResponse<String> answer = client.post(WORCESTER + "/decisions", COMPLAINT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.body()).isEqualTo(new DecisionWriter().write(worcester.decide(worcester.read(COMPLAINT))));
        assertAnswers(answer, "Decision");
    }

    @Test
    void a_decision_comes_as_text_and_as_a_page_where_that_is_accepted_more() {
        Protocol worcester = Protocol.load("worcester");
        HttpResponse<String> text =
                client.post(WORCESTER + "/decisions", COMPLAINT, "Accept", "application/json;q=0.5, text/plain");
        HttpResponse<String> page = client.post(WORCESTER + "/decisions", COMPLAINT, "Accept", "text/html,*/*;q=0.8");

        assertThat(text.body())
                .isEqualTo(DecisionText.of(worcester.decide(worcester.read(COMPLAINT)), worcester.words()));
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("<!DOCTYPE html>", "must lodge the complaint with the Monitoring Officer");
    }

    @Test
    void what_is_not_accepted_is_406() {
        assertProblem(client.post(WORCESTER + "/decisions", COMPLAINT, "Accept", "application/xml"), 406);
        assertProblem(client.post(WORCESTER + "/decisions", COMPLAINT, "Accept", "application/json;q=0"), 406);
    }

    @Test
    void a_reading_is_taken_by_its_name() {
        String reading = Protocol.load("worcester")
                .readings()
                .get(0)
                .readings()
                .keySet()
                .iterator()
                .next();
        JsonNode pack = Client.json(client.post(WORCESTER + "/decisions?reading=" + Client.encoded(reading), COMPLAINT))
                .get("pack");

        assertThat(pack.get("readings").get(0).asText()).isEqualTo(reading);
        assertProblem(client.post(WORCESTER + "/decisions?reading=none", COMPLAINT), 400);
    }

    @Test
    void every_defect_of_a_case_is_told_with_its_pointer_and_what_to_write() {
        HttpResponse<String> answer = client.post(
                WORCESTER + "/decisions",
                "{\"situation\": \"complaint\", \"seriuos\": true, \"subjects\": [{\"party\": \"officer\","
                        + " \"posts\": [\"managing-directer\"]}]}");
        JsonNode defects = assertProblem(answer, 422).get("defects");

        assertThat(defects).hasSize(2);
        assertThat(defects.get(0).get("pointer").asText()).isEqualTo("/seriuos");
        assertThat(defects.get(0).get("wrong").asText()).isEqualTo("unknown field \"seriuos\"");
        assertThat(defects.get(0).get("write").asText()).startsWith("did you mean \"serious\"?");
        assertThat(defects.get(1).get("pointer").asText()).isEqualTo("/subjects/0/posts/0");
    }

    @Test
    void of_facts_that_contradict_one_another_each_is_pointed_at() {
        JsonNode defects = assertProblem(
                        client.post(
                                WORCESTER + "/decisions",
                                "{\"situation\": \"complaint\", \"discussed\": false, \"resolved\": true}"),
                        422)
                .get("defects");

        assertThat(defects.findValuesAsText("pointer")).containsExactly("/discussed", "/resolved");
    }

    @Test
    void what_is_no_json_and_what_is_no_text_is_400() {
        assertProblem(client.post(WORCESTER + "/decisions", "complaint"), 400);
        assertProblem(client.post(WORCESTER + "/decisions", "{\"situation\": \"complaint\""), 400);
        assertProblem(client.post(WORCESTER + "/situations:find", "told"), 400);
    }

    @Test
    void what_is_not_known_in_a_request_is_refused() {
        assertProblem(client.get("/v1/councils?page=2"), 400);
        assertProblem(client.post(WORCESTER + "/decisions?readings=all", COMPLAINT), 400);
        assertProblem(client.post(WORCESTER + "/situations:find", "{\"told\": \"a letter\", \"limit\": 3}"), 422);
    }

    @Test
    void what_is_not_there_is_404_and_names_the_nearest() {
        assertThat(assertProblem(client.get("/v1/councils/worcestr"), 404)
                        .get("detail")
                        .asText())
                .isEqualTo("there is no such council; did you mean worcester?");
        assertThat(assertProblem(client.get(WORCESTER + "/situations/complant"), 404)
                        .get("detail")
                        .asText())
                .isEqualTo("there is no such situation; did you mean complaint?");
        assertProblem(client.get("/v1/nothing"), 404);
        assertProblem(client.post(WORCESTER + "/explanations?norm=99.9", COMPLAINT), 404);
    }

    @Test
    void another_method_is_405_and_told_which_there_are() {
        HttpResponse<String> answer = client.get(WORCESTER + "/decisions");

        assertProblem(answer, 405);
        assertThat(answer.headers().firstValue("allow")).hasValue("POST");
    }

    @Test
    void a_request_can_pin_the_rules_that_answer() {
        String fingerprint = Protocol.load("worcester").pack().fingerprint();
        HttpResponse<String> pinned =
                client.post(WORCESTER + "/decisions", COMPLAINT, "If-Match", "\"" + fingerprint + "\"");
        HttpResponse<String> refused =
                client.post(WORCESTER + "/decisions", COMPLAINT, "If-Match", "\"" + "0".repeat(64) + "\"");

        assertThat(pinned.statusCode()).isEqualTo(200);
        assertThat(pinned.headers().firstValue("protocol-fingerprint")).hasValue(fingerprint);
        assertProblem(refused, 412);
    }

    @Test
    void a_comparison_is_pinned_by_the_rules_of_every_council() {
        HttpResponse<String> answer = client.post("/v1/comparisons", COMPLAINT);
        String all = answer.headers().firstValue("protocol-fingerprint").orElseThrow();

        assertAnswers(answer, "Decisions");
        assertThat(Client.json(answer).get("decisions"))
                .hasSize(Protocol.councils().size());
        assertThat(client.post("/v1/comparisons", COMPLAINT, "If-Match", all).statusCode())
                .isEqualTo(200);
        assertProblem(client.post("/v1/comparisons", COMPLAINT, "If-Match", all.substring(0, 64)), 412);
    }

    @Test
    void a_body_beyond_two_megabytes_is_413_and_one_of_two_is_read() {
        String most = " ".repeat((2 << 20) - COMPLAINT.length()) + COMPLAINT;

        // Read, and then refused as a case, which may have half of that.
        assertProblem(client.post(WORCESTER + "/decisions", most), 422);
        assertProblem(client.post(WORCESTER + "/decisions", most + " "), 413);
    }

    @Test
    void a_body_of_another_type_is_415() {
        assertProblem(client.send("POST", WORCESTER + "/decisions", COMPLAINT, "Content-Type", "text/plain"), 415);
        assertProblem(client.send("POST", WORCESTER + "/decisions", COMPLAINT), 415);
    }

    @Test
    void a_line_beyond_what_headers_may_be_is_refused() {
        assertThat(client.get("/v1/councils?" + "a".repeat(40_000)).statusCode())
                .isIn(414, 431);
    }

    @Test
    void of_many_cases_each_line_is_answered_whatever_the_others_are() {
        HttpResponse<String> answer = client.send(
                "POST",
                WORCESTER + "/decisions:batch",
                COMPLAINT + "\n\nnothing\n{\"situation\": \"complaint\"}",
                "Content-Type",
                "application/x-ndjson");
        List<JsonNode> lines = answer.body().lines().map(Client::json).toList();

        assertThat(lines).extracting(line -> line.get("line").asInt()).containsExactly(1, 3, 4);
        assertThat(lines.get(0).get("decision"))
                .isEqualTo(Client.json(client.post(WORCESTER + "/decisions", COMPLAINT)));
        assertThat(lines.get(1).get("problem").get("status").asInt()).isEqualTo(400);
        answer.body().lines().forEach(line -> assertFits("BatchLine", line));
    }

    @Test
    void an_event_in_plain_words_finds_its_situations() {
        HttpResponse<String> answer = client.post(
                WORCESTER + "/situations:find", "{\"told\": \"a member complains about an officer who was rude\"}");

        assertAnswers(answer, "Candidates");
        assertThat(Client.json(answer).get("situations").findValuesAsText("situation"))
                .contains("complaint");
    }

    @Test
    void councils_situations_norms_and_explanations_are_as_described() {
        assertAnswers(client.get("/v1/councils"), "Councils");
        assertAnswers(client.get(WORCESTER), "Council");
        assertAnswers(client.get(WORCESTER + "/situations"), "Situations");
        assertAnswers(client.get(WORCESTER + "/situations/complaint"), "Situation");
        assertAnswers(client.get(WORCESTER + "/norms"), "Norms");
        assertAnswers(client.post(WORCESTER + "/explanations?norm=11.3", COMPLAINT), "Explanations");
    }

    @Test
    void the_schema_of_a_council_takes_what_the_council_takes() {
        String schema = client.get(WORCESTER + "/schema").body();

        assertThat(errors(schema, COMPLAINT)).isEmpty();
        assertThat(errors(schema, "{\"situation\": \"complaint\", \"serious\": \"yes\"}"))
                .isNotEmpty();
    }

    @Test
    void the_description_is_openapi_and_all_it_points_to_is_there() throws IOException {
        try (var schema = ServiceTest.class.getResourceAsStream("/openapi-3.1.schema.json")) {
            assertThat(errors(new String(schema.readAllBytes(), StandardCharsets.UTF_8), description.toString()))
                    .isEmpty();
        }
        assertThat(description.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                        description.at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    @Test
    void the_description_takes_the_cases_of_the_examples() throws IOException {
        List<Path> examples;
        try (var files = Files.list(Path.of("..", "examples"))) {
            examples = files.filter(file -> file.getFileName().toString().matches("worcester.*\\.json"))
                    .toList();
        }
        assertThat(examples).isNotEmpty();
        for (Path example : examples) {
            assertFits("Case", Files.readString(example));
        }
    }

    @Test
    void whoever_runs_the_server_is_told_how_it_fares() {
        client.post(WORCESTER + "/decisions", COMPLAINT);

        assertThat(Client.json(client.get("/health/live")).get("status").asText())
                .isEqualTo("up");
        assertThat(Client.json(client.get("/health/ready")).get("status").asText())
                .isEqualTo("up");
        assertThat(Client.json(client.get("/version"))
                        .get("rules")
                        .get("worcester")
                        .asText())
                .isEqualTo(Protocol.load("worcester").pack().fingerprint());
        assertThat(client.get("/metrics").body())
                .contains("protocol_requests_seconds_count{method=\"POST\",route=\"/v1/councils/{council}/decisions\"");
    }

    @Test
    void no_answer_is_kept_or_told_to_other_sites() {
        for (String path : List.of("/", "/v1/councils", "/nothing", "/v1/nothing")) {
            HttpResponse<String> answer = client.get(path);
            assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        }
    }

    @Test
    void a_long_answer_is_compressed_where_that_is_accepted() {
        HttpResponse<String> answer = client.get("/v1/openapi.json", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("vary").orElseThrow()).contains("Accept-Encoding");
    }

    private static JsonNode assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertFits("Problem", answer.body());
        JsonNode problem = Client.json(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }

    private static void assertAnswers(HttpResponse<String> answer, String schema) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("protocol-fingerprint")).isPresent();
        assertFits(schema, answer.body());
    }

    /** Whether JSON is as the service describes it. */
    private static void assertFits(String schema, String json) {
        assertThat(errors(
                        "{\"$ref\": \"#/components/schemas/" + schema + "\", \"components\": "
                                + description.get("components") + "}",
                        json))
                .isEmpty();
    }

    private static List<String> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
