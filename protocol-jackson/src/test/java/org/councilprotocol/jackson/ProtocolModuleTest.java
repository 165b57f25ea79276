package org.councilprotocol.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import org.councilprotocol.model.Case;
import org.councilprotocol.model.Complaint;
import org.councilprotocol.model.Conduct;
import org.councilprotocol.model.Member;
import org.councilprotocol.model.Officer;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Told;
import org.councilprotocol.model.decision.Decision;
import org.councilprotocol.rules.Protocol;
import org.councilprotocol.rules.json.DecisionWriter;
import org.councilprotocol.rules.json.InputDefect;
import org.councilprotocol.rules.json.InputException;
import org.councilprotocol.rules.json.SituationWriter;
import org.junit.jupiter.api.Test;

class ProtocolModuleTest {

    private static final Protocol PROTOCOL = Protocol.load("worcester");
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(ProtocolModule.of(PROTOCOL)).build();

    private static final Complaint COMPLAINT = Complaint.builder()
            .complainant(Member.builder().id("a").build())
            .subjects(List.of(
                    Officer.builder().posts(Set.of(Post.MONITORING_OFFICER)).build()))
            .build();

    /** What somebody's endpoint takes and gives. */
    record Request(String reference, Situation situation) {}

    /** A case within something else. */
    record Filed(String reference, Case theCase, Decision decision) {}

    @Test
    void a_situation_is_bound_as_the_library_writes_it() throws Exception {
        String json = MAPPER.writeValueAsString(COMPLAINT);

        assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.readTree(new SituationWriter().write(List.of(COMPLAINT))));
        assertThat(MAPPER.readValue(json, Situation.class)).isEqualTo(COMPLAINT);
        assertThat(MAPPER.readValue(json, Complaint.class)).isEqualTo(COMPLAINT);
    }

    @Test
    void a_situation_is_bound_within_something_else() throws Exception {
        Request request = new Request("7", COMPLAINT);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(request), Request.class))
                .isEqualTo(request);
    }

    @Test
    void a_decision_is_bound_as_the_library_writes_it() throws Exception {
        Decision decision = PROTOCOL.decide(COMPLAINT);
        String json = MAPPER.writeValueAsString(decision);

        assertThat(decision.open()).isNotEmpty();
        assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.readTree(new DecisionWriter().write(decision)));
        assertThat(MAPPER.readValue(json, Decision.class)).isEqualTo(decision);
    }

    @Test
    void a_case_is_bound_with_its_decision_beside_it() throws Exception {
        Case theCase = Case.of(
                COMPLAINT,
                Conduct.builder().build(),
                Complaint.builder().serious(true).build());
        Filed filed = new Filed("7", theCase, PROTOCOL.decide(theCase));
        String json = MAPPER.writeValueAsString(filed);

        assertThat(MAPPER.readTree(json).at("/theCase/situations").size()).isEqualTo(3);
        assertThat(MAPPER.readValue(json, Filed.class)).isEqualTo(filed);
        assertThat(MAPPER.readValue("{\"situation\": \"conduct\"}", Case.class))
                .isEqualTo(Case.of(Conduct.builder().build()));
    }

    @Test
    void what_is_known_of_a_value_that_is_not_known_is_bound_in_a_case_and_refused_in_a_situation() throws Exception {
        Case partly = Case.of(COMPLAINT).with("repetition", Told.not("single"));
        String json = MAPPER.writeValueAsString(PROTOCOL.read(new SituationWriter().write(partly)));

        assertThat(MAPPER.readValue(json, Case.class).told()).containsOnlyKeys("repetition");
        assertThat(catchThrowableOfType(JsonMappingException.class, () -> MAPPER.readValue(json, Situation.class)))
                .hasMessageContaining("what else is known of repetition: read a Case");
    }

    @Test
    void what_a_mapper_is_set_to_does_not_change_this_json() throws Exception {
        ObjectMapper other = JsonMapper.builder()
                .addModule(ProtocolModule.of(PROTOCOL))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .findAndAddModules()
                .build();
        Decision decision = PROTOCOL.decide(COMPLAINT);

        assertThat(other.writeValueAsString(decision)).isEqualTo(MAPPER.writeValueAsString(decision));
        assertThat(other.writeValueAsString(COMPLAINT)).isEqualTo(MAPPER.writeValueAsString(COMPLAINT));
    }

    @Test
    void a_case_with_defects_is_refused_with_all_of_them() {
        JsonMappingException refused = catchThrowableOfType(
                JsonMappingException.class,
                () -> MAPPER.readValue(
                        "{\"reference\": \"7\", \"situation\": {\"situation\": \"complaint\", \"serious\": \"yes\","
                                + " \"serius\": true, \"serious\": 1}}",
                        Request.class));

        assertThat(refused.getPathReference()).contains("situation");
        assertThat(refused).hasCauseInstanceOf(InputException.class);
        assertThat(((InputException) refused.getCause()).defects())
                .extracting(InputDefect::path)
                .contains("$.serious", "$.serius");
        assertThat(((InputException) refused.getCause()).defects())
                .extracting(InputDefect::message)
                .contains("this field is given twice: keep one of the two");
    }

    @Test
    void a_post_that_the_protocol_does_not_know_is_refused() {
        String json =
                "{\"situation\": \"complaint\", \"subjects\": [{\"party\": \"officer\", \"posts\": [\"beadle\"]}]}";

        assertThat(catchThrowableOfType(JsonMappingException.class, () -> MAPPER.readValue(json, Situation.class)))
                .hasMessageContaining("\"beadle\" is not a post known here");
    }

    @Test
    void another_situation_than_the_one_wanted_is_refused() {
        assertThat(catchThrowableOfType(
                        JsonMappingException.class,
                        () -> MAPPER.readValue("{\"situation\": \"conduct\"}", Complaint.class)))
                .hasMessageContaining("expected the situation \"complaint\", found \"conduct\"");
        assertThat(catchThrowableOfType(
                        JsonMappingException.class,
                        () -> MAPPER.readValue(
                                "{\"situations\": [{\"situation\": \"conduct\"}, {\"situation\": \"complaint\"}]}",
                                Situation.class)))
                .hasMessageContaining("expected one situation, found a case of 2");
    }

    @Test
    void what_is_no_decision_is_refused_with_every_defect() {
        JsonMappingException refused = catchThrowableOfType(
                JsonMappingException.class, () -> MAPPER.readValue("{\"council\": 7}", Decision.class));

        assertThat(((InputException) refused.getCause()).defects()).hasSizeGreaterThan(10);
    }
}
