package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.model.decision.Deadline;
import org.councilprotocol.model.decision.Decision;
import org.junit.jupiter.api.Test;

class DecisionWriterTest {

    private static final DecisionWriter WRITER = new DecisionWriter();

    @Test
    void a_silent_decision_has_every_key() {
        assertThat(WRITER.write(Decisions.silent())).isEqualTo("""
                        {
                          "council": "testshire",
                          "pack": {
                            "document": "A Protocol",
                            "edition": "2026",
                            "fingerprint": "00ff",
                            "library": "1.2.3"
                          },
                          "situations": [
                            "complaint"
                          ],
                          "verdicts": [],
                          "open": [],
                          "openNotListed": 0,
                          "questions": [],
                          "arguable": [],
                          "displaced": [],
                          "notArising": [],
                          "gaps": [],
                          "reminders": [],
                          "notExplored": [],
                          "nearMisses": [],
                          "checklist": [],
                          "companions": [],
                          "unused": []
                        }""");
    }

    @Test
    void a_verdict_has_its_keys_in_their_order_whatever_it_says() throws Exception {
        List<String> keys = List.of(
                "norm",
                "clause",
                "lines",
                "modality",
                "bearer",
                "act",
                "to",
                "from",
                "about",
                "how",
                "deadline",
                "see",
                "note",
                "defeasible",
                "inTensionWith",
                "reading",
                "text",
                "because",
                "status",
                "statusBecause",
                "situation");
        JsonNode decision = full();
        assertThat(keys(decision.at("/verdicts/0"))).isEqualTo(keys);
        assertThat(keys(decision.at("/verdicts/1"))).isEqualTo(keys);
        assertThat(keys(decision.at("/open/0")))
                .startsWith("kind", "norm")
                .endsWith("situation", "hangsOn", "hingesNotListed", "explored", "ordinarily");
        assertThat(keys(decision.at("/displaced/0"))).startsWith("kind", "norm").endsWith("situation", "by");
        assertThat(keys(decision.at("/reminders/0")))
                .containsExactly("norm", "clause", "lines", "bearer", "text", "because", "situation");
    }

    @Test
    void a_verdict_is_written_part_by_part() throws Exception {
        JsonNode verdict = full().at("/verdicts/0");
        assertThat(verdict.at("/modality").asText()).isEqualTo("is-entitled-to");
        assertThat(verdict.at("/bearer").toString())
                .isEqualTo("{\"post\":\"member\",\"party\":true,\"of\":null,\"ofFact\":null}");
        assertThat(verdict.at("/to").toString())
                .isEqualTo(
                        "{\"anyOf\":[{\"post\":\"corporate-director\",\"party\":false,\"of\":\"Housing\",\"ofFact\":\"subjects[0].department\"},"
                                + "{\"post\":\"managing-director\",\"party\":false,\"of\":null,\"ofFact\":null}]}");
        assertThat(verdict.at("/how").toString()).isEqualTo("[\"in-writing\",\"in-confidence\"]");
        assertThat(verdict.at("/deadline").toString())
                .isEqualTo("{\"workingDays\":1,\"start\":\"2026-02-27\",\"counted\":[\"2026-03-02\"],"
                        + "\"skipped\":[{\"day\":\"2026-03-01\",\"why\":\"a Sunday\"}],\"due\":\"2026-03-02\","
                        + "\"startFact\":\"receivedOn\",\"variedBy\":\"5.9/2\","
                        + "\"alternative\":{\"norm\":\"5.9/2\",\"fact\":\"otherTimeAgreed\","
                        + "\"words\":\"another time was agreed\",\"due\":\"2026-03-11\"}}");
        assertThat(verdict.at("/because/0/words").asText()).isEqualTo("Cllr \"Ä\" holds the post");
    }

    @Test
    void which_way_working_days_run_is_written_where_they_are_counted_back_alone() {
        String after = WRITER.write(Decisions.full());
        String before = after.replaceAll("(\\n +)(\"workingDays\": 1,)", "$1$2$1\"direction\": \"before\",");

        assertThat(before).isNotEqualTo(after).contains("\"direction\": \"before\"");
        assertThat(after).doesNotContain("\"direction\"");
        Decision read = new DecisionReader().read(before);
        assertThat(read.verdicts().get(0).deadline())
                .extracting(Deadline::direction)
                .isEqualTo(Deadline.Direction.BEFORE);
        assertThat(WRITER.write(read)).isEqualTo(before);
    }

