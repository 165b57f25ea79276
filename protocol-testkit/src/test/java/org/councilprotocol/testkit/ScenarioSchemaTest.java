package org.councilprotocol.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema describes the form that the reader reads. */
class ScenarioSchemaTest {

    private final String text = resource("scenarios.schema.json");
    private final JsonNode json = JsonTree.read(text);
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);

    @Test
    void it_accepts_what_the_reader_accepts() {
        assertThat(schema.validate(resource("/scenarios/s11-complaints.json"), InputFormat.JSON))
                .isEmpty();
    }

    /** Single quotes stand for double ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'norm': '11.3/1', 'clause': '11.3'}",
                "{'norm': '11.3/1', 'tone': 'stern'}",
                "{'norm': '11.3/1', 'stands': 'maybe'}",
                "{'norm': '11.3/1', 'to': {'allOf': []}}",
                "{'norm': '11.3/1', 'hangsOn': ['serious']}",
                "{'norm': '11.3/1', 'by': ['11.2/1']}",
                "{'norm': '1.3/1', 'stands': 'reminder', 'bearer': 'member'}",
                "{'norm': '11.3/1', 'deadline': {'due': 'soon'}}"
            })
    void it_refuses_what_the_reader_refuses(String claim) {
        String file = Folder.file(Folder.scenario("one", "\"never\": [" + claim.replace('\'', '"') + "]"));

        assertThat(schema.validate(file, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"expect\": []", "\"expects\": [{\"norm\": \"11.3/1\"}]"})
    void it_refuses_a_scenario_that_says_nothing(String claims) {
        assertThat(schema.validate(Folder.file(Folder.scenario("one", claims)), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void its_words_are_the_words_of_the_model() {
        assertThat(words("/$defs/scenario/properties/class/enum")).isEqualTo(names(Scenario.Kind.values()));
        assertThat(words("/$defs/claim/properties/stands/enum")).isEqualTo(names(Standing.values()));
        assertThat(words("/$defs/claim/properties/modality/enum")).isEqualTo(names(Modality.values()));
        assertThat(words("/$defs/claim/properties/how/items/enum")).isEqualTo(names(Manner.values()));
    }

    @Test
    void its_parts_are_the_parts_compared() {
        Set<String> keys = new TreeSet<>();
        json.at("/$defs/claim/properties").fieldNames().forEachRemaining(keys::add);
        keys.removeAll(List.of("norm", "clause", "stands"));

        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Part.values()).map(Part::key).toList());
    }

    private Set<String> words(String pointer) {
        Set<String> words = new TreeSet<>();
        json.at(pointer).forEach(word -> {
            if (!word.isNull()) {
                words.add(word.textValue());
            }
        });
        return words;
    }

    private static Set<String> names(Enum<?>... constants) {
        Set<String> names = new TreeSet<>();
        for (Enum<?> constant : constants) {
            names.add(Shape.kebab(constant.name()));
        }
        return names;
    }

    private static String resource(String name) {
        try (InputStream resource = ScenarioSchemaTest.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
