package org.councilprotocol.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Set;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {

    private static final Set<Post> DECLARED = Set.of(Post.named("town-clerk"));
    private static final CaseReader READER = CaseReader.of(DECLARED);
    private static final JsonSchema SCHEMAS = new JsonSchema(Words.common());
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema INPUT = REGISTRY.getSchema(SCHEMAS.forInput(DECLARED));
    private static final Schema DECISION = REGISTRY.getSchema(SCHEMAS.forDecision());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"situation\":\"complaint\"}",
                "{\"situation\":\"complaint\",\"serious\":null,\"subjects\":null,\"complainant\":null}",
                "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"member\"},\"subjects\":[{\"party\":\"officer\","
                        + "\"posts\":[\"managing-director\",\"town-clerk\"]}],\"serious\":true}",
                "{\"situation\":\"complaint\",\"complainant\":\"member\",\"subjects\":[\"outsider\",\"officer\"]}",
                "{\"situation\":\"complaint\",\"complainant\":{},\"repetition\":null}",
                "{\"situation\":\"complaint\",\"complainant\":{\"id\":\"A\",\"grade\":null},\"subjects\":[{\"party\":\"officer\","
                        + "\"id\":\"A\",\"grade\":\"director\"}]}",
                "{\"situations\":[{\"situation\":\"premises-visit\",\"visitor\":{\"id\":\"A\"}},{\"situation\":\"complaint\","
                        + "\"complainant\":\"A\"}]}",
                "{\"people\":[{\"party\":\"member\",\"id\":\"A\",\"group\":\"none\"}],\"shared\":{\"forConstituent\":true},"
                        + "\"situations\":[{\"situation\":\"service-request\",\"requester\":\"A\"}]}",
                "{\"situation\":\"complaint\",\"subjects\":[{\"party\":\"officer\",\"grade\":{\"not\":[\"director\"]},"
                        + "\"posts\":{\"has\":[\"town-clerk\"],\"hasNot\":[]}}]}",
                "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"member\",\"group\":{\"oneOf\":[\"none\",\"A\"]}}}",
                "{\"shared\":{\"capacity\":{\"not\":[\"private\"]}},\"situations\":[{\"situation\":\"advice-request\"}]}",
                "{\"people\":null,\"shared\":null,\"situations\":[{\"situation\":\"complaint\"}]}",
                "{\"people\":[],\"shared\":{\"general\":null},\"situations\":[{\"situation\":\"complaint\"}]}",
                "{\"situation\":\"document-inspection\",\"member\":{\"group\":\"none\"},\"document\":{\"exemptClasses\":[]}}",
                "{\"situation\":\"information-request\",\"receivedOn\":\"2026-03-01\",\"wards\":[\"Nunnery\"]}",
                "{\"situation\":\"information-request\",\"receivedOn\":\"1972-01-01\",\"agreedDate\":\"2028-12-31\"}",
            })
    void what_is_read_fits_the_schema(String json) {
        assertThat(READER.read(json).situations()).isNotEmpty();
        assertThat(INPUT.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "42",
                "null",
                "{}",
                "{\"situation\":\"grievance\"}",
                "{\"situation\":\"information-request\",\"receivedOn\":\"1971-12-31\"}",
                "{\"situation\":\"information-request\",\"agreedDate\":\"2029-01-01\"}",
                "{\"situation\":\"information-request\",\"receivedOn\":\"1872-01-01\"}",
                "{\"situation\":null}",
                "{\"situations\":[]}",
                "{\"situations\":{}}",
                "{\"situations\":[{\"situation\":\"complaint\"}],\"x\":1}",
                "{\"situations\":[{\"situation\":\"complaint\"}],\"asOf\":\"2026-03-12\"}",
                "{\"situations\":[{\"situation\":\"complaint\"}],\"shared\":{\"serious\":true}}",
                "{\"situations\":[{\"situation\":\"complaint\",\"complainant\":\"A\"}],\"people\":[{\"party\":\"member\"}]}",
                "{\"situations\":[{\"situation\":\"complaint\",\"complainant\":\"A\"}],\"people\":[{\"id\":\"A\"}]}",
                "{\"situations\":[{\"situation\":\"complaint\",\"complainant\":\"A\"}],\"people\":[\"A\"]}",
                "{\"people\":[]}",
                "{\"situation\":\"complaint\",\"serious\":{\"not\":[true]}}",
                "{\"situation\":\"complaint\",\"matters\":{}}",
                "{\"situation\":\"complaint\",\"matters\":{\"not\":[\"other\"]}}",
                "{\"situation\":\"complaint\",\"repetition\":{\"not\":[]}}",
                "{\"situation\":\"complaint\",\"repetition\":{\"not\":\"single\"}}",
                "{\"situation\":\"complaint\",\"repetition\":{\"oneOf\":[\"once\"]}}",
                "{\"situation\":\"complaint\",\"repetition\":{\"not\":[\"single\"],\"oneOf\":[\"single\"]}}",
                "{\"situation\":\"complaint\",\"subjects\":{\"has\":[\"officer\"]}}",
                "{\"situation\":\"complaint\",\"seriuos\":true}",
                "{\"situation\":\"complaint\",\"serious\":\"yes\"}",
                "{\"situation\":\"complaint\",\"serious\":0}",
                "{\"situation\":\"complaint\",\"repetition\":\"once\"}",
                "{\"situation\":\"complaint\",\"subjects\":{\"party\":\"officer\"}}",
                "{\"situation\":\"complaint\",\"subjects\":[null]}",
                "{\"situation\":\"complaint\",\"complainant\":[\"member\"]}",
                "{\"situation\":\"complaint\",\"complainant\":7}",
                "{\"situation\":\"complaint\",\"complainant\":\" \"}",
                "{\"situation\":\"complaint\",\"complainant\":{\"grade\":\"director\"}}",
                "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"clerk\"}}",
                "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"member\",\"grade\":\"director\"}}",
                "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"officer\",\"posts\":\"chair\"}}",
                "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"officer\",\"posts\":[\"harbour-master\"]}}",
                "{\"situation\":\"complaint\",\"complainant\":{\"party\":\"officer\",\"grade\":\"Director\"}}",
                "{\"situation\":\"premises-visit\",\"visitor\":{\"party\":\"officer\"}}",
                "{\"situation\":\"document-inspection\",\"document\":\"report\"}",
                "{\"situation\":\"document-inspection\",\"document\":{\"serious\":true}}",
                "{\"situation\":\"information-request\",\"receivedOn\":\"31/03/2026\"}",
                "{\"situation\":\"information-request\",\"receivedOn\":20260331}",
            })
    void wrong_types_and_names_are_refused_by_reader_and_schema_alike(String json) {
        assertThatThrownBy(() -> READER.read(json)).isInstanceOf(InputException.class);
        assertThat(INPUT.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void cases_at_random_fit_the_schema() {
        RandomCases cases = new RandomCases(3);
        SituationWriter writer = new SituationWriter();
        for (int i = 0; i < 300; i++) {
            String json = writer.write(cases.next());
            assertThat(INPUT.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
    }

    @Test
    void a_field_misspelt_at_random_is_refused_by_reader_and_schema_alike() throws Exception {
        RandomCases cases = new RandomCases(4);
        SituationWriter writer = new SituationWriter();
        int tried = 0;
        for (int i = 0; i < 200; i++) {
            ObjectNode json =
                    (ObjectNode) MAPPER.readTree(writer.write(cases.next().subList(0, 1)));
            String last = null;
            for (var names = json.fieldNames(); names.hasNext(); ) {
                last = names.next();
            }
            json.set(last + "x", json.remove(last));
            String spoilt = json.toString();
            assertThatThrownBy(() -> READER.read(spoilt)).isInstanceOf(InputException.class);
            assertThat(INPUT.validate(spoilt, InputFormat.JSON)).as(spoilt).isNotEmpty();
            tried++;
        }
        assertThat(tried).isEqualTo(200);
    }

    @Test
    void skeletons_fit_the_schema() {
        assertThat(Shape.situations().values()).isNotEmpty().allSatisfy(shape -> assertThat(
                        INPUT.validate(new SituationWriter().skeleton(shape.situation()), InputFormat.JSON))
                .isEmpty());
    }

    @Test
    void the_schema_speaks_in_the_common_words() throws Exception {
        JsonNode schema = MAPPER.readTree(SCHEMAS.forInput(DECLARED));
        assertThat(schema.at("/$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("/$defs/complaint/properties/serious/description").asText())
                .isEqualTo("Is the complaint serious?");
        assertThat(schema.at("/$defs/officer/properties/grade/title").asText()).isEqualTo("how senior the officer is");
        assertThat(schema.at("/$defs/post/enum").toString()).contains("town-clerk", "monitoring-officer");
    }

    @Test
    void both_schemas_are_schemas() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(SCHEMAS.forInput(DECLARED), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate(SCHEMAS.forDecision(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate("{\"type\": 7}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void decisions_fit_their_schema() {
        DecisionWriter writer = new DecisionWriter();
        assertThat(DECISION.validate(writer.write(Decisions.silent()), InputFormat.JSON))
                .isEmpty();
        assertThat(DECISION.validate(writer.write(Decisions.full()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_decision_with_a_key_less_or_more_does_not_fit() throws Exception {
        String full = new DecisionWriter().write(Decisions.full());
        ObjectNode less = (ObjectNode) MAPPER.readTree(full);
        ((ObjectNode) less.at("/verdicts/0")).remove("see");
        ObjectNode more = (ObjectNode) MAPPER.readTree(full);
        ((ObjectNode) more.at("/open/0")).put("extra", 1);
        ObjectNode other = (ObjectNode) MAPPER.readTree(full);
        ((ObjectNode) other.at("/verdicts/0")).put("modality", "ought");
        assertThat(DECISION.validate(less.toString(), InputFormat.JSON)).isNotEmpty();
        assertThat(DECISION.validate(more.toString(), InputFormat.JSON)).isNotEmpty();
        assertThat(DECISION.validate(other.toString(), InputFormat.JSON)).isNotEmpty();
    }
}