    @Test
    void what_is_not_said_is_null() throws Exception {
        JsonNode verdict = full().at("/verdicts/1");
        for (String key : List.of("modality", "bearer", "from", "about", "see", "note", "reading")) {
            assertThat(verdict.get(key).isNull()).as(key).isTrue();
        }
        assertThat(verdict.at("/to").toString())
                .isEqualTo("{\"allOf\":[{\"post\":\"chair\",\"party\":false,\"of\":null,\"ofFact\":null}]}");
        assertThat(verdict.at("/deadline/workingDays").isNull()).isTrue();
    }

    @Test
    void questions_and_hinges_are_written() throws Exception {
        JsonNode decision = full();
        assertThat(decision.at("/open/0/kind").asText()).isEqualTo("not-arising");
        assertThat(decision.at("/open/0/hangsOn/0").toString())
                .isEqualTo("{\"fact\":\"serious\",\"question\":\"Is the complaint serious?\","
                        + "\"values\":[{\"value\":true,\"effect\":\"still-open\"},"
                        + "{\"value\":false,\"effect\":\"falls-away\"}]}");
        assertThat(decision.at("/questions/0").toString())
                .isEqualTo(
                        "{\"fact\":\"serious\",\"question\":\"Is the complaint serious?\",\"answers\":[{\"value\":true,"
                                + "\"gained\":[{\"norm\":\"1/1\",\"clause\":\"1\",\"sentence\":\"The Chair must confer.\"}],"
                                + "\"gaps\":[{\"norm\":\"3/1\",\"clause\":\"3\",\"sentence\":null}],"
                                + "\"lost\":[{\"norm\":\"2/1\",\"clause\":\"2\",\"sentence\":null}]}],\"settles\":1,"
                                + "\"shows\":[{\"value\":false,\"norm\":{\"norm\":\"1/1\",\"clause\":\"1\","
                                + "\"sentence\":\"The Chair must confer.\"},\"status\":\"broken\"}]}");
        assertThat(decision.at("/checklist/0/words").asText()).isEqualTo("the complainant is co-opted");
        assertThat(decision.at("/open/0/ordinarily").asText()).isEqualTo("holds");
        assertThat(decision.at("/nearMisses").toString())
                .isEqualTo("[{\"kind\":\"ward\",\"names\":[\"St. Jon\",\"St John\"],\"words\":\"\\\"St. Jon\\\" and"
                        + " \\\"St John\\\" are taken for two different wards.\"}]");
        assertThat(decision.at("/displaced/0/kind").asText()).isEqualTo("not-arising");
        assertThat(decision.at("/displaced/0/by").toString())
                .isEqualTo("[{\"norm\":\"1/1\",\"clause\":\"1\",\"sentence\":\"The Chair must confer.\"}]");
    }

    @Test
    void each_sort_of_value_is_written_so_that_it_is_no_other() throws Exception {
        List<String> values = new ArrayList<>();
        full().at("/open/0/hangsOn/1/values")
                .forEach(each -> values.add(each.get("value").toString()));
        assertThat(values)
                .containsExactly(
                        "-3",
                        "{\"date\":\"2026-03-04\"}",
                        "{\"text\":\"true\"}",
                        "{\"decision-maker\":\"other\"}",
                        "{\"group\":\"other\"}",
                        "{\"ward\":\"St Peter's, Lower\"}",
                        "{\"committee\":\"none\"}",
                        "{\"department\":\"director\"}",
                        "{\"kind\":\"officer\"}",
                        "[]",
                        "{\"anyOf\":[{\"grade\":\"director\"},{\"grade\":\"junior\"}]}",
                        "{\"unnamed\":\"another ward\"}",
                        "{\"indefinite\":\"unknown\"}",
                        "{\"indefinite\":\"none-of-these\"}",
                        "{\"indefinite\":\"more-than-one\"}");
    }

    @Test
    void equal_decisions_give_equal_text() {
        assertThat(WRITER.write(Decisions.full()))
                .isEqualTo(new DecisionWriter().write(Decisions.full()))
                .doesNotContain("\r")
                .doesNotContain("\t");
    }

    private static JsonNode full() throws Exception {
        return new JsonMapper().readTree(WRITER.write(Decisions.full()));
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
